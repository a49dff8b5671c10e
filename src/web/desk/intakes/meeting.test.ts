import * as v from 'valibot'
import { afterEach, expect, test, vi } from 'vitest'
import { beginHandOver, makeHandOverKey, wordsAtDesk } from '#sealing/hand-over.ts'
import type { Desk } from '../app-desk.ts'
import { meet } from './meeting.ts'

afterEach(() => {
  vi.useRealTimers()
})

/** A server that has heard the desk's key, says that it has not, and comes with another caller. */
function answerWith(keys: readonly Uint8Array[]) {
  const asked = { looks: 0, reveals: 0 }
  const call: Desk['call'] = async (endpoint) => {
    if (endpoint.path.endsWith('/look-for-caller')) {
      const key = keys[Math.min(asked.looks, keys.length - 1)]
      asked.looks += 1
      const callerPublic = key?.toBase64({ alphabet: 'base64url', omitPadding: true }) ?? null
      return { kind: 'done', output: v.parse(endpoint.output, { callerPublic }) }
    }
    asked.reveals += 1
    if (asked.reveals === 1) return { kind: 'offline' }
    return { kind: 'done', output: v.parse(endpoint.output, {}) }
  }
  return { asked, call }
}

test('the key that came first counts, whatever comes once the desk has shown its own', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 500 })
  const side = await beginHandOver()
  const [first, second] = [await makeHandOverKey(), await makeHandOverKey()]
  const { asked, call } = answerWith([first.publicKey, second.publicKey])
  const came = await meet({ call }, { code: '123456', side }, new AbortController().signal)
  expect(asked).toEqual({ looks: 2, reveals: 2 })
  if (came === 'over') throw new TypeError(came)
  expect(came.caller).toEqual(first.publicKey)
  expect(came.words).toEqual(await wordsAtDesk(side, first.publicKey))
})
