import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  addMethod,
  confirmMethod,
  enrol,
  inviteStaff,
  listStaff,
  removeMethod,
} from '#contract/accounts.ts'
import { beginSignIn, showMe, signIn } from '#contract/sessions.ts'
import type { Role } from '#domain/role.ts'
import { call, makeDesk, makeKey, random, type Caller, type Desk } from './desk.ts'
import { assert, makePasskey, register } from './passkey.ts'
import {
  addPerson,
  addRecovery,
  enrolPerson,
  makeEnrolment,
  makeHouse,
  newMethod,
  signInAgain,
  type House,
} from './people.ts'

let desk: Desk
let house: House
beforeAll(async () => {
  desk = await makeDesk()
  house = await makeHouse(desk)
})
afterAll(async () => {
  await desk.close()
})

const challenge = async () => (await call(desk, beginSignIn)).body.challenge

type Guest = { readonly email?: string; readonly roles?: readonly Role[] }

async function inviteBy(by: Caller, { email, roles = ['leader'] }: Guest = {}) {
  const input = { name: 'Sam Example', email: email ?? `${random(6).toHex()}@house.example`, roles }
  return await call(desk, inviteStaff, { by, input })
}

const staffOf = async (by: Caller) => (await call(desk, listStaff, { by })).body.staff

test("a key that is not held, or is another's already, does not enrol", async () => {
  const boss = await addPerson(desk, { house, roles: ['coordinator'] })
  const { link } = (await inviteBy(boss)).body
  const { input, shown } = await makeEnrolment(desk, link)
  const forged = {
    ...newMethod('device', makeKey(), { challenge: await challenge(), account: shown.account }),
    signature: random(64),
  }
  expect((await call(desk, enrol, { input: { ...input, method: forged } })).code).toBe(
    'method-not-proven',
  )
  const taken = newMethod('device', boss.device, {
    challenge: await challenge(),
    account: shown.account,
  })
  expect((await call(desk, enrol, { input: { ...input, method: taken } })).code).toBe(
    'method-taken',
  )
  expect((await call(desk, enrol, { input })).status).toBe(200)
})

test('a passkey enrols, signs in, and only where the person was verified on this site', async () => {
  const boss = await addPerson(desk, { house, roles: ['coordinator'] })
  const { link } = (await inviteBy(boss)).body
  const { input, session } = await makeEnrolment(desk, link)
  const passkey = makePasskey()
  const wrong = [{ verified: false }, { origin: 'http://localhost:9999' }, { challenge: 'AAAA' }]
  for (const each of wrong) {
    const bad = { ...register(passkey, { challenge: await challenge(), ...each }) }
    const refused = await call(desk, enrol, { input: { ...input, method: bad } })
    expect(refused.code).toBe('method-not-proven')
  }
  const method = register(passkey, { challenge: await challenge() })
  const enrolled = await call(desk, enrol, { input: { ...input, method } })
  expect(enrolled.body.methods).toMatchObject([
    { kind: 'passkey', confirmed: false, credentialId: passkey.id },
  ])

  const proof = assert(passkey, { challenge: await challenge(), counter: 1 })
  const sessionPublic = session.publicKey
  const opened = await call(desk, signIn, { input: { proof, sessionPublic } })
  expect(opened.body.methods).toMatchObject([{ kind: 'passkey', confirmed: true }])
  for (const each of [{ verified: false }, { origin: 'http://localhost:9999' }, { counter: 1 }]) {
    const bad = assert(passkey, { challenge: await challenge(), counter: 2, ...each })
    const refused = await call(desk, signIn, { input: { proof: bad, sessionPublic } })
    expect(refused.code).toBe('cannot-sign-in')
  }
})

test('somebody without keys to hold is active after the second way in; a coordinator is not', async () => {
  const boss = await addPerson(desk, { house, roles: ['coordinator', 'network-admin'] })
  const states = async () => new Map((await staffOf(boss)).map((each) => [each.account, each]))
  for (const [roles, state] of [
    [['leader'], 'active'],
    [['coordinator'], 'enrolled'],
  ] as const) {
    const { link } = (await inviteBy(boss, { roles })).body
    const sam = await enrolPerson(desk, link, { organization: house.organization, ready: false })
    expect((await states()).get(sam.account)).toMatchObject({ state: 'enrolled', ready: false })
    await addRecovery(desk, { caller: sam, account: sam.account, recovery: makeKey() })
    expect((await states()).get(sam.account)).toMatchObject({ state, ready: true })
  }
})

test('the last two ways in cannot be removed; with a third, removing one signs out elsewhere', async () => {
  const robin = await addPerson(desk, { house, roles: ['coordinator'] })
  const elsewhere = await signInAgain(desk, robin)
  const first = robin.me.methods[0]?.id
  const removed = { by: robin, input: { method: first } }
  expect((await call(desk, removeMethod, removed)).code).toBe('last-method')
  const third = newMethod('device', makeKey(), {
    challenge: await challenge(),
    account: robin.account,
  })
  expect((await call(desk, addMethod, { by: robin, input: { method: third } })).status).toBe(200)
  expect((await call(desk, removeMethod, removed)).status).toBe(200)
  expect((await call(desk, showMe, { by: elsewhere })).code).toBe('not-signed-in')
  expect(
    (await call(desk, showMe, { by: robin })).body.methods.map(({ kind }) => kind).toSorted(),
  ).toEqual(['device', 'recovery'])
  expect((await signInAgain(desk, robin)).code).toBe('cannot-sign-in')
})

test("never another person's way in", async () => {
  const robin = await addPerson(desk, { house, roles: ['coordinator'] })
  const kim = await addPerson(desk, { house, roles: ['coordinator'] })
  const method = kim.me.methods[0]?.id
  for (const endpoint of [removeMethod, confirmMethod]) {
    expect((await call(desk, endpoint, { by: robin, input: { method } })).code).toBe('not-found')
  }
})
