import { describe, expect, test } from 'vitest'
import { CannotOpen } from './cannot-open.ts'
import {
  beginHandOver,
  makeHandOverKey,
  openReceipt,
  revealOf,
  sealReceipt,
  wordsAtCaller,
  wordsAtDesk,
} from './hand-over.ts'
import { randomBytes } from './primitives.ts'

const entropy = randomBytes(16)

/** Both sides as they stand once the desk has revealed its key. */
async function meet() {
  const desk = await beginHandOver()
  const caller = await makeHandOverKey()
  const met = { commitment: desk.commitment, revealed: revealOf(desk) }
  return { desk, caller, met }
}

test('both read the same four words, and the caller opens the receipt', async () => {
  const { desk, caller, met } = await meet()
  const atDesk = await wordsAtDesk(desk, caller.publicKey)
  expect(atDesk).toHaveLength(4)
  expect(await wordsAtCaller(caller, met)).toEqual(atDesk)
  const sealed = await sealReceipt(desk, caller.publicKey, entropy)
  expect(await openReceipt(caller, met, sealed)).toEqual(entropy)
})

test('the words are others every time', async () => {
  const heard = new Set<string>()
  for (let time = 0; time < 8; time += 1) {
    const { desk, caller } = await meet()
    heard.add((await wordsAtDesk(desk, caller.publicKey)).join(' '))
  }
  expect(heard.size).toBe(8)
})

describe('a server that sits between them', () => {
  test('is heard: with its own keys towards both, the words differ', async () => {
    const desk = await beginHandOver()
    const caller = await makeHandOverKey()
    const towardsCaller = await beginHandOver()
    const towardsDesk = await makeHandOverKey()
    const atDesk = await wordsAtDesk(desk, towardsDesk.publicKey)
    const met = { commitment: towardsCaller.commitment, revealed: revealOf(towardsCaller) }
    expect(await wordsAtCaller(caller, met)).not.toEqual(atDesk)
  })

  test('is heard when it substitutes the caller’s key alone', async () => {
    const { desk, caller, met } = await meet()
    const between = await makeHandOverKey()
    const atDesk = await wordsAtDesk(desk, between.publicKey)
    expect(await wordsAtCaller(caller, met)).not.toEqual(atDesk)
  })

  test('cannot reveal another key than it committed to, nor another nonce', async () => {
    const { caller, met } = await meet()
    const other = revealOf(await beginHandOver())
    const { commitment, revealed } = met
    for (const changed of [
      other,
      { ...revealed, publicKey: other.publicKey },
      { ...revealed, nonce: other.nonce },
    ]) {
      const wrong = { commitment, revealed: changed }
      await expect(wordsAtCaller(caller, wrong)).rejects.toThrow(CannotOpen)
      const sealed = randomBytes(1200)
      await expect(openReceipt(caller, wrong, sealed)).rejects.toThrow(CannotOpen)
    }
  })

  test('cannot give the caller a receipt of its own after the words were compared', async () => {
    const { desk, caller, met } = await meet()
    const between = await beginHandOver()
    const forged = await sealReceipt(
      { ...between, commitment: desk.commitment },
      caller.publicKey,
      randomBytes(16),
    )
    await expect(openReceipt(caller, met, forged)).rejects.toThrow(CannotOpen)
  })

  test('cannot open what the desk sealed, with either public key and a key of its own', async () => {
    const { desk, caller, met } = await meet()
    const sealed = await sealReceipt(desk, caller.publicKey, entropy)
    const between = await makeHandOverKey()
    await expect(openReceipt(between, met, sealed)).rejects.toThrow(CannotOpen)
    const dressed = { ...between, publicKey: caller.publicKey }
    await expect(openReceipt(dressed, met, sealed)).rejects.toThrow(CannotOpen)
  })

  test('cannot give a key back to the one it came from', async () => {
    const { desk, met } = await meet()
    const words = await wordsAtDesk(desk, desk.key.publicKey)
    const other = await makeHandOverKey()
    expect(await wordsAtCaller(other, met)).not.toEqual(words)
  })

  test('cannot use a key that gives everybody the same secret', async () => {
    const { desk } = await meet()
    await expect(sealReceipt(desk, new Uint8Array(32), entropy)).rejects.toThrow(CannotOpen)
  })
})

describe('a replay', () => {
  test('of an earlier commitment and key gives other words and opens nothing', async () => {
    const { desk, caller, met } = await meet()
    const sealed = await sealReceipt(desk, caller.publicKey, entropy)
    const again = await makeHandOverKey()
    const before = await wordsAtCaller(caller, met)
    expect(await wordsAtCaller(again, met)).not.toEqual(before)
    await expect(openReceipt(again, met, sealed)).rejects.toThrow(CannotOpen)
  })

  test('of an earlier receipt in a new hand-over of the same caller opens nothing', async () => {
    const { desk, caller } = await meet()
    const sealed = await sealReceipt(desk, caller.publicKey, entropy)
    const next = await beginHandOver()
    const met = { commitment: next.commitment, revealed: revealOf(next) }
    await expect(openReceipt(caller, met, sealed)).rejects.toThrow(CannotOpen)
  })

  test('a changed byte is noticed, wherever it is', async () => {
    const { desk, caller, met } = await meet()
    const sealed = await sealReceipt(desk, caller.publicKey, entropy)
    for (const at of [0, 1, 20, 500, sealed.length - 1]) {
      const changed = Uint8Array.from(sealed)
      changed[at] = (changed[at] ?? 0) ^ 1
      await expect(openReceipt(caller, met, changed)).rejects.toThrow(CannotOpen)
    }
  })
})

test('the words of something else than a receipt are not handed over', async () => {
  const { desk, caller } = await meet()
  await expect(sealReceipt(desk, caller.publicKey, randomBytes(32))).rejects.toThrow(RangeError)
})
