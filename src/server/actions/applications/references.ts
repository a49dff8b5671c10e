import { randomBytes, randomUUID } from 'node:crypto'
import { isOpen, MOST_REFERENCES, type ReferenceAnswer } from '#domain/application.ts'
import {
  parseReferenceId,
  type ApplicationId,
  type OrganizationId,
  type ReferenceId,
} from '#domain/ids.ts'
import { referenceLetter } from '#mail/supporter-letters.ts'
import { findApplication, lockApplication, type Application } from '#storage/applications.ts'
import { enqueue } from '#storage/jobs.ts'
import { findProgram } from '#storage/programs.ts'
import {
  findReferenceByKey,
  listReferences,
  lockReference,
  saveAnswer,
  saveAsked,
  saveNewReference,
  saveReferenceKey,
} from '#storage/references.ts'
import { signal } from '#storage/signals.ts'
import type { Writer } from '#storage/store.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { toBase64Url } from '../key-id.ts'
import { postLetter } from '../outbox/post-letter.ts'
import { findToday } from '../today.ts'

type Here = Pick<Deps, 'store' | 'now'>

export type Named = { readonly name: string; readonly email: string; readonly relation: string }
type Of = Pick<Application, 'id' | 'organization'>

export async function nameReference(
  db: Writer,
  { id: application, organization }: Of,
  named: Named,
): Promise<ReferenceId> {
  const id = parseReferenceId(randomUUID())
  await saveNewReference(db, { id, organization, application, ...named })
  return id
}

export type AddedReference =
  | { readonly kind: 'added'; readonly reference: ReferenceId }
  | { readonly kind: 'not-found' | 'already-decided' | 'too-many-references' }

export async function addReference(
  deps: Pick<Deps, 'store'>,
  actor: StaffActor,
  { application: id, ...named }: Named & { readonly application: ApplicationId },
): Promise<AddedReference> {
  return await deps.store.cases.write(actor.organization, async (db): Promise<AddedReference> => {
    const application = await lockApplication(db, id)
    if (application === undefined) return { kind: 'not-found' }
    if (!isOpen(application.state)) return { kind: 'already-decided' }
    const before = await listReferences(db, [id])
    if (before.length >= MOST_REFERENCES) return { kind: 'too-many-references' }
    return { kind: 'added', reference: await nameReference(db, application, named) }
  })
}

export type AskedReference = {
  readonly kind: 'asked' | 'not-found' | 'already-answered' | 'already-decided'
}

export async function askReference(
  deps: Here,
  actor: StaffActor,
  id: ReferenceId,
): Promise<AskedReference> {
  const { organization } = actor
  return await deps.store.cases.write(organization, async (db): Promise<AskedReference> => {
    const reference = await lockReference(db, id)
    if (reference === undefined) return { kind: 'not-found' }
    if (reference.state === 'answered') return { kind: 'already-answered' }
    const application = await findApplication(db, reference.application)
    if (application === undefined || !isOpen(application.state)) return { kind: 'already-decided' }
    await saveAsked(db, id, await findToday(db, organization, deps.now()))
    await enqueue(db, {
      name: 'applications.mail-reference',
      organization,
      subject: id,
      runAt: deps.now(),
      key: `reference:${id}`,
    })
    return { kind: 'asked' }
  })
}

const KEY_BYTES = 16

/** The link is made here and nowhere kept but as a hash. Nothing is sent once it is answered or decided. */
export async function mailReference(
  deps: Pick<Deps, 'store' | 'now' | 'mailer' | 'origin'>,
  organization: OrganizationId,
  id: ReferenceId,
): Promise<void> {
  const letter = await deps.store.cases.write(organization, async (db) => {
    const reference = await lockReference(db, id)
    if (reference?.state !== 'asked') return undefined
    const application = await findApplication(db, reference.application)
    if (application === undefined || !isOpen(application.state)) return undefined
    const key = toBase64Url(new Uint8Array(randomBytes(KEY_BYTES)))
    await saveReferenceKey(db, reference, key)
    return referenceLetter(reference.email, `${deps.origin}/reference#${key}`)
  })
  if (letter !== undefined) await postLetter(deps, organization, letter)
}

type NotOpen = { readonly kind: 'not-found' | 'reference-over' }

/** Whom it is about, for whoever holds the link. */
export async function showReference(deps: Pick<Deps, 'store'>, key: string) {
  const { cases } = deps.store
  const organization = await cases.organizationOf('reference', key)
  const nobody: NotOpen = { kind: 'not-found' }
  if (organization === undefined) return nobody
  return await cases.read(organization, async (db) => {
    const reference = await findReferenceByKey(db, key)
    if (reference === undefined) return nobody
    const application = await findApplication(db, reference.application)
    const program = application && (await findProgram(db, application.program))
    if (application === undefined || program === undefined) return nobody
    const isOver = reference.state === 'answered' || !isOpen(application.state)
    if (isOver) return { kind: 'reference-over' as const }
    const { name: programName, phone, brand } = program
    const shown = { applicant: application.name, referee: reference.name }
    return { kind: 'shown' as const, shown: { ...shown, programName, phone, brand } }
  })
}

export type AnsweredReference = { readonly kind: 'answered' } | NotOpen

export async function answerReference(
  deps: Pick<Deps, 'store'>,
  { key, answer }: { readonly key: string; readonly answer: ReferenceAnswer },
): Promise<AnsweredReference> {
  const { cases } = deps.store
  const organization = await cases.organizationOf('reference', key)
  if (organization === undefined) return { kind: 'not-found' }
  return await cases.write(organization, async (db): Promise<AnsweredReference> => {
    const found = await findReferenceByKey(db, key)
    const reference = found && (await lockReference(db, found.id))
    if (reference === undefined) return { kind: 'not-found' }
    const application = await findApplication(db, reference.application)
    if (application === undefined) return { kind: 'not-found' }
    const isOver = reference.state === 'answered' || !isOpen(application.state)
    if (isOver) return { kind: 'reference-over' }
    await saveAnswer(db, reference.id, answer)
    await signal(db, `board:${organization}`)
    return { kind: 'answered' }
  })
}
