import { parseAccountId } from '#domain/ids.ts'
import {
  makeUserKey,
  methodKeyFromPrf,
  openKeybox,
  recoveryKeys,
  sealKeybox,
  unwrapUserKey,
  wrapUserKey,
} from '#sealing/keybox.ts'
import { makeStaffKeys } from '#sealing/keys.ts'
import { randomBytes } from '#sealing/primitives.ts'
import { makeEntropy } from '#sealing/words.ts'
import { failsClosed, withFirstByte, type Check } from './check.ts'
import type { World } from './world.ts'

const ANOTHER = parseAccountId('0192f0c1-2233-4455-8899-000000000000')

export function attacksOnKeys({ account }: World): readonly Check[] {
  const { method, place, wrap, keybox, userKey, passkey } = account
  const attacks: Readonly<Record<string, () => Promise<unknown>>> = {
    'the wrap of another account': async () =>
      await unwrapUserKey(method, { ...place, account: ANOTHER }, wrap),
    'the wrap of another method': async () =>
      await unwrapUserKey(method, { ...place, kind: 'device' }, wrap),
    'a wrap forged by the server': async () => {
      const guessed = await methodKeyFromPrf({ ...passkey, prfOutput: randomBytes(32) })
      const forged = await wrapUserKey(guessed, { place, userKey: makeUserKey() })
      await unwrapUserKey(method, place, forged)
    },
    'a PRF salt changed by the server': async () => {
      const other = await methodKeyFromPrf({ ...passkey, prfOutput: randomBytes(32) })
      await unwrapUserKey(other, place, wrap)
    },
    'another credential’s id': async () => {
      const other = await methodKeyFromPrf({ ...passkey, credentialId: randomBytes(16) })
      await unwrapUserKey(other, place, wrap)
    },
    'another account’s passkey': async () => {
      const other = await methodKeyFromPrf({ ...passkey, account: ANOTHER })
      await unwrapUserKey(other, place, wrap)
    },
    'the recovery sheet of somebody else': async () => {
      const words = await recoveryKeys(makeEntropy())
      await unwrapUserKey(words.method, place, wrap)
    },
    'a key box forged by the server': async () => {
      const { seeds } = await makeStaffKeys()
      const forged = await sealKeybox(makeUserKey(), { account: account.account, seeds })
      await openKeybox(userKey, account.account, forged)
    },
    'the key box of another account': async () => await openKeybox(userKey, ANOTHER, keybox),
    'the wrap served as the key box': async () => await openKeybox(userKey, account.account, wrap),
    'the key box served as the wrap': async () => await unwrapUserKey(method, place, keybox),
    'an older suite on the wrap': async () =>
      await unwrapUserKey(method, place, withFirstByte(wrap, 0)),
    'an older suite on the key box': async () =>
      await openKeybox(userKey, account.account, withFirstByte(keybox, 0)),
    'an empty key box': async () => await openKeybox(userKey, account.account, new Uint8Array()),
  }
  return Object.entries(attacks).map(([name, run]) => ({
    name,
    run: async () => await failsClosed(run),
  }))
}
