import { whyNotCarePolicy, type CarePolicy, type WhyNotCarePolicy } from '#domain/care-policy.ts'
import type { CheckInId, ProgramId, SupporterId } from '#domain/ids.ts'
import { saveCarePolicy as savePolicy } from '#storage/care-policy.ts'
import { saveThanked } from '#storage/care.ts'
import { lockCheckIn, saveSettled } from '#storage/check-ins.ts'
import { lockProgram } from '#storage/programs.ts'
import { lockSupporter } from '#storage/supporters.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'

type Here = Pick<Deps, 'store'>
type SavedPolicy =
  | { readonly kind: 'saved' | 'not-found' }
  | { readonly kind: 'refused'; readonly why: WhyNotCarePolicy }

export async function saveCarePolicy(
  { store }: Here,
  { organization }: StaffActor,
  { program: id, policy }: { readonly program: ProgramId; readonly policy: CarePolicy },
): Promise<SavedPolicy> {
  const why = whyNotCarePolicy(policy)
  if (why !== undefined) return { kind: 'refused', why }
  return await store.cases.write(organization, async (db): Promise<SavedPolicy> => {
    const program = await lockProgram(db, id)
    if (program === undefined) return { kind: 'not-found' }
    await savePolicy(db, program, policy)
    return { kind: 'saved' }
  })
}

type Saved = { readonly kind: 'saved' | 'not-found' }

/** The call was made, or the pause offered; and back again. */
export async function settleCheckIn(
  { store }: Here,
  { organization }: StaffActor,
  { checkIn: id, settled }: { readonly checkIn: CheckInId; readonly settled: boolean },
): Promise<Saved> {
  return await store.cases.write(organization, async (db): Promise<Saved> => {
    const checkIn = await lockCheckIn(db, id)
    if (checkIn?.answer === undefined) return { kind: 'not-found' }
    await saveSettled(db, id, settled)
    return { kind: 'saved' }
  })
}

export async function thankLeaver(
  { store }: Here,
  { organization }: StaffActor,
  { supporter: id, thanked }: { readonly supporter: SupporterId; readonly thanked: boolean },
): Promise<Saved> {
  return await store.cases.write(organization, async (db): Promise<Saved> => {
    const supporter = await lockSupporter(db, id)
    if (supporter?.state !== 'left') return { kind: 'not-found' }
    await saveThanked(db, id, thanked)
    return { kind: 'saved' }
  })
}
