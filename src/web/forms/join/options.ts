import { UNDISCLOSED, type Code } from '#domain/codes.ts'
import { listOffered, type PickList } from '#domain/pick-list.ts'
import type { ShownProgram } from '#web/case/lists.ts'
import { codeLabel, itemLabel, type CodeWords } from '#web/messages/codes.ts'
import { departmentWordsEn } from '#domain/code-words-en.ts'
import { departmentWordsEs } from '#domain/code-words-es.ts'
import { ownLabel } from '#web/messages/labels.ts'
import { language } from '../language.ts'

export type Option = { readonly value: string; readonly label: string }

const findList = (program: ShownProgram, kind: PickList['kind']) =>
  program.pickLists.find((list) => list.kind === kind)

const offered = (list: PickList | undefined): readonly Code[] =>
  (list === undefined ? [] : listOffered(list))
    .map(({ code }) => code)
    .filter((code) => code !== UNDISCLOSED)

/** Of the program's own lists, in its own words where it has some. */
export function optionsOf(
  program: ShownProgram,
  kind: 'role' | 'setting' | 'issue',
): readonly Option[] {
  const list = findList(program, kind)
  return offered(list).map((code) => ({
    value: code,
    label: itemLabel(language.value, kind, { code, list }),
  }))
}

export function departmentOptions(program: ShownProgram): readonly Option[] {
  const list = findList(program, 'department')
  const words: Readonly<Record<string, string>> =
    language.value === 'en' ? departmentWordsEn : departmentWordsEs
  return offered(list).map((code) => ({
    value: code,
    label: ownLabel(list, code, language.value) ?? words[code] ?? code.replaceAll('_', ' '),
  }))
}

export const builtIn = <C extends string>(kind: keyof CodeWords, codes: readonly C[]) =>
  codes.map((value) => ({ value, label: codeLabel(language.value, kind, value) }))
