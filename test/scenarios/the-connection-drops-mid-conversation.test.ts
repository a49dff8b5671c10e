import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sayInTalk } from '#test/support/asker.ts'
import { openBrowser, visit, type Visit } from '#test/support/browser.ts'
import { follow, heading, says } from '#test/support/desk.ts'
import { startInstallation, type Installation } from '#test/support/installation.ts'
import { goTo, visitAs } from '#test/support/staff.ts'

// A line that is down, and a place in the talk that somebody else took first: the story is about both.
const expected = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|ERR_NETWORK|status of 409/

let here: Installation
let browser: Browser
let asker: Visit
let supporter: Visit

beforeAll(async () => {
  here = await startInstallation({ with: 'sample' })
  browser = await openBrowser()
  supporter = await visitAs(browser, here.origin, { part: 'Nurse, supporter', expected })
  await goTo(supporter.page, 'Talks')
  await follow(supporter.page, 'Open the talk')
  await says(supporter.page, 'You can also call me tonight')
  asker = await visit(browser, here.origin, { expected })
  await follow(asker.page, 'Open as: A nurse in the middle of a talk')
  await says(asker.page, 'You can also call me tonight')
})

afterAll(async () => {
  await browser.close()
  await here.stop()
})

const ASKER = 'Write to your peer'
const SUPPORTER = 'Your message'

const type = async (page: Page, label: string, text: string): Promise<void> => {
  await page.getByLabel(label, { exact: true }).fill(text)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
}

/** What was said, in the order in which it stands on the page. */
const readTalk = async ({ page }: Visit): Promise<readonly string[]> => {
  const lines = await page.getByRole('main').locator('ol').getByRole('listitem').allInnerTexts()
  return lines.map((line) => line.split('\n').at(-1)?.trim() ?? '').filter((line) => line !== '')
}

/** The same on both sides, in one order, nothing twice; and the server holds as many. */
async function expectTheSame(last: readonly string[]): Promise<void> {
  await expect.poll(async () => (await readTalk(asker)).slice(-last.length)).toEqual(last)
  await expect.poll(async () => await readTalk(supporter)).toEqual(await readTalk(asker))
  const said = await readTalk(asker)
  expect(new Set(said).size).toBe(said.length)
  const { rows } = await here.databases.owner.cases.query<{ messages: number; last: number }>(
    `select count(*)::int as messages, max(position)::int as last from message
     group by request_id order by messages desc limit 1`,
  )
  expect(rows[0]?.messages).toBe(said.length)
}

test('what the asker writes without a connection is kept, and goes out in its turn', async () => {
  await asker.context.setOffline(true)
  await type(asker.page, ASKER, 'Are you still there?')
  await says(asker.page, 'The connection is lost. What you write is kept on this page.')
  await says(asker.page, 'not sent')
  await sayInTalk(supporter.page, SUPPORTER, 'Take all the time you need.')
  await asker.context.setOffline(false)
  await asker.page.getByText('not sent').waitFor({ state: 'detached' })
  await says(supporter.page, 'Are you still there?')
  await expectTheSame(['Take all the time you need.', 'Are you still there?'])
})

test('what the supporter writes without a connection is kept, and goes out in its turn', async () => {
  await supporter.context.setOffline(true)
  await type(supporter.page, SUPPORTER, 'Yes. I was in a lift.')
  await says(supporter.page, /Not sent yet\. It is kept here/)
  await sayInTalk(asker.page, ASKER, 'No hurry.')
  await supporter.context.setOffline(false)
  await says(asker.page, 'Yes. I was in a lift.')
  await expectTheSame(['No hurry.', 'Yes. I was in a lift.'])
})

test('a message whose answer was lost is not said twice', async () => {
  for (const [visitor, label, text] of [
    [asker, ASKER, 'The line broke just then.'],
    [supporter, SUPPORTER, 'It broke here too.'],
  ] as const) {
    // The message arrives; what the server says to it does not.
    const path = /\/api\/conversations\/say/
    await visitor.context.route(path, async (route) => {
      await route.fetch()
      await route.abort()
    })
    await type(visitor.page, label, text)
    await expect.poll(countSaid(text)).toBe(2)
    await visitor.context.unroute(path)
  }
  await expectTheSame(['The line broke just then.', 'It broke here too.'])
})

/** On how many of the two pages it stands. */
const countSaid = (text: string) => async () => {
  const said = await Promise.all([asker, supporter].map(readTalk))
  return said.filter((lines) => lines.includes(text)).length
}

test('a server that lost its listener hears again, and so do both pages', async () => {
  const { rowCount } = await here.databases.owner.cases.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'peerlight-signals' and datname = current_database()`,
  )
  expect(rowCount).toBe(1)
  await sayInTalk(asker.page, ASKER, 'One more thing.')
  await says(supporter.page, 'One more thing.')
  await sayInTalk(supporter.page, SUPPORTER, 'I am listening.')
  await says(asker.page, 'I am listening.')
  await expectTheSame(['One more thing.', 'I am listening.'])
  await heading(supporter.page, 'Talk with Jo')
  await asker.leave()
  await supporter.leave()
})
