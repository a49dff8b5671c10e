import {
  array,
  assert,
  asyncProperty,
  property,
  record,
  constantFrom,
  string,
  uint8Array,
} from 'fast-check'
import { expect, test } from 'vitest'
import { parseRequestId } from '#domain/ids.ts'
import { commitmentOf } from './box.ts'
import { CannotOpen } from './cannot-open.ts'
import { openMessages, sealMessage, startOf, type SealedMessage } from './conversation.ts'
import { LONGEST_BYTES, pad, unpad } from './padding.ts'
import { randomBytes } from './primitives.ts'

const caseId = parseRequestId('ab'.repeat(32))

async function makeEpoch() {
  const chatKey = randomBytes(32)
  return { caseId, number: 1, chatKey, commitment: await commitmentOf(chatKey) }
}

test('any texts by any authors come back in order, in composed form', async () => {
  const line = record({
    author: constantFrom('asker' as const, 'supporter' as const),
    text: string({ unit: 'grapheme', maxLength: 200 }),
  })
  await assert(
    asyncProperty(array(line, { maxLength: 6 }), async (lines) => {
      const epoch = await makeEpoch()
      let head = startOf(epoch)
      const messages: SealedMessage[] = []
      for (const each of lines) {
        const sealed = await sealMessage(epoch, { ...each, head })
        messages.push(sealed.message)
        head = sealed.head
      }
      const opened = await openMessages(epoch, messages)
      expect(opened.head).toEqual(head)
      expect(opened.lines).toEqual(
        lines.map(({ author, text }, index) => ({ author, index, text: text.normalize('NFC') })),
      )
    }),
    { numRuns: 60 },
  )
})

test('sealing the same words twice never gives the same bytes', async () => {
  const epoch = await makeEpoch()
  const saying = { author: 'asker', text: 'same', head: startOf(epoch) } as const
  const sealed = await Promise.all(
    Array.from({ length: 200 }, async () => await sealMessage(epoch, saying)),
  )
  const seen = sealed.map(({ message }) => Buffer.from(message.sealed).toString('hex'))
  expect(new Set(seen).size).toBe(200)
  expect(new Set(seen.map((each) => each.slice(2, 34))).size).toBe(200)
})

test('padding gives back what was padded and only four sizes', () => {
  assert(
    property(uint8Array({ maxLength: LONGEST_BYTES }), (bytes) => {
      const padded = pad(new Uint8Array(bytes))
      expect([1024, 4096, 16_384]).toContain(padded.length)
      expect(unpad(padded)).toEqual(new Uint8Array(bytes))
    }),
  )
})

test.each([0, 1023, 1024, 4095, 4096, LONGEST_BYTES])('%d bytes fit', (length) => {
  expect(unpad(pad(new Uint8Array(length).fill(0x80)))).toHaveLength(length)
})

test.each([
  ['no end', new Uint8Array(1024)],
  ['another end', new Uint8Array(1024).fill(0x81, 10, 11)],
  ['another size', new Uint8Array(1025).fill(0x80, 10, 11)],
  ['nothing', new Uint8Array()],
])('padding with %s is refused', (_, padded) => {
  expect(() => unpad(padded)).toThrow(CannotOpen)
})

test('a text that is too long is refused before it is sealed', async () => {
  const epoch = await makeEpoch()
  const head = startOf(epoch)
  const text = 'x'.repeat(LONGEST_BYTES)
  expect((await sealMessage(epoch, { author: 'asker', text, head })).message.sealed).toHaveLength(
    16_417,
  )
  const longer = { author: 'asker', text: `${text}x`, head } as const
  await expect(sealMessage(epoch, longer)).rejects.toThrow(RangeError)
})
