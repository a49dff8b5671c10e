import type { OutputOf } from '#contract/endpoint.ts'
import type { showSurvey } from '#contract/surveys.ts'
import { itemsOf, pointCodes, rowId } from '#domain/survey-items.ts'
import type { Question, Scale } from '#domain/survey.ts'
import { bandCodes, bandOf, SKIPPED, type BandCode } from '#domain/survey-results.ts'
import { said } from '#web/forms/survey/answering.ts'
import type { Language } from '#web/kit/words.ts'
import type { SurveyResultWords } from '#web/messages/desk-survey-results.ts'

export type Shown = OutputOf<typeof showSurvey>
export type ShownSurvey = Shown['survey']
export type Counted = Extract<NonNullable<ShownSurvey['results']>, { kind: 'counted' }>
export type ItemResult = Counted['items'][number]
export type Table = ItemResult['table']

export type Wording = { readonly words: SurveyResultWords; readonly language: Language }

/** An item with the question that it belongs to. */
export type Labelled = {
  readonly id: string
  readonly question: Question
  readonly text: string
  readonly scale: Scale | undefined
}

export function labelItems(
  questions: readonly Question[],
  language: Language,
): ReadonlyMap<string, Labelled> {
  const labelled = questions.flatMap((question) =>
    itemsOf([question]).map(({ id }) => toLabelled(question, id, language)),
  )
  return new Map(labelled.map((each) => [each.id, each]))
}

// oxlint-disable-next-line max-params -- what, which of it, in which language
function toLabelled(question: Question, id: string, language: Language): Labelled {
  const text = said(question.text, language)
  if (question.kind === 'grid') {
    const row = question.rows.find(({ code }) => rowId(question.id, code) === id)
    const own = row === undefined ? '' : said(row.text, language)
    return { id, question, text: `${text} ${own}`, scale: question.scale }
  }
  return { id, question, text, scale: question.kind === 'scale' ? question.scale : undefined }
}

const isBand = (code: string): code is BandCode => bandCodes.some((band) => band === code)

/** What a code of a table means in words. */
export function codeText(item: Labelled, code: string, { words, language }: Wording): string {
  if (code === SKIPPED) return words.skipped
  const { scale, question } = item
  if (scale !== undefined) {
    return isBand(code)
      ? words.bandOf(words.bands[code], pointsIn(scale, code))
      : pointText(scale, code, language)
  }
  const options = 'options' in question ? question.options : []
  const option = options.find((each) => each.code === code)
  return option === undefined ? code : said(option.text, language)
}

function pointsIn({ points }: Scale, band: BandCode): string {
  const own = pointCodes(points).filter((code) => bandOf(Number(code), points) === band)
  const [first = '', last = first] = [own[0], own.at(-1)]
  return first === last ? first : `${first}–${last}`
}

// oxlint-disable-next-line max-params -- a point of a scale, in a language
function pointText({ points, low, high }: Scale, code: string, language: Language): string {
  if (code === '1') return `1 · ${said(low, language)}`
  return code === String(points) ? `${code} · ${said(high, language)}` : code
}

/** The codes that units are compared by, named as one. */
export function splitText(item: Labelled, codes: readonly string[], wording: Wording): string {
  if (item.scale !== undefined) return `“${codeText(item, 'high', wording)}”`
  return codes.map((code) => `“${codeText(item, code, wording)}”`).join(', ')
}

export const shareText = (share: number, language: Language): string =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share)

export const meanText = (mean: number, language: Language): string =>
  new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
    mean,
  )

/** One plain sentence a question. */
// oxlint-disable-next-line max-params -- of which item, what was counted, of how many, in which words
export function sentenceOf(item: Labelled, table: Table, all: number, wording: Wording): string {
  const { words, language } = wording
  if (table.kind === 'withheld') return words.withheld
  const shown = table.rows.flatMap(({ code, cell }) =>
    cell.kind === 'count' && code !== SKIPPED ? [{ code, count: cell.count }] : [],
  )
  const [first] = shown.toSorted((one, other) => other.count - one.count)
  if (first === undefined) return words.onlyFew
  if (table.kind === 'points')
    return words.mean(meanText(meanOf(shown), language), item.scale?.points ?? 0)
  const high = shown.find(({ code }) => table.kind === 'bands' && code === 'high')
  return high === undefined
    ? words.most(codeText(item, first.code, wording), first.count, all)
    : words.upper(shareText(high.count / all, language))
}

/** Follows from counts that are all shown. */
function meanOf(shown: readonly { readonly code: string; readonly count: number }[]): number {
  const people = shown.reduce((sum, { count }) => sum + count, 0)
  return shown.reduce((sum, { code, count }) => sum + Number(code) * count, 0) / people
}
