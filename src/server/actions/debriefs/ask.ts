import { randomUUID } from 'node:crypto'
import type { HeadcountBand } from '#domain/codes.ts'
import {
  DEBRIEF_DAYS,
  whyNotDebrief,
  type DebriefWishes,
  type WhyNotDebrief,
} from '#domain/debrief.ts'
import {
  parseDebriefId,
  type DebriefId,
  type IncidentId,
  type ProgramId,
  type UnitId,
} from '#domain/ids.ts'
import { saveNewDebrief } from '#storage/debriefs.ts'
import { lockIncident } from '#storage/incidents.ts'
import { listPickLists } from '#storage/pick-lists.ts'
import { findProgram } from '#storage/programs.ts'
import { signal } from '#storage/signals.ts'
import type { Writer } from '#storage/store.ts'
import { findUnit } from '#storage/units.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'

export type Asking = {
  readonly program: ProgramId
  readonly unit: UnitId | null
  readonly incident: IncidentId | null
  readonly headcount: HeadcountBand
  readonly issues: readonly string[]
  readonly wishes: DebriefWishes
}

export type Asked =
  | { readonly kind: 'asked'; readonly debrief: DebriefId }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'refused'; readonly why: WhyNotDebrief }

export async function askForDebrief(
  deps: Pick<Deps, 'store' | 'now'>,
  actor: StaffActor,
  { program, unit, incident, ...asked }: Asking,
): Promise<Asked> {
  const { organization, account } = actor
  return await deps.store.cases.write(organization, async (db): Promise<Asked> => {
    if (!(await areHere(db, { program, unit, incident }))) return { kind: 'not-found' }
    const { issue } = await listPickLists(db, program)
    const why = whyNotDebrief(asked, issue)
    if (why !== undefined) return { kind: 'refused', why }
    const today = await findToday(db, organization, deps.now())
    const id = parseDebriefId(randomUUID())
    const days = { askedOn: today, expiresOn: today.add({ days: DEBRIEF_DAYS }) }
    const about = { unit: unit ?? undefined, incident: incident ?? undefined }
    const fresh = { state: 'asked', supporters: [], plannedOn: undefined } as const
    const own = { organization, id, program, askedBy: account }
    await saveNewDebrief(db, { ...own, ...asked, ...about, ...fresh, ...days })
    await signal(db, `board:${organization}`)
    return { kind: 'asked', debrief: id }
  })
}

type Named = Pick<Asking, 'program' | 'unit' | 'incident'>

async function areHere(db: Writer, { program, unit, incident }: Named): Promise<boolean> {
  if ((await findProgram(db, program)) === undefined) return false
  if (unit !== null && (await findUnit(db, unit)) === undefined) return false
  return incident === null || (await lockIncident(db, incident))?.program === program
}
