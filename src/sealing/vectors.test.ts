import { afterAll, describe, expect, test } from 'vitest'
import {
  accumulated,
  accumulatedInputs,
  hasPublishedVectors,
  readOurRfc9180,
  readWycheproof,
} from '#test/sealing/published.ts'
import {
  checkAesGcm,
  checkEd25519,
  checkHkdf,
  checkHmac,
  checkX25519,
  runHpke,
} from '#test/sealing/vectors.ts'

const files = [
  { name: 'aes_gcm', check: checkAesGcm, count: 66 },
  { name: 'hkdf_sha256', check: checkHkdf, count: 86 },
  { name: 'hmac_sha256', check: checkHmac, count: 174 },
  { name: 'ed25519', check: checkEd25519, count: 151 },
  { name: 'x25519', check: checkX25519, count: 518 },
] as const

let ran = 0

afterAll(() => {
  process.stdout.write(
    hasPublishedVectors
      ? `published vectors: ${ran} ran\n`
      : 'published vectors: skipped, the folder ../shared/vectors is absent\n',
  )
})

describe.skipIf(!hasPublishedVectors)('published vectors', () => {
  test.each(files)('Wycheproof $name', async ({ name, check, count }) => {
    const tally = await check(readWycheproof(name))
    ran += tally.ran
    expect(tally).toEqual({ ran: count, wrong: [] })
  })

  test('RFC 9180 with our suite', { timeout: 60_000 }, async () => {
    const vector = readOurRfc9180()
    const inputs = accumulatedInputs()
    const run = await runHpke(vector, inputs)
    ran += run.opened
    expect(run.publicKey).toBe(vector['pkRm'])
    expect(run.encapsulated).toBe(vector['enc'])
    expect(run.opened).toBe(1000)
    expect(accumulated(run.ciphertexts)).toBe(vector['encryptions_accumulated'])
  })
})
