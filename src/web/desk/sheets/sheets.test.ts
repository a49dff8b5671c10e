import { array, assert, asyncProperty, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { readTable, readText, toWorkbook } from './sheets.ts'
import { fromCell, toCell, toCsv } from './table.ts'

const aTable = array(array(string(), { minLength: 2, maxLength: 4 }), {
  minLength: 1,
  maxLength: 6,
})
const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://x.example","y")']

test('whatever is written as text is read as it was, and no cell begins like a formula', () => {
  assert(
    property(aTable, (table) => {
      const read = readText(toCsv([['a', 'b'], ...table]))?.slice(1)
      for (const cell of read?.flat() ?? []) expect(cell).not.toMatch(/^[=+\-@\t\r]/u)
      expect(read?.map((row) => row.map(fromCell))).toEqual(table.map((row) => [...row]))
    }),
  )
  for (const formula of FORMULAS) expect(toCell(formula)).toBe(`'${formula}`)
})

test('a workbook holds formulas as text, and 5,000 rows are read back as they were', async () => {
  const table = [
    ['Name', 'E-mail'],
    ...FORMULAS.map((formula) => [formula, 'x']),
    ...Array.from({ length: 5000 }, (_, at) => [`Person ${at}`, `p${at}@here.example`]),
  ]
  const bytes = await (await toWorkbook(table)).arrayBuffer()
  expect(await readTable(bytes)).toEqual(table)
})

test('columns are found by tab, semicolon or comma, in old letters too', async () => {
  expect(readText('Name\tMail\nÁna, MD\ta@b.example')).toEqual([
    ['Name', 'Mail'],
    ['Ána, MD', 'a@b.example'],
  ])
  expect(readText('Name;Mail\r\nAna;a@b.example')).toEqual([
    ['Name', 'Mail'],
    ['Ana', 'a@b.example'],
  ])
  const latin = new Uint8Array(
    Array.from('Name,x\nJos', (letter) => letter.charCodeAt(0)).concat(0xe9, 0x2c, 0x79),
  )
  expect(await readTable(latin.buffer)).toEqual([
    ['Name', 'x'],
    ['José', 'y'],
  ])
})

test('bytes that are no sheet are said to be none', async () => {
  const broken = new Uint8Array([0x50, 0x4b, 3, 4, 9, 9])
  expect(await readTable(broken.buffer)).toBeUndefined()
  await assert(
    asyncProperty(string(), async (text) => {
      const found = await readTable(new TextEncoder().encode(text).buffer)
      expect(found === undefined || Array.isArray(found)).toBe(true)
    }),
  )
})
