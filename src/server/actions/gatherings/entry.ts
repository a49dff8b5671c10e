import { toCalendar } from '#documents/calendar.ts'
import type { Attendee } from '#storage/attendees.ts'
import type { Gathering } from '#storage/gatherings.ts'
import type { Deps } from '../deps.ts'

type About = {
  readonly gathering: Gathering
  readonly attendee: Pick<Attendee, 'name' | 'email' | 'reply'>
  readonly method: 'REQUEST' | 'CANCEL'
  readonly program: string
}

const NOBODY = 'peerlight@localhost'
const answers = { yes: 'yes', no: 'no', invited: 'open', waiting: 'open' } as const

/** The calendar entry of one attendee. The room's link stands in it only for whoever comes. */
export function toEntry(
  { origin, mailer, now }: Pick<Deps, 'origin' | 'mailer' | 'now'>,
  { gathering, attendee, method, program }: About,
): string {
  const { id, sequence, title, startsAt, endsAt, place, details, onlineLink } = gathering
  const { email, reply } = attendee
  const from = mailer.kind === 'smtp' ? (mailer.from ?? NOBODY) : NOBODY
  return toCalendar({
    uid: `${id}@${new URL(origin).hostname}`,
    sequence,
    method,
    title,
    startsAt,
    endsAt,
    place,
    details,
    link: reply === 'yes' && method === 'REQUEST' ? onlineLink : '',
    organizer: { name: program, email: from },
    attendee: { email, reply: answers[reply] },
    madeAt: now(),
  })
}
