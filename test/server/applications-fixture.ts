import type { InputOf } from '#contract/endpoint.ts'
import { apply, listApplications, showApplication } from '#contract/applications.ts'
import { listOutbox as listMail } from '#storage/outbox.ts'
import { call, type Caller, type Desk } from './desk.ts'
import type { House } from './people.ts'

type Applying = InputOf<typeof apply>

/** A form as somebody fills it in; nobody's real name. */
export const anApplication = (house: House, change: Partial<Applying> = {}): Applying => ({
  program: house.slug,
  name: 'Noor Linden',
  email: 'noor@house.example',
  language: 'en',
  references: [],
  ...change,
  answers: {
    role: 'nurse',
    credentials: 'RN',
    department: 'icu',
    settings: ['emergency'],
    years: 'from_6_to_15',
    languages: ['es', 'en'],
    channels: ['phone'],
    atEase: ['patient_death'],
    notAtEase: ['litigation_claim'],
    lived: ['moral_distress'],
    why: 'I was helped once.',
    ...change.answers,
  },
})

/** Applies, and gives the application as the desk shows it. */
export async function applyTo(
  desk: Desk,
  house: House,
  { by, ...change }: { readonly by: Caller } & Partial<Applying>,
) {
  const answered = await call(desk, apply, { input: anApplication(house, change) })
  if (answered.code !== undefined) throw new TypeError(`apply: ${answered.code}`)
  const listed = await listFor(desk, house, by)
  const name = change.name ?? 'Noor Linden'
  const found = listed.find((each) => each.name === name)
  if (found === undefined) throw new TypeError('nobody applied')
  return await showTo(desk, by, found.application)
}

export const listFor = async (desk: Desk, house: House, by: Caller) =>
  (await call(desk, listApplications, { by, input: { program: house.program } })).body.applications

export const showTo = async (desk: Desk, by: Caller, application: string) =>
  (await call(desk, showApplication, { by, input: { application } })).body

/** All letters that went out to an address, newest first. */
export async function lettersTo(desk: Desk, house: House, recipient: string) {
  await desk.work()
  const all = await desk.store.cases.read(house.organization, (db) => listMail(db))
  return all.filter((letter) => letter.recipient === recipient)
}

/** What stands behind the `#` of the link in the newest letter. */
export async function referenceKeyOf(desk: Desk, house: House, recipient: string) {
  const [letter] = await lettersTo(desk, house, recipient)
  const [, key = ''] = /\/reference#([\w-]{22})\n/.exec(letter?.body ?? '') ?? []
  return key
}
