import { countNames, type WhyNotCounted } from '#domain/nomination.ts'
import {
  findNominationByKey,
  lockNomination,
  saveNomination,
  type Nomination,
} from '#storage/nominations.ts'
import { findOrganization } from '#storage/organizations.ts'
import { findProgram } from '#storage/programs.ts'
import { findRollout } from '#storage/rollouts.ts'
import type { Reader } from '#storage/store.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'

type Here = Pick<Deps, 'store' | 'now'>

/** Names of where one is asked, for pages that anybody may open. */
export async function findPlace(
  db: Reader,
  { rollout: id }: Pick<Nomination, 'rollout'>,
  organization: Parameters<typeof findOrganization>[1],
) {
  const rollout = await findRollout(db, id)
  const house = await findOrganization(db, organization)
  const program = rollout && (await findProgram(db, rollout.program))
  if (rollout === undefined || house === undefined || program === undefined) return undefined
  const unit = rollout.unit === undefined ? null : rollout.name
  const shown = { program: program.name, phone: program.phone, organization: house.name, unit }
  return { rollout, program, shown }
}

export async function showQuestion({ store, now }: Here, key: string) {
  const organization = await store.cases.organizationOf('nomination', key)
  if (organization === undefined) return { kind: 'not-found' as const }
  return await store.cases.read(organization, async (db) => {
    const nomination = await findNominationByKey(db, key)
    const place = nomination && (await findPlace(db, nomination, organization))
    if (nomination === undefined || place === undefined) return { kind: 'not-found' as const }
    const { closesOn, floor, mostNames, colleagues } = nomination
    const today = await findToday(db, organization, now())
    return {
      kind: 'shown' as const,
      ...place.shown,
      isOpen: isOpen(nomination, today),
      closesOn: closesOn.toString(),
      floor,
      mostNames,
      colleagues: [...colleagues],
    }
  })
}

const isOpen = ({ state, closesOn }: Nomination, today: Temporal.PlainDate): boolean =>
  state === 'open' && Temporal.PlainDate.compare(today, closesOn) <= 0

export type Answered = { readonly kind: 'counted' | 'not-found' | 'already-closed' | WhyNotCounted }

/**
 * Adds to the counts and leaves nothing else: no row, no job, no trace, no time. Who answered is not known to begin
 * with, and the one value that is written tells only what all answers together say.
 */
export async function answerQuestion(
  { store, now }: Here,
  { key, names }: { readonly key: string; readonly names: readonly string[] },
): Promise<Answered> {
  const { cases } = store
  const organization = await cases.organizationOf('nomination', key)
  if (organization === undefined) return { kind: 'not-found' }
  return await cases.write(organization, async (db): Promise<Answered> => {
    const found = await findNominationByKey(db, key)
    const nomination = found && (await lockNomination(db, found.id))
    if (nomination === undefined) return { kind: 'not-found' }
    const today = await findToday(db, organization, now())
    if (!isOpen(nomination, today)) return { kind: 'already-closed' }
    const counted = countNames(nomination.tally, names, nomination)
    if (counted.kind !== 'counted') return counted
    const { tally } = counted
    await saveNomination(db, { ...nomination, tally, responses: nomination.responses + 1 })
    return { kind: 'counted' }
  })
}
