import type { InputOf } from '#contract/endpoint.ts'
import type { addSurvey } from '#contract/surveys.ts'
import type { Choice, Question, Wording } from '#domain/survey.ts'
import { starterWords } from '#web/messages/survey-starters.ts'

export type Written = Omit<InputOf<typeof addSurvey>, 'program'>
export const starterNames = ['baseline', 'training', 'feedback', 'blank'] as const
export type StarterName = (typeof starterNames)[number]

const { en, es } = starterWords
export const emptyWording: Wording = { en: '', es: '' }

const pair = <T>(english: T, spanish: T) => ({ en: english, es: spanish })
type Lists = Readonly<Record<'en' | 'es', readonly string[]>>

const toChoices = (lists: Lists, letter: string): readonly Choice[] =>
  lists.en.map((text, at) => ({
    code: `${letter}${at + 1}`,
    text: { en: text, es: lists.es[at] ?? '' },
  }))

type One = { readonly id: string; readonly text: Wording; readonly options: Lists }
const single = ({ id, text, options }: One, watched: readonly number[]): Question => ({
  kind: 'single',
  id,
  text,
  options: toChoices(options, 'o'),
  watched: watched.map((at) => `o${at}`),
})
const multiple = ({ id, text, options }: One): Question => ({
  kind: 'multiple',
  id,
  text,
  options: toChoices(options, 'o'),
})
type Ends = {
  readonly id: string
  readonly text: Wording
  readonly low: Wording
  readonly high: Wording
}
const scale = ({ id, text, low, high }: Ends): Question => ({
  kind: 'scale',
  id,
  text,
  scale: { points: 5, low, high },
  subscale: '',
  reverse: false,
})
const text = (id: string, asked: Wording): Question => ({ kind: 'text', id, text: asked })

const baseline: readonly Question[] = [
  single(
    {
      id: 'q1',
      text: pair(en.baseline.event, es.baseline.event),
      options: pair(en.baseline.eventOptions, es.baseline.eventOptions),
    },
    [2, 3],
  ),
  multiple({
    id: 'q2',
    text: pair(en.baseline.support, es.baseline.support),
    options: pair(en.baseline.supportOptions, es.baseline.supportOptions),
  }),
  scale({
    id: 'q3',
    text: pair(en.baseline.enough, es.baseline.enough),
    low: pair(en.baseline.enoughLow, es.baseline.enoughLow),
    high: pair(en.baseline.enoughHigh, es.baseline.enoughHigh),
  }),
  single(
    {
      id: 'q4',
      text: pair(en.baseline.aware, es.baseline.aware),
      options: pair(en.baseline.awareOptions, es.baseline.awareOptions),
    },
    [1],
  ),
  {
    kind: 'grid',
    id: 'q5',
    text: pair(en.baseline.statements, es.baseline.statements),
    scale: {
      points: 5,
      low: pair(en.baseline.agreeLow, es.baseline.agreeLow),
      high: pair(en.baseline.agreeHigh, es.baseline.agreeHigh),
    },
    rows: toChoices(pair(en.baseline.statementRows, es.baseline.statementRows), 'r'),
  },
  multiple({
    id: 'q6',
    text: pair(en.baseline.wish, es.baseline.wish),
    options: pair(en.baseline.wishOptions, es.baseline.wishOptions),
  }),
  text('q7', pair(en.baseline.more, es.baseline.more)),
]

const training: readonly Question[] = [
  scale({
    id: 'q1',
    text: pair(en.training.ready, es.training.ready),
    low: pair(en.training.readyLow, es.training.readyLow),
    high: pair(en.training.readyHigh, es.training.readyHigh),
  }),
  single(
    {
      id: 'q2',
      text: pair(en.training.limits, es.training.limits),
      options: pair(en.training.limitsOptions, es.training.limitsOptions),
    },
    [1],
  ),
  multiple({
    id: 'q3',
    text: pair(en.training.useful, es.training.useful),
    options: pair(en.training.usefulOptions, es.training.usefulOptions),
  }),
  text('q4', pair(en.training.more, es.training.more)),
]

const feedback: readonly Question[] = [
  scale({
    id: 'q1',
    text: pair(en.feedback.reached, es.feedback.reached),
    low: pair(en.feedback.reachedLow, es.feedback.reachedLow),
    high: pair(en.feedback.reachedHigh, es.feedback.reachedHigh),
  }),
  single(
    {
      id: 'q2',
      text: pair(en.feedback.helped, es.feedback.helped),
      options: pair(en.feedback.helpedOptions, es.feedback.helpedOptions),
    },
    [1],
  ),
  single(
    {
      id: 'q3',
      text: pair(en.feedback.again, es.feedback.again),
      options: pair(en.feedback.againOptions, es.feedback.againOptions),
    },
    [1],
  ),
  text('q4', pair(en.feedback.more, es.feedback.more)),
]

export function startWith(name: StarterName, floor: number): Written {
  const rest = { floor, licence: '', byUnit: false }
  const titled = (title: Wording) => ({ texts: { title, intro: emptyWording } })
  switch (name) {
    case 'baseline': {
      const title = pair(en.baseline.title, es.baseline.title)
      const asked = { purpose: 'baseline' as const, questions: baseline }
      return { ...rest, ...asked, ...titled(title), byUnit: true }
    }
    case 'training': {
      const title = pair(en.training.title, es.training.title)
      return { ...rest, purpose: 'post-training', questions: training, ...titled(title) }
    }
    case 'feedback': {
      const title = pair(en.feedback.title, es.feedback.title)
      return { ...rest, purpose: 'feedback', questions: feedback, ...titled(title) }
    }
    case 'blank':
      return { ...rest, purpose: 'other', questions: [], ...titled(emptyWording) }
  }
}
