import * as rollouts from '#contract/rollouts.ts'
import { saveUnit } from '#contract/units.ts'
import type { OutputOf } from '#contract/endpoint.ts'
import { call, type Desk } from './desk.ts'
import { addPerson, makeHouse, type House, type Person } from './people.ts'

/** The clock of the desk stands on 3 March 2026. */
export const LAUNCH = '2026-06-30'

type Shown = OutputOf<typeof rollouts.showRollout>
export const coded = ({ steps }: Pick<Shown, 'steps'>, code: string) =>
  steps.find((each) => each.code === code)

/** A unit that a program comes to, and what its coordinator sees and says of it. */
export const rolloutsAt = (desk: () => Desk) => ({
  begin: async () => {
    const house = await makeHouse(desk())
    const by = await addPerson(desk(), { house, roles: ['coordinator'] })
    const written = { name: 'Surgical ICU', department: 'icu', people: 40, retired: false }
    const saved = await call(desk(), saveUnit, { by, input: { unit: null, ...written } })
    const { unit } = saved.body
    const input = { program: house.program, template: 'unit', unit, launchOn: LAUNCH }
    const { rollout } = (await call(desk(), rollouts.addRollout, { by, input })).body
    return { house, by, unit, rollout }
  },
  show: async (by: Person, rollout: string) =>
    (await call(desk(), rollouts.showRollout, { by, input: { rollout } })).body,
  list: async (by: Person, { program }: House) =>
    (await call(desk(), rollouts.listRollouts, { by, input: { program } })).body,
  change: async (by: Person, input: object) =>
    (await call(desk(), rollouts.changeRollout, { by, input: { on: null, ...input } })).code ??
    'changed',
})
