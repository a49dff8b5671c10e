import type { AttendeeLetter } from '#domain/attendee.ts'
import { gatheringWords } from './gathering-words.ts'
import type { Calendar, Letter } from './mailer.ts'

export type GatheringLetter = {
  readonly to: string
  readonly letter: AttendeeLetter
  readonly title: string
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  readonly timeZone: string
  readonly place: string
  /** Empty for whoever has no place, who is not shown it. */
  readonly onlineLink: string
  readonly details: string
  readonly standing:
    | { readonly kind: 'asked' | 'has-place' | 'not-coming' }
    | { readonly kind: 'waits'; readonly place: number }
  /** Opens the page of this attendee; `.yes` and `.no` behind it answer at once. None where nothing is left to answer. */
  readonly link: string | undefined
  readonly program: string
  /** The language that comes first. */
  readonly language: string
  readonly calendar: Calendar | undefined
}

type Language = keyof typeof gatheringWords

/** The same in both languages, that of the reader first. */
export function gatheringLetter(letter: GatheringLetter): Letter {
  const order: readonly Language[] = letter.language.startsWith('es') ? ['es', 'en'] : ['en', 'es']
  const parts = order.map((language) => toText(letter, language))
  const subjects = order.map((language) => gatheringWords[language].subjects[letter.letter])
  const text = [...parts, `— ${letter.program}`].join('\n\n—\n\n').replace('\n\n—\n\n— ', '\n\n— ')
  const base = {
    to: letter.to,
    subject: `${letter.title}: ${subjects.join(' / ')}`,
    text: `${text}\n`,
  }
  return letter.calendar === undefined ? base : { ...base, calendar: letter.calendar }
}

function toText(letter: GatheringLetter, language: Language): string {
  const words = gatheringWords[language]
  const where = letter.place === '' ? [] : [`${words.where}: ${letter.place}`]
  const online = letter.onlineLink === '' ? [] : [`${words.online}: ${letter.onlineLink}`]
  const facts = [letter.title, whenText(letter, words.locale), ...where, ...online].join('\n')
  const details = letter.details === '' ? [] : [letter.details]
  const standing = standingText(letter, language)
  const answers = answerText(letter, language)
  return [words.leads[letter.letter], facts, ...details, ...standing, ...answers].join('\n\n')
}

/** In the zone of the organization, which it names. */
function whenText({ startsAt, endsAt, timeZone }: GatheringLetter, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  })
  const text = format.formatRange(startsAt.epochMilliseconds, endsAt.epochMilliseconds)
  // Thin and narrow spaces, which some readers of mail show as boxes.
  return text.replaceAll(/[\u2009\u202f]/gu, ' ')
}

function standingText({ standing }: GatheringLetter, language: Language): readonly string[] {
  const words = gatheringWords[language]
  if (standing.kind === 'has-place') return [words.hasPlace]
  return standing.kind === 'waits' ? [words.waits(standing.place)] : []
}

function answerText({ link, standing }: GatheringLetter, language: Language): readonly string[] {
  if (link === undefined) return []
  const words = gatheringWords[language]
  const isIn = standing.kind === 'has-place' || standing.kind === 'waits'
  const ways = isIn
    ? [words.page, link, '', words.giveUp, `${link}.no`]
    : [words.ask, `${words.yes}: ${link}.yes`, `${words.no}: ${link}.no`]
  return [ways.join('\n'), words.whose]
}
