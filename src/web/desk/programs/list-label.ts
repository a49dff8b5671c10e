import type { Code } from '#domain/codes.ts'
import type { PickList, PickListKind } from '#domain/pick-list.ts'
import type { Language } from '#web/kit/words.ts'
import { codeLabel, type CodeWords } from '#web/messages/codes.ts'
import { logLabel, type LogWords } from '#web/messages/codes-log.ts'
import { ownLabel } from '#web/messages/labels.ts'

type Labelled =
  | { readonly from: 'asked'; readonly kind: keyof CodeWords }
  | { readonly from: 'log'; readonly kind: keyof LogWords }
  | undefined

const CATALOGUE: Readonly<Record<PickListKind, Labelled>> = {
  role: { from: 'asked', kind: 'role' },
  seniority: { from: 'asked', kind: 'seniority' },
  setting: { from: 'asked', kind: 'setting' },
  department: { from: 'log', kind: 'department' },
  issue: { from: 'asked', kind: 'issue' },
  activation: { from: 'log', kind: 'activation' },
  mode: { from: 'log', kind: 'mode' },
  encounter_kind: { from: 'log', kind: 'encounter_kind' },
  outcome: { from: 'log', kind: 'outcome' },
  duration_band: { from: 'log', kind: 'duration_band' },
  resource: { from: 'log', kind: 'resource' },
  match_preference: undefined,
}

/** As the list says it, or as the catalogue of its kind does. */
export function listLabel(list: PickList, code: Code, language: Language): string {
  const own = ownLabel(list, code, language)
  if (own !== undefined) return own
  const catalogue = CATALOGUE[list.kind]
  if (catalogue?.from === 'asked') return codeLabel(language, catalogue.kind, code)
  if (catalogue?.from === 'log') return logLabel(language, catalogue.kind, code)
  return code.replaceAll('_', ' ')
}

/** A code for new words: letters, digits and low lines, as the domain wants them. */
export function codeFrom(words: string): Code {
  const letters = words
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
  return letters
    .replaceAll(/[^a-z0-9]+/gu, '_')
    .replaceAll(/^[_0-9]+|_+$/gu, '')
    .slice(0, 40)
}
