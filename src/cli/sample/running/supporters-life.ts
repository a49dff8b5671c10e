import { randomBytes, randomUUID } from 'node:crypto'
import type { Insertable } from 'kysely'
import { carePolicy } from '#domain/care-policy.ts'
import type { CheckInAnswer } from '#domain/supporter.ts'
import type { CasesSchema } from '#storage/schema-cases.ts'
import type { Rows } from '../rows.ts'
import type { Run } from './add.ts'
import type { RunningPlace, RunningSupporter } from './place.ts'

const CREDENTIALS: ReadonlyMap<string, string> = new Map([
  ['nurse', 'RN'],
  ['physician', 'MD'],
  ['app', 'NP'],
  ['pharmacist', 'PharmD'],
  ['respiratory_therapist', 'RRT'],
  ['social_worker_case_mgr', 'LICSW'],
  ['technologist', 'RT(R)'],
])
const ANSWERS: readonly CheckInAnswer[] = [
  ...Array.from({ length: 8 }, () => 'well' as const),
  'busy',
  'busy',
  'call-me',
]
/** Those whom a visitor may be stand first; nothing is to keep them from being asked. */
const PARTS = 3
const REST_DAYS = 2
const LEFT_DAYS = 6

/** What supporters chose to show, how they are this month, who rests, who left. */
export async function addSampleSupportersLife(place: RunningPlace): Promise<void> {
  const { rows, program, supporters, today } = place
  const tenant = { organization_id: program.organization }
  const policy = JSON.stringify({ ...carePolicy, directory: 'on' })
  rows.add('care_policy', { ...tenant, program_id: program.id, policy })
  for (const each of supporters) change(rows, each, toShown(place, each))
  const others = supporters.slice(PARTS).filter(({ person }) => !person.paused)
  const month = today.with({ day: 1 }).toString()
  for (const [at, answer] of ANSWERS.entries()) {
    const each = others[at]
    if (each === undefined) continue
    rows.add('check_in', {
      ...tenant,
      check_in_id: randomUUID(),
      supporter_id: each.supporter,
      month,
      token_hash: new Uint8Array(randomBytes(32)),
      answer,
    })
  }
  const resting = others.at(-1)
  if (resting !== undefined) {
    change(rows, resting, { resting_until: today.add({ days: REST_DAYS }).toString() })
  }
  const left = supporters.find(({ person }) => person.paused)
  if (left === undefined) return
  const leftOn = today.subtract({ days: LEFT_DAYS }).toString()
  const gone = { directory: 'off', contact: '', on_sign: false } as const
  change(rows, left, { ...gone, state: 'left', left_on: leftOn })
}

type Columns = Partial<Insertable<CasesSchema['supporter']>>

const change = (rows: Rows, { supporter }: RunningSupporter, columns: Columns): void =>
  rows.changeSupporter(supporter, columns)

/** Most agreed, some with an extension; who may be the exception is up to the dice. */
function toShown({ dice, units, kind }: RunningPlace, { person }: RunningSupporter): Columns {
  const roll = dice.roll()
  const extension = `ext. 555-01${String(dice.between(0, 99)).padStart(2, '0')}`
  const directory = roll < 0.2 ? 'off' : roll < 0.75 ? 'name' : 'name-and-contact'
  const hasUnit = kind === 'hospital' && units.length > 0 && dice.roll() < 0.9
  return {
    credentials: CREDENTIALS.get(person.profile.role) ?? '',
    directory,
    contact: directory === 'name-and-contact' ? extension : '',
    on_sign: dice.roll() < 0.8,
    unit_id: hasUnit ? dice.pick(units).unit : null,
  }
}

/** Somebody of the hospital who would like to serve in the network's pool too. */
export function addSampleWish(
  rows: Rows,
  { network, hospital }: { readonly network: Run; readonly hospital: Run },
  today: string,
): void {
  const found = hospital.supporters.find(({ person }) => !person.inNetworkPool && !person.paused)
  if (found === undefined) return
  const { person } = found
  rows.add('supporter', {
    organization_id: network.program.organization,
    supporter_id: randomUUID(),
    program_id: network.program.id,
    account_id: person.account,
    account_home: hospital.program.organization,
    name: person.name,
    email: person.email,
    affiliations: [hospital.program.organization],
    state: 'applied',
    paused_until: null,
    capacity: person.capacity,
    hours: JSON.stringify(person.hours),
    profile: JSON.stringify(person.profile),
    key_id: null,
    kem_public: null,
    sign_public: null,
    last_accepted_on: null,
    added_on: today,
  })
}
