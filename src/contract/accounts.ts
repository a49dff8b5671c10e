import * as v from 'valibot'
import { accountStates, methodKinds } from '#domain/account.ts'
import { roles } from '#domain/role.ts'
import { endpoint } from './endpoint.ts'
import {
  accountId,
  bytes,
  email,
  line,
  methodId,
  nothing,
  organizationId,
  publicKey,
  sealed,
  smallSealed,
  token,
} from './parts.ts'
import { me } from './sessions.ts'

const role = v.picklist(roles)

/** What a browser hands over to make an unlock method: how to check it, and the user key wrapped under it. */
export const newMethod = v.variant('kind', [
  v.strictObject({
    kind: v.literal('passkey'),
    id: methodId,
    label: line(80),
    challenge: v.string(),
    credentialId: v.pipe(v.string(), v.maxLength(1400)),
    attestation: bytes(4096),
    clientData: bytes(2048),
    prfSalt: bytes(32),
    wrapped: smallSealed,
  }),
  v.strictObject({
    kind: v.picklist(['device', 'recovery']),
    id: methodId,
    label: line(80),
    challenge: v.string(),
    authPublic: publicKey,
    /** Over `peerlight/v1/add-method`, the challenge and the account: the key is really held. */
    signature: bytes(64),
    wrapped: smallSealed,
  }),
])

/** Tells whom an invitation is for, without using it up; and a challenge for the first unlock method. */
export const showInvitation = endpoint({
  method: 'POST',
  path: '/api/accounts/invitation',
  permit: 'anyone',
  input: v.strictObject({ token }),
  output: v.strictObject({
    account: accountId,
    home: organizationId,
    name: v.string(),
    organization: v.string(),
    challenge: v.string(),
  }),
})

/** Uses the invitation up: keys and first unlock method in one step, and a session. */
export const enrol = endpoint({
  method: 'POST',
  path: '/api/accounts/enrol',
  permit: 'anyone',
  input: v.strictObject({
    token,
    kemPublic: publicKey,
    signPublic: publicKey,
    keybox: sealed,
    method: newMethod,
    sessionPublic: publicKey,
  }),
  output: me,
})

export const addMethod = endpoint({
  method: 'POST',
  path: '/api/accounts/add-method',
  permit: 'staff',
  strong: true,
  input: v.strictObject({ method: newMethod }),
  output: nothing,
})

/** After two words were typed back, or the new passkey was used once. */
export const confirmMethod = endpoint({
  method: 'POST',
  path: '/api/accounts/confirm-method',
  permit: 'staff',
  input: v.strictObject({ method: methodId }),
  output: nothing,
})

/** Refused as `last-method` when fewer than two would remain. */
export const removeMethod = endpoint({
  method: 'POST',
  path: '/api/accounts/remove-method',
  permit: 'staff',
  strong: true,
  input: v.strictObject({ method: methodId }),
  output: nothing,
})

export const listStaff = endpoint({
  method: 'GET',
  path: '/api/accounts/list',
  permit: 'staff.read',
  input: nothing,
  output: v.strictObject({
    staff: v.array(
      v.strictObject({
        account: accountId,
        name: v.string(),
        email: v.string(),
        state: v.picklist(accountStates),
        roles: v.array(role),
        methods: v.array(v.picklist(methodKinds)),
        ready: v.boolean(),
        kemPublic: v.nullable(publicKey),
        signPublic: v.nullable(publicKey),
        invitedUntil: v.nullable(v.string()),
      }),
    ),
    /** At home here, with keys and without the coordinator's role: a roster may still name them, and then must not. */
    former: v.array(
      v.strictObject({
        account: accountId,
        name: v.string(),
        kemPublic: publicKey,
        signPublic: publicKey,
      }),
    ),
  }),
})

/** Makes the account if need be, and an invitation that can be used once within 72 hours. The link is mailed, and
 * returned so that it can be handed over in person. */
export const inviteStaff = endpoint({
  method: 'POST',
  path: '/api/accounts/invite',
  permit: 'staff.write',
  input: v.strictObject({
    name: line(120),
    email,
    roles: v.pipe(v.array(role), v.minLength(1), v.maxLength(4)),
  }),
  output: v.strictObject({ account: accountId, link: v.string() }),
})

export const setRoles = endpoint({
  method: 'POST',
  path: '/api/accounts/set-roles',
  permit: 'staff.write',
  strong: true,
  input: v.strictObject({ account: accountId, roles: v.pipe(v.array(role), v.maxLength(4)) }),
  output: nothing,
})

/** Ends sessions and takes every role away; the keys must also leave the rosters, which the answer tells. */
export const revokeAccount = endpoint({
  method: 'POST',
  path: '/api/accounts/revoke',
  permit: 'staff.write',
  strong: true,
  input: v.strictObject({ account: accountId }),
  output: nothing,
})
