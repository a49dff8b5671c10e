export const HAND_OVER_MINUTES = 10
export const MOST_WRONG_TRIES = 5
const LINE_DIGITS = 3

/** The first half of a code. No two codes that live share it, so that wrong tries are counted against one. */
export const lineOf = (code: string): string => code.slice(0, LINE_DIGITS)

/** The part of a hand-over that decides about who comes with a code. */
export type Door = {
  readonly expiresAt: Temporal.Instant
  readonly wrongTries: number
  readonly isRightCode: boolean
  /** `undefined` while nobody came; whether it is the one who comes now. */
  readonly isSameCaller: boolean | undefined
}

/** `wrong`: count it. `shut`: no try is left, or it is over, or somebody else is in: nothing is told apart. */
export type Knock = 'joins' | 'is-in' | 'wrong' | 'last-wrong' | 'shut'

export function knock(door: Door, now: Temporal.Instant): Knock {
  if (isOver(door, now)) return 'shut'
  if (door.isSameCaller !== undefined)
    return door.isRightCode && door.isSameCaller ? 'is-in' : 'shut'
  if (door.isRightCode) return 'joins'
  return door.wrongTries + 1 >= MOST_WRONG_TRIES ? 'last-wrong' : 'wrong'
}

export const isOver = ({ expiresAt }: Pick<Door, 'expiresAt'>, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(expiresAt, now) <= 0
