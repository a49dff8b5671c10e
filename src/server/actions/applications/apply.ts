import { randomUUID } from 'node:crypto'
import { isOpen, MOST_OF_ONE_ADDRESS, type ApplicationAnswers } from '#domain/application.ts'
import { keepKnown } from '#domain/application-profile.ts'
import { parseApplicationId, type OrganizationId } from '#domain/ids.ts'
import { findItem } from '#domain/pick-list.ts'
import { listApplicationsOf, saveNewApplication } from '#storage/applications.ts'
import { listPickLists } from '#storage/pick-lists.ts'
import { findEntry, findProgramBySlug, lockProgram } from '#storage/programs.ts'
import { signal } from '#storage/signals.ts'
import type { Writer } from '#storage/store.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'
import { nameReference, type Named } from './references.ts'

type Here = Pick<Deps, 'store' | 'now'>

export type Applying = {
  readonly program: string
  readonly entry?: string | undefined
  readonly name: string
  readonly email: string
  readonly language: string
  readonly answers: ApplicationAnswers
  readonly references: readonly Named[]
}

export type Applied =
  | { readonly kind: 'applied' | 'not-found' }
  | { readonly kind: 'refused'; readonly why: 'unknown-role' }

/** Whoever applies again, or is a supporter already, hears the same as everybody else. */
export async function apply(deps: Here, applying: Applying): Promise<Applied> {
  const { cases } = deps.store
  const organization = await cases.organizationOf('program', applying.program)
  if (organization === undefined) return { kind: 'not-found' }
  return await cases.write(organization, (db) => keep(deps, db, { organization, ...applying }))
}

type Keeping = Applying & { readonly organization: OrganizationId }

async function keep(deps: Here, db: Writer, applying: Keeping): Promise<Applied> {
  const found = await findProgramBySlug(db, applying.program)
  // Two of one address at once wait here for each other, so that no more are kept than may be.
  const program = found === undefined ? undefined : await lockProgram(db, found.id)
  if (program === undefined) return { kind: 'not-found' }
  const { organization, entry, name, email, language } = applying
  const lists = await listPickLists(db, program.id)
  if (findItem(lists.role, applying.answers.role) === undefined) {
    return { kind: 'refused', why: 'unknown-role' }
  }
  const before = await listApplicationsOf(db, program.id, email)
  const open = before.filter(({ state }) => isOpen(state))
  if (open.length >= MOST_OF_ONE_ADDRESS) return { kind: 'applied' }
  const door = entry === undefined ? undefined : await findEntry(db, program.id, entry)
  const id = parseApplicationId(randomUUID())
  await saveNewApplication(db, {
    id,
    organization,
    program: program.id,
    member: door?.member,
    name,
    email,
    language,
    answers: keepKnown(applying.answers, lists),
    state: 'new',
    interviewOn: undefined,
    notes: '',
    appliedOn: await findToday(db, organization, deps.now()),
    decidedOn: undefined,
    supporter: undefined,
  })
  for (const named of applying.references) await nameReference(db, { id, organization }, named)
  await signal(db, `board:${organization}`)
  return { kind: 'applied' }
}
