import type { InputOf } from '#contract/endpoint.ts'
import type { addResource } from '#contract/resources.ts'
import type { ProgramId } from '#domain/ids.ts'
import {
  nextReview,
  whyNotResource,
  type ResourceText,
  type WhyNotResource,
} from '#domain/resource.ts'
import type { Whole } from './library.ts'

export type Written = Omit<InputOf<typeof addResource>, 'program'>

const emptyText: ResourceText = { title: '', summary: '', body: '' }

export const textOf = ({ texts }: Pick<Written, 'texts'>, language: string): ResourceText =>
  texts[language] ?? emptyText

export const newResource = (today: string): Written => ({
  scope: 'program',
  kind: 'article',
  audience: 'everyone',
  texts: {},
  url: '',
  phone: '',
  reviewedOn: today,
  reviewBy: nextReview('article', Temporal.PlainDate.from(today)).toString(),
})

export function toWritten(resource: Whole): Written {
  const { scope, kind, audience, texts, url, phone, reviewedOn, reviewBy } = resource
  return { scope, kind, audience, texts, url, phone, reviewedOn, reviewBy }
}

/** What is said of one language; the others stay. */
export const withText = (
  written: Written,
  language: string,
  change: Partial<ResourceText>,
): Written => ({
  ...written,
  texts: { ...written.texts, [language]: { ...textOf(written, language), ...change } },
})

type Reviewed = Partial<Pick<Written, 'kind' | 'reviewedOn'>>

/** Another kind or another day brings the usual day for the next look; a kind that is for everyone says so. */
export function withReview(written: Written, change: Reviewed): Written {
  const next = { ...written, ...change }
  const on = dayOf(next.reviewedOn)
  const reviewBy = on === undefined ? next.reviewBy : nextReview(next.kind, on).toString()
  const audience = next.kind === 'crisis-line' ? 'everyone' : next.audience
  return { ...next, reviewBy, audience }
}

/** A language in which nothing stands is left out. */
export function cleaned(written: Written): Written {
  const texts = Object.fromEntries(
    Object.entries(written.texts)
      .map(([language, { title, summary, body }]) => {
        const text = { title: title.trim(), summary: summary.trim(), body: body.trim() }
        return [language, text] as const
      })
      .filter(([, text]) => Object.values(text).some((each) => each !== '')),
  )
  return { ...written, texts, url: written.url.trim(), phone: written.phone.trim() }
}

/** The domain's own answer, before anything is sent. */
export function whyNotWritten(
  written: Written,
  program: ProgramId,
  today: string,
): WhyNotResource | undefined {
  const reviewedOn = dayOf(written.reviewedOn)
  const reviewBy = dayOf(written.reviewBy)
  if (reviewedOn === undefined || reviewBy === undefined) return 'bad-review'
  const { scope: _scope, ...rest } = written
  return whyNotResource({ ...rest, program, reviewedOn, reviewBy }, Temporal.PlainDate.from(today))
}

function dayOf(text: string): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from(text)
  } catch {
    // NOTE: a day that is half typed
    return undefined
  }
}

/** English and Spanish always, what the program speaks, and whatever the text has already. */
export const languagesToWrite = (
  spoken: readonly string[],
  { texts }: Pick<Written, 'texts'>,
): readonly string[] => [...new Set(['en', 'es', ...spoken, ...Object.keys(texts)])]
