import * as hpke from 'hpke'
import { joinBytes, type Bytes } from '#domain/framing.ts'
import { suite, verify } from '#sealing/keys.ts'
import { fromHex, sameBytes, toHex } from '#sealing/primitives.ts'

/** Published vectors as they come: Project Wycheproof's JSON, and RFC 9180's in its compact form. */
type WycheproofTest = Readonly<Record<string, string>> & {
  readonly result: 'valid' | 'invalid' | 'acceptable'
  readonly flags: readonly string[] & string
  readonly size: number & string
}
export type WycheproofFile = {
  readonly testGroups: readonly {
    readonly ivSize?: number
    readonly keySize?: number
    readonly tagSize?: number
    readonly publicKey?: { readonly pk: string }
    readonly tests: readonly WycheproofTest[]
  }[]
}
export type Rfc9180Vector = Readonly<Record<string, string>>

export type Tally = { readonly ran: number; readonly wrong: readonly string[] }

type Case = { readonly id: string; readonly isRight: () => Promise<boolean> }

async function tally(cases: readonly Case[]): Promise<Tally> {
  const wrong: string[] = []
  for (const { id, isRight } of cases) if (!(await isRight())) wrong.push(id)
  return { ran: cases.length, wrong }
}

type Group = WycheproofFile['testGroups'][number]

function casesOf(
  file: WycheproofFile,
  isRight: (test: WycheproofTest, group: Group) => Promise<boolean>,
): readonly Case[] {
  return file.testGroups.flatMap((group) =>
    group.tests.map((test) => ({
      id: String(test['tcId']),
      isRight: async () => await isRight(test, group),
    })),
  )
}

const field = (test: WycheproofTest, name: string): Bytes => fromHex(test[name] ?? '')

async function resultOf(work: () => Promise<ArrayBuffer>): Promise<Bytes | undefined> {
  try {
    return new Uint8Array(await work())
  } catch {
    return undefined
  }
}

/** AES-256-GCM with 96-bit nonces and full tags: the only form in use. */
export async function checkAesGcm(file: WycheproofFile): Promise<Tally> {
  const testGroups = file.testGroups.filter(
    ({ ivSize, keySize, tagSize }) => ivSize === 96 && keySize === 256 && tagSize === 128,
  )
  const isRight = async (test: WycheproofTest) => {
    const key = await crypto.subtle.importKey('raw', field(test, 'key'), 'AES-GCM', false, [
      'decrypt',
    ])
    const parameters = {
      name: 'AES-GCM',
      iv: field(test, 'iv'),
      additionalData: field(test, 'aad'),
    }
    const sealed = joinBytes([field(test, 'ct'), field(test, 'tag')])
    const plain = await resultOf(async () => await crypto.subtle.decrypt(parameters, key, sealed))
    if (test.result !== 'valid') return plain === undefined
    return plain !== undefined && sameBytes(plain, field(test, 'msg'))
  }
  return await tally(casesOf({ testGroups }, isRight))
}

export async function checkHkdf(file: WycheproofFile): Promise<Tally> {
  return await tally(
    casesOf(file, async (test) => {
      const [salt, info] = [field(test, 'salt'), field(test, 'info')]
      const key = await crypto.subtle.importKey('raw', field(test, 'ikm'), 'HKDF', false, [
        'deriveBits',
      ])
      const parameters = { name: 'HKDF', hash: 'SHA-256', salt, info }
      const bits = test.size * 8
      const found = await resultOf(
        async () => await crypto.subtle.deriveBits(parameters, key, bits),
      )
      if (test.result !== 'valid') return found === undefined
      return found !== undefined && sameBytes(found, field(test, 'okm'))
    }),
  )
}

export async function checkHmac(file: WycheproofFile): Promise<Tally> {
  return await tally(
    casesOf(file, async (test, { tagSize = 0 }) => {
      const use = { name: 'HMAC', hash: 'SHA-256' }
      const key = await crypto.subtle.importKey('raw', field(test, 'key'), use, false, ['sign'])
      const tag = new Uint8Array(await crypto.subtle.sign('HMAC', key, field(test, 'msg')))
      return sameBytes(tag.slice(0, tagSize / 8), field(test, 'tag')) === (test.result === 'valid')
    }),
  )
}

export async function checkEd25519(file: WycheproofFile): Promise<Tally> {
  return await tally(
    casesOf(file, async (test, { publicKey }) => {
      const signed = { bytes: field(test, 'msg'), signature: field(test, 'sig') }
      return (await verify(fromHex(publicKey?.pk ?? ''), signed)) === (test.result === 'valid')
    }),
  )
}

/** A shared secret of zeros (a low-order point) must be refused; other odd points may be refused, never be wrong. */
export async function checkX25519(file: WycheproofFile): Promise<Tally> {
  return await tally(
    casesOf(file, async (test) => {
      const privateKey = await suite.DeserializePrivateKey(field(test, 'private'))
      const found = await resultOf(async () => {
        const publicKey = await suite.DeserializePublicKey(field(test, 'public'))
        const use = { name: 'X25519', public: publicKey }
        return await crypto.subtle.deriveBits(use, privateKey, 256)
      })
      if (test.flags.includes('ZeroSharedSecret')) return found === undefined
      if (found === undefined) return test.result === 'acceptable'
      return sameBytes(found, field(test, 'shared'))
    }),
  )
}

export type HpkeRun = {
  readonly publicKey: string
  readonly encapsulated: string
  readonly ciphertexts: Bytes
  readonly opened: number
}

/** Seals and opens as RFC 9180's vector says, with our suite; `inputs` are (aad, plaintext) in its order. */
export async function runHpke(
  vector: Rfc9180Vector,
  inputs: readonly (readonly [Bytes, Bytes])[],
): Promise<HpkeRun> {
  const value = (name: string) => fromHex(vector[name] ?? '')
  const base = hpke.KEM_DHKEM_X25519_HKDF_SHA256()
  const ephemeral = await suite.DeriveKeyPair(value('ikmE'), true)
  const fixed = { ...base, GenerateKeyPair: async () => await Promise.resolve(ephemeral) }
  const sender = new hpke.CipherSuite(() => fixed, hpke.KDF_HKDF_SHA256, hpke.AEAD_AES_256_GCM)
  const recipient = await suite.DeriveKeyPair(value('ikmR'), false)
  const info = value('info')
  const sending = await sender.SetupSender(recipient.publicKey, { info })
  const receiving = await suite.SetupRecipient(recipient, sending.encapsulatedSecret, { info })
  const ciphertexts: Uint8Array[] = []
  let opened = 0
  for (const [aad, plain] of inputs) {
    const ciphertext = await sending.ctx.Seal(plain, aad)
    if (sameBytes(await receiving.Open(ciphertext, aad), plain)) opened++
    ciphertexts.push(ciphertext)
  }
  return {
    publicKey: toHex(await suite.SerializePublicKey(recipient.publicKey)),
    encapsulated: toHex(sending.encapsulatedSecret),
    ciphertexts: joinBytes(ciphertexts),
    opened,
  }
}
