/** Something that a list may call by any of several names. */
export type Named<V extends string> = { readonly value: V; readonly names: readonly string[] }

/** Without marks, case and whatever is no letter or figure: `Enfermero/a` and `ENFERMERO A` are the same. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()

export function findNamed<V extends string>(
  list: readonly Named<V>[],
  text: string,
): V | undefined {
  const wanted = folded(text)
  if (wanted === '') return undefined
  return list.find(({ names }) => names.some((name) => folded(name) === wanted))?.value
}

/** Less alike than this is no help. */
const LEAST = 0.34

/** The name that comes closest; `undefined` where none does. */
export function nearestName(list: readonly Named<string>[], text: string): string | undefined {
  const wanted = pairsOf(folded(text))
  let best: { readonly name: string; readonly likeness: number } | undefined
  for (const { names } of list) {
    for (const name of names) {
      const likeness = likenessOf(wanted, pairsOf(folded(name)))
      if (likeness > (best?.likeness ?? LEAST)) best = { name, likeness }
    }
  }
  return best?.name
}

/** With the blanks around it, so that how a word begins and ends counts. */
function pairsOf(text: string): ReadonlySet<string> {
  const padded = ` ${text} `
  return new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)))
}

/** Dice: the share of letter pairs that both have. */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const all = one.size + other.size
  return all === 0 ? 0 : (2 * one.intersection(other).size) / all
}
