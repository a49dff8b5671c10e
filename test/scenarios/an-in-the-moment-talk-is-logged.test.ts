import { readFile } from 'node:fs/promises'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, type Visit } from '#test/support/browser.ts'
import { heading, press, says } from '#test/support/desk.ts'
import { dumpTables } from '#test/support/dump.ts'
import { startInstallation, type Installation } from '#test/support/installation.ts'
import { goTo, visitAs } from '#test/support/staff.ts'

const ISSUE = 'Worn out or overwhelmed'
const ENTRY = `${ISSUE} · In person`

let here: Installation
let browser: Browser
let supporter: Visit
let coordinator: Visit
let trendsBefore: string

beforeAll(async () => {
  here = await startInstallation({ with: 'sample' })
  browser = await openBrowser()
  supporter = await visitAs(browser, here.origin, {
    part: 'Technologist, supporter',
    width: 390,
    expected: /status of 404/,
  })
  coordinator = await visitAs(browser, here.origin, { part: 'Network coordinator' })
  trendsBefore = await readTrends()
})

afterAll(async () => {
  await browser.close()
  await here.stop()
})

/** Counts what the hand does. */
function countTaps() {
  const started = performance.now()
  let taps = 0
  return {
    tap: async (target: Locator) => {
      taps += 1
      await target.click()
    },
    tell: () => `${taps} taps, ${((performance.now() - started) / 1000).toFixed(1)} s`,
  }
}

/** All figures, also those in the tables that are folded. */
async function readTrends(): Promise<string> {
  const { page } = coordinator
  await goTo(page, 'Today')
  await goTo(page, 'Trends')
  await heading(page, 'By month')
  await page.getByText('The same as a table').last().waitFor()
  const tables = await page.getByRole('main').locator('table').allTextContents()
  const lead = await page.getByRole('main').locator('header, h1').first().textContent()
  return [lead, ...tables].join('\n')
}

type Row = Readonly<Record<string, unknown>>
const listHeld = async (): Promise<readonly Row[]> =>
  (await here.databases.owner.cases.query<Row>('select * from held_outreach')).rows
/** Those of this browser: all others of the sample have lost their tokens. */
const listRecorded = async (): Promise<readonly Row[]> =>
  (
    await here.databases.owner.records.query<Row>(
      'select * from outreach where token_hash is not null',
    )
  ).rows

/** The night comes: the worker finds its batch due. */
async function letNightCome(): Promise<void> {
  await here.databases.owner.cases.query(
    `update graphile_worker._private_jobs job set run_at = now()
     from graphile_worker._private_tasks task
     where task.id = job.task_id and task.identifier = 'outreaches.flush'`,
  )
  await expect.poll(listHeld, { timeout: 20_000 }).toEqual([])
}

async function logTalk(page: Page): Promise<void> {
  const hand = countTaps()
  await hand.tap(page.getByRole('link', { name: 'Log', exact: true }))
  await hand.tap(page.getByLabel(ISSUE, { exact: true }))
  await hand.tap(page.getByRole('button', { name: 'Log it' }))
  await says(page, 'Logged. Thank you.')
  process.stdout.write(`a talk in the corridor, logged with the defaults: ${hand.tell()}\n`)
}

test('a talk in the corridor is logged in a few taps and waits for the night', async () => {
  await logTalk(supporter.page)
  await says(supporter.page, ENTRY)
  const held = await listHeld()
  expect(held).toHaveLength(1)
  expect(Object.keys(held[0] ?? {}).toSorted()).toEqual([
    'held_id',
    'organization_id',
    'program_id',
    'record',
    'token_hash',
  ])
  expect(await listRecorded()).toEqual([])
})

test('the record is moved to the other database, and nothing leads back', async () => {
  const [held] = await listHeld()
  const { rows: people } = await here.databases.owner.cases.query<Row>(
    `select account_id, name from sample_person where title like 'Technologist%' and story <> ''`,
  )
  await letNightCome()
  const [record] = await listRecorded()
  expect(record).toMatchObject({
    kind: 'initial',
    mode: 'in_person',
    activation: 'informal_in_moment',
    issues: ['burnout_overwhelmed'],
    comment: null,
    supporter_label: null,
  })
  const cases = Buffer.concat((await dumpTables(here.databases.owner.cases)).map((t) => t.bytes))
  const records = Buffer.concat(
    (await dumpTables(here.databases.owner.records)).map((t) => t.bytes),
  )
  const [person] = people
  expect(cases.includes(String(person?.['account_id']))).toBe(true)
  for (const id of ['held_id', 'organization_id', 'program_id']) {
    expect(records.includes(String(held?.[id])), id).toBe(false)
  }
  for (const each of ['account_id', 'name']) {
    expect(records.includes(String(person?.[each])), each).toBe(false)
  }
  expect(cases.includes(String(record?.['outreach_id']))).toBe(false)
  expect(cases.includes(toBytes(record?.['token_hash']))).toBe(false)
})

const toBytes = (value: unknown): Uint8Array => {
  if (value instanceof Uint8Array && value.length === 32) return value
  throw new TypeError('no hash')
}

test('the trends of the month under way do not move', async () => {
  expect(trendsBefore).toMatch(/\d{2,}/)
  expect(await readTrends()).toBe(trendsBefore)
})

test('this browser can correct it, and the coordinator takes the log as a file of ten fields', async () => {
  const { page } = supporter
  await press(page, `Correct: ${ENTRY}`)
  await heading(page, 'Correct this entry')
  await page.getByLabel('Their role', { exact: true }).selectOption('Nurse')
  await press(page, 'Save the correction')
  await says(page, 'Corrected.')
  const recorded = await listRecorded()
  expect(recorded).toHaveLength(1)
  expect(recorded[0]).toMatchObject({ role: 'nurse', issues: ['burnout_overwhelmed'] })

  const lines = await exportLog()
  const [head = [], ...rows] = lines
  expect(head).toHaveLength(10)
  expect(rows.every((row) => row.length === 10)).toBe(true)
  const switchedOff = head.filter((_, at) => rows.every((row) => row[at] === '(switched off)'))
  expect(switchedOff).toEqual(['Peer supporter', 'Comments'])
  const week = String(recorded[0]?.['week'])
  const own = rows.filter(([of, , , referral]) => of === week && referral === 'None: in the moment')
  expect(own).toHaveLength(1)
  expect(own[0]).toEqual(expect.arrayContaining(['Nurse', ISSUE]))
})

async function exportLog(): Promise<readonly (readonly string[])[]> {
  const { page } = coordinator
  const downloading = page.waitForEvent('download')
  await press(page, 'Download as CSV')
  const path = await (await downloading).path()
  const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/u, '')
  return text
    .split('\r\n')
    .filter((line) => line !== '')
    .map(readCells)
}

/** A cell with a comma stands in quotes. */
const readCells = (line: string): readonly string[] =>
  [...`${line},`.matchAll(/(?:"((?:[^"]|"")*)"|([^",]*)),/gu)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  )

test('it can be deleted for thirty days, and not a day longer', async () => {
  const { page } = supporter
  await press(page, `Delete: ${ENTRY}`)
  await page.getByRole('button', { name: `Delete: ${ENTRY}` }).waitFor({ state: 'detached' })
  expect(await listRecorded()).toEqual([])

  await logTalk(page)
  await letNightCome()
  await here.databases.owner.records.query(
    `update outreach set correct_until = current_date - 2 where token_hash is not null`,
  )
  await press(page, `Delete: ${ENTRY}`)
  await says(page, 'This entry cannot be changed any more.')
  expect(await listRecorded()).toHaveLength(1)
  await letNightCome()
  await expect.poll(listRecorded, { timeout: 20_000 }).toEqual([])
  await supporter.leave()
  await coordinator.leave()
})
