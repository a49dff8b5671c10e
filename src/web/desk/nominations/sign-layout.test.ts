import { array, assert, constantFrom, integer, property, record, string } from 'fast-check'
import { expect, test } from 'vitest'
import { signPaperWords } from '#web/messages/desk-sign-paper.ts'
import { orientations, paperSizes, sheetOf } from '../paper/house.ts'
import { countLines, fitNames } from './sign-fit.ts'
import { layOutSign } from './sign-layout.ts'
import type { Mark, SignLook, SignSheet } from './sign-parts.ts'

const NAMES = [
  'Ana Núñez, RN',
  'Bo Reed',
  'Nguyễn Thị Ánh',
  'Оксана Шевченко',
  'Wilhelmina Oyelaran-Montgomery, PharmD, BCPS',
  'Maximiliana Featherstonehaugh-Cholmondeley, RN, BSN',
]
const languages = [['en'], ['es'], ['en', 'es'], ['es', 'en']] as const
const sheetWith = (names: readonly string[], line = ''): SignSheet => ({
  unit: 'Perioperative services and anesthesia, second floor',
  names,
  line,
  program: 'Peer support at Alder General Hospital',
  organization: 'Alder General Hospital',
  phone: '617-555-0142',
  link: `https://peers.alder-general.example/ask/alder-general/north#k=${'ab'.repeat(32)}`,
  address: 'peers.alder-general.example/ask/alder-general/north',
  on: () => '22 de noviembre de 2026',
})
const looks = record<SignLook>({
  size: constantFrom(...paperSizes),
  orientation: constantFrom(...orientations),
  languages: constantFrom(...languages),
  pine: constantFrom('#0d5a57'),
})
const sheets = record({
  names: array(constantFrom(...NAMES), { maxLength: 24 }),
  line: constantFrom(
    '',
    'We meet on the first Tuesday of every month, at three in the staff room.',
  ),
}).map(({ names, line }) => sheetWith(names, line))

type Named = Extract<Mark, { readonly kind: 'text' }>
const isText = (mark: Mark): mark is Named => mark.kind === 'text'
const isOver = (one: Mark, other: Mark): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height - 0.5 &&
  other.y < one.y + one.height - 0.5

test('everything stands on the sheet, whatever the paper, the languages and how many names', () => {
  assert(
    property(sheets, looks, (sheet, look) => {
      const paper = sheetOf(look.size, look.orientation)
      const marks = layOutSign(sheet, look, signPaperWords)
      expect(marks.length).toBeGreaterThan(10)
      for (const { x, y, width, height } of marks) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
        expect(x + width).toBeLessThanOrEqual(paper.width)
        expect(y + height).toBeLessThanOrEqual(paper.height)
      }
    }),
  )
})

test('no text lies over another, nor over the code', () => {
  assert(
    property(sheets, looks, (sheet, look) => {
      const marks = layOutSign(sheet, look, signPaperWords)
      const solid = marks.filter((mark) => isText(mark) || mark.kind === 'code')
      for (const [at, one] of solid.entries()) {
        for (const other of solid.slice(at + 1)) expect(isOver(one, other)).toBe(false)
      }
    }),
  )
})

test('every name stands there once, and the code is large enough to be scanned from a step away', () => {
  assert(
    property(sheets, looks, (sheet, look) => {
      const marks = layOutSign(sheet, look, signPaperWords)
      const texts = marks.filter(isText).map(({ text }) => text)
      for (const name of sheet.names) expect(texts).toContain(name)
      const codes = marks.filter(({ kind }) => kind === 'code')
      expect(codes).toHaveLength(1)
      expect(codes[0]?.width).toBeGreaterThanOrEqual(125)
    }),
  )
})

test('fewer names are written larger', () => {
  const space = { width: 500, height: 240 }
  const sizes = [1, 4, 8, 16, 24].map(
    (count) =>
      fitNames(
        Array.from({ length: count }, () => 'Ana Núñez, RN'),
        space,
      ).size,
  )
  expect(sizes.toSorted((one, other) => other - one)).toEqual(sizes)
  expect(sizes[0]).toBeGreaterThan(sizes[4] ?? 0)
})

test('a narrower column never takes fewer lines', () => {
  assert(
    property(
      string({ minLength: 1, maxLength: 80 }),
      integer({ min: 40, max: 400 }),
      (text, wide) => {
        const type = { size: 12 }
        expect(countLines(text, type, wide / 2)).toBeGreaterThanOrEqual(
          countLines(text, type, wide),
        )
      },
    ),
  )
})
