import * as v from 'valibot'
import { methodKinds } from '#domain/account.ts'
import { roles } from '#domain/role.ts'
import { endpoint } from './endpoint.ts'
import {
  accountId,
  bytes,
  exactBytes,
  keyId,
  line,
  methodId,
  nothing,
  organizationId,
  programId,
  publicKey,
  sealed,
  smallSealed,
  supporterId,
} from './parts.ts'

/** A challenge to be signed by whatever unlocks the account. Single use, two minutes. */
export const beginSignIn = endpoint({
  method: 'POST',
  path: '/api/sessions/begin',
  permit: 'anyone',
  input: nothing,
  output: v.strictObject({ challenge: v.string() }),
})

/** What a browser proves: a passkey's assertion, or an Ed25519 signature by a device key or the recovery words. */
export const proof = v.variant('kind', [
  v.strictObject({
    kind: v.literal('passkey'),
    challenge: v.string(),
    credentialId: v.string(),
    authenticatorData: bytes(2048),
    clientData: bytes(2048),
    signature: bytes(512),
  }),
  v.strictObject({
    kind: v.picklist(['device', 'recovery']),
    challenge: v.string(),
    /** Key id of the method's public key. */
    key: keyId,
    /** Over `peerlight/v1/sign-in`, the challenge and the session's public key. */
    signature: exactBytes(64),
  }),
])

export const method = v.strictObject({
  id: methodId,
  kind: v.picklist(methodKinds),
  label: line(80),
  confirmed: v.boolean(),
  /** For a passkey: its credential id, and the salt to ask its PRF with. */
  credentialId: v.nullable(v.string()),
  prfSalt: v.nullable(bytes(32)),
  wrapped: smallSealed,
})

const place = v.strictObject({
  organization: organizationId,
  name: v.string(),
  sample: v.boolean(),
  roles: v.array(v.picklist(roles)),
  programs: v.array(
    v.strictObject({
      program: programId,
      name: v.string(),
      slug: v.string(),
      state: v.picklist(['draft', 'live']),
      supporter: v.nullable(supporterId),
    }),
  ),
})

/** All that the browser needs to open the keys and to know where it may act. */
export const me = v.strictObject({
  account: accountId,
  home: organizationId,
  name: v.string(),
  state: v.picklist(['enrolled', 'active']),
  kemPublic: publicKey,
  signPublic: publicKey,
  keybox: sealed,
  methods: v.array(method),
  /** The method that this session was opened with. */
  unlockedBy: v.picklist(methodKinds),
  places: v.array(place),
})

export const signIn = endpoint({
  method: 'POST',
  path: '/api/sessions/sign-in',
  permit: 'anyone',
  input: v.strictObject({ proof, sessionPublic: publicKey }),
  output: me,
})

export const showMe = endpoint({
  method: 'GET',
  path: '/api/sessions/me',
  permit: 'staff',
  input: nothing,
  output: me,
})

/** Shows again, within a session, that the person is there: for what wants a fresh unlocking. */
export const unlockAgain = endpoint({
  method: 'POST',
  path: '/api/sessions/unlock-again',
  permit: 'staff',
  input: v.strictObject({ proof }),
  output: nothing,
})

export const signOut = endpoint({
  method: 'POST',
  path: '/api/sessions/sign-out',
  permit: 'staff',
  input: nothing,
  output: nothing,
})
