import type { OrganizationId } from '#domain/ids.ts'
import { saveHeard, findSource } from '#storage/incident-sources.ts'
import { enqueue } from '#storage/jobs.ts'
import { listUnits } from '#storage/units.ts'
import type { Reader } from '#storage/store.ts'
import type { SourceActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { postToCoordinators } from '../requests/mail-coordinators.ts'
import { findToday } from '../today.ts'
import { open, type Opened, type Told } from './open.ts'

/** A repeat of the same delivery is answered as the first was, and opens nothing. */
export async function receiveIncident(
  deps: Pick<Deps, 'store' | 'now'>,
  { organization, source, delivery }: SourceActor,
  { unit, ...told }: Told & { readonly unit: string | null },
): Promise<Opened> {
  return await deps.store.cases.write(organization, async (db): Promise<Opened> => {
    const found = await findSource(db, source)
    if (found === undefined) return { kind: 'not-found' }
    const today = await findToday(db, organization, deps.now())
    const { program } = found
    const place = { organization, program, unit: await findNamed(db, unit), today }
    const opened = await open(db, told, { ...place, delivery: { source, id: delivery } })
    if (opened.kind !== 'opened') return opened
    await saveHeard(db, source, today)
    // One letter at a time, however many a system tells of at once.
    await enqueue(db, {
      organization,
      name: 'incidents.mail-coordinators',
      subject: opened.incident,
      runAt: deps.now(),
      key: `incidents:${program}`,
    })
    return opened
  })
}

/** Another system spells a unit in its own way: what is not known by its name here is left out. */
async function findNamed(db: Reader, unit: string | null) {
  if (unit === null) return undefined
  const wanted = unit.toLowerCase()
  return (await listUnits(db)).find(({ name }) => name.toLowerCase() === wanted)?.id
}

type MailDeps = Pick<Deps, 'store' | 'now' | 'mailer' | 'origin'>

/** The same letter as for anything else on the board. */
export async function mailAboutIncident(
  deps: MailDeps,
  organization: OrganizationId,
): Promise<void> {
  await postToCoordinators(deps, organization)
}
