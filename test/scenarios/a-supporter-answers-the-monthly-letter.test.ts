import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openBrowser, visit, type Visit } from '#test/support/browser.ts'
import { heading, press, says } from '#test/support/desk.ts'
import { dumpTables } from '#test/support/dump.ts'
import { startInstallation, type Installation } from '#test/support/installation.ts'
import { goTo, visitAs } from '#test/support/staff.ts'

let here: Installation
let browser: Browser
let letter: string
let name: string
let reader: Visit

beforeAll(async () => {
  here = await startInstallation({ with: 'sample' })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await here.stop()
})

const ask = async <R extends object>(text: string, values: readonly unknown[] = []) =>
  (await here.databases.owner.cases.query<R>(text, [...values])).rows

/** The first night of a month comes for the hospital's supporters. */
async function letNightCome(): Promise<void> {
  await ask(`delete from check_in`)
  await ask(`update supporter set added_on = current_date - 60`)
  await ask(
    `update graphile_worker._private_jobs job set run_at = now()
     from graphile_worker._private_tasks task
     where task.id = job.task_id and task.identifier = 'supporters.care'`,
  )
}

const bytesOfAll = async (): Promise<Buffer> =>
  Buffer.concat((await dumpTables(here.databases.owner.cases)).map((table) => table.bytes))

/** Everybody's letters are out: nothing changes by itself any more. */
async function waitUntilQuiet(): Promise<Buffer> {
  let last = await bytesOfAll()
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 3000))
    const now = await bytesOfAll()
    if (now.equals(last)) return now
    last = now
  }
}

test('the letter of the month has three answers and another way out', async () => {
  const [member] = await ask<{ email: string; name: string; organization_id: string }>(
    `select s.email, s.name, s.organization_id from supporter s
     join organization o using (organization_id)
     where s.state = 'active' and o.name = 'Alder General Hospital' order by s.name limit 1`,
  )
  name = member?.name ?? ''
  await letNightCome()
  const find = async () => {
    const rows = await ask<{ body: string }>(
      `select body from outbox_mail where recipient = $1 and organization_id = $2`,
      [member?.email, member?.organization_id],
    )
    const found = rows.find(({ body }) => body.includes('/check-in#'))
    if (found === undefined) throw new Error('no letter yet')
    return found.body
  }
  letter = await vi.waitFor(find, { timeout: 30_000, interval: 300 })
  for (const answer of ['well', 'busy', 'call-me']) {
    expect(letter).toMatch(new RegExp(`/check-in#[\\w-]{22}\\.${answer}\n`))
  }
})

const linkTo = (answer: string): string =>
  new RegExp(`http://\\S+/check-in#[\\w-]{22}\\.${answer}`).exec(letter)?.[0] ?? ''

test('one tap is noted at once, says so, and can be changed', async () => {
  reader = await visit(browser, linkTo('busy'), { width: 320 })
  const { page } = reader
  await says(page, 'Noted: you are busy just now.')
  await page.getByLabel('Please call me').check()
  await says(page, 'Noted: a coordinator will call you.')
  const answers = await ask<{ answer: string }>(
    'select answer from check_in where answer is not null',
  )
  expect(answers).toEqual([{ answer: 'call-me' }])
})

test('whoever needs support goes to another team, and nothing is written down anywhere', async () => {
  const { page } = reader
  const before = await waitUntilQuiet()
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url())
  })
  await page.getByRole('link', { name: 'I need support myself' }).click()
  await page.waitForURL(/\/ask\/[\w-]+$/)
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(page.url()).not.toContain('sample-alder')
  expect(sent).toEqual([])
  expect((await bytesOfAll()).equals(before)).toBe(true)
  expect(letter).toMatch(/\/ask\/[\w-]+\n/)
  await reader.leave()
})

test('the coordinator sees who asked for a call, and nobody who said nothing', async () => {
  const coordinator = await visitAs(browser, here.origin, { part: 'Hospital coordinator' })
  const { page } = coordinator
  await goTo(page, 'Care for supporters')
  await heading(page, 'One supporter asked for something.')
  await page.getByRole('link', { name, exact: true }).waitFor()
  const silent = await ask<{ name: string }>(
    `select s.name from check_in c join supporter s using (supporter_id)
     join organization o on o.organization_id = s.organization_id
     where c.answer is null and o.name = 'Alder General Hospital'`,
  )
  expect(silent.length).toBeGreaterThan(5)
  const shown = await page.getByRole('main').innerText()
  const lists = shown.split('How this program cares')[0] ?? ''
  for (const each of silent) expect(lists).not.toContain(each.name)
  await press(page, `I called: ${name}`)
  await heading(page, 'Nobody waits for you.')
  await press(page, `Undo: ${name}`)
  await heading(page, 'One supporter asked for something.')
  await coordinator.leave()
})
