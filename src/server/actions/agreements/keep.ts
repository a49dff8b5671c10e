import { areSameTexts, type AgreementTexts } from '#domain/agreement.ts'
import type { ProgramId } from '#domain/ids.ts'
import {
  findCurrentAgreement,
  listAgreements as listAll,
  listSigned as listAllSigned,
  saveNewAgreement,
} from '#storage/agreements.ts'
import { findProgram, lockProgram } from '#storage/programs.ts'
import { signal } from '#storage/signals.ts'
import { listSupporters } from '#storage/supporters.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'
import { toAgreementView, toSignedView } from './view.ts'

type Here = Pick<Deps, 'store' | 'now'>

export async function listAgreements(
  deps: Pick<Deps, 'store'>,
  actor: StaffActor,
  program: ProgramId,
) {
  return await deps.store.cases.read(actor.organization, async (db) => {
    if ((await findProgram(db, program)) === undefined) return { kind: 'not-found' as const }
    const versions = await listAll(db, [program])
    return { kind: 'listed' as const, versions: versions.map(toAgreementView) }
  })
}

export type SavedAgreement =
  | { readonly kind: 'saved'; readonly version: number }
  | { readonly kind: 'not-found' }
type Saving = { readonly program: ProgramId; readonly texts: AgreementTexts }

/** Whoever signed a version goes on having signed just that; the new one waits for everybody. */
export async function saveAgreement(
  deps: Here,
  actor: StaffActor,
  { program: id, texts }: Saving,
): Promise<SavedAgreement> {
  const { organization } = actor
  return await deps.store.cases.write(organization, async (db): Promise<SavedAgreement> => {
    const program = await lockProgram(db, id)
    if (program === undefined) return { kind: 'not-found' }
    const current = await findCurrentAgreement(db, id)
    if (current !== undefined && areSameTexts(current.texts, texts)) {
      return { kind: 'saved', version: current.version }
    }
    const version = (current?.version ?? 0) + 1
    const setOn = await findToday(db, organization, deps.now())
    await saveNewAgreement(db, program, { version, texts, setOn })
    await signal(db, `board:${organization}`)
    return { kind: 'saved', version }
  })
}

export async function listSigned(deps: Pick<Deps, 'store'>, actor: StaffActor, program: ProgramId) {
  return await deps.store.cases.read(actor.organization, async (db) => {
    if ((await findProgram(db, program)) === undefined) return { kind: 'not-found' as const }
    const everybody = await listSupporters(db, program)
    const here = everybody.filter(({ state }) => state !== 'left')
    const signed = await listAllSigned(
      db,
      here.map(({ id }) => id),
    )
    const current = (await findCurrentAgreement(db, program))?.version ?? null
    const supporters = here.map(({ id, name, state }) => {
      return { supporter: id, name, state, signed: toSignedView(signed.get(id)) }
    })
    return { kind: 'listed' as const, current, supporters }
  })
}
