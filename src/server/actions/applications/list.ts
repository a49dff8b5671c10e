import { isOpen } from '#domain/application.ts'
import type { ApplicationId, ProgramId } from '#domain/ids.ts'
import type { Entry } from '#domain/program.ts'
import {
  findApplication,
  listApplications as listAll,
  listApplicationsOf,
  type Application,
} from '#storage/applications.ts'
import { findProgram, listEntries } from '#storage/programs.ts'
import { listReferences, type Reference } from '#storage/references.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { isInPool } from '../supporters/add.ts'
import { findToday } from '../today.ts'

type Here = Pick<Deps, 'store' | 'now'>

export async function listApplications(
  deps: Pick<Deps, 'store'>,
  actor: StaffActor,
  program: ProgramId,
) {
  return await deps.store.cases.read(actor.organization, async (db) => {
    if ((await findProgram(db, program)) === undefined) return { kind: 'not-found' as const }
    const applications = await listAll(db, program)
    const references = await listReferences(
      db,
      applications.map(({ id }) => id),
    )
    const doors = await listEntries(db)
    const rows = applications.map((each) => toRow(each, { references, doors }))
    return { kind: 'listed' as const, applications: rows }
  })
}

type Beside = { readonly references: readonly Reference[]; readonly doors: readonly Entry[] }

function toRow(application: Application, { references, doors }: Beside) {
  const own = references.filter((each) => each.application === application.id)
  const count = (state: Reference['state']) => own.filter((each) => each.state === state).length
  return {
    application: application.id,
    name: application.name,
    role: application.answers.role,
    entryName: nameOfDoor(doors, application),
    state: application.state,
    ...toDays(application),
    references: { named: count('named'), asked: count('asked'), answered: count('answered') },
  }
}

const nameOfDoor = (doors: readonly Entry[], { program, member }: Application): string | null =>
  member === undefined
    ? null
    : (doors.find((door) => door.program === program && door.member === member)?.name ?? null)

const toDays = ({ appliedOn, interviewOn, decidedOn }: Application) => ({
  appliedOn: appliedOn.toString(),
  interviewOn: interviewOn?.toString() ?? null,
  decidedOn: decidedOn?.toString() ?? null,
})

/** All that the person wrote, what the references say, and who of the same address is there already. */
export async function showApplication(deps: Here, actor: StaffActor, id: ApplicationId) {
  const { organization } = actor
  return await deps.store.cases.read(organization, async (db) => {
    const application = await findApplication(db, id)
    if (application === undefined) return { kind: 'not-found' as const }
    const { program, email, state } = application
    const alike = await listApplicationsOf(db, program, email)
    const others = alike.filter((each) => each.id !== id)
    const shown = {
      ...toShown(application),
      entryName: nameOfDoor(await listEntries(db), application),
      today: (await findToday(db, organization, deps.now())).toString(),
      inPool: isOpen(state) && (await isInPool(db, program, email)),
      others: others.map((each) => ({
        application: each.id,
        appliedOn: each.appliedOn.toString(),
        state: each.state,
      })),
      references: (await listReferences(db, [id])).map(toReferenceView),
    }
    return { kind: 'shown' as const, shown }
  })
}

function toShown(application: Application) {
  const { id, program, name, email, language, answers, state, notes, supporter } = application
  return {
    application: id,
    program,
    name,
    email,
    language,
    state,
    notes,
    answers,
    ...toDays(application),
    supporter: supporter ?? null,
  }
}

const toReferenceView = ({ id, name, email, relation, state, askedOn, answer }: Reference) => ({
  reference: id,
  name,
  email,
  relation,
  state,
  askedOn: askedOn?.toString() ?? null,
  answer: answer ?? null,
})
