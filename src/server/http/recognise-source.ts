import { findSourceByCall } from '#actions/sessions/recognise-source.ts'
import type { Caller, Incoming } from './authenticate.ts'

/** As Standard Webhooks 1.0 recommends. */
const TOLERANCE_SECONDS = 300
const DELIVERY = /^[\w.-]{1,120}$/
const TIME = /^\d{1,12}$/

/** By the headers of Standard Webhooks, and one of ours that says whose secret it is. */
export async function recogniseSource({ deps, headers, call }: Incoming): Promise<Caller> {
  const source = headers.get('peerlight-source') ?? ''
  const delivery = headers.get('webhook-id') ?? ''
  const time = headers.get('webhook-timestamp') ?? ''
  const signatures = headers.get('webhook-signature') ?? ''
  if (!DELIVERY.test(delivery) || !TIME.test(time)) return { kind: 'not-signed-in' }
  const seconds = Math.floor(deps.now().epochMilliseconds / 1000)
  if (Math.abs(seconds - Number(time)) > TOLERANCE_SECONDS) return { kind: 'stale-signature' }
  const actor = await findSourceByCall(deps, {
    source,
    delivery,
    time,
    signatures,
    body: call.body,
  })
  return actor === undefined ? { kind: 'not-found' } : { kind: 'known', actor }
}
