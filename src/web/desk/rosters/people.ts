import { listStaff } from '#contract/accounts.ts'
import { listSupporters } from '#contract/supporters.ts'
import type { AccountId, KeyId, ProgramId, SupporterId } from '#domain/ids.ts'
import { keyId, type Member } from '#sealing/keys.ts'
import type { Roster } from '#sealing/roster.ts'
import { whyOf, type Desk } from '../app-desk.ts'

/** Somebody whose keys are known, and as what they stand (or are to stand) on the roster. */
export type Person = {
  readonly name: string
  readonly key: KeyId
  readonly member: Member
  readonly ready: boolean
  readonly as:
    | { readonly kind: 'coordinator'; readonly account: AccountId }
    | { readonly kind: 'supporter'; readonly supporter: SupporterId }
}

type Listed = {
  readonly name: string
  readonly ready: boolean
  readonly kemPublic: Member['kem'] | null
  readonly signPublic: Member['signing'] | null
}

/** Everybody who has keys; or why they could not be read. */
export async function readPeople(
  desk: Desk,
  program: ProgramId,
): Promise<readonly Person[] | string> {
  const [staff, supporters] = await Promise.all([
    desk.call(listStaff, {}),
    desk.call(listSupporters, { program }),
  ])
  if (staff.kind !== 'done') return whyOf(staff)
  if (supporters.kind !== 'done') return whyOf(supporters)
  const coordinators = staff.output.staff
    .filter(({ roles }) => roles.includes('coordinator'))
    .map(async (each) => await toPerson(each, { kind: 'coordinator', account: each.account }))
  // Whoever lost the role may still be on the chain, and has to be named to be taken off it.
  const former = staff.output.former.map(
    async (each) =>
      await toPerson({ ...each, ready: false }, { kind: 'coordinator', account: each.account }),
  )
  const others = supporters.output.supporters.map(
    async (each) => await toPerson(each, { kind: 'supporter', supporter: each.supporter }),
  )
  return (await Promise.all([...coordinators, ...former, ...others])).flat()
}

async function toPerson(listed: Listed, as: Person['as']): Promise<readonly Person[]> {
  const { name, ready, kemPublic, signPublic } = listed
  if (kemPublic === null || signPublic === null) return []
  const member = { kem: kemPublic, signing: signPublic }
  return [{ name, ready, as, member, key: await keyId(kemPublic) }]
}

export const isOn = (roster: Roster, { as, key }: Person): boolean =>
  as.kind === 'coordinator' ? roster.coordinators.has(key) : roster.supporters.has(key)

/** Who can be signed now: coordinators first. */
export function listWaiting(roster: Roster, people: readonly Person[]): readonly Person[] {
  const waiting = people.filter((person) => person.ready && !isOn(roster, person))
  return waiting.toSorted((one, other) => one.as.kind.localeCompare(other.as.kind))
}
