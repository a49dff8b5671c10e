import { listPrograms } from '#storage/programs.ts'
import { listSamplePeople as listPeople, listSampleReceipts } from '#storage/samples.ts'
import type { Deps } from '../deps.ts'
import { findNetwork } from '../installation/find-networks.ts'
import { toBase64Url } from '../key-id.ts'

/** The invented people and the words of invented askers; empty where no sample network exists. */
export async function listSamplePeople(deps: Pick<Deps, 'store'>) {
  const network = await findNetwork(deps, 'sample')
  if (network === undefined) return { program: null, people: [], receipts: [] }
  return await deps.store.cases.read(network, async (db) => {
    const [program] = await listPrograms(db)
    const people = await listPeople(db)
    return {
      program: program?.slug ?? null,
      people: people.map(({ actsIn: organization, secret, ...person }) => {
        return { ...person, organization, secret: toBase64Url(secret) }
      }),
      receipts: [...(await listSampleReceipts(db))],
    }
  })
}
