import type { Request, Waiting } from './request.ts'

/** Days until a case is destroyed. */
export type Clocks = {
  /** Nobody took it on. */
  readonly unclaimedDays: number
  readonly closedDays: number
  /** Nobody wrote. */
  readonly idleDays: number
  /** However lively it is. */
  readonly capDays: number
  /** A person who was referred and did not answer. */
  readonly referralDays: number
}

export const LONGEST_CLOCKS: Clocks = {
  unclaimedDays: 30,
  closedDays: 7,
  idleDays: 30,
  capDays: 180,
  referralDays: 14,
}

const SHORTEST_CLOCKS: Clocks = {
  unclaimedDays: 3,
  closedDays: 0,
  idleDays: 3,
  capDays: 7,
  referralDays: 1,
}

const NAMES = ['unclaimedDays', 'closedDays', 'idleDays', 'capDays', 'referralDays'] as const

export type WhyNotClocks = 'not-whole-days' | 'too-short' | 'too-long'

/** An organization may shorten a clock, never lengthen it. */
export function whyNotClocks(clocks: Clocks): WhyNotClocks | undefined {
  if (!NAMES.every((name) => Number.isInteger(clocks[name]))) return 'not-whole-days'
  if (NAMES.some((name) => clocks[name] < SHORTEST_CLOCKS[name])) return 'too-short'
  return NAMES.some((name) => clocks[name] > LONGEST_CLOCKS[name]) ? 'too-long' : undefined
}

export type Shredding = {
  readonly on: Temporal.PlainDate
  readonly because: 'unclaimed' | 'closed' | 'idle' | 'cap'
}

/** The day on which the bytes of a case are destroyed if nothing more happens, and by which clock. */
export function shredding(request: Request, clocks: Clocks): Shredding {
  const cap = { on: request.askedOn.add({ days: clocks.capDays }), because: 'cap' } as const
  const clock = ownClock(request, clocks)
  return Temporal.PlainDate.compare(clock.on, cap.on) <= 0 ? clock : cap
}

function ownClock(request: Request, clocks: Clocks): Shredding {
  switch (request.state) {
    case 'waiting':
      return { on: beganToWait(request).add({ days: clocks.unclaimedDays }), because: 'unclaimed' }
    case 'matched':
      return { on: request.touchedOn.add({ days: clocks.idleDays }), because: 'idle' }
    case 'closed':
      return { on: request.closedOn.add({ days: clocks.closedDays }), because: 'closed' }
  }
}

/**
 * Who was handed back waits anew, however long ago they asked. The day is the earliest that it was anywhere, so that
 * no zone lengthens the clock.
 */
function beganToWait({ askedOn, since }: Waiting): Temporal.PlainDate {
  const again = since.toZonedDateTimeISO('-12:00').toPlainDate()
  return Temporal.PlainDate.compare(again, askedOn) > 0 ? again : askedOn
}
