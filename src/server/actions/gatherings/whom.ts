import type { AccountId, GatheringId, SupporterId, UnitId } from '#domain/ids.ts'
import type { Role } from '#domain/role.ts'
import { isInService } from '#domain/supporter.ts'
import { listAttendees, type Attendee } from '#storage/attendees.ts'
import { findGathering, type Gathering } from '#storage/gatherings.ts'
import { findPrevious } from '#storage/gatherings-around.ts'
import { listMemberships } from '#storage/memberships.ts'
import type { Reader } from '#storage/store.ts'
import { listSupporters, type Supporter } from '#storage/supporters.ts'
import { lookUpAccounts } from '../accounts/look-up.ts'
import { groupByAccount } from '../accounts/list-staff.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { listNeighbours } from '../installation/find-networks.ts'
import { findToday } from '../today.ts'

type Here = Pick<Deps, 'store' | 'now'>
export type Person = { readonly name: string; readonly email: string; readonly affiliation: string }

export type Whom =
  | { readonly by: 'program' | 'last-time' }
  | { readonly by: 'role'; readonly role: string }
  | { readonly by: 'unit'; readonly unit: UnitId }
  | { readonly by: 'staff'; readonly staff: 'coordinators' | 'leaders' | 'admins' }
  | { readonly by: 'names'; readonly people: readonly Person[] }
  | ({ readonly by: 'door' } & Person)

export type Asked = Person & {
  readonly account: AccountId | undefined
  readonly supporter: SupporterId | undefined
}

type Wanted = { readonly gathering: GatheringId; readonly whom: Whom }

/** Empty where the gathering is not one of this organization. */
export async function findWhom(
  deps: Here,
  actor: StaffActor,
  { gathering: id, whom }: Wanted,
): Promise<readonly Asked[]> {
  switch (whom.by) {
    case 'door':
      return [toStranger(whom)]
    case 'names':
      return whom.people.map(toStranger)
    case 'staff':
      return await findStaff(deps, actor, whom.staff)
    case 'last-time':
      return await findLastTime(deps, actor, id)
    case 'program':
    case 'role':
    case 'unit':
      return await findSupporters(deps, actor, { gathering: id, whom })
  }
}

const toStranger = ({ name, email, affiliation }: Person): Asked => ({
  name,
  email,
  affiliation,
  account: undefined,
  supporter: undefined,
})

/** Who rests after a heavy talk is asked too: a meeting asks nothing of them. */
async function findSupporters(
  deps: Here,
  actor: StaffActor,
  { gathering: id, whom }: Wanted,
): Promise<readonly Asked[]> {
  const { organization } = actor
  const found = await deps.store.cases.read(organization, async (db) => {
    const gathering = await findGathering(db, id)
    if (gathering === undefined) return []
    const today = await findToday(db, organization, deps.now())
    const pool = await listSupporters(db, gathering.program)
    return pool.filter((each) => isInService(each, today) && isMeant(each, whom))
  })
  const neighbours = await listNeighbours(deps, organization)
  const names = new Map(neighbours.map(({ id: each, name }) => [each, name]))
  return found.map((each): Asked => {
    const [place] = each.affiliations
    const affiliation = place === undefined ? '' : (names.get(place) ?? '')
    const { name, email, account, id: supporter } = each
    return { name, email, affiliation, account: account?.id, supporter }
  })
}

function isMeant({ profile, shown }: Supporter, whom: Whom): boolean {
  if (whom.by === 'role') return profile.role === whom.role
  return whom.by === 'unit' ? shown.unit === whom.unit : true
}

const staffRoles: Readonly<Record<'coordinators' | 'leaders' | 'admins', readonly Role[]>> = {
  coordinators: ['coordinator'],
  leaders: ['leader'],
  admins: ['organization-admin', 'network-admin'],
}

async function findStaff(
  deps: Here,
  actor: StaffActor,
  staff: keyof typeof staffRoles,
): Promise<readonly Asked[]> {
  const memberships = await deps.store.cases.read(actor.organization, (db) => listMemberships(db))
  const wanted = staffRoles[staff]
  const members = groupByAccount(memberships).filter(({ roles }) =>
    roles.some((role) => wanted.includes(role)),
  )
  const accounts = await lookUpAccounts(deps, members)
  return [...accounts.values()]
    .filter(({ account }) => account.state !== 'revoked')
    .map(({ account }) => ({
      name: account.name,
      email: account.email,
      affiliation: '',
      account: account.id,
      supporter: undefined,
    }))
}

/** Those of the last one of this kind who did not say no. */
async function findLastTime(
  deps: Here,
  actor: StaffActor,
  id: GatheringId,
): Promise<readonly Asked[]> {
  return await deps.store.cases.read(actor.organization, async (db) => {
    const gathering = await findGathering(db, id)
    const previous = gathering && (await findPrevious(db, gathering))
    const attendees = previous === undefined ? [] : await listOf(db, previous)
    return attendees.filter(({ reply }) => reply !== 'no').map(toAsked)
  })
}

const listOf = (db: Reader, { id }: Gathering) => listAttendees(db, id)

const toAsked = ({ name, email, affiliation, account, supporter }: Attendee): Asked => ({
  name,
  email,
  affiliation,
  account,
  supporter,
})
