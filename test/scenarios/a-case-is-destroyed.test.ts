import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sweepRetention } from '#actions/retention/sweep.ts'
import type { Event } from '#domain/event.ts'
import { networkPolicy } from '#domain/policy.ts'
import { askForPeer, comeBack } from '#test/support/asker.ts'
import { openBrowser, visit, type Visit } from '#test/support/browser.ts'
import { makeDatabases, type TestDatabases } from '#test/support/databases.ts'
import {
  acceptOffer,
  heading,
  press,
  sayAsAsker,
  sayAtDesk,
  visitDesk,
} from '#test/support/desk.ts'
import { startInstallation, type Installation } from '#test/support/installation.ts'
import { plantNetwork, type Known, type Network } from '#test/support/network.ts'
import { readRemains, readSealed, type Sealed } from '#test/support/remains.ts'

let databases: TestDatabases
let network: Network
let installation: Installation
let browser: Browser

beforeAll(async () => {
  databases = await makeDatabases()
  network = await plantNetwork(databases.store, { supporters: 2 })
  installation = await startInstallation({ databases })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await installation.stop()
})

/** Whoever looks for what is destroyed hears that it is not there, and the browser writes so. */
const expected = /404 \(Not Found\)/

async function ask(): Promise<string> {
  const { page, leave } = await visit(browser, `${installation.origin}/ask/${network.slug}`)
  const words = await askForPeer(page, async (question) => {
    if (question === 'What is your role?') await page.getByLabel('Nurse', { exact: true }).check()
  })
  await leave()
  return words
}

async function comingBack(words: string): Promise<Visit> {
  const visitor = await visit(browser, `${installation.origin}/return`, { expected })
  await comeBack(visitor.page, words)
  return visitor
}

async function atDesk(who: Known | undefined): Promise<Visit> {
  if (who === undefined) throw new TypeError('nobody')
  return await visitDesk(browser, installation.origin, { who, expected })
}

/** A case with a conversation in both directions, of which something was shared upward. */
async function talk(words: string, supporter: Visit): Promise<Visit> {
  await acceptOffer(supporter.page)
  const asker = await comingBack(words)
  await heading(asker.page, 'Your conversation')
  await sayAsAsker(asker.page, 'It was a long night.')
  await supporter.page.getByText('It was a long night.').waitFor()
  await sayAtDesk(supporter.page, 'I am here.')
  await asker.page.getByRole('log').getByText('I am here.').waitFor()
  await press(asker.page, 'I am worried about someone’s safety')
  await press(asker.page, 'Share the conversation')
  await asker.page.getByText('Shared with the coordinators.').waitFor()
  await press(asker.page, 'Close')
  return asker
}

async function expectUnknown(words: string): Promise<void> {
  const { page, leave } = await comingBack(words)
  await heading(page, 'Nothing opens with these words.')
  expect(await page.getByRole('alert').count()).toBe(0)
  await leave()
}

/** Four answers and a thank-you; the same ticket serves nobody a second time. */
async function leaveFeedback(page: Page): Promise<void> {
  const sent = page.waitForRequest(/\/api\/feedback\/leave$/)
  await heading(page, 'It is destroyed.')
  await page.getByRole('group', { name: 'Did it help?' }).getByLabel('Yes').check()
  await press(page, 'Send')
  await heading(page, 'Thank you. Take care of yourself.')
  const again = await fetch((await sent).url(), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: (await sent).postData() ?? '',
  })
  expect(again.status).toBe(404)
}

async function readFeedback() {
  const { rows } = await databases.owner.cases.query<Record<string, unknown>>(
    'select * from held_feedback',
  )
  const tickets = await databases.owner.cases.query('select from feedback_ticket')
  return { rows, tickets: tickets.rowCount }
}

test('the person withdraws: at once nothing of it is left, and feedback leads to nothing', async () => {
  const words = await ask()
  const supporter = await atDesk(network.supporters[0])
  const asker = await talk(words, supporter)
  const sealed = await readSealed(databases)
  await press(asker.page, 'End and destroy')
  await heading(asker.page, 'Destroy everything?')
  await press(asker.page, 'Destroy it now')
  await heading(asker.page, 'It is destroyed.')
  expect(await readRemains(databases, sealed)).toEqual({ known: ['public.tombstone'], left: [] })
  await heading(supporter.page, 'This talk has ended.')
  await supporter.leave()

  await leaveFeedback(asker.page)
  const { rows, tickets } = await readFeedback()
  expect(tickets).toBe(0)
  expect(rows).toHaveLength(1)
  expect(Object.keys(rows[0] ?? {}).toSorted()).toEqual([
    'answers',
    'held_id',
    'organization_id',
    'program_id',
  ])
  expect(JSON.stringify(rows[0])).not.toContain(sealed.request)
  await asker.leave()
  await expectUnknown(words)
})

test('the supporter closes: the words say that it has ended, and may still say how it went', async () => {
  const words = await ask()
  // Whoever has just taken somebody on rests.
  const supporter = await atDesk(network.supporters[1])
  const asker = await talk(words, supporter)
  const sealed = await readSealed(databases)
  await press(supporter.page, 'We are done')
  await press(supporter.page, 'Close and destroy')
  await heading(supporter.page, 'The talk is destroyed. Now log that it happened.')
  await supporter.leave()
  const face = ['public.request', 'public.tombstone']
  expect(await readRemains(databases, sealed)).toEqual({ known: face, left: [] })
  await expectPublicFace(sealed)

  await heading(asker.page, 'This conversation has ended.')
  await asker.leave()
  const again = await comingBack(words)
  await heading(again.page, 'This conversation has ended.')
  expect(await again.page.getByRole('alert').count()).toBe(0)
  await press(again.page, 'Tell the program how it went')
  await leaveFeedback(again.page)
  await again.leave()
  expect(await readRemains(databases, sealed)).toEqual({ known: ['public.tombstone'], left: [] })
  await expectUnknown(words)
})

/** What a closed case keeps until its clock: a header without secrets, days, and zeros where sealed bytes stood. */
async function expectPublicFace({ request }: Sealed): Promise<void> {
  const { rows } = await databases.owner.cases.query<Record<string, Buffer | string>>(
    'select state, state_blob, intake, asker_grant, team_grant, audit_key from request where request_id = $1',
    [request],
  )
  const { state, ...sealed } = rows[0] ?? {}
  expect(state).toBe('closed')
  for (const part of Object.values(sealed)) expect([...Buffer.from(part)]).toEqual(zeros)
}
const zeros = Array.from({ length: 16 }, () => 0)

test('a coordinator closes a request that waits: nobody can open it any more', async () => {
  const words = await ask()
  const sealed = await readSealed(databases)
  const { page, leave } = await atDesk(network.coordinators[0])
  await page.getByRole('link', { name: /^Look: asked/ }).click()
  await press(page, 'Close this request')
  await press(page, 'Yes, close and destroy')
  await page.getByText('Nobody is waiting.').waitFor()
  await leave()
  const face = ['public.request', 'public.tombstone']
  expect(await readRemains(databases, sealed)).toEqual({ known: face, left: [] })
  const asker = await comingBack(words)
  await heading(asker.page, 'This conversation has ended.')
  await asker.leave()
})

test('the clock ends what nobody ended, and what a closed case had left', async () => {
  const words = await ask()
  const sealed = await readSealed(databases)
  const sweepIn = async (days: number) => {
    const now = () => Temporal.Now.instant().add({ hours: 24 * days })
    const report = (event: Event) => expect(event).toBeUndefined()
    await sweepRetention({ store: databases.store, now, report }, network.organization)
  }
  const { unclaimedDays, closedDays } = networkPolicy.clocks
  expect(closedDays).toBeLessThan(unclaimedDays)
  await sweepIn(closedDays + 1)
  const { rows } = await databases.owner.cases.query(`select state from request`)
  expect(rows).toEqual([{ state: 'waiting' }])
  await sweepIn(unclaimedDays + 1)
  expect(await readRemains(databases, sealed)).toEqual({ known: ['public.tombstone'], left: [] })
  const locators = await databases.owner.cases.query(`select from locator where key like 'case:%'`)
  expect(locators.rowCount).toBe(0)
  await expectUnknown(words)
})

test('what asks for a destroyed case does nothing, and leaves no event that names it', async () => {
  const { rows } = await databases.owner.cases.query<{ request_id: string }>(
    'select request_id from tombstone',
  )
  expect(rows).toHaveLength(4)
  const said = JSON.stringify(installation.events)
  for (const { request_id } of rows) expect(said).not.toContain(request_id)
  expect(installation.events.filter(({ name }) => /failed/.test(name))).toEqual([])
  const traces = await databases.owner.cases.query<{ by: string }>(
    `select detail->>'by' as by from trace where name = 'request.closed' order by by`,
  )
  expect(traces.rows.map(({ by }) => by)).toEqual(['asker', 'clock', 'coordinator', 'supporter'])
})
