import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  enrol,
  inviteStaff,
  listStaff,
  revokeAccount,
  setRoles,
  showInvitation,
} from '#contract/accounts.ts'
import { listOutbox } from '#contract/installation.ts'
import { beginSignIn, showMe } from '#contract/sessions.ts'
import { INVITATION_HOURS } from '#domain/account.ts'
import type { Role } from '#domain/role.ts'
import { call, makeDesk, makeKey, random, type Caller, type Desk } from './desk.ts'
import {
  addPerson,
  enrolPerson,
  makeEnrolment,
  makeHouse,
  newMethod,
  signInAgain,
  tokenOf,
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

test('an invitation tells whom it is for, and can be used once', async () => {
  const boss = await addPerson(desk, { house, roles: ['coordinator'] })
  const { link } = (await inviteBy(boss)).body
  expect(link.startsWith('http://localhost:8320/desk#invitation=')).toBe(true)
  const { input, shown } = await makeEnrolment(desk, link)
  expect(shown).toMatchObject({ name: 'Sam Example', home: house.organization })
  expect((await call(desk, enrol, { input })).status).toBe(200)

  const again = {
    ...input,
    method: newMethod('device', makeKey(), {
      challenge: await challenge(),
      account: shown.account,
    }),
  }
  expect(await call(desk, enrol, { input: again })).toMatchObject({
    status: 410,
    code: 'invitation-over',
  })
  expect((await call(desk, showInvitation, { input: { token: tokenOf(link) } })).code).toBe(
    'invitation-over',
  )
})

test('of two who use one invitation at once, one enrols', async () => {
  const boss = await addPerson(desk, { house, roles: ['coordinator'] })
  const { link } = (await inviteBy(boss)).body
  const one = await makeEnrolment(desk, link)
  const other = await makeEnrolment(desk, link)
  const answers = await Promise.all([one, other].map(({ input }) => call(desk, enrol, { input })))
  expect(answers.map(({ status }) => String(status)).toSorted()).toEqual(['200', '410'])
})

test("an invitation runs out after 72 hours, and a stranger's token is as much", async () => {
  const boss = await addPerson(desk, { house, roles: ['coordinator'] })
  const { link } = (await inviteBy(boss)).body
  const stranger = await call(desk, showInvitation, { input: { token: random(32) } })
  expect(stranger.code).toBe('invitation-over')
  desk.later({ hours: INVITATION_HOURS })
  const late = await call(desk, showInvitation, { input: { token: tokenOf(link) } })
  expect(late.code).toBe('invitation-over')
})

test('only an admin makes an admin, of the own kind of organization', async () => {
  const boss = await addPerson(desk, { house, roles: ['coordinator'] })
  const admin = await addPerson(desk, { house, roles: ['network-admin'] })
  expect((await inviteBy(boss, { roles: ['network-admin'] })).code).toBe('role-not-allowed')
  expect((await inviteBy(admin, { roles: ['organization-admin'] })).code).toBe('role-not-allowed')
  expect((await inviteBy(admin, { roles: ['network-admin'] })).status).toBe(200)
  const toAdmin = { account: boss.account, roles: ['coordinator', 'network-admin'] }
  expect((await call(desk, setRoles, { by: boss, input: toAdmin })).code).toBe('role-not-allowed')
  const fromAdmin = { account: admin.account, roles: [] }
  expect((await call(desk, setRoles, { by: boss, input: fromAdmin })).code).toBe('role-not-allowed')
})

test('inviting somebody who has keys gives the role and no link that would make new keys', async () => {
  const boss = await addPerson(desk, { house, roles: ['coordinator'] })
  const kim = await addPerson(desk, { house, roles: ['leader'], email: 'kim@house.example' })
  const invited = await inviteBy(boss, { email: 'Kim@House.example', roles: ['coordinator'] })
  expect(invited.body).toEqual({ account: kim.account, link: 'http://localhost:8320/desk' })
  expect((await call(desk, showMe, { by: kim })).body.places[0]?.roles).toEqual([
    'coordinator',
    'leader',
  ])
})

test('the last coordinator stays', async () => {
  const alone = await makeHouse(desk)
  const boss = await addPerson(desk, { house: alone, roles: ['coordinator', 'network-admin'] })
  const input = { account: boss.account, roles: ['network-admin'] }
  expect((await call(desk, setRoles, { by: boss, input })).code).toBe('last-coordinator')
  const leaving = { account: boss.account }
  expect((await call(desk, revokeAccount, { by: boss, input: leaving })).code).toBe(
    'last-coordinator',
  )
})

test('a revoked account is shut out at once, and can be invited anew', async () => {
  const boss = await addPerson(desk, { house, roles: ['coordinator'] })
  const kim = await addPerson(desk, { house, roles: ['leader'], email: 'again@house.example' })
  expect(
    (await call(desk, revokeAccount, { by: boss, input: { account: kim.account } })).status,
  ).toBe(200)
  expect((await call(desk, showMe, { by: kim })).code).toBe('not-signed-in')
  expect((await signInAgain(desk, kim)).code).toBe('cannot-sign-in')
  expect((await staffOf(boss)).some(({ account }) => account === kim.account)).toBe(false)

  const invited = await inviteBy(boss, { email: 'again@house.example' })
  expect(invited.body.account).toBe(kim.account)
  const back = await enrolPerson(desk, invited.body.link, {
    organization: house.organization,
    ready: true,
  })
  expect(back.me.kemPublic.toHex()).not.toBe(kim.me.kemPublic.toHex())
  expect((await signInAgain(desk, kim)).code).toBe('cannot-sign-in')
})

test('staff is never listed, invited, changed or revoked from another organization or role', async () => {
  const other = await makeHouse(desk)
  const boss = await addPerson(desk, { house: other, roles: ['coordinator', 'network-admin'] })
  const leader = await addPerson(desk, { house, roles: ['leader', 'supporter'] })
  const kim = await addPerson(desk, { house, roles: ['leader'] })
  const abroad = { ...boss, organization: house.organization }
  for (const by of [abroad, leader]) {
    expect((await call(desk, listStaff, { by })).code).toBe('not-found')
    expect((await inviteBy(by)).code).toBe('not-found')
    const input = { account: kim.account, roles: [] }
    expect((await call(desk, setRoles, { by, input })).code).toBe('not-found')
    expect((await call(desk, revokeAccount, { by, input: { account: kim.account } })).code).toBe(
      'not-found',
    )
  }
  expect((await staffOf(boss)).map(({ account }) => account)).toEqual([boss.account])
  const foreign = { account: kim.account }
  expect((await call(desk, revokeAccount, { by: boss, input: foreign })).code).toBe('not-found')
})

test('the invitation goes out as a letter with a working link of its own, or into the outbox', async () => {
  const boss = await addPerson(desk, { house, roles: ['coordinator'] })
  const email = 'letter@house.example'
  const { account } = (await inviteBy(boss, { email })).body
  const ran = await desk.work()
  expect(ran.filter(({ subject }) => subject === account)).toMatchObject([{ outcome: 'done' }])
  const { mail, mails } = (await call(desk, listOutbox, { by: boss })).body
  expect(mail).toBe('outbox')
  const letter = mails.find(({ recipient }) => recipient === email)?.body ?? ''
  const link = /http\S+/.exec(letter)?.[0] ?? ''
  expect(letter).not.toContain('Sam')
  expect((await call(desk, showInvitation, { input: { token: tokenOf(link) } })).body.account).toBe(
    account,
  )
})

test('a mail server that is down costs nothing but time', async () => {
  const letters: string[] = []
  let isDown = true
  const send = ({ to }: { readonly to: string }) => {
    if (isDown) return Promise.reject(new Error('down'))
    letters.push(to)
    return Promise.resolve()
  }
  const own = await makeDesk({ kind: 'smtp', send })
  try {
    const place = await makeHouse(own)
    const boss = await addPerson(own, { house: place, roles: ['coordinator'] })
    const input = { name: 'Sam', email: 'sam@house.example', roles: ['leader'] }
    const invited = await call(own, inviteStaff, { by: boss, input })
    expect(invited.status).toBe(200)
    expect(await own.work()).toMatchObject([{ name: 'accounts.mail-invitation', outcome: 'Error' }])
    isDown = false
    await own.jobs.pool.query(
      'update graphile_worker._private_jobs set attempts = 0, locked_by = null, locked_at = null',
    )
    expect(await own.work()).toMatchObject([{ outcome: 'done' }])
    expect(letters).toEqual(['sam@house.example'])
    expect(
      (await call(own, showInvitation, { input: { token: tokenOf(invited.body.link) } })).status,
    ).toBe(200)
  } finally {
    await own.close()
  }
})
