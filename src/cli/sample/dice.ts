/** Numbers that look random and are the same each time: two samples of one version tell the same story. */
export type Dice = {
  /** From 0 (inclusive) to 1 (exclusive). */
  readonly roll: () => number
  readonly pick: <T>(from: readonly T[]) => T
  readonly some: <T>(from: readonly T[], share: number) => T[]
  readonly shuffle: <T>(from: readonly T[]) => T[]
  /** Whole, both ends included. */
  readonly between: (least: number, most: number) => number
}

/** Mulberry32: small and even enough for invented people. */
export function throwDice(seed: number): Dice {
  let state = seed >>> 0
  const roll = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (least: number, most: number): number =>
    least + Math.floor(roll() * (most - least + 1))
  return {
    roll,
    between,
    pick: (from) => {
      const found = from[between(0, from.length - 1)]
      if (found === undefined) throw new RangeError('nothing to pick from')
      return found
    },
    some: (from, share) => from.filter(() => roll() < share),
    shuffle: (from) =>
      from
        .map((value) => ({ value, at: roll() }))
        .toSorted((one, other) => one.at - other.at)
        .map(({ value }) => value),
  }
}

type Weights<C extends string> = readonly (readonly [code: C, weight: number])[]

/** `total` codes in the exact proportions of the weights (largest remainder), so that published orders hold. */
export function spread<C extends string>(weights: Weights<C>, total: number): C[] {
  const sum = weights.reduce((all, [, weight]) => all + weight, 0)
  const shares = weights.map(([code, weight]) => {
    const exact = (weight / sum) * total
    return { code, count: Math.floor(exact), rest: exact - Math.floor(exact) }
  })
  const missing = total - shares.reduce((all, { count }) => all + count, 0)
  const lucky = new Set(
    shares
      .toSorted((one, other) => other.rest - one.rest)
      .slice(0, missing)
      .map(({ code }) => code),
  )
  return shares.flatMap(({ code, count }) =>
    Array.from({ length: count + (lucky.has(code) ? 1 : 0) }, () => code),
  )
}
