import { randomUUID } from 'node:crypto'
import { parseResourceId, type OrganizationId, type ProgramId } from '#domain/ids.ts'
import { missingStarters } from '#domain/starter-resource.ts'
import { lockProgram } from '#storage/programs.ts'
import { listResources, saveNewResource } from '#storage/resources.ts'
import type { Writer } from '#storage/store.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'

type Here = Pick<Deps, 'store' | 'now'>

type Place = {
  readonly organization: OrganizationId
  readonly program: ProgramId
  readonly on: Temporal.PlainDate
}

/** Crisis lines, playbooks and the guide for a claim, as far as the program has nothing of that kind. */
export async function saveStarters(
  db: Writer,
  { organization, program, on }: Place,
): Promise<number> {
  const starters = missingStarters(await listResources(db, program), on)
  for (const starter of starters) {
    await saveNewResource(db, {
      ...starter,
      id: parseResourceId(randomUUID()),
      organization,
      program,
      state: 'published',
      suggestedBy: undefined,
      link: 'unchecked',
      linkCheckedOn: undefined,
    })
  }
  return starters.length
}

/** Of two who press the button at once, one adds. */
export async function addStarterTexts(
  deps: Here,
  { organization }: StaffActor,
  program: ProgramId,
) {
  return await deps.store.cases.write(organization, async (db) => {
    if ((await lockProgram(db, program)) === undefined) return { kind: 'not-found' as const }
    const on = await findToday(db, organization, deps.now())
    return { kind: 'added' as const, added: await saveStarters(db, { organization, program, on }) }
  })
}
