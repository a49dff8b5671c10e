import { createHmac } from 'node:crypto'

export type Hook = {
  readonly source: string
  /** As it is shown once: `whsec_` and base64. */
  readonly secret: string
}

export type Delivery = { readonly id: string; readonly at: Temporal.Instant; readonly body: string }

/** The headers of one call, as Standard Webhooks 1.0 signs it. */
export function signDelivery({ source, secret }: Hook, { id, at, body }: Delivery) {
  const time = String(Math.floor(at.epochMilliseconds / 1000))
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
  const mac = createHmac('sha256', key).update(`${id}.${time}.${body}`).digest('base64')
  return {
    'peerlight-source': source,
    'webhook-id': id,
    'webhook-timestamp': time,
    'webhook-signature': `v1,${mac}`,
  }
}
