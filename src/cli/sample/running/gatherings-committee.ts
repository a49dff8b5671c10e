import { randomUUID } from 'node:crypto'
import {
  addGathering,
  addGuests,
  inventGuest,
  type Guest,
  type Planned,
} from './gatherings-make.ts'
import type { RunningPlace } from './place.ts'

const quarter = (days: number): Planned => ({
  kind: 'committee',
  series: 'committee',
  title: 'Advisory committee',
  days,
  from: '15:00',
  hours: 1,
  place: 'Board room',
  onlineLink: 'https://rooms.example/committee',
  agenda: [
    { title: 'What is still to be done', who: '', planMinutes: 10 },
    { title: 'The figures of the quarter', who: 'Coordinator', planMinutes: 20 },
    { title: 'Where to go next', who: 'Everybody', planMinutes: 20 },
    { title: 'Anything else', who: '', planMinutes: 10 },
  ],
})

/** Two that were held with minutes, one that is being prepared. */
export function addCommittee(place: RunningPlace): void {
  const first = addGathering(place, {
    ...quarter(-126),
    minutes: {
      notes:
        'The figures were seen. Nurses ask most; physicians seldom. Staffing makes it hard to free supporters for training.',
      decisions: ['Talk with the medical staff office.', 'A sign in every break room by summer.'],
    },
  })
  const second = addGathering(place, {
    ...quarter(-35),
    minutes: {
      notes:
        'The medical staff office offers ten minutes at the department meetings. Signs hang in nine of fourteen units.',
      decisions: ['Begin with emergency medicine.', 'Train twelve more supporters this year.'],
    },
  })
  const third = addGathering(place, quarter(56))
  const members = listMembers(place)
  for (const [at, made] of [first, second, third].entries()) {
    addGuests(
      place,
      made,
      members.map((guest, seat) => ({
        guest,
        says: made.isPast || seat % 3 === 0 ? ('yes' as const) : ('invited' as const),
        came: (seat + at) % 4 !== 3,
      })),
    )
  }
  addItems(place, first.id, second.id)
}

function listMembers({ coordinators, leader }: RunningPlace): readonly Guest[] {
  const staff = [...coordinators, ...(leader === undefined ? [] : [leader])].map(
    ({ name, email, account }): Guest => ({ name, email, account, affiliation: '' }),
  )
  return [
    ...staff,
    inventGuest('Ruth Lantern', 9001, 'Chief nursing officer'),
    inventGuest('Omar Fairlie', 9002, 'Chief medical officer'),
    inventGuest('Ines Dunmore', 9003, 'Employee assistance'),
    inventGuest('Theo Brightly', 9004, 'Chaplaincy'),
  ]
}

function addItems(place: RunningPlace, first: string, second: string): void {
  const { program, rows, today } = place
  const add = (gathering: string, item: readonly [string, string, number, number | null]) => {
    const [text, who, due, done] = item
    rows.add('action_item', {
      organization_id: program.organization,
      action_id: randomUUID(),
      program_id: program.id,
      gathering_id: gathering,
      text,
      who,
      due_on: today.add({ days: due }).toString(),
      done_on: done === null ? null : today.add({ days: done }).toString(),
    })
  }
  add(first, ['Ask the medical staff office for ten minutes', 'Omar Fairlie', -60, -50])
  add(first, ['Signs in the five units that have none', 'Coordinator', -10, null])
  add(second, ['Find two dates for the next training', 'Coordinator', 14, null])
  add(second, ['Bring the figures of last year as one page', 'Ines Dunmore', 40, null])
  add(second, ['Thank the units that have trained supporters', 'Ruth Lantern', -5, -6])
}
