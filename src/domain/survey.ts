import type { Code } from './codes.ts'
import type { ProgramId, SurveyId } from './ids.ts'

export const surveyPurposes = ['baseline', 'repeat', 'post-training', 'feedback', 'other'] as const
export type SurveyPurpose = (typeof surveyPurposes)[number]

/** A text for people in both languages; where the Spanish one is empty, the English one stands in. */
export type Wording = { readonly en: string; readonly es: string }
export type Choice = { readonly code: Code; readonly text: Wording }
/** From 1 to `points`; the labels of both ends, which a licensed instrument brings along. */
export type Scale = { readonly points: number; readonly low: Wording; readonly high: Wording }

type Asked = { readonly id: Code; readonly text: Wording }
export type Question =
  /** `watched`: the options whose share is compared between units. */
  | (Asked & {
      readonly kind: 'single'
      readonly options: readonly Choice[]
      readonly watched: readonly Code[]
    })
  | (Asked & { readonly kind: 'multiple'; readonly options: readonly Choice[] })
  /** An item of an instrument belongs to a subscale, by name, and may count the other way round. */
  | (Asked & {
      readonly kind: 'scale'
      readonly scale: Scale
      readonly subscale: string
      readonly reverse: boolean
    })
  | (Asked & { readonly kind: 'grid'; readonly scale: Scale; readonly rows: readonly Choice[] })
  | (Asked & { readonly kind: 'text' })
export type QuestionKind = Question['kind']
export const questionKinds = [
  'single',
  'multiple',
  'scale',
  'grid',
  'text',
] as const satisfies readonly QuestionKind[]

export type SurveyTexts = {
  readonly title: Wording
  /** Follows what every survey says first, which cannot be taken away. */
  readonly intro: Wording
}

export type SurveyDraft = {
  readonly purpose: SurveyPurpose
  readonly texts: SurveyTexts
  readonly questions: readonly Question[]
  readonly byUnit: boolean
  /** Fewer answers than this and nothing is shown. */
  readonly floor: number
  readonly licence: string
}

type Kept = SurveyDraft & {
  readonly id: SurveyId
  readonly program: ProgramId
  readonly key: string
  /** The earlier survey whose questions this one asks again. */
  readonly repeats: SurveyId | undefined
}
export type Survey =
  | (Kept & { readonly state: 'draft' })
  /** Answers are taken up to and on the last day. */
  | (Kept & {
      readonly state: 'open'
      readonly closesOn: Temporal.PlainDate
      readonly responses: number
    })
  | (Kept & { readonly state: 'closed'; readonly closedOn: Temporal.PlainDate })

export const LEAST_FLOOR = 5
export const MOST_FLOOR = 100
export const MOST_QUESTIONS = 60
export const MOST_OPTIONS = 20
export const MOST_TEXT = 500
export const LONGEST_DAYS = 366

export type WhyNotSurvey =
  | 'bad-floor'
  | 'same-question-twice'
  | 'same-option-twice'
  | 'too-few-options'
  | 'unknown-watched'
  | 'bad-scale'
  | 'uneven-subscale'
  | 'licence-missing'

/** Why this cannot be kept as a draft; a draft may lack questions, and texts that are not written yet. */
export function whyNotSurvey(draft: SurveyDraft, leastFloor: number): WhyNotSurvey | undefined {
  const { questions, floor } = draft
  if (!Number.isInteger(floor) || floor < leastFloor || floor > MOST_FLOOR) return 'bad-floor'
  if (hasTwice(questions.map(({ id }) => id))) return 'same-question-twice'
  for (const question of questions) {
    const why = whyNotQuestion(question)
    if (why !== undefined) return why
  }
  return whyNotInstrument(draft)
}

function whyNotQuestion(question: Question): WhyNotSurvey | undefined {
  switch (question.kind) {
    case 'text':
      return undefined
    case 'scale':
      return whyNotScale(question.scale)
    case 'grid':
      return whyNotScale(question.scale) ?? whyNotChoices(question.rows, 1)
    case 'multiple':
      return whyNotChoices(question.options, 1)
    case 'single':
      return whyNotChoices(question.options, 2) ?? whyNotWatched(question)
  }
}

const whyNotScale = ({ points }: Scale): WhyNotSurvey | undefined =>
  Number.isInteger(points) && points >= 2 && points <= 11 ? undefined : 'bad-scale'

function whyNotChoices(choices: readonly Choice[], least: number): WhyNotSurvey | undefined {
  if (choices.length < least) return 'too-few-options'
  return hasTwice(choices.map(({ code }) => code)) ? 'same-option-twice' : undefined
}

/** All of them or none says nothing about a unit. */
function whyNotWatched({
  options,
  watched,
}: Extract<Question, { kind: 'single' }>): WhyNotSurvey | undefined {
  const codes = new Set(options.map(({ code }) => code))
  const isKnown = watched.every((code) => codes.has(code)) && !hasTwice(watched)
  return isKnown && watched.length < codes.size ? undefined : 'unknown-watched'
}

/** One mean is taken over the items of a subscale, so they have the same points. */
function whyNotInstrument({ questions, licence }: SurveyDraft): WhyNotSurvey | undefined {
  const pointsOf = new Map<string, number>()
  for (const question of questions) {
    if (question.kind !== 'scale' || question.subscale === '') continue
    const { subscale, scale } = question
    if ((pointsOf.get(subscale) ?? scale.points) !== scale.points) return 'uneven-subscale'
    pointsOf.set(subscale, scale.points)
  }
  return pointsOf.size > 0 && licence === '' ? 'licence-missing' : undefined
}

const hasTwice = (codes: readonly string[]): boolean => new Set(codes).size !== codes.length

export type WhyNotOpen = 'no-questions' | 'text-missing' | 'bad-day' | 'already-closed'

/** Why nobody can be asked yet. The last day is today at the earliest, and a year from now at the latest. */
export function whyNotOpen(
  survey: Survey,
  { closesOn, today }: Readonly<Record<'closesOn' | 'today', Temporal.PlainDate>>,
): WhyNotOpen | undefined {
  if (survey.state === 'closed') return 'already-closed'
  if (survey.questions.length === 0) return 'no-questions'
  if (listWordings(survey).some(({ en }) => en.trim() === '')) return 'text-missing'
  const days = closesOn.since(today).total('days')
  return days >= 0 && days <= LONGEST_DAYS ? undefined : 'bad-day'
}

/** Every text that has to be written before somebody is asked. */
export const listWordings = ({
  texts,
  questions,
}: Pick<SurveyDraft, 'texts' | 'questions'>): readonly Wording[] => [
  texts.title,
  ...questions.flatMap((question) => [question.text, ...wordingsOf(question)]),
]

function wordingsOf(question: Question): readonly Wording[] {
  switch (question.kind) {
    case 'text':
      return []
    case 'single':
    case 'multiple':
      return question.options.map(({ text }) => text)
    case 'scale':
      return [question.scale.low, question.scale.high]
    case 'grid':
      return [question.scale.low, question.scale.high, ...question.rows.map(({ text }) => text)]
  }
}

export const takesAnswers = (survey: Survey, today: Temporal.PlainDate): boolean =>
  survey.state === 'open' && Temporal.PlainDate.compare(today, survey.closesOn) <= 0

/** The desk hears of answers in steps, so that nobody sees one arrive while a certain person is at the computer. */
export const answersHeard = (responses: number): number => responses - (responses % LEAST_FLOOR)
