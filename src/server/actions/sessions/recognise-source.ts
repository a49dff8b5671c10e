import { createHmac, timingSafeEqual } from 'node:crypto'
import { parseIncidentSourceId, type IncidentSourceId } from '#domain/ids.ts'
import { findSource } from '#storage/incident-sources.ts'
import type { SourceActor } from '../actor.ts'
import type { Deps } from '../deps.ts'

/** A call as Standard Webhooks 1.0 signs it. */
export type SourceCall = {
  readonly source: string
  /** `webhook-id`. */
  readonly delivery: string
  /** `webhook-timestamp`: seconds since 1970. */
  readonly time: string
  /** `webhook-signature`: one or more, separated by spaces, each `v1,` and base64. */
  readonly signatures: string
  readonly body: Uint8Array
}

/** `undefined` for a source that is not there and for a wrong signature alike. */
export async function findSourceByCall(
  { store }: Pick<Deps, 'store'>,
  call: SourceCall,
): Promise<SourceActor | undefined> {
  const source = findSourceId(call.source)
  if (source === undefined) return undefined
  const organization = await store.cases.organizationOf('incident-source', source)
  if (organization === undefined) return undefined
  const found = await store.cases.read(organization, (db) => findSource(db, source))
  if (found === undefined || !isSigned(call, found.secret)) return undefined
  return { kind: 'source', organization, source, delivery: call.delivery }
}

function findSourceId(text: string): IncidentSourceId | undefined {
  try {
    return parseIncidentSourceId(text)
  } catch {
    // NOTE: a malformed id is a source that is not there
    return undefined
  }
}

function isSigned({ delivery, time, body, signatures }: SourceCall, secret: Uint8Array): boolean {
  const expected = createHmac('sha256', secret).update(`${delivery}.${time}.`).update(body).digest()
  return signatures.split(' ').some((each) => {
    const [version, text = ''] = each.split(',')
    const given = Buffer.from(text, 'base64')
    return version === 'v1' && given.length === expected.length && timingSafeEqual(given, expected)
  })
}
