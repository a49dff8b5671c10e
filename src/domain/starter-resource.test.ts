import { expect, test } from 'vitest'
import { crisisLines } from './crisis-line.ts'
import { whyNotResource } from './resource.ts'
import { missingStarters } from './starter-resource.ts'

const today = Temporal.PlainDate.from('2026-12-01')

test('a program begins with its lines, two texts for supporters and one for whoever is named in a claim', () => {
  const starters = missingStarters([], today)
  expect(starters.map(({ kind }) => kind)).toEqual([
    ...crisisLines.map(() => 'crisis-line'),
    'playbook',
    'playbook',
    'claim-guide',
  ])
  for (const starter of starters) {
    expect(whyNotResource({ ...starter, program: undefined }, today)).toBeUndefined()
    expect(Object.keys(starter.texts)).toEqual(['en', 'es'])
  }
})

test('every line has its own words in both languages', () => {
  for (const starter of missingStarters([], today).filter(({ kind }) => kind === 'crisis-line')) {
    expect(starter.texts['en']?.summary).not.toBe('')
    expect(starter.texts['es']?.summary).not.toBe(starter.texts['en']?.summary)
  }
})

test('the texts say the same things in the same order in both languages', () => {
  const marks = (body = '') => body.match(/^(?:#+|-|\d+\.) /gmu) ?? []
  const bodies = missingStarters([], today).filter(({ kind }) => kind !== 'crisis-line')
  expect(bodies).toHaveLength(3)
  for (const { texts } of bodies) {
    expect(marks(texts['en']?.body).length).toBeGreaterThan(10)
    expect(marks(texts['es']?.body)).toEqual(marks(texts['en']?.body))
  }
})

test('nobody is called a victim, and no text promises what the law does not give', () => {
  const all = JSON.stringify(missingStarters([], today).map(({ texts }) => texts))
  expect(all).not.toMatch(/victim|víctima/iu)
  expect(all).toContain('not legal advice')
  expect(all).toContain('no es asesoría legal')
})

test('what a coordinator has published of a kind is not doubled; what was retired may come again', () => {
  const kinds = (state: 'published' | 'retired' | 'suggested') =>
    missingStarters([{ kind: 'playbook', state }], today).map(({ kind }) => kind)
  expect(kinds('published')).not.toContain('playbook')
  expect(kinds('retired')).toContain('playbook')
  expect(kinds('suggested')).toContain('playbook')
})

test('nothing was looked over in the future', () => {
  const early = Temporal.PlainDate.from('2026-01-01')
  for (const { reviewedOn } of missingStarters([], early)) {
    expect(reviewedOn.toString()).toBe('2026-01-01')
  }
})
