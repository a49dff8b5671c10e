import { array, assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { inParts } from './share-up.ts'

const toLines = (texts: readonly string[]) =>
  texts.map((text, index) => ({ author: 'asker', index, text }) as const)

test('every line is shared once, in its order, in parts that fit into a copy', () => {
  assert(
    property(array(string({ maxLength: 9000 })), (texts) => {
      const lines = toLines(texts)
      const parts = inParts(lines)
      expect(parts.flat()).toEqual(lines)
      for (const part of parts.filter((each) => each.length > 1)) {
        const size = part.reduce((sum, { text }) => sum + new TextEncoder().encode(text).length, 0)
        expect(size).toBeLessThan(15 * 1024)
      }
    }),
  )
})
