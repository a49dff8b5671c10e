import { randomBytes, randomUUID } from 'node:crypto'
import { countPlaces } from '#domain/attendee.ts'
import { hasStarted, keepsNames } from '#domain/gathering.ts'
import { parseAttendeeId, type AttendeeId, type GatheringId } from '#domain/ids.ts'
import { findAttendeeByEmail, listAttendees, saveNewAttendee } from '#storage/attendees.ts'
import {
  findGatheringByKey,
  lockGathering,
  savePublicKey,
  type Gathering,
} from '#storage/gatherings.ts'
import type { Writer } from '#storage/store.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { toBase64Url } from '../key-id.ts'
import { askLetter } from './letters.ts'
import { toPublic } from './reply.ts'
import { findSetting } from './setting.ts'
import { settle } from './settle.ts'
import type { Person } from './whom.ts'

type Here = Pick<Deps, 'store' | 'now'>

const KEY_BYTES = 16

/** Gives it a page of its own; asked again, the same one. */
export async function publishGathering(
  deps: Here,
  actor: StaffActor,
  id: GatheringId,
): Promise<
  | { readonly kind: 'published'; readonly key: string }
  | { readonly kind: 'not-found' | 'no-list-at-drop-ins' | 'not-open' }
> {
  return await deps.store.cases.write(actor.organization, async (db) => {
    const gathering = await lockGathering(db, id)
    if (gathering === undefined) return { kind: 'not-found' as const }
    if (!keepsNames(gathering.kind)) return { kind: 'no-list-at-drop-ins' as const }
    if (gathering.publicKey !== undefined) {
      return { kind: 'published' as const, key: gathering.publicKey }
    }
    if (!isTaking(deps, gathering)) return { kind: 'not-open' as const }
    const key = toBase64Url(new Uint8Array(randomBytes(KEY_BYTES)))
    await savePublicKey(db, gathering, key)
    return { kind: 'published' as const, key }
  })
}

const isTaking = ({ now }: Here, gathering: Gathering): boolean =>
  gathering.state === 'planned' && !hasStarted(gathering, now())

export async function showRegistration(deps: Here, key: string) {
  const organization = await deps.store.cases.organizationOf('gathering', key)
  if (organization === undefined) return { kind: 'not-found' as const }
  return await deps.store.cases.read(organization, async (db) => {
    const gathering = await findGatheringByKey(db, key)
    if (gathering === undefined) return { kind: 'not-found' as const }
    const taken = countPlaces(await listAttendees(db, gathering.id))
    const shown = {
      ...(await findSetting(db, gathering)),
      ...toPublic(deps, gathering),
      isFull: gathering.capacity !== undefined && taken >= gathering.capacity,
    }
    return { kind: 'shown' as const, shown }
  })
}

type Registering = Person & { readonly key: string; readonly language: string }

/**
 * Whoever asks learns nothing about the list: the answer is the same for a new address, for one that is registered and
 * for one that waits. The letter, which only the owner of the address reads, says how it stands.
 */
export async function register(
  deps: Here,
  { key, ...person }: Registering,
): Promise<{ readonly kind: 'received' | 'not-found' | 'not-open' }> {
  const organization = await deps.store.cases.organizationOf('gathering', key)
  if (organization === undefined) return { kind: 'not-found' }
  return await deps.store.cases.write(organization, async (db) => {
    const found = await findGatheringByKey(db, key)
    const gathering = found && (await lockGathering(db, found.id))
    if (gathering === undefined) return { kind: 'not-found' as const }
    if (!isTaking(deps, gathering)) return { kind: 'not-open' as const }
    await enter(deps, db, { gathering, person })
    return { kind: 'received' as const }
  })
}

type Entering = {
  readonly gathering: Gathering
  readonly person: Person & { readonly language: string }
}

async function enter(deps: Here, db: Writer, { gathering, person }: Entering): Promise<void> {
  const { organization } = gathering
  const before = await findAttendeeByEmail(db, gathering.id, person.email)
  const attendee = (await addStranger(db, { gathering, person })) ?? before?.id
  if (attendee === undefined) return
  await settle(deps, db, { gathering, who: attendee, wants: 'yes' })
  if (wasJustTold(deps, before?.toldAt)) return
  await askLetter(deps, db, { organization, attendee, letter: 'registered' })
}

/** `undefined` for an address that is on the list: whoever types it here cannot change the name that stands there. */
async function addStranger(
  db: Writer,
  { gathering, person }: Entering,
): Promise<AttendeeId | undefined> {
  return await saveNewAttendee(db, gathering.organization, {
    ...person,
    id: parseAttendeeId(randomUUID()),
    gathering: gathering.id,
    account: undefined,
    supporter: undefined,
    reply: 'invited',
    position: 0,
    attended: undefined,
    letter: undefined,
  })
}

const BETWEEN_LETTERS_MINUTES = 60

/** Nobody can have a mailbox flooded by typing its address again and again. */
function wasJustTold({ now }: Here, toldAt: Temporal.Instant | undefined): boolean {
  if (toldAt === undefined) return false
  const next = toldAt.add({ minutes: BETWEEN_LETTERS_MINUTES })
  return Temporal.Instant.compare(now(), next) < 0
}
