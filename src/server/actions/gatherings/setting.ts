import { findOrganization } from '#storage/organizations.ts'
import type { Gathering } from '#storage/gatherings.ts'
import { findProgram } from '#storage/programs.ts'
import type { Reader } from '#storage/store.ts'

/** Whose gathering it is, and by which clock. */
export async function findSetting(
  db: Reader,
  { organization, program: id }: Pick<Gathering, 'organization' | 'program'>,
) {
  const owner = await findOrganization(db, organization)
  const program = await findProgram(db, id)
  return {
    timeZone: owner?.timeZone ?? 'UTC',
    program: program?.name ?? '',
    phone: program?.phone ?? '',
  }
}
