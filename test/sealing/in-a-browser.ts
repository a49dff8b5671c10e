import { fromHex, sha256, toHex } from '#sealing/primitives.ts'
import { makeDeviceKey, makeUserKey, unwrapUserKey, wrapUserKey } from '#sealing/keybox.ts'
import { parseAccountId } from '#domain/ids.ts'
import { knownAnswers, type KnownAnswers } from './answers.ts'
import { holds, runChecks, same, type Check, type CheckReport } from './check.ts'
import { everyCheck } from './checks.ts'
import { flipBits, storedBlobs, type FlipReport } from './flips.ts'
import {
  checkAesGcm,
  checkEd25519,
  checkHkdf,
  checkHmac,
  checkX25519,
  runHpke,
  type Rfc9180Vector,
  type WycheproofFile,
} from './vectors.ts'
import { makeWorld } from './world.ts'

/** What the page gets from its server beside the script. */
export type Material = {
  readonly known: KnownAnswers
  readonly flips: number
  readonly published: Published | undefined
}
export type Published = {
  readonly files: Readonly<
    Record<'aesGcm' | 'hkdf' | 'hmac' | 'ed25519' | 'x25519', WycheproofFile>
  >
  readonly rfc9180: Rfc9180Vector
  readonly inputs: readonly (readonly [string, string])[]
  /** SHA-256 over all ciphertexts, from a run that agreed with the published accumulation. */
  readonly expected: string
}

type BrowserReport = {
  readonly checks: CheckReport
  readonly flips: FlipReport
  readonly vectors: number
  readonly wrongVectors: readonly string[]
  readonly violations: readonly string[]
}

declare global {
  var sealingReport: Promise<BrowserReport> | undefined
}

const violations: string[] = []
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  violations.push(`${violatedDirective} ${blockedURI}`),
)

globalThis.sealingReport = run()

async function run(): Promise<BrowserReport> {
  const material = (await (await fetch('/material.json')).json()) as Material
  const world = await makeWorld()
  const checks = await runChecks([
    ...everyCheck(world),
    ...knownAnswers(material.known),
    storedDeviceKey,
  ])
  const flips = await flipBits(storedBlobs(world), material.flips)
  const vectors = material.published
    ? await runPublished(material.published)
    : { ran: 0, wrong: [] }
  return { checks, flips, vectors: vectors.ran, wrongVectors: vectors.wrong, violations }
}

async function runPublished({ files, rfc9180, inputs, expected }: Published) {
  const tallies = [
    await checkAesGcm(files.aesGcm),
    await checkHkdf(files.hkdf),
    await checkHmac(files.hmac),
    await checkEd25519(files.ed25519),
    await checkX25519(files.x25519),
  ]
  const hpke = await runHpke(
    rfc9180,
    inputs.map(([aad, plain]) => [fromHex(aad), fromHex(plain)] as const),
  )
  const found = [hpke.publicKey, hpke.encapsulated, toHex(await sha256(hpke.ciphertexts))]
  const isRight =
    JSON.stringify(found) === JSON.stringify([rfc9180['pkRm'], rfc9180['enc'], expected])
  const wrong = tallies.flatMap((tally, at) => tally.wrong.map((id) => `${at}:${id}`))
  return {
    ran: tallies.reduce((sum, tally) => sum + tally.ran, 0) + hpke.opened,
    wrong: isRight ? wrong : [...wrong, 'RFC 9180'],
  }
}

const storedDeviceKey: Check = {
  name: 'a device key survives in the browser’s store, and its bytes stay hidden',
  run: async () => {
    const account = parseAccountId('0192f0c1-2233-4455-8899-aabbccddeeff')
    const place = { account, kind: 'device' } as const
    const userKey = makeUserKey()
    const key = await makeDeviceKey()
    const wrap = await wrapUserKey(key, { place, userKey })
    const stored = await throughStore(key)
    holds(stored !== key && !stored.extractable, 'another handle, not extractable')
    same(toHex((await unwrapUserKey(stored, place, wrap)).raw), toHex(userKey.raw))
  },
}

async function throughStore(key: CryptoKey): Promise<CryptoKey> {
  const opening = indexedDB.open('check', 1)
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('keys'))
  const database = await settled(opening)
  await settled(database.transaction('keys', 'readwrite').objectStore('keys').put(key, 'device'))
  return (await settled(
    database.transaction('keys').objectStore('keys').get('device'),
  )) as CryptoKey
}

async function settled<T>(request: IDBRequest<T>): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>()
  request.addEventListener('success', () => resolve(request.result))
  request.addEventListener('error', () => reject(new Error('store')))
  return await promise
}
