import type { ProgramId, SupporterId } from '#domain/ids.ts'
import { listDebriefs as listKept, type ListedDebrief } from '#storage/debriefs.ts'
import { findProgram } from '#storage/programs.ts'
import type { Reader } from '#storage/store.ts'
import { listSupporters, listSupportersOf } from '#storage/supporters.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'

type Here = Pick<Deps, 'store' | 'now'>

/** A leader sees what they asked for; a coordinator everything of the program. */
export async function listDebriefs(deps: Here, actor: StaffActor, program: ProgramId) {
  const { organization, account, roles } = actor
  return await deps.store.cases.read(organization, async (db) => {
    if ((await findProgram(db, program)) === undefined) return { kind: 'not-found' as const }
    const today = await findToday(db, organization, deps.now())
    const all = (await listKept(db, today)).filter((each) => each.program === program)
    const seesAll = roles.includes('coordinator')
    const shown = all.filter(({ askedBy }) => seesAll || askedBy === account)
    const names = await nameSupporters(db, program)
    const debriefs = shown.map((each) =>
      toView(each, { names: seesAll ? names : new Map(), own: each.askedBy === account }),
    )
    return { kind: 'listed' as const, debriefs }
  })
}

/** Those that the caller holds as one of the two, with the name of the other. */
export async function listMyDebriefs(deps: Here, actor: StaffActor) {
  const { organization, account } = actor
  return await deps.store.cases.read(organization, async (db) => {
    const mine = new Set((await listSupportersOf(db, account)).map(({ id }) => id))
    const today = await findToday(db, organization, deps.now())
    const held = (await listKept(db, today)).filter(
      ({ state, supporters }) => state === 'planned' && supporters.some((id) => mine.has(id)),
    )
    const debriefs = []
    for (const each of held) {
      const names = await nameSupporters(db, each.program)
      debriefs.push({ ...toView(each, { names, own: true }), program: each.program })
    }
    return { debriefs }
  })
}

type Names = ReadonlyMap<SupporterId, string>

async function nameSupporters(db: Reader, program: ProgramId): Promise<Names> {
  return new Map((await listSupporters(db, program)).map(({ id, name }) => [id, name]))
}

function toView(
  debrief: ListedDebrief,
  { names, own }: { readonly names: Names; readonly own: boolean },
) {
  const { id, unitName, headcount, issues, wishes, state, supporters } = debrief
  return {
    debrief: id,
    unit: unitName ?? null,
    headcount,
    issues: [...issues],
    wishes,
    state,
    supporters: supporters.flatMap((supporter) => {
      const name = names.get(supporter)
      return name === undefined ? [] : [{ supporter, name }]
    }),
    plannedOn: debrief.plannedOn?.toString() ?? null,
    askedOn: debrief.askedOn.toString(),
    expiresOn: debrief.expiresOn.toString(),
    own,
  }
}
