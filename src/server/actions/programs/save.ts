import { whyNotBrand } from '#domain/contrast.ts'
import type { ProgramId } from '#domain/ids.ts'
import type { OrganizationKind } from '#domain/organization.ts'
import { whyNotPickList, type PickList, type WhyNotPickList } from '#domain/pick-list.ts'
import {
  NETWORK_THRESHOLD,
  whyNotPolicy,
  type ProgramPolicy,
  type WhyNotPolicy,
} from '#domain/policy.ts'
import type { Brand } from '#domain/program.ts'
import { findOrganization } from '#storage/organizations.ts'
import { listPickLists, savePickList as saveVersion } from '#storage/pick-lists.ts'
import { lockProgram, saveProgram as saveChanged } from '#storage/programs.ts'
import { saveTrace } from '#storage/traces.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'

type Here = Pick<Deps, 'store' | 'now'>

export type ProgramChange = {
  readonly program: ProgramId
  readonly name: string
  readonly phone: string
  readonly policy: ProgramPolicy
  readonly brand: Brand
}

export type SavedProgram =
  | { readonly kind: 'saved' | 'not-found' }
  | { readonly kind: 'refused'; readonly why: WhyNotPolicy | 'too-little-contrast' }

export async function saveProgram(
  deps: Here,
  actor: StaffActor,
  { program: id, ...changed }: ProgramChange,
): Promise<SavedProgram> {
  const { organization, account } = actor
  return await deps.store.cases.write(organization, async (db): Promise<SavedProgram> => {
    const program = await lockProgram(db, id)
    const owner = await findOrganization(db, organization)
    if (program === undefined || owner === undefined) return { kind: 'not-found' }
    const why = whyNotRules(owner.kind, changed.policy) ?? whyNotBrand(changed.brand)
    if (why !== undefined) return { kind: 'refused', why }
    await saveChanged(db, { ...program, ...changed })
    const on = await findToday(db, organization, deps.now())
    await saveTrace(db, { name: 'program.saved' }, { organization, on, account })
    return { kind: 'saved' }
  })
}

/** A network's figures are read by many who know each other's houses: they hide more. */
function whyNotRules(kind: OrganizationKind, policy: ProgramPolicy): WhyNotPolicy | undefined {
  const why = whyNotPolicy(policy)
  if (why !== undefined || kind !== 'network') return why
  return policy.trends.threshold < NETWORK_THRESHOLD ? 'threshold-too-low' : undefined
}

export type SavedPickList =
  | { readonly kind: 'saved' | 'not-found' | 'stale-list' }
  | { readonly kind: 'refused'; readonly why: WhyNotPickList }

/** The next version of one list. No code is ever dropped: old records keep theirs. */
export async function savePickList(
  deps: Here,
  actor: StaffActor,
  { program: id, list }: { readonly program: ProgramId; readonly list: PickList },
): Promise<SavedPickList> {
  const { organization, account } = actor
  return await deps.store.cases.write(organization, async (db): Promise<SavedPickList> => {
    const program = await lockProgram(db, id)
    if (program === undefined) return { kind: 'not-found' }
    const present = (await listPickLists(db, id))[list.kind]
    if (list.version !== present.version + 1) return { kind: 'stale-list' }
    const why = whyNotPickList(list) ?? whyNotNext(present, list)
    if (why !== undefined) return { kind: 'refused', why }
    const on = await findToday(db, organization, deps.now())
    await saveVersion(db, program, { list, on })
    await saveTrace(db, { name: 'program.saved' }, { organization, on, account })
    return { kind: 'saved' }
  })
}

function whyNotNext(present: PickList, next: PickList): 'missing-code' | undefined {
  const codes = new Set(next.items.map(({ code }) => code))
  return present.items.every(({ code }) => codes.has(code)) ? undefined : 'missing-code'
}
