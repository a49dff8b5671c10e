import type { InputOf } from '#contract/endpoint.ts'
import type { addGathering } from '#contract/gatherings.ts'
import { listDays, MOST_REPEATS, type Repeat } from '#domain/gathering-times.ts'
import type { Gathering } from './when.ts'

/** As it stands in the fields: text where people type. */
export type Written = {
  readonly title: string
  readonly on: string
  readonly from: string
  readonly until: string
  readonly place: string
  readonly onlineLink: string
  readonly details: string
  readonly capacity: string
  readonly creditHours: string
  readonly materials: readonly { readonly title: string; readonly link: string }[]
}

export type Repeating = {
  readonly every: Repeat | 'once'
  readonly end: 'times' | 'until'
  readonly times: string
  readonly day: string
}

type Input = InputOf<typeof addGathering>
export type Sent = Omit<Input, 'program' | 'kind' | 'repeat'>
export type Wrong =
  | 'title'
  | 'on'
  | 'times'
  | 'onlineLink'
  | 'capacity'
  | 'creditHours'
  | 'materials'
  | 'repeat'

export const newWritten: Written = {
  title: '',
  on: '',
  from: '14:00',
  until: '15:00',
  place: '',
  onlineLink: '',
  details: '',
  capacity: '',
  creditHours: '',
  materials: [],
}
export const once: Repeating = { every: 'once', end: 'times', times: '12', day: '' }

export const toWritten = (gathering: Gathering): Written => ({
  title: gathering.title,
  on: gathering.on,
  from: gathering.from,
  until: gathering.until,
  place: gathering.place,
  onlineLink: gathering.onlineLink,
  details: gathering.details,
  capacity: gathering.capacity?.toString() ?? '',
  creditHours: gathering.creditHours?.toString() ?? '',
  materials: gathering.materials,
})

const isWebAddress = (text: string): boolean => URL.canParse(text) && text.startsWith('https://')
const isQuarter = (text: string): boolean => {
  const hours = Number(text.replace(',', '.'))
  return hours >= 0.25 && hours <= 99 && Number.isInteger(hours * 4)
}

/** Everything that is wrong, so that all of it can be mended at once. */
export function wrongsOf(written: Written, repeating: Repeating = once): ReadonlySet<Wrong> {
  const checks: Readonly<Record<Wrong, boolean>> = {
    title: written.title.trim() !== '',
    on: written.on !== '',
    times: written.from !== '' && written.until !== '',
    onlineLink: written.onlineLink.trim() === '' || isWebAddress(written.onlineLink.trim()),
    capacity: written.capacity.trim() === '' || /^[1-9]\d{0,4}$/u.test(written.capacity.trim()),
    creditHours: written.creditHours.trim() === '' || isQuarter(written.creditHours.trim()),
    materials: written.materials.every(
      ({ title, link }) => title.trim() !== '' && isWebAddress(link.trim()),
    ),
    repeat: repeating.every === 'once' || toRepeat(written, repeating) !== undefined,
  }
  const wrongs = Object.entries(checks).filter(([, isRight]) => !isRight)
  return new Set(wrongs.map(([name]) => name).filter(isWrong))
}

const isWrong = (name: string): name is Wrong => name !== ''

export const toSent = (written: Written): Sent => ({
  ...written,
  onlineLink: written.onlineLink.trim(),
  capacity: written.capacity.trim() === '' ? null : Number(written.capacity),
  creditHours:
    written.creditHours.trim() === '' ? null : Number(written.creditHours.replace(',', '.')),
  materials: [...written.materials],
})

/** `undefined` where it makes no series. */
export function toRepeat(
  { on }: Pick<Written, 'on'>,
  { every, end, times, day }: Repeating,
): NonNullable<Input['repeat']> | undefined {
  if (every === 'once' || on === '') return undefined
  if (end === 'until') {
    return day > on ? { every, end: { kind: 'until', day } } : undefined
  }
  const count = Number(times)
  const isRight = Number.isInteger(count) && count >= 2 && count <= MOST_REPEATS
  return isRight ? { every, end: { kind: 'times', times: count } } : undefined
}

/** The days a rule gives, to look over before they are planned. */
export function previewDays(written: Pick<Written, 'on'>, repeating: Repeating) {
  const repeat = toRepeat(written, repeating)
  if (repeat === undefined) return []
  const { every, end } = repeat
  const first = Temporal.PlainDate.from(written.on)
  const rule =
    end.kind === 'times' ? end : { kind: end.kind, day: Temporal.PlainDate.from(end.day) }
  return listDays(first, { every, end: rule })
}
