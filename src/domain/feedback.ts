import type { Choice, Question, Wording } from './survey.ts'
import type { Answers } from './survey-items.ts'
import { toResults, type Protection, type SurveyResults } from './survey-results.ts'

const option = (code: string, en: string, es: string): Choice => ({ code, text: { en, es } })
const YES = option('yes', 'Yes', 'Sí')
const NO = option('no', 'No', 'No')
const UNSURE = option('unsure', 'Not sure', 'No sé')

function ask(id: string, text: Wording, options: readonly Choice[]): Question {
  return { kind: 'single', id, text, options, watched: [] }
}

/** What may be answered at the end of a case; each may be skipped. */
export const feedbackQuestions: readonly Question[] = [
  ask('helped', { en: 'Did it help?', es: '¿Ayudó?' }, [
    YES,
    option('somewhat', 'Somewhat', 'Algo'),
    NO,
  ]),
  ask('soonEnough', { en: 'Was it soon enough?', es: '¿Fue a tiempo?' }, [YES, NO]),
  ask('feltConfidential', { en: 'Did it feel confidential?', es: '¿Se sintió confidencial?' }, [
    YES,
    UNSURE,
    NO,
  ]),
  ask('again', { en: 'Would you ask again?', es: '¿Lo pediría otra vez?' }, [YES, UNSURE, NO]),
]

/** `null` or absent: skipped. */
export type LeftFeedback = {
  readonly week: Temporal.PlainDate
  readonly answers: Readonly<Record<string, string | null>>
}

/** Finished quarters that are published together. */
export type FeedbackBatch = {
  readonly from: Temporal.PlainDate
  /** The last day. */
  readonly until: Temporal.PlainDate
  readonly results: SurveyResults
}

const QUARTER_MONTHS = 3
/** With fewer, so few say anything but yes that nearly every count would have to be hidden. */
export const FEWEST_TOGETHER = 60

export function quarterOf(day: Temporal.PlainDate): Temporal.PlainDate {
  const month = day.month - ((day.month - 1) % QUARTER_MONTHS)
  return day.with({ month, day: 1 })
}

/**
 * Oldest first. A quarter with fewer than `fewest` answers is not published by itself: it waits for the next ones,
 * and whoever reads every quarter never sees what a handful added. A batch never changes once it is there, since a
 * quarter is published a month after its end and feedback is filed under the week in which it was filed.
 */
export function toBatches(
  left: readonly LeftFeedback[],
  protection: Protection & { readonly fewest: number },
  today: Temporal.PlainDate,
): readonly FeedbackBatch[] {
  const finished = quarterOf(today.subtract({ months: 1 }))
  const batches: FeedbackBatch[] = []
  let waiting: Answers[] = []
  let from: Temporal.PlainDate | undefined
  for (const [start, each] of groupByQuarter(left)) {
    if (Temporal.PlainDate.compare(start, finished) >= 0) break
    from ??= start
    waiting.push(...each)
    if (waiting.length < Math.max(protection.fewest, protection.floor)) continue
    const until = start.add({ months: QUARTER_MONTHS }).subtract({ days: 1 })
    batches.push({ from, until, results: publish(waiting, protection) })
    waiting = []
    from = undefined
  }
  return batches
}

function groupByQuarter(left: readonly LeftFeedback[]) {
  const grouped = Map.groupBy(left, ({ week }) => quarterOf(week).toString())
  return [...grouped]
    .map(([start, each]) => [Temporal.PlainDate.from(start), each.map(toAnswers)] as const)
    .toSorted(([one], [other]) => Temporal.PlainDate.compare(one, other))
}

const toAnswers = ({ answers }: LeftFeedback): Answers =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([id, code]) => (code === null ? [] : [[id, [code]]])),
  )

function publish(answers: readonly Answers[], protection: Protection): SurveyResults {
  const held = answers.map((each) => ({ unit: undefined, answers: each }))
  return toResults({ questions: feedbackQuestions, held, units: [] }, protection)
}
