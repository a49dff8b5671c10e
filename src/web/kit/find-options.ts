import type { Option } from './choice.tsx'

const MOST_SHOWN = 7

/** Without capitals and accents, so that «médico» is found by «med». */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()

/** What begins so, first; then what has a word that begins so. Nothing typed finds nothing. */
export function findOptions<V extends string>(
  options: readonly Option<V>[],
  typed: string,
): readonly Option<V>[] {
  const wanted = plain(typed).trim()
  if (wanted === '') return []
  const first = options.filter(({ label }) => plain(label).startsWith(wanted))
  const later = options.filter(
    (option) => !first.includes(option) && plain(option.label).includes(` ${wanted}`),
  )
  return [...first, ...later].slice(0, MOST_SHOWN)
}
