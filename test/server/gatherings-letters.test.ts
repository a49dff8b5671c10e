import { sync } from 'node-ical'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cancelGathering, saveGathering } from '#contract/gatherings.ts'
import { removeAttendee } from '#contract/gatherings-people.ts'
import { sendReply } from '#contract/gatherings-public.ts'
import { openSmtp } from '#mail/smtp.ts'
import { openMailbox, type Mailbox } from '#test/support/mailbox.ts'
import { call, makeDesk, type Desk } from './desk.ts'
import {
  addOne,
  aGathering,
  deliver,
  inviteNames,
  linkIn,
  plain,
  show,
} from './gatherings-fixture.ts'
import { foundHouse, type House, type Person } from './people.ts'

const FROM = 'peers@house.example'
let desk: Desk
let mailbox: Mailbox
let smtp: ReturnType<typeof openSmtp>
let house: House
let by: Person
beforeAll(async () => {
  mailbox = await openMailbox()
  smtp = openSmtp(mailbox.url, FROM)
  desk = await makeDesk(smtp)
  ;({ house, by } = await foundHouse(desk))
})
afterAll(async () => {
  smtp.close()
  await desk.close()
  await mailbox.close()
})

/** As a calendar program reads it: the part of the letter that is one, parsed by another library. */
function entryIn(raw: string) {
  const [head = '', body = ''] =
    /Content-Type: text\/calendar[^]*?\r\n\r\n([^]*?)\r\n--/.exec(raw) ?? []
  const text = head.includes('base64') ? Buffer.from(body, 'base64').toString() : plain(body)
  const [event] = Object.values(sync.parseICS(text)).filter((each) => each?.type === 'VEVENT')
  if (event?.type !== 'VEVENT') throw new TypeError('no entry in the letter')
  return { event, text, method: /method=(\w+)/.exec(head)?.[1] }
}

const lettersTo = (name: string) =>
  mailbox.letters.filter(({ to }) => to.includes(`${name}@elsewhere.example`))
const newestTo = (name: string) => lettersTo(name).at(-1)?.raw ?? ''

test('an invitation brings an entry, a change raises its sequence, and cancelling takes it off', async () => {
  const gathering = await addOne(desk, { by, house })
  await inviteNames(desk, { by, gathering }, 'Xan')
  await deliver(desk)
  const invited = entryIn(newestTo('xan'))
  expect(invited.method).toBe('REQUEST')
  expect(invited.event).toMatchObject({
    method: 'REQUEST',
    summary: 'Listening well',
    location: 'Room 4, Alder building',
    sequence: 0,
    status: 'CONFIRMED',
    uid: `${gathering}@localhost`,
  })
  expect(invited.event.start.toISOString()).toBe('2026-04-21T18:00:00.000Z')
  expect(invited.event.end?.toISOString()).toBe('2026-04-21T20:00:00.000Z')
  expect(invited.text).toContain(`mailto:${FROM}`)
  expect(invited.text).not.toContain('rooms.example')

  const {
    program: _program,
    kind: _kind,
    repeat: _repeat,
    ...written
  } = aGathering(house, {
    from: '15:00',
    until: '17:00',
  })
  const input = { gathering, scope: 'one', ...written }
  expect((await call(desk, saveGathering, { by, input })).body).toEqual({ changed: 1, letters: 1 })
  const same = await call(desk, saveGathering, { by, input: { ...input, details: 'More.' } })
  expect(same.body.letters).toBe(0)
  await deliver(desk)
  const changed = entryIn(newestTo('xan'))
  expect(changed.event).toMatchObject({ method: 'REQUEST', sequence: 1, uid: invited.event.uid })
  expect(changed.event.start.toISOString()).toBe('2026-04-21T19:00:00.000Z')

  await call(desk, cancelGathering, { by, input: { gathering, scope: 'one' } })
  await deliver(desk)
  const off = entryIn(newestTo('xan'))
  expect(off.method).toBe('CANCEL')
  expect(off.event).toMatchObject({
    method: 'CANCEL',
    sequence: 2,
    status: 'CANCELLED',
    uid: invited.event.uid,
  })
  expect(lettersTo('xan')).toHaveLength(3)
  expect(linkIn(plain(newestTo('xan')))).toBe('')
})

test('who is removed gets one more letter, which takes the entry off', async () => {
  const gathering = await addOne(desk, { by, house }, { on: '2026-05-05' })
  await inviteNames(desk, { by, gathering }, 'Yan', 'Zoe')
  await deliver(desk)
  const attendees = (await show(desk, by, gathering)).run?.attendees ?? []
  const yan = attendees.find(({ name }) => name === 'Yan')
  await call(desk, removeAttendee, { by, input: { attendee: yan?.attendee } })
  await deliver(desk)
  await deliver(desk)
  expect(lettersTo('yan')).toHaveLength(2)
  expect(entryIn(newestTo('yan')).event).toMatchObject({ method: 'CANCEL', sequence: 1 })
  expect(lettersTo('zoe')).toHaveLength(1)
})

test('a letter speaks both languages, names nobody else, and one tap answers', async () => {
  const gathering = await addOne(desk, { by, house }, { on: '2026-05-06' })
  await inviteNames(desk, { by, gathering }, 'Abe', 'Bea')
  await deliver(desk)
  const text = plain(newestTo('abe'))
  expect(text).toContain('You are invited.')
  expect(text).toContain('Le invitamos.')
  expect(text).toContain('Wednesday, May 6, 2026')
  expect(text).toContain('miércoles, 6 de mayo de 2026')
  expect(text).not.toMatch(/bea@|Bea\b/)
  const token = linkIn(text)
  expect(text).toContain(`/reply#${token}.yes`)
  expect(text).toContain(`/reply#${token}.no`)
  const answered = await call(desk, sendReply, { input: { token, wants: 'yes' } })
  expect(answered.body).toMatchObject({ reply: 'yes', standing: 'open' })
  const own = Object.values(sync.parseICS(answered.body.calendar ?? '')).find(
    (each) => each?.type === 'VEVENT',
  )
  expect(own).toMatchObject({ uid: `${gathering}@localhost`, summary: 'Listening well' })
  expect(answered.body.calendar).toContain('https://rooms.example/listening')
})

test('a letter that does not go out stays due, and a job that runs twice sends once', async () => {
  const gathering = await addOne(desk, { by, house }, { on: '2026-05-07' })
  await inviteNames(desk, { by, gathering }, 'Cal')
  const attendees = async () => (await show(desk, by, gathering)).run?.attendees ?? []
  const [cal] = await attendees()
  const broken = {
    ...desk.deps,
    mailer: { kind: 'smtp', send: () => Promise.reject(new Error('no')) },
  } as const
  const { mailGathering } = await import('#actions/gatherings/mail.ts')
  const id = cal?.attendee
  if (id === undefined) throw new TypeError('nobody')
  await expect(mailGathering(broken, house.organization, id)).rejects.toThrow('no')
  expect((await attendees())[0]?.isTold).toBe(false)
  await mailGathering(desk.deps, house.organization, id)
  await mailGathering(desk.deps, house.organization, id)
  expect(lettersTo('cal')).toHaveLength(1)
  expect((await attendees())[0]?.isTold).toBe(true)
})
