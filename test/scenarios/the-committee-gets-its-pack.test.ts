import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, type Visit } from '#test/support/browser.ts'
import { heading, press, says } from '#test/support/desk.ts'
import { startInstallation, type Installation } from '#test/support/installation.ts'
import { readPdf } from '#test/support/pdf.ts'
import { goTo, visitAs } from '#test/support/staff.ts'

const PROGRAM = 'Peer support at Alder General Hospital'

let here: Installation
let browser: Browser
let coordinator: Visit

beforeAll(async () => {
  here = await startInstallation({ with: 'sample' })
  browser = await openBrowser()
  coordinator = await visitAs(browser, here.origin, {
    part: 'Hospital coordinator',
    expected: /ERR_FAILED|Failed to load/,
  })
})
afterAll(async () => {
  await browser.close()
  await here.stop()
})

async function savePack(page: Page) {
  const saving = page.waitForEvent('download')
  await press(page, 'Save the pack as PDF')
  const saved = await saving
  return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) }
}

/** Runs of white space are where lines break. */
const textOf = (bytes: Buffer): string =>
  readPdf(bytes)
    .map(({ text }) => text)
    .join('\n')
    .replaceAll(/\s+/g, ' ')

/** Of everybody who is a supporter or was one, in any program. */
const listNames = async (): Promise<readonly string[]> =>
  (
    await here.databases.owner.cases.query<{ name: string }>(
      'select name from supporter union select name from application',
    )
  ).rows.map(({ name }) => name)

test('the page says when the committee meets and what the last one left', async () => {
  const { page } = coordinator
  await goTo(page, 'Committee')
  await heading(page, /^The committee meets on /)
  await says(page, 'Begin with emergency medicine.')
  await says(page, 'Signs in the five units that have none')
  await page.getByRole('link', { name: 'Agenda and minutes', exact: true }).click()
  await heading(page, 'Advisory committee')
  await goTo(page, 'Committee')
})

test('one press gives the quarter as a paper, and no supporter is in it', async () => {
  const { page } = coordinator
  const { name, bytes } = await savePack(page)
  expect(name).toMatch(/^sample-alder-committee-\d{4}-q[1-4]\.pdf$/)
  expect(readPdf(bytes).length).toBeGreaterThanOrEqual(4)
  const text = textOf(bytes)
  for (const said of [
    PROGRAM,
    'No one who asked can be found in this.',
    'Emergency department',
    'By role',
    'few',
    'Train twelve more supporters this year.',
    'Trainings of those who are active or pausing',
  ]) {
    expect(text).toContain(said)
  }
  const names = await listNames()
  expect(names.length).toBeGreaterThan(30)
  expect(names.filter((each) => text.includes(each))).toEqual([])
  expect(text).not.toContain('@')
})

test('of trends the paper says what the page says, and hides what it hides', async () => {
  const { page } = coordinator
  const { bytes } = await savePack(page)
  const text = textOf(bytes)
  await goTo(page, 'Trends')
  await heading(page, 'By role')
  const cells = await page
    .locator('.trend.role tbody tr')
    .evaluateAll((found) => found.map((row) => [...row.children].map((cell) => cell.textContent)))
  expect(cells.length).toBeGreaterThan(10)
  expect(cells.some(([, count]) => count === 'few')).toBe(true)
  for (const [label = '', count = ''] of cells) expect(text).toContain(`${label} ${count}`)
  await goTo(page, 'Committee')
})

test('in Spanish, and without what is not wanted', async () => {
  const { page } = coordinator
  await page.getByText('Spanish', { exact: true }).click()
  const sections = page.getByRole('group', { name: 'What goes in' })
  await sections.getByText('Trends', { exact: true }).click()
  const text = textOf((await savePack(page)).bytes)
  expect(text).toContain('Para el comité asesor')
  expect(text).toContain('Despliegues')
  expect(text).not.toContain('Por función')
})

test('where something cannot be read there is no half pack, and the page stays', async () => {
  const { page, context } = coordinator
  await context.route('**/api/rollouts/list**', async (route) => await route.abort())
  await press(page, 'Save the pack as PDF')
  await says(page, /The PDF could not be made\. Nothing is lost/)
  await context.unroute('**/api/rollouts/list**')
  expect(textOf((await savePack(page)).bytes)).toContain(PROGRAM)
  await coordinator.leave()
})
