import type { OutputOf } from '#contract/endpoint.ts'
import type { showDirectory } from '#contract/care.ts'
import { groupByUnit, withCredentials } from '#web/kit/directory.ts'

type Directory = OutputOf<typeof showDirectory>
type Words = { readonly elsewhere: string; readonly call: string }

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/gu, (letter) => ENTITIES[letter] ?? letter)

/** Headings and lists alone: it takes on the look of the page that it is put into, and runs nothing. */
export function toFragment({ name, phone, people }: Directory, words: Words): string {
  const groups = groupByUnit(people).flatMap(({ unit, members }) => [
    `  <h3>${escapeHtml(unit ?? words.elsewhere)}</h3>`,
    '  <ul>',
    ...members.map((person) => {
      const contact = person.contact === null ? '' : `: ${escapeHtml(person.contact)}`
      return `    <li>${escapeHtml(withCredentials(person))}${contact}</li>`
    }),
    '  </ul>',
  ])
  const call = phone === '' ? [] : [`  <p>${escapeHtml(words.call)}: ${escapeHtml(phone)}</p>`]
  return ['<section>', `  <h2>${escapeHtml(name)}</h2>`, ...groups, ...call, '</section>', ''].join(
    '\n',
  )
}
