import type { Content } from 'pdfmake/interfaces'
import { hasMinutes } from '#domain/gathering.ts'
import { gatheringWords } from '#web/messages/desk-gatherings.ts'
import { rolloutWords } from '#web/messages/desk-rollouts.ts'
import { dayAt, isOver, type Gathering } from '../gatherings/when.ts'
import { dateText } from '../rollouts/words.ts'
import { plainTable, say, section, soft, together, type Making } from './paper-parts.ts'
import { isWithin } from './quarter.ts'

export function rolloutsSection({ facts, words, language }: Making): Content[] {
  const { rollouts, figures } = facts
  const { columns } = words
  if (rollouts.length === 0) return section(words.sections.rollouts, [say(words.rolloutsNone)])
  const launched = rollouts.filter(({ state }) => state === 'launched').length
  const late = rollouts.filter((each) => each.late > 0).length
  const own = rolloutWords[language]
  return section(words.sections.rollouts, [
    {
      stack: [
        say(words.rolloutCounts(rollouts.length, launched, late)),
        soft(words.asOf(dateText(language, figures.today))),
      ],
    },
    plainTable({
      heads: [
        columns.unit,
        columns.state,
        columns.launch,
        columns.steps,
        columns.late,
        columns.agreed,
      ],
      widths: ['*', 62, 84, 66, 52, 56],
      figures: [3, 4, 5],
      rows: rollouts.map((each) => [
        each.unit === null ? `${each.name}, ${own.own}` : each.name,
        own.states[each.state],
        dateText(language, each.launchedOn ?? each.launchOn),
        words.ofSteps(each.done, each.steps),
        each.late === 0 ? '' : String(each.late),
        own.agreed(each.agreed, each.people),
      ]),
    }),
  ])
}

export function supportersSection({ facts, words, language }: Making): Content[] {
  const { supporters: counts, trainings, today } = facts.figures
  const { supporters, trainings: standing, supporterColumn } = words
  const { applied, approved, active, paused, left } = counts
  const all = applied + approved + active + paused + left
  if (all === 0) return section(words.sections.supporters, [say(words.supportersNone)])
  const table = (head: string, rows: readonly (readonly [string, number])[]) =>
    plainTable({
      heads: [head, supporterColumn],
      widths: ['*', 90],
      figures: [1],
      rows: rows.map(([label, count]) => [label, String(count)]),
    })
  return section(words.sections.supporters, [
    together([
      soft(words.asOf(dateText(language, today))),
      table(words.columns.state, [
        [supporters.active, active],
        [supporters.paused, paused],
        [supporters.training, applied + approved],
        [supporters.left, left],
      ]),
    ]),
    together([
      table(standing.title, [
        [standing.valid, trainings.valid],
        [standing.expiring, trainings.expiring],
        [standing.expired, trainings.expired],
        [standing.none, trainings.none],
      ]),
    ]),
  ])
}

/** Those of the quarter that took place. A drop-in has a band instead of figures. */
export function gatheringsSection({ facts, quarter, words, language }: Making): Content[] {
  const { gatherings, timeZone, figures } = facts
  const own = gatheringWords[language]
  const held = gatherings.filter(
    (each) =>
      each.state !== 'cancelled' &&
      isWithin(quarter, dayIn(each.startsAt, timeZone)) &&
      dayIn(each.startsAt, timeZone) <= figures.today &&
      isOver(each, Date.now()),
  )
  if (held.length === 0) return section(words.sections.gatherings, [say(words.gatheringsNone)])
  const { columns } = words
  return section(words.sections.gatherings, [
    soft(words.gatheringsWhy),
    plainTable({
      heads: [columns.day, columns.what, columns.kind, columns.registered, columns.attended],
      widths: [74, '*', 100, 56, 62],
      figures: [3, 4],
      rows: held.map(({ startsAt, title, kind, counts, headcount }) => {
        const isOpen = kind === 'drop-in' || counts === null
        return [
          dateText(language, dayIn(startsAt, timeZone)),
          title,
          own.kinds[kind],
          isOpen ? '' : String(counts.yes),
          isOpen ? (headcount === null ? '' : own.headcounts[headcount]) : String(counts.attended),
        ]
      }),
    }),
  ])
}

/** `2026-09-30`, where the organization is. */
function dayIn(instant: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone })
  return format.format(Date.parse(instant))
}

export function minutesSection(making: Making): Content[] {
  const { facts, words, language } = making
  const { last } = facts
  if (last === undefined) return section(words.sections.minutes, [say(words.minutesNone)])
  const { notes, decisions } = last.minutes
  const title: Content = {
    text: words.minutesOf(last.title, dayAt(language, last.startsAt, last.timeZone)),
    style: 'subheading',
  }
  const written = hasMinutes(last.minutes) ? notes : words.minutesEmpty
  return section(words.sections.minutes, [
    title,
    ...(written === '' ? [] : [say(written)]),
    ...(decisions.length === 0 ? [] : [decided(words.decisions, decisions)]),
    actions(last, making),
  ])
}

const decided = (title: string, decisions: readonly string[]): Content =>
  together([{ text: title, style: 'subheading' }, { ol: [...decisions] }], decisions)

/** Who does it stays at the desk: a pack travels. */
function actions({ actions: items }: Gathering, { facts, words, language }: Making): Content {
  const { columns } = words
  const heading: Content = { text: words.actions, style: 'subheading' }
  if (items.length === 0) return together([heading, say(words.actionsNone)])
  const { today } = facts.figures
  const stateOf = (dueOn: string | null, doneOn: string | null): string => {
    if (doneOn !== null) return words.doneOn(dateText(language, doneOn))
    return dueOn !== null && dueOn < today ? words.overdue : words.open
  }
  return together(
    [
      heading,
      plainTable({
        heads: [columns.action, columns.due, columns.done],
        widths: ['*', 84, 118],
        rows: items.map(({ text, dueOn, doneOn }) => [
          text,
          dueOn === null ? '' : dateText(language, dueOn),
          stateOf(dueOn, doneOn),
        ]),
      }),
    ],
    items.map(({ text }) => text),
  )
}
