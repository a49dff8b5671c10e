import { whyNotHours, type Hours, type WhyNotHours } from '#domain/hours.ts'
import type { OrganizationId, ProgramId, UnitId } from '#domain/ids.ts'
import { familyOf, findItem, type PickList } from '#domain/pick-list.ts'
import { whyNotShown, type Shown, type WhyNotShown } from '#domain/supporter.ts'
import { listPickLists } from '#storage/pick-lists.ts'
import type { Reader } from '#storage/store.ts'
import { hasUnit } from '#storage/unit-names.ts'
import type { OwnProfile } from '#storage/supporters.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { listNeighbours } from '../installation/find-networks.ts'

export type WhyNotSupporter =
  | WhyNotHours
  | WhyNotShown
  | 'unknown-role'
  | 'unknown-organization'
  | 'unknown-unit'

/** What a coordinator writes about somebody in the pool. */
export type Written = {
  readonly name: string
  readonly email: string
  readonly affiliations: readonly OrganizationId[]
  readonly capacity: number
  readonly hours: Hours
  readonly profile: OwnProfile
  /** `null`: in no unit; `undefined`: as it was. */
  readonly unit?: UnitId | null | undefined
  readonly credentials?: string | undefined
}

type Kept = Pick<Written, 'hours' | 'profile'>
type Checked =
  | { readonly kind: 'fits'; readonly profile: OwnProfile }
  | { readonly kind: 'refused'; readonly why: WhyNotSupporter }

/** The family follows from the role: whatever was sent for it does not count. */
export async function checkKept(
  db: Reader,
  program: ProgramId,
  { hours, profile }: Kept,
): Promise<Checked> {
  const why = whyNotHours(hours)
  if (why !== undefined) return { kind: 'refused', why }
  const { role } = await listPickLists(db, program)
  if (findItem(role, profile.role) === undefined) return { kind: 'refused', why: 'unknown-role' }
  return { kind: 'fits', profile: withFamily(profile, role) }
}

/** Written by a coordinator; what colleagues may see of a person stays that person's own choice. */
export const toShown = (
  before: Shown,
  { unit, credentials }: Pick<Written, 'unit' | 'credentials'>,
): Shown => ({
  ...before,
  credentials: credentials ?? before.credentials,
  unit: unit === undefined ? before.unit : (unit ?? undefined),
})

export async function whyNotShownHere(
  db: Reader,
  shown: Shown,
): Promise<WhyNotSupporter | undefined> {
  const why = whyNotShown(shown)
  if (why !== undefined || shown.unit === undefined) return why
  return (await hasUnit(db, shown.unit)) ? undefined : 'unknown-unit'
}

const withFamily = (profile: OwnProfile, roles: PickList): OwnProfile => ({
  ...profile,
  family: familyOf(roles, profile.role),
})

/** Only organizations of the same network mean anything to the matching. */
export async function areNeighbours(
  deps: Pick<Deps, 'store'>,
  actor: StaffActor,
  affiliations: readonly OrganizationId[],
): Promise<boolean> {
  if (affiliations.length === 0) return true
  const known = new Set((await listNeighbours(deps, actor.organization)).map(({ id }) => id))
  return affiliations.every((each) => known.has(each))
}
