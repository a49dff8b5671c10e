import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator'

type Person = { readonly name: string; readonly email: string }

export type CalendarEntry = {
  /** Stays the same for as long as the gathering lives. */
  readonly uid: string
  readonly sequence: number
  readonly method: 'REQUEST' | 'CANCEL'
  readonly title: string
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  readonly place: string
  readonly details: string
  readonly link: string
  readonly organizer: Person
  readonly attendee: { readonly email: string; readonly reply: 'yes' | 'no' | 'open' }
  readonly madeAt: Temporal.Instant
}

const statuses = {
  yes: ICalAttendeeStatus.ACCEPTED,
  no: ICalAttendeeStatus.DECLINED,
  open: ICalAttendeeStatus.NEEDSACTION,
} as const

/**
 * RFC 5545, to be mailed by RFC 5546. Times are in UTC, so that no reader needs a zone's rules. Names one attendee only:
 * who else comes is nobody's business. Answers go by the links of the letter, so that none is asked for by mail.
 */
export function toCalendar(entry: CalendarEntry): string {
  const isCancelled = entry.method === 'CANCEL'
  const calendar = ical({
    prodId: { company: 'Peerlight', product: 'Gatherings', language: 'EN' },
    method: isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
  })
  const event = calendar.createEvent({
    id: entry.uid,
    sequence: entry.sequence,
    stamp: entry.madeAt,
    start: entry.startsAt,
    end: entry.endsAt,
    summary: entry.title,
    location: entry.place === '' ? null : entry.place,
    description: entry.details === '' ? null : entry.details,
    url: entry.link === '' ? null : entry.link,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: entry.organizer,
  })
  event.createAttendee({
    // Whoever registers in public types a name of their choice: the reader's calendar shows the address instead.
    name: entry.attendee.email,
    email: entry.attendee.email,
    role: ICalAttendeeRole.REQ,
    status: statuses[entry.attendee.reply],
    rsvp: false,
  })
  return calendar.toString()
}
