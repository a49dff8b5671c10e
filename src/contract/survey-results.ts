import * as v from 'valibot'

const listOf = <S extends v.GenericSchema>(schema: S) => v.pipe(v.array(schema), v.readonly())

const cell = v.variant('kind', [
  v.strictObject({ kind: v.literal('count'), count: v.number() }),
  v.strictObject({ kind: v.literal('few') }),
])
const rows = listOf(v.strictObject({ code: v.string(), cell }))
const table = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['options', 'points', 'bands', 'choices']), rows }),
  v.strictObject({ kind: v.literal('withheld') }),
])
const measure = v.strictObject({
  codes: listOf(v.string()),
  units: listOf(v.strictObject({ unit: v.string(), count: v.number() })),
})

/** What was published of a survey: protected, and never anything finer (`domain/survey-results.ts`). */
export const results = v.variant('kind', [
  v.strictObject({ kind: v.literal('too-few') }),
  v.strictObject({
    kind: v.literal('counted'),
    answers: v.number(),
    floor: v.number(),
    units: listOf(v.strictObject({ unit: v.string(), name: v.string(), answers: v.number() })),
    items: listOf(v.strictObject({ item: v.string(), table, measures: listOf(measure) })),
    subscales: listOf(
      v.strictObject({
        name: v.string(),
        points: v.number(),
        mean: v.nullable(v.number()),
        units: listOf(v.strictObject({ unit: v.string(), mean: v.number() })),
      }),
    ),
  }),
])
