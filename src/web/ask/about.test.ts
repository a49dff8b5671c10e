import { expect, test } from 'vitest'
import { ISSUES, UNDISCLOSED } from '#domain/codes.ts'
import { aboutKeys, isAbout, listAbout, toIssues } from './about.ts'
import { questionsEn } from '#web/messages/ask-questions-en.ts'
import { questionsEs } from '#web/messages/ask-questions-es.ts'

test('every issue of the record can be said in plain words, once', () => {
  const codes = listAbout(ISSUES).flatMap((about) => about.codes)
  expect(codes.toSorted()).toEqual(ISSUES.filter((code) => code !== UNDISCLOSED).toSorted())
})

test('every line has its words in every language', () => {
  for (const { about } of [questionsEn, questionsEs]) {
    expect(Object.keys(about.lines).toSorted()).toEqual(aboutKeys.toSorted())
  }
})

test('a retired code is not asked; a line without codes is gone; an own code stands before the last', () => {
  const offered = ['unexpected_outcome', 'night_float', 'other']
  expect(listAbout(offered)).toEqual([
    { key: 'unexpected', codes: ['unexpected_outcome'] },
    { key: 'night_float', codes: ['night_float'] },
    { key: 'other', codes: ['other'] },
  ])
})

test('what was chosen is chosen again from its codes', () => {
  const all = listAbout(ISSUES)
  for (const about of all) {
    const issues = toIssues([about])
    expect(all.filter((each) => isAbout(issues, each))).toEqual([about])
  }
})
