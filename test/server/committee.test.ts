import { afterAll, beforeAll, expect, test } from 'vitest'
import { showCommittee } from '#contract/committee.ts'
import { recordTraining } from '#contract/trainings.ts'
import { call, makeDesk, type Caller, type Desk } from './desk.ts'
import { addPerson, makeHouse, type House } from './people.ts'
import { addToPool, foundProgram } from './team.ts'

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})
afterAll(async () => {
  await desk.close()
})

const figuresOf = async (by: Caller, { program }: House) =>
  await call(desk, showCommittee, { by, input: { program } })

const NOBODY = { applied: 0, approved: 0, active: 0, paused: 0, left: 0 }

test('a program without supporters says so in figures', async () => {
  const house = await makeHouse(desk)
  const by = await addPerson(desk, { house, roles: ['coordinator'] })
  expect((await figuresOf(by, house)).body).toEqual({
    today: '2026-03-03',
    supporters: NOBODY,
    trainings: { none: 0, valid: 0, expiring: 0, expired: 0 },
  })
})

test('supporters and trainings are counted, and whoever left only as gone', async () => {
  const house = await makeHouse(desk)
  const { first: by } = await foundProgram(desk, house)
  const days = ['2026-02-01', '2024-05-01', '2024-01-01', undefined, '2026-02-01']
  const ids: string[] = []
  for (const completedOn of days) {
    const { id } = await addToPool(desk, { house, by })
    ids.push(id)
    if (completedOn === undefined) continue
    await call(desk, recordTraining, { by, input: { supporter: id, code: 'initial', completedOn } })
  }
  await desk.owner.cases.query(
    `update supporter set state = 'paused' where supporter_id = $1`,
    ids.slice(0, 1),
  )
  await desk.owner.cases.query(
    `update supporter set state = 'left', left_on = '2026-03-01' where supporter_id = $1`,
    ids.slice(-1),
  )
  const { body } = await figuresOf(by, house)
  expect(body.supporters).toEqual({ ...NOBODY, active: 3, paused: 1, left: 1 })
  expect(body.trainings).toEqual({ none: 1, valid: 1, expiring: 1, expired: 1 })
  expect(JSON.stringify(body)).not.toContain('Pat')
})

test('the figures are never shown to another organization or role', async () => {
  const house = await makeHouse(desk)
  const other = await makeHouse(desk)
  const stranger = await addPerson(desk, { house: other, roles: ['coordinator'] })
  const own = await addPerson(desk, { house, roles: ['supporter', 'leader'] })
  const abroad = { ...stranger, organization: house.organization }
  for (const by of [stranger, abroad, own]) {
    expect((await figuresOf(by, house)).code).toBe('not-found')
  }
  const admin = await addPerson(desk, { house, roles: ['organization-admin'] })
  expect((await figuresOf(admin, house)).body.supporters).toEqual(NOBODY)
})
