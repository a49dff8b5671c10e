import { ACTIVATIONS, MODES, type Code } from '#domain/codes.ts'
import type { Outreach } from '#domain/outreach.ts'
import { findItem, type PickList, type PickLists } from '#domain/pick-list.ts'
import { listTableOneFields, type ProgramPolicy } from '#domain/policy.ts'
import { toTableOneMode, toTableOneReferral, type TableOneField } from '#domain/table-one.ts'
import { codeWords, type CodeWords } from './code-words.ts'
import { toCsv } from './csv.ts'
import { tableOneWords, type LogLanguage, type TableOneWords } from './table-one-words.ts'

export type LoggedOutreach = Outreach & { readonly supporterLabel: string | undefined }

export type TableOne = {
  readonly outreaches: readonly LoggedOutreach[]
  readonly policy: ProgramPolicy
  readonly lists: PickLists
  readonly language: LogLanguage
}

/** The log in the ten fields of the printed form. A field that the policy switches off stays, and says so. */
export function toTableOne({ outreaches, policy, lists, language }: TableOne): string {
  const words = tableOneWords[language]
  const fields = listTableOneFields(policy)
  const head = fields.map(({ field }) => words.fields[field])
  const cells = toCells({ words, lists, language })
  const lines = outreaches.map((outreach) =>
    fields.map(({ field, isOn }) => (isOn ? cells[field](outreach) : words.switchedOff)),
  )
  return toCsv([head, ...lines])
}

type Reading = {
  readonly words: TableOneWords
  readonly lists: PickLists
  readonly language: LogLanguage
}
type Cells = Readonly<Record<TableOneField, (outreach: LoggedOutreach) => string>>

function toCells({ words, lists, language }: Reading): Cells {
  const say = (kind: keyof CodeWords, codes: readonly Code[]): string =>
    codes
      .map((code) =>
        sayCode({ list: lists[kind], words: codeWords[language][kind] }, code, language),
      )
      .join('; ')
  return {
    date: ({ week }) => week.toString(),
    kind: ({ kind }) => words.kinds[kind],
    mode: ({ mode }) => toModeCell(words, mode),
    referral: ({ activation }) => toReferralCell(words, activation),
    department: ({ department }) => say('department', toList(department)),
    role: ({ role }) => say('role', toList(role)),
    supporter: ({ supporterLabel }) => supporterLabel ?? '',
    issues: ({ issues }) => say('issue', issues),
    resources: ({ resources }) => say('resource', resources),
    comments: ({ comment }) => comment ?? '',
  }
}

type Known = { readonly list: PickList; readonly words: Readonly<Record<string, string>> }

/** As the program's own list says it, else as the catalogue does; the bare code of one that neither knows. */
const sayCode = ({ list, words }: Known, code: Code, language: LogLanguage): string =>
  findItem(list, code)?.label?.[language] ?? words[code] ?? code

const toList = (code: Code | undefined): readonly Code[] => (code === undefined ? [] : [code])

function toModeCell(words: TableOneWords, mode: Code): string {
  const known = MODES.find((each) => each === mode)
  return known === undefined ? mode : words.modes[toTableOneMode(known)]
}

function toReferralCell(words: TableOneWords, activation: Code): string {
  const known = ACTIVATIONS.find((each) => each === activation)
  const referral = known === undefined ? undefined : toTableOneReferral(known)
  return referral === undefined ? words.inTheMoment : words.referrals[referral]
}
