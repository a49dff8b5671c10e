import { randomUUID } from 'node:crypto'
import type { Bytes } from '#domain/framing.ts'
import { parseAccountId } from '#domain/ids.ts'
import {
  makeDeviceKey,
  makeUserKey,
  recoveryKeys,
  sealKeybox,
  wrapUserKey,
} from '#sealing/keybox.ts'
import { makeStaffKeys, type StaffKeys } from '#sealing/keys.ts'
import { makeSessionKey } from '#sealing/session.ts'
import { makeEntropy } from '#sealing/words.ts'
import type { Person } from './people.ts'

export type Keyed<P extends Person = Person> = P & {
  readonly keys: StaffKeys
  readonly keybox: Bytes
  /** Entropy of the recovery words: kept only for those whom a visitor may be. */
  readonly entropy: Bytes
  readonly methods: readonly NewMethod[]
}

export type NewMethod = {
  readonly id: string
  readonly kind: 'recovery' | 'device'
  readonly authPublic: Bytes
  readonly wrapped: Bytes
}

/** Real keys, made as a browser makes them. The second method's secret is forgotten at once. */
export async function giveKeys<P extends Person>(person: P): Promise<Keyed<P>> {
  const account = parseAccountId(person.account)
  const { keys, seeds } = await makeStaffKeys()
  const userKey = makeUserKey()
  const entropy = makeEntropy()
  const recovery = await recoveryKeys(entropy)
  const device = await makeSessionKey()
  return {
    ...person,
    keys,
    keybox: await sealKeybox(userKey, { account, seeds }),
    entropy,
    methods: [
      {
        id: randomUUID(),
        kind: 'recovery',
        authPublic: recovery.auth.publicKey,
        wrapped: await wrapUserKey(recovery.method, {
          place: { account, kind: 'recovery' },
          userKey,
        }),
      },
      {
        id: randomUUID(),
        kind: 'device',
        authPublic: device.publicKey,
        wrapped: await wrapUserKey(await makeDeviceKey(), {
          place: { account, kind: 'device' },
          userKey,
        }),
      },
    ],
  }
}
