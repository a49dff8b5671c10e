import { randomUUID } from 'node:crypto'
import { parseApplicationId, type OrganizationId } from '#domain/ids.ts'
import { UNDISCLOSED } from '#domain/codes.ts'
import type { Nominee } from '#domain/nominee.ts'
import { findItem } from '#domain/pick-list.ts'
import { saveNewApplication } from '#storage/applications.ts'
import { findNominationById } from '#storage/nominations.ts'
import { findNomineeByToken, lockNominee, saveNominee } from '#storage/nominees.ts'
import { listPickLists } from '#storage/pick-lists.ts'
import { signal } from '#storage/signals.ts'
import type { Reader, Writer } from '#storage/store.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'
import { findPlace } from './answer.ts'

type Token = Uint8Array<ArrayBuffer>
type Here = Pick<Deps, 'store' | 'now'>

/** By the link of the letter. One that was replaced by a newer letter leads nowhere. */
export async function showNominee({ store }: Pick<Deps, 'store'>, token: Token) {
  const organization = await store.cases.organizationOf('nominee', token)
  if (organization === undefined) return { kind: 'not-found' as const }
  return await store.cases.read(organization, async (db) => {
    const nominee = await findNomineeByToken(db, token)
    const place = nominee && (await findPlaceOf(db, nominee, organization))
    if (nominee === undefined || place === undefined) return { kind: 'not-found' as const }
    const { invitation, name } = nominee
    return {
      kind: 'shown' as const,
      ...place.shown,
      name,
      leaders: place.rollout.leaders.map((leader) => leader.name),
      roles: (await listPickLists(db, place.program.id)).role,
      answer: invitation === 'accepted' || invitation === 'declined' ? invitation : null,
    }
  })
}

async function findPlaceOf(db: Reader, { nomination: id }: Nominee, organization: OrganizationId) {
  const nomination = await findNominationById(db, id)
  return nomination && (await findPlace(db, nomination, organization))
}

type Yes = {
  readonly kind: 'accepted'
  readonly name: string
  readonly role: string
  readonly language: string
}
type Answering = { readonly token: Token; readonly answer: Yes | { readonly kind: 'declined' } }
export type NomineeAnswered =
  | { readonly kind: 'answered' | 'not-found' | 'already-answered' }
  | { readonly kind: 'refused'; readonly why: 'unknown-role' }

export async function answerNominee(
  deps: Here,
  { token, answer }: Answering,
): Promise<NomineeAnswered> {
  const { cases } = deps.store
  const organization = await cases.organizationOf('nominee', token)
  if (organization === undefined) return { kind: 'not-found' }
  return await cases.write(organization, async (db): Promise<NomineeAnswered> => {
    const found = await findNomineeByToken(db, token)
    const nominee = found && (await lockNominee(db, found.id))
    if (nominee === undefined) return { kind: 'not-found' }
    if (nominee.invitation !== 'sent') return { kind: 'already-answered' }
    if (answer.kind === 'accepted') return await accept(deps, db, { organization, nominee, answer })
    await saveNominee(db, { ...nominee, email: '', invitation: 'declined' })
    return { kind: 'answered' }
  })
}

type Accepting = {
  readonly organization: OrganizationId
  readonly nominee: Nominee
  readonly answer: Yes
}

/** Goes on as everybody goes on who wants to become a supporter; the leaders' review stands for the first look. */
async function accept(
  deps: Here,
  db: Writer,
  { organization, nominee, answer }: Accepting,
): Promise<NomineeAnswered> {
  const place = await findPlaceOf(db, nominee, organization)
  if (place === undefined) return { kind: 'not-found' }
  const program = place.program.id
  const lists = await listPickLists(db, program)
  const role = findItem(lists.role, answer.role)
  if (role === undefined) return { kind: 'refused', why: 'unknown-role' }
  const id = parseApplicationId(randomUUID())
  const { name, language } = answer
  await saveNewApplication(db, {
    id,
    organization,
    program,
    member: undefined,
    name,
    email: nominee.email,
    answers: { ...nothingSaid, role: role.code, languages: [language] },
    language,
    state: 'reviewing',
    interviewOn: undefined,
    notes: '',
    appliedOn: await findToday(db, organization, deps.now()),
    decidedOn: undefined,
    supporter: undefined,
  })
  await saveNominee(db, { ...nominee, email: '', invitation: 'accepted', application: id })
  await signal(db, `board:${organization}`)
  return { kind: 'answered' }
}

const nothingSaid = {
  credentials: '',
  department: UNDISCLOSED,
  settings: [],
  years: UNDISCLOSED,
  channels: [],
  atEase: [],
  notAtEase: [],
  lived: [],
  why: '',
} as const
