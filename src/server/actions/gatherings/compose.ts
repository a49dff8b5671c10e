import type { AttendeeLetter } from '#domain/attendee.ts'
import type { GatheringLetter } from '#mail/gathering-letters.ts'
import type { Calendar } from '#mail/mailer.ts'
import type { Attendee } from '#storage/attendees.ts'
import type { Gathering } from '#storage/gatherings.ts'
import type { Deps } from '../deps.ts'
import { toEntry } from './entry.ts'

type Here = Pick<Deps, 'now' | 'origin' | 'mailer'>
type About = Pick<GatheringLetter, 'letter' | 'timeZone' | 'program' | 'link'> & {
  readonly attendee: Attendee
  readonly gathering: Gathering
  readonly waitsAt: number | undefined
}

/** The letter as it stands now: whatever it is about, it says whether somebody has a place. */
export function compose(deps: Here, about: About): GatheringLetter {
  const { attendee, gathering, letter } = about
  const isOff = isOffWith(letter)
  const comes = attendee.reply === 'yes' && !isOff
  return {
    letter,
    to: attendee.email,
    title: gathering.title,
    startsAt: gathering.startsAt,
    endsAt: gathering.endsAt,
    place: gathering.place,
    timeZone: about.timeZone,
    program: about.program,
    link: about.link,
    language: attendee.language,
    details: isOff ? '' : gathering.details,
    onlineLink: comes ? gathering.onlineLink : '',
    standing: isOff ? { kind: 'not-coming' } : toStanding(about),
    calendar: toCalendarPart(deps, about),
  }
}

const isOffWith = (letter: AttendeeLetter): boolean =>
  letter === 'cancelled' || letter === 'removed'

function toStanding({ attendee, waitsAt }: About): GatheringLetter['standing'] {
  if (attendee.reply === 'yes') return { kind: 'has-place' }
  return waitsAt === undefined ? { kind: 'asked' } : { kind: 'waits', place: waitsAt }
}

/** A reminder brings nothing new for the calendar, and who registered for no place yet has nothing to put there. */
function toCalendarPart(deps: Here, about: About): Calendar | undefined {
  const { letter, waitsAt, attendee, gathering, program } = about
  if (letter === 'reminder' || (letter === 'registered' && waitsAt !== undefined)) return undefined
  const method = isOffWith(letter) ? 'CANCEL' : 'REQUEST'
  return { method, text: toEntry(deps, { gathering, attendee, method, program }) }
}
