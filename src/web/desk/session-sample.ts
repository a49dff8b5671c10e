import { signal } from '@preact/signals'
import type { Bytes } from '#domain/framing.ts'
import { toBase64 } from '#web/kit/call.ts'
import { fromBase64 } from './keys-passkey.ts'

const KEPT = 'peerlight-sample'

function kept(): Bytes | undefined {
  const text = sessionStorage.getItem(KEPT)
  return text === null ? undefined : fromBase64(text)
}

/** The recovery entropy of an invented person, which anybody may know: kept for this tab so that one tap unlocks. */
export const sampleSecret = signal<Bytes | undefined>(kept())

export function keepSample(secret: Bytes): void {
  sessionStorage.setItem(KEPT, toBase64(secret))
  sampleSecret.value = secret
}

export function forgetSample(): void {
  sessionStorage.removeItem(KEPT)
  sampleSecret.value = undefined
}

export type Arrival =
  | { readonly kind: 'invitation'; readonly token: Bytes }
  /** `at`: the organization in which this person has something to show. */
  | { readonly kind: 'sample'; readonly secret: Bytes; readonly at: string }
  | { readonly kind: 'none' }

/** What a link to the desk carries behind its `#`, which no server ever sees. */
export function readArrival(hash: string): Arrival {
  const carried = new URLSearchParams(hash.replace(/^#/, ''))
  const token = toBytes(carried.get('invitation'), 32)
  if (token !== undefined) return { kind: 'invitation', token }
  const secret = toBytes(carried.get('as'), 16)
  return secret === undefined
    ? { kind: 'none' }
    : { kind: 'sample', secret, at: carried.get('at') ?? '' }
}

function toBytes(text: string | null, length: number): Bytes | undefined {
  if (text === null || !/^[A-Za-z0-9_-]+$/.test(text)) return undefined
  try {
    const bytes = fromBase64(text)
    return bytes.length === length ? bytes : undefined
  } catch {
    return undefined
  }
}
