import * as v from 'valibot'
import type { InputOf } from '#contract/endpoint.ts'
import type { setUp } from '#contract/installation.ts'
import { email, line, slug } from '#contract/parts.ts'

/** What has been typed so far, as it was typed. */
export type Answers = {
  readonly network: string
  readonly timeZone: string
  readonly region: string
  readonly organization: string
  readonly program: string
  readonly slug: string
  readonly phone: string
  readonly owner: 'network' | 'organization'
  readonly firstName: string
  readonly firstEmail: string
  readonly secondName: string
  readonly secondEmail: string
}
export type AnswerName = keyof Answers

export const firstAnswers = (timeZone: string): Answers => ({
  network: '',
  timeZone,
  region: 'US-MA',
  organization: '',
  program: '',
  slug: '',
  phone: '',
  owner: 'network',
  firstName: '',
  firstEmail: '',
  secondName: '',
  secondEmail: '',
})

const LONGEST_SLUG = 40

/** A short name to begin with: letters without accents, hyphens for everything else. */
export function slugFrom(name: string): string {
  const letters = name
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
  return letters
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, LONGEST_SLUG)
    .replaceAll(/^-+|-+$/gu, '')
}

/** The short name follows the program's name until somebody writes their own. */
export function withAnswer(answers: Answers, name: AnswerName, value: string): Answers {
  if (name === 'owner') return { ...answers, owner: value === 'network' ? value : 'organization' }
  const next = { ...answers, [name]: value }
  const follows = name === 'program' && answers.slug === slugFrom(answers.program)
  return follows ? { ...next, slug: slugFrom(value) } : next
}

export type WhyNotAnswer =
  | 'needed'
  | 'tooLong'
  | 'phoneWrong'
  | 'slugWrong'
  | 'emailWrong'
  | 'samePerson'

const LONGEST_LINE = 120
const LONGEST_PHONE = 40

const isLine = (value: string): boolean => v.is(line(LONGEST_LINE), value)

/** What each answer must be, besides being there. */
const wrongs: Partial<Record<AnswerName, (value: string) => WhyNotAnswer | undefined>> = {
  slug: (value) => (v.is(slug, value) ? undefined : 'slugWrong'),
  phone: (value) =>
    v.is(line(LONGEST_PHONE), value) && /\d/u.test(value) ? undefined : 'phoneWrong',
  firstEmail: (value) => (v.is(email, value) ? undefined : 'emailWrong'),
  secondEmail: (value) => (v.is(email, value) ? undefined : 'emailWrong'),
}

export function whyNotAnswer(answers: Answers, name: AnswerName): WhyNotAnswer | undefined {
  const value = answers[name].trim()
  if (value === '') return 'needed'
  const isSame = value.toLowerCase() === answers.firstEmail.trim().toLowerCase()
  if (name === 'secondEmail' && isSame) return 'samePerson'
  const whyNot = wrongs[name]
  if (whyNot !== undefined) return whyNot(value)
  return isLine(value) ? undefined : 'tooLong'
}

export const toSetUp = (answers: Answers): InputOf<typeof setUp> => ({
  network: {
    name: answers.network.trim(),
    timeZone: answers.timeZone,
    holidayRegion: answers.region,
  },
  organization: { name: answers.organization.trim() },
  program: {
    name: answers.program.trim(),
    slug: answers.slug,
    phone: answers.phone.trim(),
    owner: answers.owner,
  },
  coordinators: [
    { name: answers.firstName.trim(), email: answers.firstEmail.trim() },
    { name: answers.secondName.trim(), email: answers.secondEmail.trim() },
  ],
})
