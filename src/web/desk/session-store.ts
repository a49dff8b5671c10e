import type { AccountId, MethodId, ProgramId } from '#domain/ids.ts'
import type { MethodKey } from '#sealing/keybox.ts'
import type { SigningPair } from '#sealing/keys.ts'
import type { RosterHead } from '#sealing/roster.ts'

/**
 * What a browser of the staff remembers. Keys are kept as objects whose bytes cannot be read back; nothing of a case is
 * ever kept.
 */
export type KeptSession = { readonly id: 'session'; readonly pair: SigningPair }
export type KeptDevice = {
  readonly id: MethodId
  readonly account: AccountId
  readonly label: string
  readonly auth: SigningPair
  readonly method: MethodKey
}
/** Notices a roster that was rolled back, forked or replaced. */
export type KeptRoster = {
  readonly id: ProgramId
  readonly root: string
  readonly head: RosterHead
}
/** Allows one nameless record to be corrected from this browser for thirty days. */
export type KeptRecord = {
  readonly id: string
  readonly program: ProgramId
  readonly loggedOn: string
  readonly record: unknown
}
/** Where somebody was acting last: no secret, and no more than two ids. */
export type KeptPlace = {
  readonly id: AccountId
  readonly organization: string
  readonly program: string
}

type Rows = {
  readonly session: KeptSession
  readonly devices: KeptDevice
  readonly rosters: KeptRoster
  readonly records: KeptRecord
  readonly places: KeptPlace
}
type StoreName = keyof Rows

const NAME = 'peerlight-desk'
const VERSION = 1
const STORES: readonly StoreName[] = ['session', 'devices', 'rosters', 'records', 'places']

let opened: Promise<IDBDatabase> | undefined

async function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION)
    request.addEventListener('upgradeneeded', () => {
      for (const name of STORES) request.result.createObjectStore(name, { keyPath: 'id' })
    })
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('no store')))
  })
  return await opened
}

async function finished<T>(request: IDBRequest<T>): Promise<T> {
  return await new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('no row')))
  })
}

export async function keep<N extends StoreName>(name: N, row: Rows[N]): Promise<void> {
  const store = (await open()).transaction(name, 'readwrite').objectStore(name)
  await finished(store.put(row))
}

export async function findKept<N extends StoreName>(
  name: N,
  id: Rows[N]['id'],
): Promise<Rows[N] | undefined> {
  const store = (await open()).transaction(name).objectStore(name)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only `keep` writes here, typed by the same table
  return await finished(store.get(id) as IDBRequest<Rows[N] | undefined>)
}

export async function listKept<N extends StoreName>(name: N): Promise<readonly Rows[N][]> {
  const store = (await open()).transaction(name).objectStore(name)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only `keep` writes here, typed by the same table
  return await finished(store.getAll() as IDBRequest<Rows[N][]>)
}

export async function forget<N extends StoreName>(name: N, id: Rows[N]['id']): Promise<void> {
  const store = (await open()).transaction(name, 'readwrite').objectStore(name)
  await finished(store.delete(id))
}
