import { crisisLines } from '#domain/crisis-line.ts'
import type { OrganizationId } from '#domain/ids.ts'
import type { Program } from '#domain/program.ts'
import { crisisLinesOf } from '#domain/resource.ts'
import { findOrganization, type StoredOrganization } from '#storage/organizations.ts'
import { inOrder, listPickLists } from '#storage/pick-lists.ts'
import { findEntry, findProgramBySlug } from '#storage/programs.ts'
import { listResources } from '#storage/resources.ts'
import { listRoster } from '#storage/rosters.ts'
import type { Reader } from '#storage/store.ts'
import { listSupporters } from '#storage/supporters.ts'
import { listWaits } from '#storage/trends.ts'
import type { Deps } from '../deps.ts'
import { listNeighbours } from '../installation/find-networks.ts'
import { countStanding } from '../supporters/standing.ts'
import { dayIn } from '../today.ts'

type Here = Pick<Deps, 'store' | 'now' | 'holidays'>

export type Asked = { readonly program: string; readonly entry?: string | undefined }

/** All that the ask page needs and anyone may know. */
export async function showProgram(deps: Here, asked: Asked) {
  const { cases } = deps.store
  const organization = await cases.organizationOf('program', asked.program)
  if (organization === undefined) return { kind: 'not-found' as const }
  const found = await cases.read(organization, (db) => load(deps, db, { organization, asked }))
  if (found === undefined) return { kind: 'not-found' as const }
  const { owner, program, entry, pickLists, roster, supporters } = found
  const neighbours = await listNeighbours(deps, organization)
  const { slug, name, phone, policy, brand } = program
  const shown = {
    program: slug,
    name,
    entryName: entry?.name ?? null,
    entryMember: entry?.member ?? null,
    phone,
    live: program.state === 'live',
    sample: owner.sample,
    policy,
    brand,
    pickLists,
    organizations: neighbours
      .filter(({ kind }) => kind === 'organization')
      .map((each) => ({ organization: each.id, name: each.name })),
    crisisLines: found.crisisLines,
    roster,
    supporters,
    typicalMinutes: await findTypicalMinutes(deps, owner, program),
  }
  return { kind: 'shown' as const, shown }
}

type Wanted = { readonly organization: OrganizationId; readonly asked: Asked }

async function load(deps: Here, db: Reader, { organization, asked }: Wanted) {
  const owner = await findOrganization(db, organization)
  const program = await findProgramBySlug(db, asked.program)
  if (owner === undefined || program === undefined) return undefined
  const door = asked.entry === undefined ? undefined : await findEntry(db, program.id, asked.entry)
  const people = await listSupporters(db, program.id)
  const now = deps.now()
  const today = dayIn(now, owner.timeZone)
  const holidays = deps.holidays(owner.holidayRegion, today)
  const { active, inHours } = countStanding(people, { now, today, holidays })
  return {
    owner,
    program,
    entry: door,
    pickLists: inOrder(await listPickLists(db, program.id)),
    roster: await listRoster(db, program.id),
    supporters: { active, inHours },
    crisisLines: crisisLinesOf(await listResources(db, program.id), crisisLines),
  }
}

const WEEKS = 8
/** Fewer would say how one person was answered. */
const FEWEST_WAITS = 11

/** The middle of what people waited over the last weeks. */
async function findTypicalMinutes(
  deps: Here,
  owner: StoredOrganization,
  program: Program,
): Promise<number | null> {
  const until = dayIn(deps.now(), owner.timeZone)
  const span = { program: program.recordsKey, from: until.subtract({ weeks: WEEKS }), until }
  const waits = await deps.store.records.read(owner.recordsKey, (db) => listWaits(db, span))
  return waits.length < FEWEST_WAITS ? null : (medianOf(waits) ?? null)
}

/** Of numbers in order; `undefined` of none. */
export const medianOf = (sorted: readonly number[]): number | undefined =>
  sorted[Math.floor(sorted.length / 2)]
