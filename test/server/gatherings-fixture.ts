import type { OutputOf } from '#contract/endpoint.ts'
import { addGathering, showGathering } from '#contract/gatherings.ts'
import { inviteToGathering } from '#contract/gatherings-people.ts'
import { addSupporter } from '#contract/supporters.ts'
import { jobsOf } from '#jobs/registry.ts'
import { call, random, type Caller, type Desk } from './desk.ts'
import { addPerson, type House } from './people.ts'
import { aSupporter } from './team.ts'

/** A training on a Tuesday in April 2026, seven weeks after the desk's morning. */
export const aGathering = (house: House, change: object = {}) => ({
  program: house.program,
  kind: 'training',
  title: 'Listening well',
  on: '2026-04-21',
  from: '14:00',
  until: '16:00',
  place: 'Room 4, Alder building',
  onlineLink: 'https://rooms.example/listening',
  details: 'Bring nothing.',
  capacity: null,
  creditHours: 2,
  materials: [{ title: 'Slides', link: 'https://files.example/slides' }],
  repeat: null,
  ...change,
})

type By = { readonly by: Caller; readonly house: House }

export async function addOne(desk: Desk, { by, house }: By, change: object = {}) {
  const { body, code } = await call(desk, addGathering, { by, input: aGathering(house, change) })
  const [gathering] = body?.gatherings ?? []
  if (gathering === undefined) throw new TypeError(`add: ${code}`)
  return gathering
}

export type Shown = OutputOf<typeof showGathering>

export async function show(desk: Desk, by: Caller, gathering: string): Promise<Shown> {
  const { body, code } = await call(desk, showGathering, { by, input: { gathering } })
  if (code !== undefined) throw new TypeError(`show: ${code}`)
  return body
}

export const aPerson = (name: string) => ({
  name,
  email: `${name.toLowerCase()}@elsewhere.example`,
  affiliation: 'Elm Street Health Center',
})

export async function inviteNames(
  desk: Desk,
  { by, gathering }: { readonly by: Caller; readonly gathering: string },
  ...names: readonly string[]
) {
  const whom = { by: 'names', people: names.map(aPerson) }
  return await call(desk, inviteToGathering, { by, input: { gathering, whom } })
}

/** Without the soft line breaks and the escapes of mail. */
export const plain = (raw: string): string =>
  raw
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/((?:=[0-9A-F]{2})+)/g, (escaped) =>
      Buffer.from(escaped.replaceAll('=', ''), 'hex').toString(),
    )

/** The token in the newest letter to somebody, as it lies in the outbox. */
export async function tokenFor(desk: Desk, email: string): Promise<string> {
  const { rows } = await desk.owner.cases.query<{ body: string }>(
    'select body from outbox_mail where recipient = $1 order by ctid desc limit 1',
    [email],
  )
  return linkIn(rows[0]?.body ?? '')
}

export const linkIn = (text: string): string => /\/reply#([\w-]{43})/.exec(text)?.[1] ?? ''

/** As if on the roster, where keys that nobody looks at here would be. */
export async function putIntoService(desk: Desk, supporter: string): Promise<void> {
  await desk.owner.cases.query(
    `update supporter set state = 'active', key_id = $2, kem_public = $3, sign_public = $3 where supporter_id = $1`,
    [supporter, random(16).toHex(), random(32)],
  )
}

/** Somebody of the pool who serves, with an account that signed in. */
export async function addServing(desk: Desk, { by, house }: By, change: object = {}) {
  const person = await addPerson(desk, { house, roles: ['supporter'] })
  const { rows } = await desk.owner.cases.query<{ email: string }>(
    'select email from account where account_id = $1',
    [person.account],
  )
  const input = { ...aSupporter(house, rows[0]?.email ?? ''), ...change }
  const added = await call(desk, addSupporter, { by, input })
  await putIntoService(desk, added.body.supporter)
  return person
}

/** By name. */
export async function repliesOf(desk: Desk, by: Caller, gathering: string) {
  const attendees = (await show(desk, by, gathering)).run?.attendees ?? []
  return Object.fromEntries(attendees.map(({ name, reply }) => [name, reply]))
}

/** What is due by now. */
export const deliver = (desk: Desk) => desk.jobs.runDue(jobsOf(desk.deps), desk.clock.now)

/** What changing a gathering takes, beside its id. */
export const rewritten = (house: House, change: object = {}) => {
  const { program: _program, kind: _kind, repeat: _repeat, ...rest } = aGathering(house, change)
  return rest
}
