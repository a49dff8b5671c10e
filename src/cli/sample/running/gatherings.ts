import { addConferences } from './gatherings-conference.ts'
import { addGatheringWith, type Planned } from './gatherings-make.ts'
import { addCommittee } from './gatherings-committee.ts'
import type { RunningPlace } from './place.ts'

/** Past and coming ones of every kind; a full training, a drop-in without names, a committee with work that is open. */
export async function addSampleGatherings(place: RunningPlace): Promise<void> {
  for (const planned of [...trainings, ...supporterMeetings, ...dropIns, ...calls]) {
    addGatheringWith(place, planned)
  }
  addCommittee(place)
  if (place.kind === 'network') addConferences(place)
}

/** Days from today; what is past was held. */
const trainings: readonly Planned[] = [
  {
    kind: 'training',
    title: 'Listening well: the first training',
    days: -62,
    from: '13:00',
    hours: 4,
    creditHours: 3.5,
    place: 'Education center, room 2',
    details:
      'Introduction, how to listen, what we do not do, where to turn next. Role plays in threes.',
    invited: 18,
    comes: 0.75,
    materials: [{ title: 'Workbook', link: 'https://files.example/workbook' }],
  },
  {
    kind: 'training',
    title: 'Listening well: refresher',
    days: 12,
    from: '13:00',
    hours: 2,
    creditHours: 2,
    place: 'Education center, room 2',
    onlineLink: 'https://rooms.example/refresher',
    details:
      'For everybody whose training is a year old. Bring a story that stayed with you, without names.',
    capacity: 6,
    invited: 16,
    comes: 0.7,
    materials: [{ title: 'What changed this year', link: 'https://files.example/changes' }],
  },
]

const supporterMeetings = [-88, -3, 88].map((days): Planned => ({
  kind: 'supporter-meeting',
  series: 'supporter-meeting',
  title: 'Quarterly meeting of supporters',
  days,
  from: '16:00',
  hours: 1.5,
  place: 'Library, first floor',
  onlineLink: 'https://rooms.example/supporters',
  details: 'How it goes, what is hard, what helps. Nothing about anybody is told.',
  invited: 24,
  comes: 0.6,
}))

const dropIns = [-20, 8, 36].map((days): Planned => ({
  kind: 'drop-in',
  series: 'drop-in',
  title: 'Open door: support for the supporters',
  days,
  from: '12:00',
  hours: 1,
  place: 'Chapel lounge',
  details: 'Come for ten minutes or the whole hour. Nobody writes down who was there.',
  headcount: '5-9',
}))

const calls = [-9, 19].map((days): Planned => ({
  kind: 'check-in-call',
  series: 'check-in-call',
  title: 'Monthly check-in call',
  days,
  from: '08:30',
  hours: 0.5,
  onlineLink: 'https://rooms.example/check-in',
  invited: 12,
  comes: 0.7,
}))
