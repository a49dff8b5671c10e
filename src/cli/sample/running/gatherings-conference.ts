import { lookupKey } from '#storage/store.ts'
import { nameOf, PLACES } from '../places.ts'
import {
  addGathering,
  addGuests,
  inventGuest,
  type Guest,
  type Made,
  type Planned,
} from './gatherings-make.ts'
import type { RunningPlace } from './place.ts'

/** 128 bits, as any; this one is in the sample, and public. */
const KEY = 'sample-conference-page'
const REGISTERED = 250
const ATTENDED = 231
const WAIT = 14

const conference = (days: number): Planned => ({
  kind: 'conference',
  title: 'Caring for those who care: the yearly conference',
  days,
  from: '09:00',
  hours: 7,
  place: 'Larch Hall, 1 Invented Square',
  details:
    'Case studies in the morning, workshops after lunch. Lunch is there; tell us what you cannot eat.',
  capacity: REGISTERED,
  creditHours: 5.5,
})

/** One that was held, where fewer came than had registered; one that is full, with people who wait. */
export function addConferences(place: RunningPlace): void {
  const past = addGathering(place, conference(-58))
  fill(place, past, REGISTERED)
  const coming = addGathering(place, { ...conference(100), publicKey: KEY })
  place.rows.add('locator', {
    organization_id: place.program.organization,
    key: lookupKey('gathering', KEY),
  })
  fill(place, coming, REGISTERED + WAIT)
}

function fill(place: RunningPlace, made: Made, count: number): void {
  const guests = Array.from({ length: count }, (_, at) => toVisitor(at))
  const stayed = new Set(
    place.dice.shuffle(guests.map((_, at) => at)).slice(0, REGISTERED - ATTENDED),
  )
  addGuests(
    place,
    made,
    guests.map((guest, at) => ({ guest, says: 'yes', came: !stayed.has(at) })),
  )
}

const toVisitor = (at: number): Guest => {
  const number = 4000 + at
  return inventGuest(nameOf(number), number, PLACES[at % PLACES.length]?.name ?? '')
}
