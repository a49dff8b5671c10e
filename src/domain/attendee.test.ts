import { array, assert, constantFrom, integer, option, property, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { answer, countPlaces, givePlaces, placeInLine, type InLine, type Line } from './attendee.ts'

const asked = (count: number): readonly InLine<string>[] =>
  Array.from({ length: count }, (_, at) => ({ id: `p${at}`, reply: 'invited', position: 0 }))

/** Everything that was answered, one after the other. */
function play(line: Line<string>, answers: readonly (readonly [string, 'yes' | 'no'])[]) {
  let { attendees } = line
  const steps = answers.map(([who, wants]) => {
    const before = attendees
    attendees = answer({ ...line, attendees }, who, wants)
    return { who, wants, before, after: attendees }
  })
  return { attendees, steps }
}

const PEOPLE = 8
const answers = array(
  tuple(
    integer({ min: 0, max: PEOPLE - 1 }).map((at) => `p${at}`),
    constantFrom('yes' as const, 'yes' as const, 'no' as const),
  ),
  { maxLength: 40 },
)
const capacities = option(integer({ min: 1, max: 5 }), { nil: undefined })
const replyOf = (line: readonly InLine<string>[], who: string) =>
  line.find(({ id }) => id === who)?.reply

test('the first who say yes have the places, the next wait, and a no gives one on', () => {
  const line = { capacity: 2, attendees: asked(4) }
  const { attendees } = play(line, [
    ['p3', 'yes'],
    ['p0', 'yes'],
    ['p2', 'yes'],
    ['p1', 'yes'],
  ])
  expect(attendees.map(({ reply }) => reply)).toEqual(['yes', 'waiting', 'waiting', 'yes'])
  expect([placeInLine(attendees, 'p2'), placeInLine(attendees, 'p1')]).toEqual([1, 2])
  const after = answer({ capacity: 2, attendees }, 'p3', 'no')
  expect(after.map(({ reply }) => reply)).toEqual(['yes', 'waiting', 'yes', 'no'])
  expect(placeInLine(after, 'p1')).toBe(1)
  expect(placeInLine(after, 'p2')).toBeUndefined()
})

test('there are never more places given than there are, and none is free while somebody waits', () => {
  assert(
    property(capacities, answers, (capacity, said) => {
      for (const { after } of play({ capacity, attendees: asked(PEOPLE) }, said).steps) {
        const taken = countPlaces(after)
        const isWaiting = after.some(({ reply }) => reply === 'waiting')
        expect(taken).toBeLessThanOrEqual(capacity ?? PEOPLE)
        expect(isWaiting && taken < (capacity ?? PEOPLE)).toBe(false)
      }
    }),
  )
})

test('nobody loses a place but by a no of their own, and the order of those who wait is kept', () => {
  assert(
    property(capacities, answers, (capacity, said) => {
      const { steps } = play({ capacity, attendees: asked(PEOPLE) }, said)
      for (const { who, before, after } of steps) {
        for (const { id, reply } of before) {
          if (id !== who && reply === 'yes') expect(replyOf(after, id)).toBe('yes')
          if (id !== who && reply === 'no') expect(replyOf(after, id)).toBe('no')
        }
        const order = (line: readonly InLine<string>[]) =>
          before
            .filter(({ id }) => id !== who && replyOf(line, id) === 'waiting')
            .toSorted(
              (one, other) => (placeInLine(line, one.id) ?? 0) - (placeInLine(line, other.id) ?? 0),
            )
            .map(({ id }) => id)
        const left = order(after)
        expect(order(before).filter((id) => left.includes(id))).toEqual(left)
      }
    }),
  )
})

test('the freed place goes to the first who waits, and to nobody else', () => {
  assert(
    property(integer({ min: 1, max: 5 }), answers, (capacity, said) => {
      const { steps } = play({ capacity, attendees: asked(PEOPLE) }, said)
      for (const { who, wants, before, after } of steps) {
        if (wants === 'yes' || replyOf(before, who) !== 'yes') continue
        const first = before.find(({ id }) => placeInLine(before, id) === 1)
        const gained = after.filter(
          ({ id, reply }) => reply === 'yes' && replyOf(before, id) !== 'yes',
        )
        expect(gained.map(({ id }) => id)).toEqual(first === undefined ? [] : [first.id])
      }
    }),
  )
})

test('saying yes twice changes nothing, and more room takes the first who wait', () => {
  const { attendees } = play({ capacity: 1, attendees: asked(4) }, [
    ['p0', 'yes'],
    ['p1', 'yes'],
    ['p2', 'yes'],
  ])
  expect(answer({ capacity: 1, attendees }, 'p1', 'yes')).toEqual(attendees)
  const roomier = givePlaces({ capacity: 2, attendees })
  expect(roomier.map(({ reply }) => reply)).toEqual(['yes', 'yes', 'waiting', 'invited'])
  expect(givePlaces({ capacity: undefined, attendees }).map(({ reply }) => reply)).toEqual([
    'yes',
    'yes',
    'yes',
    'invited',
  ])
})
