import { randomBytes, randomUUID } from 'node:crypto'
import type { Question, SurveyPurpose, Wording } from '#domain/survey.ts'
import { itemsOf, pointCodes, type Item } from '#domain/survey-items.ts'
import { toResults, type Held } from '#domain/survey-results.ts'
import { lookupKey } from '#storage/store.ts'
import type { RunningPlace } from './place.ts'
import { baselineAsked, instrumentAsked, titles, trainingAsked } from './surveys-asked.ts'

type Tale = {
  readonly title: Wording
  readonly purpose: SurveyPurpose
  readonly questions: readonly Question[]
  readonly byUnit?: boolean
  readonly licence?: string
  readonly repeats?: string
  /** How many answered, in all or in each of the first units. */
  readonly answers?: readonly number[]
  /** Towards the first option and the upper points, from 0 to 1. */
  readonly lean?: number
}
type State =
  | { readonly state: 'draft' }
  | { readonly state: 'open'; readonly inDays: number }
  | { readonly state: 'closed'; readonly daysAgo: number }

/** Closed, open, drafted, too few, of an invented instrument, and texts in every state of review. */
export async function addSampleSurveys(place: RunningPlace): Promise<void> {
  const training = {
    title: titles.training,
    purpose: 'post-training',
    questions: trainingAsked,
  } as const
  const feedback = {
    title: titles.feedback,
    purpose: 'feedback',
    questions: trainingAsked,
  } as const
  if (place.kind === 'network') {
    const many = { ...training, answers: [64], lean: 0.7 }
    await Promise.resolve(addSurvey(place, many, { state: 'closed', daysAgo: 30 }))
    addSurvey(place, feedback, { state: 'draft' })
    return
  }
  const asked = { questions: baselineAsked, byUnit: true }
  const first = { ...asked, title: titles.baseline, purpose: 'baseline', lean: 0.4 } as const
  const sizes = [28, 26, 24, 22, 9, 3]
  const closedOnce = { state: 'closed', daysAgo: 760 } as const
  const baseline = addSurvey(place, { ...first, answers: sizes }, closedOnce)
  const second = { ...asked, title: titles.repeat, purpose: 'repeat', repeats: baseline } as const
  const again = { ...second, answers: [30, 24, 27, 20, 12, 4], lean: 0.62 }
  const repeat = addSurvey(place, again, { state: 'closed', daysAgo: 380 })
  const third = { ...second, title: titles.now, repeats: repeat, answers: [6, 4, 3], lean: 0.7 }
  addSurvey(place, third, { state: 'open', inDays: 12 })
  const trained = { ...training, answers: [31], lean: 0.7 }
  addTexts(place, addSurvey(place, trained, { state: 'closed', daysAgo: 9 }))
  addSurvey(place, feedback, { state: 'draft' })
  const few = { ...training, title: titles.few, purpose: 'other', answers: [3] } as const
  addSurvey(place, few, { state: 'closed', daysAgo: 60 })
  addSurvey(place, { ...instrument, answers: [18, 16, 15] }, { state: 'closed', daysAgo: 45 })
}

const instrument = {
  title: titles.instrument,
  purpose: 'other',
  questions: instrumentAsked,
  byUnit: true,
  licence: 'Invented for this sample; no published instrument.',
} as const

const WIDTH = 5
const KEY_BYTES = 16
const plain = { byUnit: false, licence: '', repeats: null } as const

function addSurvey(place: RunningPlace, tale: Tale, when: State): string {
  const { program, rows } = place
  const { questions, title, ...told } = tale
  const survey = randomUUID()
  const key = randomBytes(KEY_BYTES).toString('base64url')
  const held = holdMany(place, tale)
  const about = { ...plain, ...told }
  rows.add('survey', {
    organization_id: program.organization,
    survey_id: survey,
    program_id: program.id,
    key,
    purpose: about.purpose,
    texts: JSON.stringify({ title, intro: { en: '', es: '' } }),
    questions: JSON.stringify(questions),
    by_unit: about.byUnit,
    floor: program.policy.trends.threshold,
    repeats: about.repeats,
    licence: about.licence,
    ...standing(place, { when, held, tale }),
  })
  rows.add('locator', {
    organization_id: program.organization,
    key: lookupKey('survey', key),
  })
  if (when.state === 'open') addHeld(place, survey, held)
  return survey
}

type Told = { readonly when: State; readonly held: readonly Held[]; readonly tale: Tale }

/** Closed ones have what the real protection lets through, and no answers. */
function standing({ program, today, units }: RunningPlace, { when, held, tale }: Told) {
  if (when.state === 'draft') return { state: 'draft' as const }
  if (when.state === 'open') {
    const closesOn = today.add({ days: when.inDays }).toString()
    return { state: 'open' as const, closes_on: closesOn, responses: held.length }
  }
  const on = today.subtract({ days: when.daysAgo }).toString()
  const { questions, byUnit = false } = tale
  const results = toResults(
    { questions, held, units: byUnit ? [...units] : [] },
    { floor: program.policy.trends.threshold, width: WIDTH },
  )
  const published = { closes_on: on, closed_on: on, results: JSON.stringify(results) }
  return { state: 'closed' as const, ...published }
}

function addHeld({ rows, program }: RunningPlace, survey: string, held: readonly Held[]): void {
  for (const { unit, answers } of held) {
    rows.add('held_answer', {
      organization_id: program.organization,
      survey_id: survey,
      unit_id: unit ?? null,
      answers: JSON.stringify(answers),
    })
  }
}

function holdMany(place: RunningPlace, tale: Tale): readonly Held[] {
  const { answers = [], byUnit = false } = tale
  const items = itemsOf(tale.questions)
  const held = answers.flatMap((size, at) =>
    Array.from({ length: size }, () => ({
      unit: byUnit ? place.units[at]?.unit : undefined,
      answers: answerAll(place, items, tale.lean ?? 0.5),
    })),
  )
  return place.dice.shuffle(held)
}

const SKIPPING = 0.04
const FEW_OPTIONS = 0.35

function answerAll({ dice }: RunningPlace, items: readonly Item[], lean: number): Held['answers'] {
  const answered = items
    .filter(() => dice.roll() > SKIPPING)
    .map((item) => {
      if (item.kind === 'choices') return [item.id, dice.some(item.codes, FEW_OPTIONS)] as const
      const codes = item.kind === 'points' ? pointCodes(item.points).toReversed() : item.codes
      const at = Math.floor(codes.length * dice.roll() * (1.35 - 0.75 * lean))
      return [item.id, [codes[Math.min(at, codes.length - 1)] ?? '']] as const
    })
  return Object.fromEntries(answered)
}

const quotes = [
  { body: 'Practising out loud was worth more than any slide.', state: 'approved' },
  { body: 'I now know what to say in the first minute.', state: 'approved' },
  { body: 'More time for questions, please.', state: 'waiting' },
  { body: 'It helped to hear that silence is fine.', state: 'waiting' },
  { body: 'The one who sat next to me by the window will know.', state: 'refused' },
] as const
const remarks = [
  'The room was too warm.',
  'A shorter morning would be easier for nights.',
  'More examples from outpatient work.',
  'The handout could be one page.',
  'I would have liked to meet the coordinators.',
]

function addTexts({ rows, program }: RunningPlace, survey: string): void {
  const own = { organization_id: program.organization, survey_id: survey, question: 'q3' }
  for (const quote of quotes) rows.add('quote', { ...own, ...quote })
  for (const body of remarks) rows.add('remark', { ...own, body, may_quote: false })
}
