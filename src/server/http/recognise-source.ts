import { findSourceByCall } from '#actions/sessions/recognise-source.ts'
import type { Caller, Incoming } from './authenticate.ts'

/** As Standard Webhooks 1.0 recommends. */
const TOLERANCE_SECONDS = 300
const DELIVERY = /^[\w.-]{1,120}$/
const TIME = /^\d{1,12}$/

/** By the headers of Standard Webhooks, and one of ours that says whose secret it is. */
export async function recogniseSource({ deps, headers, call }: Incoming): Promise<Caller> {
  const signed = readHeaders(headers)
  if (signed === undefined) return { kind: 'not-signed-in' }
  const seconds = Math.floor(deps.now().epochMilliseconds / 1000)
  const isStale = Math.abs(seconds - Number(signed.time)) > TOLERANCE_SECONDS
  if (isStale) return { kind: 'stale-signature' }
  const actor = await findSourceByCall(deps, { ...signed, body: call.body })
  return actor === undefined ? { kind: 'not-found' } : { kind: 'known', actor }
}

function readHeaders(headers: Headers) {
  const read = (name: string): string => headers.get(name) ?? ''
  const delivery = read('webhook-id')
  const time = read('webhook-timestamp')
  if (!DELIVERY.test(delivery) || !TIME.test(time)) return undefined
  return { source: read('peerlight-source'), delivery, time, signatures: read('webhook-signature') }
}
