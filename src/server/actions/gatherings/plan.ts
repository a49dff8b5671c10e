import { randomUUID } from 'node:crypto'
import { keepsNames, noMinutes, type GatheringKind, type GatheringText } from '#domain/gathering.ts'
import {
  listDays,
  toSpan,
  type LocalTimes,
  type Repeat,
  type RepeatRule,
} from '#domain/gathering-times.ts'
import { parseGatheringId, type GatheringId, type ProgramId } from '#domain/ids.ts'
import { saveNewGathering, type Gathering } from '#storage/gatherings.ts'
import { findOrganization } from '#storage/organizations.ts'
import { findProgram } from '#storage/programs.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findDay } from '../today.ts'

/** As it crosses the wire. */
export type Written = Omit<GatheringText, 'capacity' | 'creditHours'> & {
  readonly on: string
  readonly from: string
  readonly until: string
  readonly capacity: number | null
  readonly creditHours: number | null
}
type Repeating = {
  readonly every: Repeat
  readonly end:
    | { readonly kind: 'times'; readonly times: number }
    | { readonly kind: 'until'; readonly day: string }
}
type Adding = Written & {
  readonly program: ProgramId
  readonly kind: GatheringKind
  readonly repeat: Repeating | null
}

export type AddedGathering =
  | { readonly kind: 'added'; readonly gatherings: readonly GatheringId[] }
  | { readonly kind: 'not-found' | 'bad-times' | 'no-list-at-drop-ins' }

/** Once, or every one of a series: each is a gathering of its own that can be changed alone. */
export async function addGathering(
  deps: Pick<Deps, 'store'>,
  actor: StaffActor,
  adding: Adding,
): Promise<AddedGathering> {
  const { organization } = actor
  if (!keepsNames(adding.kind) && adding.capacity !== null) return { kind: 'no-list-at-drop-ins' }
  return await deps.store.cases.write(organization, async (db): Promise<AddedGathering> => {
    if ((await findProgram(db, adding.program)) === undefined) return { kind: 'not-found' }
    const zone = (await findOrganization(db, organization))?.timeZone ?? 'UTC'
    const spans = toSpans(adding, zone)
    if (spans === undefined) return { kind: 'bad-times' }
    const series = spans.length > 1 ? randomUUID() : undefined
    const gatherings = spans.map((span): Gathering => ({
      ...emptyGathering,
      ...toText(adding),
      ...span,
      id: parseGatheringId(randomUUID()),
      organization,
      program: adding.program,
      kind: adding.kind,
      series,
    }))
    for (const each of gatherings) await saveNewGathering(db, each)
    return { kind: 'added', gatherings: gatherings.map(({ id }) => id) }
  })
}

const emptyGathering = {
  state: 'planned',
  sequence: 0,
  publicKey: undefined,
  agenda: [],
  minutes: noMinutes,
  headcount: undefined,
  remindedOn: undefined,
} as const

export const toText = (written: Written): GatheringText => ({
  title: written.title,
  place: written.place,
  onlineLink: written.onlineLink,
  details: written.details,
  materials: written.materials,
  capacity: written.capacity ?? undefined,
  creditHours: written.creditHours ?? undefined,
})

/** `undefined` for the 31st of June, or what ends before it begins. */
export function toTimes({ on, from, until }: Written): LocalTimes | undefined {
  const day = findDay(on)
  if (day === undefined) return undefined
  return { on: day, from: Temporal.PlainTime.from(from), until: Temporal.PlainTime.from(until) }
}

function toSpans(adding: Adding, zone: string) {
  const times = toTimes(adding)
  const rule = adding.repeat === null ? 'once' : toRule(adding.repeat)
  if (times === undefined || rule === undefined) return undefined
  const days = rule === 'once' ? [times.on] : listDays(times.on, rule)
  const spans = days.flatMap((on) => toSpan({ ...times, on }, zone) ?? [])
  return spans.length === 0 || spans.length < days.length ? undefined : spans
}

function toRule({ every, end }: Repeating): RepeatRule | undefined {
  if (end.kind === 'times') return { every, end }
  const day = findDay(end.day)
  return day === undefined ? undefined : { every, end: { kind: 'until', day } }
}
