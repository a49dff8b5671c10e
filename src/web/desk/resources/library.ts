import type { OutputOf } from '#contract/endpoint.ts'
import type { listResources, showResource } from '#contract/resources.ts'
import type { Audience, ResourceKind } from '#domain/resource.ts'

export type Library = OutputOf<typeof listResources>
export type Brief = Library['resources'][number]
export type Whole = OutputOf<typeof showResource>['resource']

type Titled = { readonly title: string; readonly summary: string }
const NONE: Titled = { title: '', summary: '' }

/** In that language, or in English, or in what there is. */
export function briefIn<T extends Titled>(
  texts: Readonly<Record<string, T>>,
  language: string,
): T | Titled {
  return texts[language] ?? texts['en'] ?? Object.values(texts)[0] ?? NONE
}

export type Filters = {
  readonly text: string
  readonly kind: ResourceKind | 'any'
  readonly audience: Audience | 'any'
  readonly language: string
}
export const noFilters: Filters = { text: '', kind: 'any', audience: 'any', language: 'any' }

export const isFiltered = ({ text, kind, audience, language }: Filters): boolean =>
  text.trim() !== '' || kind !== 'any' || audience !== 'any' || language !== 'any'

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()

/** All that is searched is shown: titles and sentences of every language, the number, the address. */
function hasText({ texts, phone, url }: Brief, wanted: string): boolean {
  const said = Object.values(texts).flatMap(({ title, summary }) => [title, summary])
  return folded([...said, phone, url].join('\n')).includes(folded(wanted.trim()))
}

export function filterResources(resources: readonly Brief[], filters: Filters): readonly Brief[] {
  return resources.filter(
    (each) =>
      hasText(each, filters.text) &&
      (filters.kind === 'any' || each.kind === filters.kind) &&
      (filters.audience === 'any' || each.audience === filters.audience) &&
      (filters.language === 'any' || filters.language in each.texts),
  )
}

/** Languages that something is written in. */
export const languagesOf = (resources: readonly Pick<Brief, 'texts'>[]): readonly string[] =>
  [...new Set(resources.flatMap(({ texts }) => Object.keys(texts)))].toSorted()

export function languageName(now: string, language: string): string {
  return new Intl.DisplayNames(now, { type: 'language' }).of(language) ?? language
}

/** The whole library with one entry a step up or down among those of its kind; `undefined` at the edge. */
export function moved(
  resources: readonly Brief[],
  { resource, kind }: Pick<Brief, 'resource' | 'kind'>,
  step: -1 | 1,
): readonly Brief['resource'][] | undefined {
  const published = resources.filter(({ state }) => state === 'published')
  const same = published.filter((each) => each.kind === kind)
  const at = same.findIndex((each) => each.resource === resource)
  const other = same[at + step]
  if (at < 0 || other === undefined) return undefined
  const swapped = new Map([
    [resource, other.resource],
    [other.resource, resource],
  ])
  return published.map((each) => swapped.get(each.resource) ?? each.resource)
}
