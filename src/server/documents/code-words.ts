import { departmentWordsEn, issueWordsEn, resourceWordsEn } from '#domain/code-words-en.ts'
import { departmentWordsEs, issueWordsEs, resourceWordsEs } from '#domain/code-words-es.ts'
import { roleWordsEn } from '#domain/role-words-en.ts'
import { roleWordsEs } from '#domain/role-words-es.ts'
import type { LogLanguage } from './table-one-words.ts'

type Words = Readonly<Record<string, string>>
export type CodeWords = Readonly<Record<'role' | 'department' | 'issue' | 'resource', Words>>

/** The built-in codes in words, for what leaves the system as a document. */
export const codeWords: Readonly<Record<LogLanguage, CodeWords>> = {
  en: {
    role: roleWordsEn,
    department: departmentWordsEn,
    issue: issueWordsEn,
    resource: resourceWordsEn,
  },
  es: {
    role: roleWordsEs,
    department: departmentWordsEs,
    issue: issueWordsEs,
    resource: resourceWordsEs,
  },
}
