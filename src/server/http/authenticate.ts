import { findAskerByKey, findStaffBySession, keepSession } from '#actions/sessions/recognise.ts'
import { STRONG_MINUTES } from '#domain/account.ts'
import type { Endpoint } from '#contract/endpoint.ts'
import { may } from '#domain/permission.ts'
import type { AskerActor, SourceActor, StaffActor } from '#actions/actor.ts'
import type { Deps } from '#actions/deps.ts'
import { readSessionToken } from './cookie.ts'
import { recogniseSource } from './recognise-source.ts'
import {
  isCallSignedBy,
  isFresh,
  parseCallSignature,
  type Call,
  type CallSignature,
  type SeenNonces,
} from './signature.ts'

export type Caller =
  | { readonly kind: 'known'; readonly actor: AskerActor | SourceActor | StaffActor | undefined }
  | { readonly kind: CallerRefusal }
export type CallerRefusal =
  | 'not-signed-in'
  | 'stale-signature'
  | 'replayed-call'
  | 'bad-signature'
  | 'unlock-again'
  | 'not-found'

export type Incoming = {
  readonly deps: Deps
  readonly nonces: SeenNonces
  readonly headers: Headers
  readonly call: Call
}

/** Establishes who calls, by the endpoint's permit. A stranger and somebody of another organization hear the same. */
export async function authenticate(
  endpoint: Endpoint<unknown, unknown>,
  incoming: Incoming,
): Promise<Caller> {
  if (endpoint.permit === 'anyone') return { kind: 'known', actor: undefined }
  if (endpoint.permit === 'incident-source') return await recogniseSource(incoming)
  const signature = parseCallSignature(incoming.headers)
  if (signature === undefined) return { kind: 'not-signed-in' }
  if (!isFresh(signature.time, incoming.deps.now())) return { kind: 'stale-signature' }

  const caller =
    endpoint.permit === 'asker'
      ? await recogniseAsker(incoming, signature)
      : await recogniseStaff(endpoint, incoming, signature)
  if (caller.kind !== 'known') return caller
  const replayed = incoming.nonces.isReplayed(signature.nonce, incoming.deps.now())
  if (replayed) return { kind: 'replayed-call' }
  await keepAwake(endpoint, incoming, caller.actor)
  return caller
}

/** Only what a person does, and may do, keeps a session alive; a read changes no row. */
async function keepAwake(
  { method }: Endpoint<unknown, unknown>,
  { deps }: Incoming,
  actor: AskerActor | SourceActor | StaffActor | undefined,
): Promise<void> {
  if (method === 'POST' && actor?.kind === 'staff') await keepSession(deps, actor)
}

async function recogniseAsker(incoming: Incoming, signature: CallSignature): Promise<Caller> {
  const found = await findAskerByKey(incoming.deps, signature.key ?? '')
  // A destroyed case, a case that never was and a wrong key are one answer.
  if (found === undefined) return { kind: 'not-found' }
  if (!isCallSignedBy(found.accessPublic, incoming.call, signature)) return { kind: 'not-found' }
  return { kind: 'known', actor: found.actor }
}

async function recogniseStaff(
  endpoint: Endpoint<unknown, unknown>,
  incoming: Incoming,
  signature: CallSignature,
): Promise<Caller> {
  const token = readSessionToken(incoming.headers)
  if (token === undefined) return { kind: 'not-signed-in' }
  const found = await findStaffBySession(incoming.deps, {
    token,
    organization: signature.organization,
  })
  if (found === undefined) return { kind: 'not-signed-in' }
  if (!isCallSignedBy(found.signPublic, incoming.call, signature)) return { kind: 'bad-signature' }
  return whyNotPermitted(endpoint, found.actor, incoming.deps.now())
}

function whyNotPermitted(
  endpoint: Endpoint<unknown, unknown>,
  actor: StaffActor,
  now: Temporal.Instant,
): Caller {
  const { permit, strong } = endpoint
  if (
    permit !== 'staff' &&
    permit !== 'anyone' &&
    permit !== 'asker' &&
    permit !== 'incident-source' &&
    !may(actor.roles, permit)
  ) {
    return { kind: 'not-found' }
  }
  const minutes = now.since(actor.session.strongAt).total('minutes')
  if (strong && minutes > STRONG_MINUTES) return { kind: 'unlock-again' }
  return { kind: 'known', actor }
}
