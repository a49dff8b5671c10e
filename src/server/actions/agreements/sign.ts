import type { AgreementLanguage } from '#domain/agreement.ts'
import type { SupporterId } from '#domain/ids.ts'
import {
  findCurrentAgreement,
  listAgreements,
  listSigned,
  saveSigned,
} from '#storage/agreements.ts'
import { listPrograms, lockProgram } from '#storage/programs.ts'
import { signal } from '#storage/signals.ts'
import { findSupporter, listSupportersOf } from '#storage/supporters.ts'
import { listTrainings } from '#storage/trainings.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'
import { toStandingView } from '../trainings/view.ts'
import { toAgreementView, toSignedView } from './view.ts'

type Here = Pick<Deps, 'store' | 'now'>

/** The caller's own entries in the pools of the acting organization, with what each is to sign. */
export async function showMyAgreements(deps: Here, actor: StaffActor) {
  const { organization } = actor
  return await deps.store.cases.read(organization, async (db) => {
    const all = await listSupportersOf(db, actor.account)
    const mine = all.filter(({ state }) => state !== 'left')
    const ids = mine.map(({ id }) => id)
    const agreements = await listAgreements(
      db,
      mine.map(({ program }) => program),
    )
    const programs = await listPrograms(db)
    const signed = await listSigned(db, ids)
    const trainings = await listTrainings(db, ids)
    const today = await findToday(db, organization, deps.now())
    const entries = mine.map(({ id, name, program }) => {
      const current = agreements.find((each) => each.program === program)
      return {
        supporter: id,
        name,
        programName: programs.find((each) => each.id === program)?.name ?? '',
        current: current === undefined ? null : toAgreementView(current),
        signed: toSignedView(signed.get(id)),
        training: toStandingView(trainings, id, today),
      }
    })
    return { entries }
  })
}

export type SignedAgreement = { readonly kind: 'signed' | 'not-found' | 'stale-version' }
type Signing = {
  readonly supporter: SupporterId
  readonly version: number
  readonly language: AgreementLanguage
  readonly as: string
}

/** Whoever signs twice has signed once: the first signature stays. */
export async function signAgreement(
  deps: Here,
  actor: StaffActor,
  { supporter: id, version, language, as: signedAs }: Signing,
): Promise<SignedAgreement> {
  const { organization } = actor
  return await deps.store.cases.write(organization, async (db): Promise<SignedAgreement> => {
    const supporter = await findSupporter(db, id)
    if (supporter === undefined || supporter.state === 'left') return { kind: 'not-found' }
    if (supporter.account?.id !== actor.account) return { kind: 'not-found' }
    // Whoever writes a new version at this moment is waited for.
    await lockProgram(db, supporter.program)
    const current = await findCurrentAgreement(db, supporter.program)
    if (current?.version !== version) return { kind: 'stale-version' }
    const on = await findToday(db, organization, deps.now())
    await saveSigned(db, { organization, supporter: id, version, language, signedAs, on })
    await signal(db, `board:${organization}`)
    return { kind: 'signed' }
  })
}
