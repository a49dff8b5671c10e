import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { alertAt, promiseDue, type ReplyPromise } from '#domain/promise.ts'
import { networkPolicy } from '#domain/policy.ts'
import { listHolidays } from '#server/holidays.ts'
import { askForPeer, comeBack, sayInTalk } from '#test/support/asker.ts'
import { openBrowser, visit } from '#test/support/browser.ts'
import { follow, heading, press, says } from '#test/support/desk.ts'
import { startInstallation, type Installation } from '#test/support/installation.ts'
import { visitAs } from '#test/support/staff.ts'
import { takeDaysOff } from '#test/support/supporters.ts'

let here: Installation
let browser: Browser

beforeAll(async () => {
  here = await startInstallation({ with: 'sample' })
  browser = await openBrowser()
  await takeDaysOff(here.databases, 'all')
})

afterAll(async () => {
  await browser.close()
  await here.stop()
})

const zone = 'America/New_York'

/** So long ago that half of the promise has passed just now, and the rest has not. */
function whenPromiseIsNear() {
  const now = Temporal.Now.instant()
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  const { weekdays, alertShare } = networkPolicy.promise
  const promise: ReplyPromise = { weekdays, zone, holidays: listHolidays('US-MA', today) }
  let since = now
  while (Temporal.Instant.compare(alertAt(since, promise, alertShare), now) > 0) {
    since = since.subtract({ hours: 1 })
  }
  return { since, due: promiseDue(since, promise) }
}

/** As if the person had asked days ago: the worker finds the alert due. */
async function letTimePass(request: string): Promise<void> {
  const { cases } = here.databases.owner
  const { since, due } = whenPromiseIsNear()
  await cases.query(
    'update request set waiting_since = $2, promise_due = $3 where request_id = $1',
    [request, since.toString(), due.toString()],
  )
  await cases.query(
    `update graphile_worker._private_jobs job set run_at = now()
     from graphile_worker._private_tasks task
     where task.id = job.task_id and task.identifier = 'requests.promise-alert'
       and job.payload ->> 'subject' = $1`,
    [request],
  )
}

async function findRequest(): Promise<string> {
  const { rows } = await here.databases.owner.cases.query<{ request_id: string }>(
    'select request_id from request where waiting_since is not null order by waiting_since desc limit 1',
  )
  return rows[0]?.request_id ?? ''
}

test('nobody is in hours, and the coordinator steps in before the promise breaks', async () => {
  const asker = await visit(browser, `${here.origin}/ask/sample`)
  const words = await askForPeer(asker.page, async (question) => {
    if (question === 'What is your role?')
      await asker.page.getByLabel('Nurse', { exact: true }).check()
    if (question !== 'Anything the peer should know first?') return
    await asker.page.getByLabel('A note to the peer').fill('Tonight would be good.')
  })
  await asker.page.goto(`${here.origin}/return`)
  await comeBack(asker.page, words)
  await heading(asker.page, 'A peer is being looked for.')
  await says(asker.page, /The next peers are asked by .+\./)

  const request = await findRequest()
  const coordinator = await visitAs(browser, here.origin, { part: 'Network coordinator' })
  const row = coordinator.page
    .getByRole('listitem')
    .filter({ hasText: 'on the list, none asked yet' })
  await row.getByText('under way').waitFor()
  await letTimePass(request)
  await row.getByText('needs a hand').waitFor()
  await row.getByRole('link', { name: /^Step in/ }).click()

  const supporter = await visitAs(browser, here.origin, { part: 'Nurse, supporter' })
  const name = await readName(supporter.page)
  await stepsIn(coordinator.page, name)
  await says(asker.page, 'A coordinator has been told, and can read what you asked.')
  await says(asker.page, 'One peer is thinking about it now.')

  const offer = supporter.page
    .getByRole('article')
    .filter({ hasText: 'Right now only you are asked.' })
  await offer.getByRole('button', { name: 'Yes, I can' }).click()
  await says(supporter.page, 'Tonight would be good.')
  await heading(asker.page, 'Your conversation')
  await sayInTalk(supporter.page, 'Your message', 'Hello, I am a peer.')
  await says(asker.page, 'Hello, I am a peer.')
  await sayInTalk(asker.page, 'Write to your peer', 'Thank you for coming.')
  await says(supporter.page, 'Thank you for coming.')

  await follow(coordinator.page, 'Back to today')
  await heading(coordinator.page, 'Talking')
  expect(await listTraces(request)).toEqual(['intake.opened', 'promise.alerted'])
  for (const each of [asker, coordinator, supporter]) await each.leave()
})

const readName = async (page: Page): Promise<string> => {
  const said = await page.getByRole('navigation').getByText('Signed in as').first().textContent()
  return said?.replace('Signed in as ', '') ?? ''
}

async function stepsIn(page: Page, name: string): Promise<void> {
  await heading(page, 'Open what the person wrote?')
  expect(await page.getByText('Tonight would be good.').isVisible()).toBe(false)
  await press(page, 'Open it, and record that I did')
  await says(page, 'Tonight would be good.')
  await heading(page, 'Choose by hand')
  const candidate = page.getByRole('checkbox', { name: new RegExp(`^${name}`) })
  const more = page.getByRole('button', { name: 'Show more' })
  await more.waitFor()
  while ((await candidate.count()) === 0) await more.click()
  await candidate.check()
  await press(page, 'Ask this supporter')
  await says(page, 'Asked. You will see here when somebody says yes.')
}

/** What is kept of it says that it was done, and nothing of what was read. */
async function listTraces(request: string): Promise<readonly string[]> {
  const { rows } = await here.databases.owner.cases.query<{ name: string; detail: unknown }>(
    `select name, detail from trace
     where name in ('intake.opened', 'promise.alerted') and "on" >= current_date - 1 order by name`,
  )
  expect(JSON.stringify(rows)).not.toContain(request)
  return rows.map(({ name }) => name)
}
