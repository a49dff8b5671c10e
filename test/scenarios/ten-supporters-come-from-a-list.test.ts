import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { readSheet } from 'read-excel-file/node'
import writeXlsx from 'write-excel-file/node'
import { expect, test } from 'vitest'
import { fill, follow, heading, press, says } from '#test/support/desk.ts'
import { goTo } from '#test/support/staff.ts'
import { beginStory } from '#test/support/story.ts'

const story = beginStory('Hospital coordinator')

const NUMBERS = Array.from({ length: 10 }, (_, at) => at + 1)
const emailOf = (number: number): string => `listed${number}@alder.example`

async function openImport(page: Page): Promise<void> {
  await goTo(page, 'Supporters')
  await follow(page, 'From a list')
  await heading(page, 'Supporters from a list')
}

const choose = async (page: Page, name: string, bytes: Uint8Array): Promise<void> =>
  await page
    .getByLabel('Choose a file (XLSX or CSV)', { exact: true })
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })

const find = async (pattern: string) =>
  (
    await story.here.databases.owner.cases.query<{
      name: string
      credentials: string
      state: string
    }>('select name, credentials, state from supporter where email like $1 order by email', [
      pattern,
    ])
  ).rows

test('ten people are pasted from a sheet and are in the pool in under a minute', async () => {
  const { page } = story.coordinator
  const started = performance.now()
  await openImport(page)
  const rows = NUMBERS.map((each) => `Listed ${each}\t${emailOf(each)}\tnurse`)
  await fill(page, 'Or paste rows here', ['Name\tE-mail\tRole', ...rows].join('\n'))
  await press(page, 'Look at these rows')
  await heading(page, '10 rows would be taken.')
  await press(page, 'Take these 10 rows')
  await says(page, '10 added, 0 changed.')
  const seconds = (performance.now() - started) / 1000
  process.stdout.write(`ten supporters from a pasted list: ${seconds.toFixed(1)} s\n`)
  expect(seconds).toBeLessThan(60)
  expect(await find('listed%')).toHaveLength(10)
})

test('a CSV with Spanish heads says what each row changes, and why a row is refused', async () => {
  const { page } = story.coordinator
  await press(page, 'Another list')
  const csv = [
    'Nombre;Correo electrónico;Función;Credenciales',
    `Listed 1;${emailOf(1)};Enfermera;RN`,
    'New One;new1@alder.example;Nruse;',
    `New Two;new2@alder.example;Médica o médico;'=MD`,
    'New Two;NEW2@alder.example;Nurse;',
    'No Mail;nobody;Nurse;',
  ].join('\r\n')
  await choose(page, 'people.csv', new TextEncoder().encode(csv))
  await says(page, 'Credentials: RN')
  await says(page, /“Nruse” is not known/)
  await says(page, 'The same e-mail stands in row 4.')
  await says(page, '“nobody” does not look like an e-mail.')
})

test('only what is confirmed is sent, and the file goes out again as it came in', async () => {
  const { page } = story.coordinator
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.postData() ?? '')
  })
  const taken = page.getByRole('button', { name: /^Take (?:this row|these \d+ rows)$/ })
  await taken.click()
  await says(page, /added, \d+ changed/)
  expect(sent.join()).not.toContain('Nruse')
  expect(sent.join()).not.toContain('nobody')
  await page.getByRole('link', { name: 'Back to the supporters' }).last().click()
  const saving = page.waitForEvent('download')
  await press(page, 'Download as XLSX')
  const bytes = await readFile(await (await saving).path())
  const [head = [], ...rows] = await readSheet(bytes)
  expect(head).toContain('E-mail')
  expect(rows.length).toBeGreaterThan(20)
  await openImport(page)
  await choose(page, 'again.xlsx', bytes)
  await says(page, /0 new · 0 with changes/)
  const csv = page.waitForEvent('download')
  await goTo(page, 'Supporters')
  await press(page, 'Download as CSV')
  const text = await readFile(await (await csv).path(), 'utf8')
  expect(text).not.toMatch(/(?:^|,|\n)"?[=+\-@]/u)
})

test('a workbook of five thousand rows with formulas is read and explained', async () => {
  const { page } = story.coordinator
  const body = Array.from({ length: 5000 }, (_, at) => [
    at === 0 ? '=HYPERLINK("http://x.example")' : `Person ${at}`,
    `person${at}@alder.example`,
    'Nurse',
  ])
  const table = [['Full name', 'Email', 'Job title'], ...body]
  const bytes = await writeXlsx(
    table.map((row) => row.map((value) => ({ value, type: String }))),
  ).toBuffer()
  await openImport(page)
  await choose(page, 'many.xlsx', bytes)
  await heading(page, '5000 rows would be taken.')
  await says(page, '=HYPERLINK("http://x.example")')
  await press(page, 'Another list')
  await choose(page, 'broken.xlsx', new Uint8Array([0x50, 0x4b, 1, 2]))
  await says(page, 'This file could not be read.')
  await story.coordinator.leave()
})
