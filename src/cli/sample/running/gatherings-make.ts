import { createHash, randomUUID } from 'node:crypto'
import type { Reply } from '#domain/attendee.ts'
import type { AgendaItem, GatheringKind, Headcount, Material, Minutes } from '#domain/gathering.ts'
import { emailOf, PLACES, ZONE } from '../places.ts'
import type { RunningPlace, RunningSupporter } from './place.ts'

export type Planned = {
  readonly kind: GatheringKind
  readonly title: string
  /** From today. */
  readonly days: number
  readonly from: string
  readonly hours: number
  /** Those of one name belong together. */
  readonly series?: string
  readonly place?: string
  readonly onlineLink?: string
  readonly details?: string
  readonly capacity?: number
  readonly creditHours?: number
  readonly materials?: readonly Material[]
  readonly agenda?: readonly AgendaItem[]
  readonly minutes?: Minutes
  readonly headcount?: Headcount
  readonly publicKey?: string
  /** How many supporters are asked, and the share of those who say yes. */
  readonly invited?: number
  readonly comes?: number
}

export type Made = { readonly id: string; readonly isPast: boolean; readonly capacity: number }

/** The row alone. */
export function addGathering(place: RunningPlace, planned: Planned): Made {
  const { program, rows, today } = place
  const starts = onWeekday(today.add({ days: planned.days }), planned.days).toZonedDateTime({
    timeZone: ZONE,
    plainTime: Temporal.PlainTime.from(planned.from),
  })
  const id = randomUUID()
  const isPast = planned.days < 0
  rows.add('gathering', {
    organization_id: program.organization,
    gathering_id: id,
    program_id: program.id,
    kind: planned.kind,
    series_id: planned.series === undefined ? null : toSeries(program.id, planned.series),
    title: planned.title,
    starts_at: starts.toInstant().toString(),
    ends_at: starts
      .add({ minutes: planned.hours * 60 })
      .toInstant()
      .toString(),
    ...toText(planned),
    state: isPast ? 'held' : 'planned',
    public_key: planned.publicKey ?? null,
    headcount: isPast ? (planned.headcount ?? null) : null,
  })
  return { id, isPast, capacity: planned.capacity ?? Infinity }
}

/** Away from the weekend, and from today. */
function onWeekday(day: Temporal.PlainDate, days: number): Temporal.PlainDate {
  const isWeekend = day.dayOfWeek > 5
  return isWeekend ? day.add({ days: days < 0 ? -2 : 2 }) : day
}

const nothing = { place: '', onlineLink: '', details: '', agenda: [], minutes: {}, materials: [] }

function toText(planned: Planned) {
  const { place, onlineLink, details, agenda, minutes, materials } = { ...nothing, ...planned }
  return {
    place,
    online_link: onlineLink,
    details,
    capacity: planned.capacity ?? null,
    credit_hours: planned.creditHours?.toString() ?? null,
    agenda: JSON.stringify(agenda),
    minutes: JSON.stringify(minutes),
    materials: JSON.stringify(materials),
  }
}

/** The same for every one of a series. */
function toSeries(program: string, name: string): string {
  const hash = createHash('sha256').update(`${program} ${name}`).digest('hex')
  return [8, 4, 4, 4, 12]
    .reduce<{ readonly at: number; readonly parts: readonly string[] }>(
      ({ at, parts }, length) => ({
        at: at + length,
        parts: [...parts, hash.slice(at, at + length)],
      }),
      { at: 0, parts: [] },
    )
    .parts.join('-')
}

export type Guest = {
  readonly name: string
  readonly email: string
  readonly affiliation: string
  readonly account?: string
  readonly supporter?: string
}

export const toGuest = ({ supporter, person }: RunningSupporter): Guest => ({
  name: person.name,
  email: person.email,
  affiliation: PLACES[person.place]?.name ?? '',
  account: person.account,
  supporter,
})

export const inventGuest = (name: string, number: number, affiliation: string): Guest => ({
  name,
  email: emailOf(name, number, 'visitors'),
  affiliation,
})

export type Answered = { readonly guest: Guest; readonly says: Reply; readonly came: boolean }

/** Whoever said yes after the last place was gone waits, in the order of saying so. */
export function addGuests(place: RunningPlace, made: Made, guests: readonly Answered[]): void {
  const lastWeek = place.now.subtract({ hours: 24 * 7 }).toString()
  let asked = 0
  for (const { guest, says, came } of guests) {
    const position = says === 'yes' ? (asked += 1) : 0
    const { account = null, supporter = null, name, email, affiliation } = guest
    place.rows.add('attendee', {
      organization_id: place.program.organization,
      attendee_id: randomUUID(),
      gathering_id: made.id,
      account_id: account,
      supporter_id: supporter,
      name,
      email,
      affiliation,
      reply: position > made.capacity ? 'waiting' : says,
      position,
      attended: made.isPast && came ? true : null,
      told_sequence: 0,
      told_at: lastWeek,
    })
  }
}

/** Supporters, asked and answered by the dice. */
export function addGatheringWith(place: RunningPlace, planned: Planned): Made {
  const made = addGathering(place, planned)
  const { invited = 0, comes = 0 } = planned
  const { dice, supporters } = place
  const guests = supporters.slice(0, invited).map((each, at) => {
    const roll = dice.roll()
    // The first ones are the parts that visitors play: theirs is still open where it is to come.
    const isOpen = !made.isPast && at < 2
    const says: Reply = isOpen ? 'invited' : roll < comes ? 'yes' : roll < 0.9 ? 'no' : 'invited'
    return { guest: toGuest(each), says, came: says === 'yes' && dice.roll() < 0.9 }
  })
  addGuests(place, made, guests)
  return made
}
