import { describe, expect, test } from 'vitest'
import { knownAnswers } from '#test/sealing/answers.ts'
import known from '#test/sealing/known-answers.json' with { type: 'json' }
import {
  commitment,
  framed,
  hkdf,
  kemPrivate,
  privateKey,
  rawPublic,
  seedOf,
  sha256,
  signedBody,
  unbox,
  unenvelope,
  unframed,
  ungrant,
  unpadded,
} from '#test/sealing/second-decoder.ts'

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex')
const json = (plain: Buffer): unknown => JSON.parse(plain.toString('utf8'))

describe('what was sealed when the formats were frozen still opens', () => {
  const checks = knownAnswers(known)
  test.each(checks)('$name', async ({ run }) => await run())
  test('nothing is left out', () => expect(checks).toHaveLength(8))
})

describe('an independent decoder reads the same', () => {
  const entropy = bytes(known.entropy)
  const requester = kemPrivate(seedOf(entropy, 'receipt', 'kem'))
  const anaSeeds = bytes(known.staff.ana.seeds)
  const ana = kemPrivate(anaSeeds.subarray(0, 32))
  const anaPublic = bytes(known.staff.ana.kem)
  const header = bytes(known.case.header)
  const { caseId } = known.case

  test('the keys', () => {
    expect(rawPublic(requester).toString('hex')).toBe(known.receipt.kem)
    const access = privateKey('ed25519', seedOf(entropy, 'receipt', 'access'))
    expect(rawPublic(access).toString('hex')).toBe(known.receipt.access)
    expect(sha256(rawPublic(access)).toString('hex').slice(0, 32)).toBe(known.receipt.accessId)
    const auth = privateKey('ed25519', seedOf(entropy, 'recovery', 'auth'))
    expect(rawPublic(auth).toString('hex')).toBe(known.recovery.auth)
    expect(rawPublic(ana).toString('hex')).toBe(known.staff.ana.kem)
    expect(rawPublic(privateKey('ed25519', anaSeeds.subarray(32))).toString('hex')).toBe(
      known.staff.ana.signing,
    )
  })

  test('the roster', () => {
    const bodies = known.roster.entries.map((entry) => signedBody(bytes(entry)).body)
    expect(bodies.map((body) => sha256(body).toString('hex'))).toEqual([
      known.roster.root,
      known.roster.head.hash,
    ])
    expect(unframed(bodies[1] ?? Buffer.alloc(0))[2]?.toString('hex')).toBe(known.roster.root)
  })

  test('the case', () => {
    expect(sha256(header).toString('hex')).toBe(caseId)
    const [, kem, , , committed] = unframed(header.subarray(1))
    expect(kem?.toString('hex')).toBe(known.receipt.kem)
    const context = framed('intake-key', caseId, committed ?? '')
    const key = ungrant(requester, context, bytes(known.case.grants[1]?.sealed ?? ''))
    expect(commitment(key).equals(committed ?? Buffer.alloc(0))).toBe(true)
    const intake = unbox(key, framed('intake', caseId), bytes(known.case.intake))
    expect(json(unpadded(intake))).toEqual(known.plain.intake)
    const stateKey = seedOf(entropy, 'receipt', 'state')
    const state = json(unpadded(unbox(stateKey, framed('state', caseId), bytes(known.case.state))))
    expect(state).toEqual({ root: known.roster.root, ...known.roster.head })
  })

  test('the offer', () => {
    const { body, signer } = signedBody(bytes(known.offer.voucher))
    expect(signer.toString('hex')).toBe(known.receipt.access)
    const [facetsContext, introductionContext] = ['facets', 'introduction'].map((label) =>
      framed(label, caseId, 0, anaPublic),
    )
    const facets = unenvelope(ana, facetsContext ?? body, bytes(known.offer.facets))
    const introduction = unenvelope(
      ana,
      introductionContext ?? body,
      bytes(known.offer.introduction),
    )
    expect(json(facets.plain)).toEqual(known.plain.facets)
    expect(json(introduction.plain)).toEqual(known.plain.introduction)
    const commitments = [commitment(facets.key), commitment(introduction.key)]
    expect(body.equals(framed('voucher', caseId, 0, anaPublic, ...commitments))).toBe(true)
  })

  test('the conversation', () => {
    const { body, signer } = signedBody(bytes(known.talk.certificate))
    expect(signer.toString('hex')).toBe(known.staff.ana.signing)
    const key = ungrant(requester, body, bytes(known.talk.toRequester))
    expect(ungrant(ana, body, bytes(known.talk.toSupporter)).equals(key)).toBe(true)
    let previous = commitment(key)
    const texts = known.talk.messages.map((sealed, index) => {
      const author = index % 2 === 0 ? 'supporter' : 'asker'
      const context = framed('message', caseId, 1, index, author, previous)
      previous = sha256(bytes(sealed))
      return unpadded(unbox(key, context, bytes(sealed))).toString('utf8')
    })
    expect(texts).toEqual(known.plain.texts)
  })

  test('the key box', () => {
    const { account, prfOutput, credentialId, wrap, keybox } = known.account
    const secret = Buffer.from(prfOutput, 'hex')
    const methodInfo = framed('method', 'passkey', account, bytes(credentialId))
    const method = hkdf(secret, Buffer.from('peerlight/v1/passkey'), methodInfo)
    const userKey = unbox(method, framed('wrap', account, 'passkey'), bytes(wrap))
    expect(unbox(userKey, framed('keybox', account), bytes(keybox)).equals(anaSeeds)).toBe(true)
  })
})
