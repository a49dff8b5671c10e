import { randomUUID } from 'node:crypto'
import { answerQuestion, openNomination, showNomination } from '#contract/nominations.ts'
import { parseRolloutId, parseUnitId, type RolloutId, type UnitId } from '#domain/ids.ts'
import { call, type Caller, type Desk } from './desk.ts'
import { addPerson, foundHouse, type House } from './people.ts'

export type Unit = { readonly unit: UnitId; readonly rollout: RolloutId }

/** A unit of forty, with a rollout that has begun and somebody who leads it. */
export async function addUnit(desk: Desk, house: House, name = 'Unit 4 West'): Promise<Unit> {
  const unit = parseUnitId(randomUUID())
  const rollout = parseRolloutId(randomUUID())
  const { organization, program } = house
  const { cases } = desk.owner
  await cases.query(
    'insert into unit (organization_id, unit_id, name, people) values ($1, $2, $3, 40)',
    [organization, unit, name],
  )
  const leaders = [{ kind: 'nurse', name: 'Bea Sallow', email: '' }]
  await cases.query(
    `insert into rollout (organization_id, rollout_id, program_id, unit_id, name, state, launch_on, leaders)
     values ($1, $2, $3, $4, $5, 'under-way', '2026-06-01', $6)`,
    [organization, rollout, program, unit, name, JSON.stringify(leaders)],
  )
  return { unit, rollout }
}

export async function makeWard(desk: Desk) {
  const { house, by } = await foundHouse(desk)
  const leader = await addPerson(desk, { house, roles: ['leader'] })
  const place = await addUnit(desk, house)
  return { house, by, leader, ...place }
}
export type Ward = Awaited<ReturnType<typeof makeWard>>

export const asked = {
  floor: 2,
  closesOn: '2026-03-13',
  mostNames: 3,
  colleagues: ['Kim Alder', 'Ana Núñez'],
}

export async function openIn(desk: Desk, { by, rollout }: Pick<Ward, 'by' | 'rollout'>) {
  return (await call(desk, openNomination, { by, input: { rollout, ...asked } })).body
}

/** One answer after the other, each by nobody in particular. */
export async function write(
  desk: Desk,
  key: string,
  answers: readonly (readonly string[])[],
): Promise<readonly (string | undefined)[]> {
  const codes = []
  for (const names of answers) {
    codes.push((await call(desk, answerQuestion, { input: { key, names } })).code)
  }
  return codes
}

export async function see(desk: Desk, by: Caller, rollout: RolloutId) {
  return (await call(desk, showNomination, { by, input: { rollout } })).body
}

/** Its names as they are shown after the closing, best first. */
export async function namesIn(desk: Desk, by: Caller, rollout: RolloutId) {
  const { nomination } = await see(desk, by, rollout)
  if (nomination.state !== 'closed') throw new TypeError(nomination.state)
  return nomination.nominees
}
