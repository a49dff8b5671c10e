import type { OutputOf } from '#contract/endpoint.ts'
import type { communication, step } from '#contract/rollout-plan.ts'
import type { listRollouts, showRollout } from '#contract/rollouts.ts'
import type { Barrier, RolloutStep } from '#domain/rollout.ts'
import type { Language } from '#web/kit/words.ts'
import { rolloutTexts } from '#web/messages/desk-rollout-texts.ts'
import type { InferOutput } from 'valibot'
import { language } from '../app-language.ts'

export type RolloutRow = OutputOf<typeof listRollouts>['rollouts'][number]
export type ShownRollout = OutputOf<typeof showRollout>
export type ShownStep = InferOutput<typeof step>
export type ShownCommunication = InferOutput<typeof communication>

const textOf = <T>(texts: Readonly<Record<string, T>>, code: string | null): T | undefined =>
  code === null || !Object.hasOwn(texts, code) ? undefined : texts[code]

/** In its own words, or in the usual ones of the page's language. */
export const stepTitle = ({ code, title }: Pick<ShownStep, 'code' | 'title'>): string =>
  title === '' ? (textOf(rolloutTexts[language.value].steps, code) ?? '') : title

type Telling = Pick<ShownCommunication, 'code' | 'title' | 'body'>

export function tellingText({ code, title, body }: Telling, place: string) {
  const usual = textOf(rolloutTexts[language.value].communications, code)
  return {
    title: title === '' ? (usual?.title ?? '') : title,
    body: body === '' ? (usual?.body(place) ?? '') : body,
  }
}

/** A day with its year: plans reach from one year into another. */
export const dateText = (spoken: Language, day: string): string =>
  new Intl.DateTimeFormat(spoken, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.parse(`${day}T00:00:00Z`))

export const monthText = (spoken: Language, day: string): string =>
  new Intl.DateTimeFormat(spoken, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(`${day}T00:00:00Z`),
  )

const toDay = (day: string | null) => (day === null ? undefined : Temporal.PlainDate.from(day))

/** As the domain decides about it. */
export const toStep = ({ step: id, code, dueOn, doneOn, ...rest }: ShownStep): RolloutStep => ({
  ...rest,
  id,
  code: code ?? undefined,
  dueOn: Temporal.PlainDate.from(dueOn),
  doneOn: toDay(doneOn),
})

export const toBarrier = ({
  kind,
  note,
  openedOn,
  resolvedOn,
}: ShownRollout['barriers'][number]): Barrier => ({
  kind,
  note,
  openedOn: Temporal.PlainDate.from(openedOn),
  resolvedOn: toDay(resolvedOn),
})

/** `undefined` while a day is being typed. */
export function readDay(text: string): Temporal.PlainDate | undefined {
  const isWhole = /^2\d{3}-\d\d-\d\d$/u.test(text)
  return isWhole ? Temporal.PlainDate.from(text) : undefined
}
