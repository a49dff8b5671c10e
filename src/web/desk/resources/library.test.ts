import { expect, test } from 'vitest'
import { parseResourceId } from '#domain/ids.ts'
import {
  briefIn,
  filterResources,
  isFiltered,
  languagesOf,
  moved,
  noFilters,
  type Brief,
} from './library.ts'

const idOf = (at: number) => parseResourceId(`00000000-0000-4000-8000-00000000000${at}`)
const aBrief = (at: number, overrides: Partial<Brief> = {}): Brief => ({
  resource: idOf(at),
  scope: 'program',
  kind: 'article',
  audience: 'everyone',
  url: '',
  phone: '',
  state: 'published',
  reviewedOn: '2026-01-01',
  reviewBy: '2027-01-01',
  stale: false,
  link: 'unchecked',
  linkCheckedOn: null,
  texts: { en: { title: `Text ${at}`, summary: '' } },
  ...overrides,
})

test('a search looks at every language and forgives accents and case', () => {
  const texts = {
    en: { title: 'Grief', summary: '' },
    es: { title: 'Duelo', summary: 'Después de una pérdida' },
  }
  const all = [aBrief(1, { texts }), aBrief(2, { phone: '800-555-0100' })]
  const find = (text: string) =>
    filterResources(all, { ...noFilters, text }).map(({ resource }) => resource)
  expect(find('PERDIDA')).toEqual([idOf(1)])
  expect(find('grief')).toEqual([idOf(1)])
  expect(find('555-01')).toEqual([idOf(2)])
  expect(find('  ')).toHaveLength(2)
  expect(find('nothing such')).toEqual([])
})

test('filters add up', () => {
  const all = [
    aBrief(1, { kind: 'guide', audience: 'supporters' }),
    aBrief(2, { kind: 'guide' }),
    aBrief(3, { texts: { pt: { title: 'Luto', summary: '' } } }),
  ]
  const find = (filters: object) => filterResources(all, { ...noFilters, ...filters })
  expect(find({ kind: 'guide' })).toHaveLength(2)
  expect(find({ kind: 'guide', audience: 'supporters' })).toHaveLength(1)
  expect(find({ language: 'pt' }).map(({ resource }) => resource)).toEqual([idOf(3)])
  expect(languagesOf(all)).toEqual(['en', 'pt'])
  expect(isFiltered(noFilters)).toBe(false)
  expect(isFiltered({ ...noFilters, text: 'x' })).toBe(true)
})

test('a title is shown in the language, or in what there is', () => {
  const texts = { pt: { title: 'Luto', summary: '' } }
  expect(briefIn(texts, 'es').title).toBe('Luto')
  expect(briefIn({}, 'es').title).toBe('')
})

test('one entry changes places with its neighbour of the same kind, and never beyond', () => {
  const all = [
    aBrief(1, { kind: 'crisis-line' }),
    aBrief(2, { kind: 'crisis-line' }),
    aBrief(3),
    aBrief(4, { state: 'retired' }),
  ]
  const [first, second, third] = all
  if (first === undefined || second === undefined || third === undefined) throw new Error('three')
  expect(moved(all, second, -1)).toEqual([idOf(2), idOf(1), idOf(3)])
  expect(moved(all, first, 1)).toEqual([idOf(2), idOf(1), idOf(3)])
  expect(moved(all, first, -1)).toBeUndefined()
  expect(moved(all, second, 1)).toBeUndefined()
  expect(moved(all, third, 1)).toBeUndefined()
})
