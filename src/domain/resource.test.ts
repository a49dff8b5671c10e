import { expect, test } from 'vitest'
import { crisisLines } from './crisis-line.ts'
import { parseOrganizationId, parseResourceId } from './ids.ts'
import {
  crisisLinesOf,
  inLibraryOrder,
  isStale,
  mayReadResource,
  nextReview,
  textIn,
  whyNotResource,
  type Resource,
} from './resource.ts'

const today = Temporal.PlainDate.from('2026-11-22')
const idOf = (at: number) =>
  parseResourceId(`00000000-0000-4000-8000-${String(at).padStart(12, '0')}`)

const aResource = (at: number, overrides: Partial<Resource> = {}): Resource => ({
  id: idOf(at),
  organization: parseOrganizationId('11111111-1111-4111-8111-111111111111'),
  program: undefined,
  kind: 'article',
  audience: 'everyone',
  texts: { en: { title: `Text ${at}`, summary: '', body: 'Something to read.' } },
  url: '',
  phone: '',
  reviewedOn: today,
  reviewBy: today.add({ days: 10 }),
  state: 'published',
  suggestedBy: undefined,
  link: 'unchecked',
  linkCheckedOn: undefined,
  position: 0,
  ...overrides,
})
const aLine = (at: number, overrides: Partial<Resource> = {}) =>
  aResource(at, { kind: 'crisis-line', phone: `800-555-010${at}`, ...overrides })

test.each([
  [{}, undefined],
  [{ texts: {} }, 'no-title'],
  [{ texts: { en: { title: ' ', summary: '', body: 'x' } } }, 'no-title'],
  [{ texts: { en: { title: 'Empty', summary: 'only this', body: ' ' } } }, 'nothing-in-it'],
  [
    { texts: { en: { title: 'Linked', summary: '', body: '' } }, url: 'https://a.example' },
    undefined,
  ],
  [{ url: 'http://a.example' }, 'bad-link'],
  [{ url: 'javascript:alert(1)' }, 'bad-link'],
  [{ url: 'https://lifeline.example@elsewhere.example/x' }, 'bad-link'],
  [{ url: 'https://a.example/@someone?x=1@2' }, undefined],
  [{ kind: 'crisis-line', phone: '' }, 'no-phone'],
  [{ kind: 'crisis-line', phone: 'ask' }, 'no-phone'],
  [{ kind: 'crisis-line', phone: '988', audience: 'leaders' }, 'for-everyone'],
  [{ kind: 'crisis-line', phone: '988' }, undefined],
  [{ reviewedOn: today.add({ days: 1 }) }, 'bad-review'],
  [{ reviewBy: today.subtract({ days: 1 }) }, 'bad-review'],
] as const)('%o is refused as %s', (overrides, why) => {
  expect(whyNotResource(aResource(1, overrides), today)).toBe(why)
})

test('a line is looked over twice a year, everything else once', () => {
  expect(nextReview('crisis-line', today).toString()).toBe('2027-05-21')
  expect(nextReview('article', today).toString()).toBe('2027-11-22')
})

test('a text is stale after its day, not on it, and only while it is published', () => {
  expect(isStale(aResource(1, { reviewBy: today }), today)).toBe(false)
  const past = { reviewBy: today.subtract({ days: 1 }) }
  expect(isStale(aResource(1, past), today)).toBe(true)
  expect(isStale(aResource(1, { ...past, state: 'retired' }), today)).toBe(false)
})

test('each reads what is published for them, and who keeps the library reads all', () => {
  const forThem = { state: 'published', audience: 'supporters' } as const
  expect(mayReadResource(['supporter'], forThem)).toBe(true)
  expect(mayReadResource(['leader'], forThem)).toBe(false)
  expect(mayReadResource(['leader', 'supporter'], forThem)).toBe(true)
  expect(mayReadResource(['supporter'], { ...forThem, audience: 'coordinators' })).toBe(false)
  expect(mayReadResource(['supporter'], { ...forThem, state: 'retired' })).toBe(false)
  expect(mayReadResource(['leader'], { state: 'suggested', audience: 'everyone' })).toBe(false)
  expect(mayReadResource(['coordinator'], { state: 'suggested', audience: 'leaders' })).toBe(true)
  expect(mayReadResource([], { state: 'published', audience: 'everyone' })).toBe(false)
})

test('crisis lines come first, then each as it was put; ties go to the smaller id', () => {
  const mixed = [
    aResource(5),
    aLine(4, { position: 1 }),
    aResource(2),
    aLine(3, { position: 0 }),
    aResource(1, { kind: 'playbook' }),
  ]
  expect(inLibraryOrder(mixed).map(({ id }) => Number(id.slice(-2)))).toEqual([3, 4, 2, 5, 1])
})

test('askers see the program’s own lines, stale ones too, and never none', () => {
  const stale = aLine(1, { reviewBy: today.subtract({ days: 100 }), position: 1 })
  const fresh = aLine(2, { position: 0 })
  const lines = crisisLinesOf(
    [stale, aLine(3, { state: 'retired' }), aResource(4), fresh],
    crisisLines,
  )
  expect(lines.map(({ phone }) => phone)).toEqual(['800-555-0102', '800-555-0101'])
  expect(crisisLinesOf([aLine(3, { state: 'retired' })], crisisLines)).toBe(crisisLines)
  expect(crisisLinesOf([aLine(3, { state: 'suggested' })], crisisLines)).toBe(crisisLines)
})

test('a text is shown in the language, or in English, or in what there is', () => {
  const text = (title: string) => ({ title, summary: '', body: '' })
  const both = { es: text('hola'), en: text('hello') }
  expect(textIn(both, 'es').title).toBe('hola')
  expect(textIn(both, 'pt').title).toBe('hello')
  expect(textIn({ pt: text('olá') }, 'es').title).toBe('olá')
  expect(textIn({}, 'es').title).toBe('')
})
