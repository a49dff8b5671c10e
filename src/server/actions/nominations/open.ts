import { randomBytes, randomUUID } from 'node:crypto'
import { parseNominationId, type NominationId, type RolloutId } from '#domain/ids.ts'
import {
  deleteNomination,
  findNomination,
  lockNomination,
  saveNewNomination,
  saveNomination,
  type Nomination,
} from '#storage/nominations.ts'
import { lockRollout } from '#storage/rollouts.ts'
import type { Reader } from '#storage/store.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { toBase64Url } from '../key-id.ts'
import { findDay, findToday } from '../today.ts'

type Here = Pick<Deps, 'store' | 'now'>

const KEY_BYTES = 16
/** Longer than this, nobody remembers what the link was for. */
const LONGEST_DAYS = 120

export type Written = {
  readonly closesOn: string
  readonly mostNames: number
  readonly colleagues: readonly string[]
}

export type OpenedNomination =
  | { readonly kind: 'opened'; readonly nomination: NominationId; readonly key: string }
  | { readonly kind: 'not-found' | 'already-open' | 'bad-closing-day' }

export async function openNomination(
  deps: Here,
  { organization }: StaffActor,
  input: Written & { readonly rollout: RolloutId; readonly floor: number },
): Promise<OpenedNomination> {
  return await deps.store.cases.write(organization, async (db): Promise<OpenedNomination> => {
    const rollout = await lockRollout(db, input.rollout)
    if (rollout === undefined) return { kind: 'not-found' }
    if ((await findNomination(db, rollout.id)) !== undefined) return { kind: 'already-open' }
    const today = await findToday(db, organization, deps.now())
    const closesOn = findClosingDay(input.closesOn, today)
    if (closesOn === undefined) return { kind: 'bad-closing-day' }
    const nomination = parseNominationId(randomUUID())
    const key = toBase64Url(randomBytes(KEY_BYTES))
    const { floor, mostNames } = input
    const nothingYet = { state: 'open' as const, responses: 0, tally: {}, others: 0 }
    const written = { closesOn, floor, mostNames, colleagues: tidyList(input.colleagues) }
    const fresh = { id: nomination, rollout: rollout.id, key, ...written, ...nothingYet }
    await saveNewNomination(db, organization, fresh)
    return { kind: 'opened', nomination, key }
  })
}

function findClosingDay(text: string, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const day = findDay(text)
  if (day === undefined || Temporal.PlainDate.compare(day, today) < 0) return undefined
  const last = today.add({ days: LONGEST_DAYS })
  return Temporal.PlainDate.compare(day, last) > 0 ? undefined : day
}

/** In the order of the alphabet, so that a list that was pasted by rank or by shift says nothing. */
const tidyList = (names: readonly string[]): readonly string[] =>
  [...new Set(names)].toSorted((one, other) => one.localeCompare(other))

export type SavedNomination = {
  readonly kind: 'saved' | 'not-found' | 'already-closed' | 'bad-closing-day'
}

export async function saveOpenNomination(
  deps: Here,
  { organization }: StaffActor,
  { nomination: id, ...input }: Written & { readonly nomination: NominationId },
): Promise<SavedNomination> {
  return await deps.store.cases.write(organization, async (db): Promise<SavedNomination> => {
    const nomination = await lockNomination(db, id)
    if (nomination === undefined) return { kind: 'not-found' }
    if (nomination.state === 'closed') return { kind: 'already-closed' }
    const closesOn = await nextClosingDay(db, nomination, {
      organization,
      wished: input.closesOn,
      now: deps.now(),
    })
    if (closesOn === undefined) return { kind: 'bad-closing-day' }
    const { mostNames, colleagues } = input
    await saveNomination(db, {
      ...nomination,
      closesOn,
      mostNames,
      colleagues: tidyList(colleagues),
    })
    return { kind: 'saved' }
  })
}

type Wished = {
  readonly organization: StaffActor['organization']
  readonly wished: string
  readonly now: Temporal.Instant
}

async function nextClosingDay(
  db: Reader,
  { closesOn }: Nomination,
  { organization, wished, now }: Wished,
): Promise<Temporal.PlainDate | undefined> {
  if (wished === closesOn.toString()) return closesOn
  return findClosingDay(wished, await findToday(db, organization, now))
}

export type CalledOff = { readonly kind: 'called-off' | 'not-found' | 'already-closed' }

/** With every answer, as if nobody had been asked. */
export async function callOffNomination(
  { store }: Pick<Deps, 'store'>,
  { organization }: StaffActor,
  id: NominationId,
): Promise<CalledOff> {
  return await store.cases.write(organization, async (db): Promise<CalledOff> => {
    const nomination = await lockNomination(db, id)
    if (nomination === undefined) return { kind: 'not-found' }
    if (nomination.state === 'closed') return { kind: 'already-closed' }
    await deleteNomination(db, nomination)
    return { kind: 'called-off' }
  })
}
