import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askForPeer } from '#test/support/asker.ts'
import { openBrowser, visit } from '#test/support/browser.ts'
import { startInstallation, type Installation } from '#test/support/installation.ts'
import { visitAs } from '#test/support/staff.ts'
import { leaveFewInPool, takeDaysOff } from '#test/support/supporters.ts'

let here: Installation
let browser: Browser

beforeAll(async () => {
  here = await startInstallation({ with: 'sample' })
  browser = await openBrowser()
  // Three can be asked now, all of whom this story plays, and a few more are on the list.
  await leaveFewInPool(here.databases, 6)
  await takeDaysOff(here.databases, 'all-but-the-parts')
})

afterAll(async () => {
  await browser.close()
  await here.stop()
})

const offerIn = (page: Page) =>
  page.getByRole('article').filter({ hasText: 'Something involving a child' })
const yesIn = (page: Page) => offerIn(page).getByRole('button', { name: 'Yes, I can' })

test('two say yes at once: one talks, the other reads a kind sentence', async () => {
  // The one who comes too late is told so by the server, which browsers write down.
  const expected = /status of (?:404|409|410)/
  const all = await Promise.all(
    (['Nurse, supporter', 'Physician, supporter', 'Technologist, supporter'] as const).map((part) =>
      visitAs(browser, here.origin, { part, expected }),
    ),
  )
  const [one, other, third] = all
  if (one === undefined || other === undefined || third === undefined) throw new Error('three')
  const asker = await visit(browser, `${here.origin}/ask/sample`)
  await askForPeer(asker.page, async (question) => {
    if (question !== 'What is it about?') return
    await asker.page.getByLabel('Something with a child').check()
  })
  for (const { page } of all) await offerIn(page).waitFor()
  const request = await findRequest()

  await Promise.all([yesIn(one.page).click(), yesIn(other.page).click()])

  const won = await Promise.all([hasWon(one.page), hasWon(other.page)])
  expect(won.filter((each) => each)).toHaveLength(1)
  await offerIn(third.page).waitFor({ state: 'detached' })
  expect(await readOffers(request)).toEqual([
    { state: 'accepted', offers: 1, sealed: 1 },
    { state: 'covered', offers: 2, sealed: 0 },
    // Never asked: they are asked if the talk is handed back.
    { state: 'listed', offers: 6, sealed: 6 },
  ])
  expect(await countEpochs(request)).toBe(1)
  for (const each of [asker, ...all]) await each.leave()
})

/** Waits for whichever of the two comes: the talk, or the sentence. */
async function hasWon(page: Page): Promise<boolean> {
  const talk = page.getByRole('heading', { name: 'Talk with a colleague' })
  const sentence = page.getByText(/Somebody else said yes first|This offer is gone/)
  await talk.or(sentence).first().waitFor()
  return await talk.isVisible()
}

async function findRequest(): Promise<string> {
  const { rows } = await here.databases.owner.cases.query<{ request_id: string }>(
    'select request_id from request where waiting_since is not null order by waiting_since desc limit 1',
  )
  return rows[0]?.request_id ?? ''
}

/** Of each state: how many, and how many still hold anything sealed. */
async function readOffers(request: string): Promise<readonly unknown[]> {
  const { rows } = await here.databases.owner.cases.query<Record<string, unknown>>(
    `select state, count(*)::int as offers,
       (count(*) filter (where facets is not null or introduction is not null))::int as sealed
     from offer where request_id = $1 group by state order by state`,
    [request],
  )
  return rows
}

async function countEpochs(request: string): Promise<number> {
  const { rowCount } = await here.databases.owner.cases.query(
    'select 1 from epoch where request_id = $1',
    [request],
  )
  return rowCount ?? 0
}
