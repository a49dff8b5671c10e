import { insertEntry, removeEntry, toChunks, type Chunk, type Entry } from './ranking-chunk.ts'
import { SPLITS, type Plan, type Planes } from './ranking-planes.ts'
import { walk, type Found, type Walk } from './ranking-walk.ts'
import { compareTies } from './ranking.ts'

/**
 * A list of supporters in the order of ties. A long one also keeps, for each code of the facts that weigh most
 * (lived experience, setting, department), the list of those who have it, and so on below: so a wish that few
 * can meet finds those few without walking the many.
 */
export type Node = {
  /** The facts before this one are decided by the way down to here. */
  readonly level: number
  readonly chunks: Chunk[]
  size: number
  parts: Map<number, Node> | undefined
}

export type TreeRules = { readonly planes: Planes; readonly splitAbove: number }

export function makeNode(inOrder: readonly Entry[], level: number, rules: TreeRules): Node {
  const node: Node = {
    level,
    chunks: toChunks(inOrder, rules.planes.facts.length),
    size: inOrder.length,
    parts: undefined,
  }
  if (isLong(node, rules)) split(node, inOrder, rules)
  return node
}

const isLong = ({ level, size }: Node, { splitAbove }: TreeRules): boolean =>
  level < SPLITS && size > splitAbove

/** An entry's planes come in rising order of facts, so those that split come first. */
function partsOf({ level }: Node, { planes }: Entry, { facts }: Planes): readonly number[] {
  const parts: number[] = []
  for (const plane of planes) {
    const fact = facts[plane] ?? SPLITS
    if (fact >= SPLITS) break
    if (fact >= level) parts.push(plane)
  }
  return parts
}

function split(node: Node, inOrder: readonly Entry[], rules: TreeRules): void {
  const groups = new Map<number, Entry[]>()
  for (const entry of inOrder) {
    for (const plane of partsOf(node, entry, rules.planes)) {
      const group = groups.get(plane)
      if (group === undefined) groups.set(plane, [entry])
      else group.push(entry)
    }
  }
  node.parts = new Map()
  for (const [plane, group] of groups) {
    node.parts.set(plane, makeNode(group, (rules.planes.facts[plane] ?? SPLITS) + 1, rules))
  }
}

export function insertInNode(node: Node, entry: Entry, rules: TreeRules): void {
  insertEntry(node.chunks, entry, rules.planes.facts.length)
  node.size += 1
  if (node.parts === undefined) {
    if (isLong(node, rules))
      split(
        node,
        node.chunks.flatMap(({ entries }) => entries),
        rules,
      )
    return
  }
  for (const plane of partsOf(node, entry, rules.planes)) {
    const part = node.parts.get(plane)
    if (part !== undefined) insertInNode(part, entry, rules)
    else node.parts.set(plane, makeNode([entry], (rules.planes.facts[plane] ?? SPLITS) + 1, rules))
  }
}

export function removeFromNode(node: Node, entry: Entry, planes: Planes): void {
  removeEntry(node.chunks, entry)
  node.size -= 1
  for (const plane of node.parts === undefined ? [] : partsOf(node, entry, planes)) {
    const part = node.parts?.get(plane)
    if (part !== undefined) removeFromNode(part, entry, planes)
  }
}

export const compareFound = (one: Found, other: Found): number =>
  other.score - one.score || compareTies(one.entry.profile, other.entry.profile)

export const bestOfNode = (node: Node, plan: Plan, n: number): readonly Found[] =>
  descend(node, { plan, from: 0, base: 0, without: [], n })

/** Those who meet the next wish come before all who do not: first their own list, then, if too few, the rest. */
function descend(node: Node, asked: Walk): readonly Found[] {
  const { parts } = node
  const from = nextWished(asked)
  const planes = asked.plan.wanted[from] ?? []
  if (parts === undefined || from === SPLITS) return walk(node.chunks, { ...asked, from })
  const first = bestOfParts(parts, planes, asked)
  if (first.length >= asked.n) return first
  const without = asked.without.length === 0 ? planes : [...asked.without, ...planes]
  const n = asked.n - first.length
  const rest = descend(node, { ...asked, from: from + 1, without, n })
  return first.length === 0 ? rest : [...first, ...rest]
}

function nextWished({ plan: { wanted }, from }: Walk): number {
  let next = from
  while (next < SPLITS && wanted[next]?.length === 0) next += 1
  return next
}

function bestOfParts(
  parts: ReadonlyMap<number, Node>,
  planes: readonly number[],
  asked: Walk,
): readonly Found[] {
  const { plan, without, n } = asked
  const from = nextWished(asked)
  const base = asked.base | (1 << (plan.wanted.length - 1 - from))
  const found = planes.map((plane) => {
    const part = parts.get(plane)
    return part === undefined ? [] : descend(part, { plan, from: from + 1, base, without, n })
  })
  return found.length === 1 ? (found[0] ?? []) : merged(found, n)
}

/** Whoever has lived through two of the issues stands in two lists. */
function merged(lists: readonly (readonly Found[])[], n: number): readonly Found[] {
  const inOrder = lists.flat().toSorted(compareFound)
  return inOrder.filter((each, at) => each.entry !== inOrder[at - 1]?.entry).slice(0, n)
}
