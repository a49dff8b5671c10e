import type { Insertable } from 'kysely'
import {
  pickWeighted,
  SAMPLE_PROACTIVE_OUTCOMES,
  SAMPLE_ACTIVATIONS,
  SAMPLE_DEPARTMENTS,
  SAMPLE_ISSUES,
  SAMPLE_KINDS,
  SAMPLE_MODES,
  SAMPLE_MONTHS,
  SAMPLE_OUTREACHES,
  SAMPLE_ROLES,
} from '#domain/sample-mix.ts'
import { DURATION_BANDS, RESOURCES } from '#domain/codes.ts'
import { toWaitBand } from '#domain/wait.ts'
import type { RecordsSchema } from '#storage/schema-records.ts'
import { spread, type Dice } from './dice.ts'

type Outreach = Insertable<RecordsSchema['outreach']>
type Waited = Insertable<RecordsSchema['waited']>
type Left = Insertable<RecordsSchema['feedback']>
type Where = { readonly organization_id: string; readonly program_key: string }

/** Times the published program's volume: a network has more of everything. */
export const NETWORK_FACTOR = 6

/** Twenty finished months that grow, in the published orders of role, department, issue and referral. */
export function makeOutreaches(
  dice: Dice,
  where: Where,
  { factor, today }: { readonly factor: number; readonly today: Temporal.PlainDate },
): Outreach[] {
  const total = SAMPLE_OUTREACHES * factor
  const roles = dice.shuffle(spread(SAMPLE_ROLES, total))
  const departments = dice.shuffle(spread(SAMPLE_DEPARTMENTS, total))
  const issues = dice.shuffle(spread(SAMPLE_ISSUES, total))
  const activations = dice.shuffle(spread(SAMPLE_ACTIVATIONS, total))
  const kinds = dice.shuffle(spread(SAMPLE_KINDS, total))
  const modes = dice.shuffle(spread(SAMPLE_MODES, total))
  return makeWeeks(dice, today, total).map((week, at) => ({
    ...where,
    week,
    kind: kinds[at] ?? 'initial',
    mode: modes[at] ?? 'in_person',
    activation: activations[at] ?? null,
    department: departments[at] ?? null,
    role: roles[at] ?? null,
    issues: [issues[at] ?? 'other'],
    resources: dice.some(RESOURCES.slice(1, 8), 0.12),
    outcome: outcomeOf(dice, activations[at]),
    duration: dice.pick(DURATION_BANDS),
    headcount: null,
    supporter_label: null,
    comment: null,
    list_versions: '{}',
    token_hash: null,
    correct_until: null,
  }))
}

/** Of those who were offered support after an event, some say no; whoever asked was heard. */
const outcomeOf = (dice: Dice, activation: string | undefined): string =>
  activation === 'proactive_after_event'
    ? pickWeighted(SAMPLE_PROACTIVE_OUTCOMES, dice.roll())
    : 'completed'

/** Minutes until somebody accepted: most within the hour, some over night. */
export function makeWaits(dice: Dice, where: Where, today: Temporal.PlainDate): Waited[] {
  return makeWeeks(dice, today, 260).map((week) => {
    const normal = Math.sqrt(-2 * Math.log(1 - dice.roll())) * Math.cos(2 * Math.PI * dice.roll())
    return { ...where, week, minutes: toWaitBand(14 * Math.exp(1.2 * normal)) }
  })
}

/** What askers said at the end, of whom about one in three says anything. */
export function makeFeedback(dice: Dice, where: Where, today: Temporal.PlainDate): Left[] {
  const say = (yes: number, other: string): string | null => {
    const roll = dice.roll()
    if (roll < 0.08) return null
    return roll < 0.08 + yes ? 'yes' : other
  }
  return makeWeeks(dice, today, 180).map((week) => ({
    ...where,
    week,
    answers: JSON.stringify({
      helped: say(0.7, dice.roll() < 0.7 ? 'somewhat' : 'no'),
      soonEnough: say(0.75, 'no'),
      feltConfidential: say(0.78, dice.roll() < 0.6 ? 'unsure' : 'no'),
      again: say(0.8, dice.roll() < 0.6 ? 'unsure' : 'no'),
    }),
  }))
}

/** Mondays of finished months, more of them the later the month. */
function makeWeeks(dice: Dice, today: Temporal.PlainDate, total: number): string[] {
  const months = Array.from({ length: SAMPLE_MONTHS }, (_, month) => month)
  const weights = months.map((month) => [String(month), 6 + month * 0.6] as const)
  const firstOfMonth = today.with({ day: 1 })
  return spread(weights, total)
    .map((month) => {
      const first = firstOfMonth.subtract({ months: SAMPLE_MONTHS - Number(month) })
      const day = first.add({ days: dice.between(0, first.daysInMonth - 1) })
      const monday = day.subtract({ days: day.dayOfWeek - 1 })
      // A record belongs to the month of its Monday.
      return (monday.month === first.month ? monday : monday.add({ days: 7 })).toString()
    })
    .toSorted()
}
