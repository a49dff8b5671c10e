import { expect, test } from 'vitest'
import { parseProgramId } from '#domain/ids.ts'
import {
  cleaned,
  languagesToWrite,
  newResource,
  textOf,
  whyNotWritten,
  withReview,
  withText,
} from './written.ts'

const TODAY = '2026-11-22'
const program = parseProgramId('00000000-0000-4000-8000-000000000001')

test('another kind or day brings its usual next look, and a line is for everyone', () => {
  const article = { ...newResource(TODAY), audience: 'leaders' as const }
  expect(article.reviewBy).toBe('2027-11-22')
  const line = withReview(article, { kind: 'crisis-line' })
  expect(line).toMatchObject({ reviewBy: '2027-05-21', audience: 'everyone' })
  expect(withReview(line, { reviewedOn: '2026-11-01' }).reviewBy).toBe('2027-04-30')
  expect(withReview(line, { reviewedOn: '' }).reviewBy).toBe('2027-05-21')
})

test('a language in which nothing stands is left out, and nothing else is lost', () => {
  const english = withText(newResource(TODAY), 'en', { title: ' Sleep ', body: 'Rest.\n' })
  const both = withText(english, 'es', { title: '  ' })
  expect(cleaned(both).texts).toEqual({ en: { title: 'Sleep', summary: '', body: 'Rest.' } })
  expect(textOf(both, 'pt')).toEqual({ title: '', summary: '', body: '' })
})

test('what is missing is said before anything is sent', () => {
  const empty = newResource(TODAY)
  expect(whyNotWritten(empty, program, TODAY)).toBe('no-title')
  const titled = withText(empty, 'en', { title: 'Sleep' })
  expect(whyNotWritten(titled, program, TODAY)).toBe('nothing-in-it')
  expect(whyNotWritten({ ...titled, url: 'http://a.example' }, program, TODAY)).toBe('bad-link')
  const linked = { ...titled, url: 'https://a.example' }
  expect(whyNotWritten(linked, program, TODAY)).toBeUndefined()
  expect(whyNotWritten({ ...linked, reviewBy: '' }, program, TODAY)).toBe('bad-review')
})

test('a text is written in English, Spanish, what the program speaks and what it has', () => {
  const written = withText(newResource(TODAY), 'pt', { title: 'Sono' })
  expect(languagesToWrite(['en', 'ht'], written)).toEqual(['en', 'es', 'ht', 'pt'])
})
