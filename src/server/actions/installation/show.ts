import { listPrograms } from '#storage/programs.ts'
import type { Deps } from '../deps.ts'
import { listOrganizationsOf, type Installation } from './find-networks.ts'

type Here = Pick<Deps, 'store' | 'mailer'>

/** What the first page needs to know. */
export async function showInstallation(deps: Here) {
  const network = await listProgramsOf(deps, 'network')
  const sample = await listProgramsOf(deps, 'sample')
  return {
    setUp: network.exists,
    sample: sample.exists,
    mail: deps.mailer.kind,
    programs: [...network.programs, ...sample.programs],
  }
}

async function listProgramsOf(deps: Here, which: Installation) {
  const organizations = await listOrganizationsOf(deps, which)
  const lists = await Promise.all(
    organizations.map(({ id }) => deps.store.cases.read(id, (db) => listPrograms(db))),
  )
  const programs = lists.flat().map(({ slug, name, state }) => {
    return { slug, name, sample: which === 'sample', live: state === 'live' }
  })
  return { exists: organizations.length > 0, programs }
}
