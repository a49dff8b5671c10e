import { enrol, showInvitation } from '#contract/accounts.ts'
import type { OutputOf } from '#contract/endpoint.ts'
import type { Bytes } from '#domain/framing.ts'
import { makeUserKey, sealKeybox, type UserKey } from '#sealing/keybox.ts'
import { makeStaffKeys, memberOf } from '#sealing/keys.ts'
import { makeSessionKey } from '#sealing/session.ts'
import { call } from '#web/kit/call.ts'
import { whyOf } from '../app-desk.ts'
import { addDevice, addPasskey, type MadeMethod } from '../keys-ways.ts'
import { opens } from '../security/add-way.ts'
import { enter } from '../session.ts'
import { keep } from '../session-store.ts'
import type { Me } from '../session-state.ts'

export type Invitation = OutputOf<typeof showInvitation>
export type Enrolled =
  | {
      readonly kind: 'enrolled'
      readonly me: Me
      readonly userKey: UserKey
      readonly made: MadeMethod
    }
  | { readonly kind: 'failed'; readonly why: string }

const failed = (why: string): Enrolled => ({ kind: 'failed', why })

export type Enrolling = {
  readonly token: Bytes
  readonly kind: 'passkey' | 'device'
  readonly label: string
}

/** Makes the person's keys and the first way to open them, and uses the invitation up: all of it or nothing. */
export async function enrolWith({ token, kind, label }: Enrolling): Promise<Enrolled> {
  // Asked anew: the challenge that came with the page may be too old by now.
  const shown = await call(showInvitation, { token })
  if (shown.kind !== 'done') return failed(whyOf(shown))
  const { account, name, challenge } = shown.output
  const userKey = makeUserKey()
  const adding = { challenge, account, label, userKey }
  if (kind === 'device') {
    const made = await addDevice(adding)
    await keep('devices', made.device)
    return await handIn({ token, account, userKey, made })
  }
  const made = await addPasskey(adding, { name, not: [] })
  if (typeof made === 'string') return failed(made)
  if (!(await opens(made, { account, name, userKey, not: [] }))) return failed('cancelled')
  return await handIn({ token, account, userKey, made })
}

type HandingIn = {
  readonly token: Bytes
  readonly account: Invitation['account']
  readonly userKey: UserKey
  readonly made: MadeMethod
}

async function handIn({ token, account, userKey, made }: HandingIn): Promise<Enrolled> {
  const { keys, seeds } = await makeStaffKeys()
  const { kem, signing } = memberOf(keys)
  const pair = await makeSessionKey()
  const enrolled = await call(enrol, {
    token,
    kemPublic: kem,
    signPublic: signing,
    keybox: await sealKeybox(userKey, { account, seeds }),
    method: made.method,
    sessionPublic: pair.publicKey,
  })
  seeds.fill(0)
  if (enrolled.kind !== 'done') return failed(whyOf(enrolled))
  const me = enrolled.output
  const entered = await enter(pair, me, userKey)
  return entered.kind === 'done' ? { kind: 'enrolled', me, userKey, made } : failed(entered.kind)
}
