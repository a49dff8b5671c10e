import { UNDISCLOSED } from '#domain/codes.ts'
import type { FacetsText } from '#web/kit/case-texts.ts'
import type { Language } from '#web/kit/words.ts'
import { codeLabel, languageLabel } from '#web/messages/codes.ts'
import { offersWords } from '#web/messages/desk-offers.ts'
import { language, useWords } from '../app-language.ts'

/** Labels that read well after an article; the others name a place or a department. */
const NO_ARTICLE = new Set([
  'lab_tech',
  'unit_clerk_receptionist_admin',
  'environmental_services',
  'food_dietary',
  'transport',
  'security_public_safety',
  'other',
  UNDISCLOSED,
])

/** A role as the beginning of a sentence; `undefined` where it was not said or does not fit into one. */
export function somebody(language: Language, role: string): string | undefined {
  if (NO_ARTICLE.has(role)) return undefined
  const label = codeLabel(language, 'role', role)
  const inside = /^\p{Lu}\p{Ll}/u.test(label) ? lowerFirst(label) : label
  if (language !== 'en') return inside
  return /^[aeio]/i.test(inside) ? `An ${inside}` : `A ${inside}`
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

const said = (code: string): boolean => code !== UNDISCLOSED && code !== ''

export function FacetsList({ facets }: { readonly facets: FacetsText }) {
  const words = useWords(offersWords)
  const now = language.value
  const list = (texts: readonly string[]) =>
    texts.length === 0 ? words.notSaid : new Intl.ListFormat(now).format(texts)
  const label = (kind: 'issue' | 'channel' | 'time', codes: readonly string[]) =>
    list(codes.filter(said).map((code) => codeLabel(now, kind, code)))
  const where = [
    ...(said(facets.setting) ? [codeLabel(now, 'setting', facets.setting)] : []),
    ...(said(facets.departmentGroup)
      ? [codeLabel(now, 'departmentGroup', facets.departmentGroup)]
      : []),
  ]
  return (
    <dl class="facts">
      <dt>{words.about}</dt>
      <dd>{label('issue', facets.issues)}</dd>
      <dt>{words.role}</dt>
      <dd>{codeLabel(now, 'role', facets.role)}</dd>
      <dt>{words.where}</dt>
      <dd>{where.length === 0 ? words.notSaid : where.join(' · ')}</dd>
      <dt>{words.how}</dt>
      <dd>{label('channel', facets.channels)}</dd>
      <dt>{words.when}</dt>
      <dd>{label('time', facets.when)}</dd>
      <dt>{words.languages}</dt>
      <dd>{list(facets.languages.map((each) => languageLabel(now, each)))}</dd>
    </dl>
  )
}
