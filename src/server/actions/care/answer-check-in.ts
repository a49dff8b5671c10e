import type { CheckInAnswer } from '#domain/supporter.ts'
import { findCheckInByKey, lockCheckIn, saveAnswer } from '#storage/check-ins.ts'
import { findProgram } from '#storage/programs.ts'
import { findSupporter } from '#storage/supporters.ts'
import type { Deps } from '../deps.ts'
import { findElsewhere } from './elsewhere.ts'

type Here = Pick<Deps, 'store'>
export type Shown =
  | { readonly kind: 'not-found' }
  | {
      readonly kind: 'shown'
      readonly answer: CheckInAnswer | undefined
      readonly program: string
      readonly phone: string
      readonly elsewhere: string | undefined
    }

export async function showCheckIn(deps: Here, key: string): Promise<Shown> {
  const { cases } = deps.store
  const organization = await cases.organizationOf('check-in', key)
  if (organization === undefined) return { kind: 'not-found' }
  const found = await cases.read(organization, async (db) => {
    const checkIn = await findCheckInByKey(db, key)
    const supporter = checkIn && (await findSupporter(db, checkIn.supporter))
    const program = supporter && (await findProgram(db, supporter.program))
    return program && { answer: checkIn?.answer, supporter, program }
  })
  if (found?.supporter === undefined) return { kind: 'not-found' }
  const { answer, supporter, program } = found
  const elsewhere = await findElsewhere(deps, supporter)
  return { kind: 'shown', answer, program: program.name, phone: program.phone, elsewhere }
}

type Answering = { readonly key: string; readonly answer: CheckInAnswer }

/** The last tap counts. */
export async function answerCheckIn(
  { store }: Here,
  { key, answer }: Answering,
): Promise<{ readonly kind: 'answered' | 'not-found' }> {
  const organization = await store.cases.organizationOf('check-in', key)
  if (organization === undefined) return { kind: 'not-found' }
  const kind = await store.cases.write(organization, async (db) => {
    const found = await findCheckInByKey(db, key)
    const checkIn = found && (await lockCheckIn(db, found.id))
    if (checkIn === undefined) return 'not-found'
    if (checkIn.answer !== answer) await saveAnswer(db, checkIn.id, answer)
    return 'answered'
  })
  return { kind }
}
