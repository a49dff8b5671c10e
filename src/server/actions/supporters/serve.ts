import { randomUUID } from 'node:crypto'
import { parseSupporterId, type OrganizationId, type ProgramId } from '#domain/ids.ts'
import type { Program } from '#domain/program.ts'
import { findOrganization } from '#storage/organizations.ts'
import { findProgram, listPrograms, lockProgram } from '#storage/programs.ts'
import { signal } from '#storage/signals.ts'
import type { Writer } from '#storage/store.ts'
import {
  findSupporterByEmail,
  listSupportersOf,
  saveNewSupporter,
  saveSupporter,
  type Supporter,
} from '#storage/supporters.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'
import { checkKept, type WhyNotSupporter } from './check.ts'
import { findReach, type Reach } from './reach.ts'

type Here = Pick<Deps, 'store' | 'now'>

/** Every pool the caller is in, and those they could offer themselves for, across the organizations they belong to. */
export async function listServing(deps: Here, actor: StaffActor) {
  const { own, all } = await findReach(deps, actor)
  const found = await Promise.all(
    all.map((organization) =>
      listAt(deps, { actor, organization, isOwn: own.includes(organization) }),
    ),
  )
  return { pools: found.flat() }
}

type At = {
  readonly actor: StaffActor
  readonly organization: OrganizationId
  readonly isOwn: boolean
}

async function listAt(deps: Here, { actor, organization, isOwn }: At) {
  return await deps.store.cases.read(organization, async (db) => {
    const place = await findOrganization(db, organization)
    const entries = await listSupportersOf(db, actor.account)
    const programs = await listPrograms(db)
    return programs
      .map((program) => ({ program, entry: findEntry(entries, program) }))
      .filter(({ entry }) => isOwn || entry !== undefined)
      .map(({ program, entry }) => ({
        program: program.id,
        name: program.name,
        organization: place?.name ?? '',
        ...toEntryView(entry),
      }))
  })
}

const findEntry = (entries: readonly Supporter[], { id }: Pick<Program, 'id'>) =>
  entries.find(({ program, state }) => program === id && state !== 'left')

const toEntryView = (entry: Supporter | undefined) =>
  entry === undefined
    ? { supporter: null, state: null }
    : { supporter: entry.id, state: entry.state }

export type Offered =
  | { readonly kind: 'offered' | 'not-found' | 'already-in-pool' | 'not-serving-yet' }
  | { readonly kind: 'refused'; readonly why: WhyNotSupporter }

/** A wish for the coordinators of another pool: nobody is asked anything there before they say yes and sign. */
export async function offerMyself(
  deps: Here,
  actor: StaffActor,
  program: ProgramId,
): Promise<Offered> {
  const reach = await findReach(deps, actor)
  const { cases } = deps.store
  for (const organization of reach.own) {
    const isHere = await cases.read(organization, (db) => findProgram(db, program))
    if (isHere === undefined) continue
    const like = await findServing(deps, actor, reach)
    if (like === undefined) return { kind: 'not-serving-yet' }
    return await cases.write(organization, (db) =>
      wish(deps, db, { organization, program, like, reach }),
    )
  }
  return { kind: 'not-found' }
}

/** The entry to copy: of a pool where they serve already. */
async function findServing(
  deps: Here,
  { account }: StaffActor,
  { all }: Reach,
): Promise<Supporter | undefined> {
  const found = await Promise.all(
    all.map((place) => deps.store.cases.read(place, (db) => listSupportersOf(db, account))),
  )
  return found.flat().find(({ state }) => state === 'active' || state === 'paused')
}

type Wish = {
  readonly organization: OrganizationId
  readonly program: ProgramId
  readonly like: Supporter
  readonly reach: Reach
}

async function wish(
  deps: Here,
  db: Writer,
  { organization, program, like, reach }: Wish,
): Promise<Offered> {
  const { id: account, home, name, email } = reach.account
  await lockProgram(db, program)
  const mine = (await listSupportersOf(db, account)).find((each) => each.program === program)
  const before = mine ?? (await findSupporterByEmail(db, program, email))
  if (before !== undefined && (before !== mine || before.state !== 'left')) {
    return { kind: 'already-in-pool' }
  }
  const { capacity, hours, affiliations } = like
  const checked = await checkKept(db, program, like)
  if (checked.kind === 'refused') return checked
  const entry = {
    capacity,
    hours,
    affiliations,
    profile: checked.profile,
    state: 'applied',
  } as const
  if (before === undefined) {
    const id = parseSupporterId(randomUUID())
    const ref = { id: account, home }
    const shown = { credentials: like.shown.credentials }
    const on = await findToday(db, organization, deps.now())
    await saveNewSupporter(
      db,
      { ...entry, id, organization, program, account: ref, name, email, shown },
      on,
    )
  } else {
    await saveSupporter(db, { ...before, ...entry })
  }
  await signal(db, `board:${organization}`)
  return { kind: 'offered' }
}
