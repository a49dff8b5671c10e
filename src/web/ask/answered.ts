import { shownProgram } from './moves.ts'
import type { AskState } from './state.ts'

/** Until the program tells its own. */
export const USUAL_WEEKDAYS = 2

/** How soon: what the program promises, and what lately came true. */
export function answered(state: AskState): string {
  const program = shownProgram(state)
  const lately = program?.typicalMinutes ?? undefined
  const promise = state.first.promise(program?.policy.promise.weekdays ?? USUAL_WEEKDAYS)
  return lately === undefined ? promise : `${state.first.usually(Math.round(lately))} ${promise}`
}
