import { randomUUID } from 'node:crypto'
import { isOver, keepsNames } from '#domain/gathering.ts'
import { parseAttendeeId, type GatheringId } from '#domain/ids.ts'
import { saveNewAttendee } from '#storage/attendees.ts'
import { lockGathering, type Gathering } from '#storage/gatherings.ts'
import type { Writer } from '#storage/store.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { askLetter } from './letters.ts'
import { findWhom, type Asked, type Whom } from './whom.ts'

type Here = Pick<Deps, 'store' | 'now'>

export type InvitedToGathering =
  | { readonly kind: 'invited'; readonly added: number; readonly already: number }
  | { readonly kind: 'not-found' | 'no-list-at-drop-ins' | 'not-open' }

/** Nobody twice, by their address: who is on the list stays as they are. */
export async function inviteToGathering(
  deps: Here,
  actor: StaffActor,
  { gathering: id, whom }: { readonly gathering: GatheringId; readonly whom: Whom },
): Promise<InvitedToGathering> {
  const people = await findWhom(deps, actor, { gathering: id, whom })
  return await deps.store.cases.write(
    actor.organization,
    async (db): Promise<InvitedToGathering> => {
      const gathering = await lockGathering(db, id)
      if (gathering === undefined) return { kind: 'not-found' }
      const why = whyNotInvite(deps, gathering, whom)
      if (why !== undefined) return { kind: why }
      let added = 0
      for (const person of people) {
        if (await addOne(deps, db, { gathering, person, atTheDoor: whom.by === 'door' })) added += 1
      }
      return { kind: 'invited', added, already: people.length - added }
    },
  )
}

function whyNotInvite({ now }: Here, gathering: Gathering, { by }: Whom) {
  if (!keepsNames(gathering.kind)) return 'no-list-at-drop-ins' as const
  if (gathering.state === 'cancelled') return 'not-open' as const
  return by !== 'door' && isOver(gathering, now()) ? ('not-open' as const) : undefined
}

type Adding = {
  readonly gathering: Gathering
  readonly person: Asked
  readonly atTheDoor: boolean
}

/** Who comes in by the door was never registered: that they came is all there is to say. */
async function addOne(
  deps: Here,
  db: Writer,
  { gathering, person, atTheDoor }: Adding,
): Promise<boolean> {
  const { organization } = gathering
  const attendee = await saveNewAttendee(db, organization, {
    ...person,
    id: parseAttendeeId(randomUUID()),
    gathering: gathering.id,
    reply: 'invited',
    position: 0,
    attended: atTheDoor ? true : undefined,
    language: 'en',
    letter: undefined,
  })
  if (attendee === undefined) return false
  if (!atTheDoor) await askLetter(deps, db, { organization, attendee, letter: 'invite' })
  return true
}
