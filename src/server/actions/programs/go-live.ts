import type { ProgramId } from '#domain/ids.ts'
import { SMALLEST_TEAM } from '#domain/roster.ts'
import { listMemberships } from '#storage/memberships.ts'
import { findProgram, lockProgram, saveProgram } from '#storage/programs.ts'
import { listTeamKeys } from '#storage/rosters.ts'
import type { Reader } from '#storage/store.ts'
import { listSupporters } from '#storage/supporters.ts'
import { saveTrace } from '#storage/traces.ts'
import { lookUpAccounts, type AccountRef } from '../accounts/look-up.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'

type Here = Pick<Deps, 'store' | 'now'>

export type WentLive = {
  readonly kind: 'live' | 'not-found' | 'too-few-holders' | 'too-few-methods' | 'no-supporters'
}

/** Nobody may ask where an answer could get lost. */
export async function goLive(deps: Here, actor: StaffActor, id: ProgramId): Promise<WentLive> {
  const { cases } = deps.store
  const { organization, account } = actor
  const standing = await cases.read(organization, async (db) => {
    if ((await findProgram(db, id)) === undefined) return undefined
    const supporters = await listSupporters(db, id)
    const isHelped = supporters.some(({ state }) => state === 'active')
    return { holders: await listHolders(db, id), isHelped }
  })
  if (standing === undefined) return { kind: 'not-found' }
  if (standing.holders.length < SMALLEST_TEAM) return { kind: 'too-few-holders' }
  const found = await lookUpAccounts(deps, standing.holders)
  const isSafe = standing.holders.every((holder) => found.get(holder.id)?.ready === true)
  if (!isSafe) return { kind: 'too-few-methods' }
  if (!standing.isHelped) return { kind: 'no-supporters' }
  return await cases.write(organization, async (db): Promise<WentLive> => {
    const program = await lockProgram(db, id)
    if (program === undefined) return { kind: 'not-found' }
    await saveProgram(db, { ...program, state: 'live' })
    const on = await findToday(db, organization, deps.now())
    await saveTrace(db, { name: 'program.went-live' }, { organization, on, account })
    return { kind: 'live' }
  })
}

/** Coordinators who hold the team key that is in use. */
async function listHolders(db: Reader, program: ProgramId): Promise<readonly AccountRef[]> {
  const keys = await listTeamKeys(db, program)
  const newest = keys.at(-1)?.epoch
  const holding = new Set(keys.filter(({ epoch }) => epoch === newest).map((key) => key.account))
  return (await listMemberships(db))
    .filter(({ account, role }) => role === 'coordinator' && holding.has(account))
    .map(({ account, home }) => ({ id: account, home }))
}
