import * as v from 'valibot'
import { endpoint } from './endpoint.ts'
import { code, line, nothing, unitId } from './parts.ts'

const written = {
  name: line(120),
  /** Of the program's pick-list. */
  department: v.nullable(code),
  /** A figure, no list. */
  people: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000))),
  retired: v.boolean(),
}

const unit = v.strictObject({ unit: unitId, ...written, name: v.string() })

/** By name, the retired ones too. */
export const listUnits = endpoint({
  method: 'GET',
  path: '/api/units/list',
  permit: 'unit.read',
  input: nothing,
  output: v.strictObject({ units: v.array(unit) }),
})

/** Without an id, a new one. */
export const saveUnit = endpoint({
  method: 'POST',
  path: '/api/units/save',
  permit: 'unit.write',
  input: v.strictObject({ unit: v.nullable(unitId), ...written }),
  output: v.strictObject({ unit: unitId }),
})

/** A pasted list of names; those that are known already are left as they are. */
export const addUnits = endpoint({
  method: 'POST',
  path: '/api/units/add',
  permit: 'unit.write',
  input: v.strictObject({ names: v.pipe(v.array(line(120)), v.minLength(1), v.maxLength(200)) }),
  output: v.strictObject({ added: v.number(), known: v.number() }),
})
