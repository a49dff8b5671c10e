const HOUR = 60
const DAY = 24 * HOUR
/** Upper bounds in minutes; the last one stands for all that is longer. */
const BANDS = [5, 15, 30, HOUR, 2 * HOUR, 4 * HOUR, 12 * HOUR, DAY, 2 * DAY, 4 * DAY] as const
const LONGEST = 4 * DAY

/**
 * The end of the band that a wait falls into. An exact minute, kept for ever, would find again the person who
 * remembers when they asked.
 */
export function toWaitBand(minutes: number): number {
  return BANDS.find((bound) => minutes <= bound) ?? LONGEST
}
