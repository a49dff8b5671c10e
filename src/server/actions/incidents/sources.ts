import { randomBytes, randomUUID } from 'node:crypto'
import { parseIncidentSourceId, type IncidentSourceId, type ProgramId } from '#domain/ids.ts'
import { deleteSource, listSources as listKept, saveNewSource } from '#storage/incident-sources.ts'
import { claimLocator, deleteLocator } from '#storage/locators.ts'
import { findProgram } from '#storage/programs.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'

type Here = Pick<Deps, 'store' | 'now'>

export async function listSources(
  { store }: Pick<Deps, 'store'>,
  { organization }: StaffActor,
  program: ProgramId,
) {
  return await store.cases.read(organization, async (db) => {
    if ((await findProgram(db, program)) === undefined) return { kind: 'not-found' as const }
    const sources = (await listKept(db, program)).map(({ id, name, addedOn, lastHeardOn }) => ({
      source: id,
      name,
      addedOn: addedOn.toString(),
      lastHeardOn: lastHeardOn?.toString() ?? null,
    }))
    return { kind: 'listed' as const, sources }
  })
}

/** Standard Webhooks: between 24 and 64 bytes. */
const SECRET_BYTES = 32

type Adding = { readonly program: ProgramId; readonly name: string }

export async function addSource(
  deps: Here,
  { organization }: StaffActor,
  { program, name }: Adding,
) {
  return await deps.store.cases.write(organization, async (db) => {
    if ((await findProgram(db, program)) === undefined) return { kind: 'not-found' as const }
    const id = parseIncidentSourceId(randomUUID())
    const secret = new Uint8Array(randomBytes(SECRET_BYTES))
    const addedOn = await findToday(db, organization, deps.now())
    await saveNewSource(db, organization, { id, program, name, secret, addedOn })
    await claimLocator(db, { kind: 'incident-source', key: id, organization })
    return { kind: 'added' as const, source: id, secret: `whsec_${secret.toBase64()}` }
  })
}

/** From now on its calls are a stranger's. What it opened stays. */
export async function removeSource(
  { store }: Pick<Deps, 'store'>,
  { organization }: StaffActor,
  id: IncidentSourceId,
) {
  return await store.cases.write(organization, async (db) => {
    if (!(await deleteSource(db, id))) return { kind: 'not-found' as const }
    await deleteLocator(db, 'incident-source', id)
    return { kind: 'removed' as const }
  })
}
