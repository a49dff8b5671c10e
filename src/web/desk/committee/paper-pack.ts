import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { Language } from '#web/kit/words.ts'
import { packWords } from '#web/messages/committee-pack.ts'
import { boardWords } from '#web/messages/desk-board.ts'
import { spanText } from '../board/times.ts'
import { housePaper, inks } from '../paper/house.ts'
import { dateText } from '../rollouts/words.ts'
import { monthText } from '../trends/labels.ts'
import {
  gatheringsSection,
  minutesSection,
  rolloutsSection,
  supportersSection,
} from './paper-program.ts'
import type { Making } from './paper-parts.ts'
import { quotesSection, surveysSection } from './paper-surveys.ts'
import { answersSection, growthSection, trendsSection } from './paper-trends.ts'
import { quarterText, type Quarter } from './quarter.ts'
import type { PackFacts } from './read-pack.ts'

export const packParts = [
  'growth',
  'answers',
  'trends',
  'rollouts',
  'supporters',
  'surveys',
  'quotes',
  'gatherings',
  'minutes',
] as const
export type PackPart = (typeof packParts)[number]

const makers: Readonly<Record<PackPart, (making: Making) => Content[]>> = {
  growth: growthSection,
  answers: answersSection,
  trends: trendsSection,
  rollouts: rolloutsSection,
  supporters: supportersSection,
  surveys: surveysSection,
  quotes: quotesSection,
  gatherings: gatheringsSection,
  minutes: minutesSection,
}

export type PackWish = {
  readonly quarter: Quarter
  readonly language: Language
  readonly parts: readonly PackPart[]
}

/** The advisory committee's quarter: a title page, and what was asked for, in this order. */
export function packPaper(
  facts: PackFacts,
  { quarter, language, parts }: PackWish,
): TDocumentDefinitions {
  const words = packWords[language]
  const making: Making = { facts, quarter, words, language }
  const when = quarterText(language, quarter)
  return housePaper({
    title: `${words.title}: ${facts.program}, ${when}`,
    language,
    head: `${facts.program} · ${when}`,
    foot: `${words.title} · ${words.madeOn(dateText(language, facts.figures.today))}`,
    content: [
      ...titlePage(making, when),
      ...packParts.filter((part) => parts.includes(part)).flatMap((part) => makers[part](making)),
    ],
  })
}

function titlePage(making: Making, when: string): Content[] {
  const { facts, words, language } = making
  const { program, organization, figures } = facts
  return [
    { ...lamp, margin: [0, 36, 0, 18] },
    { text: words.lead, style: 'lead', margin: [0, 0, 0, 8] },
    { text: program, fontSize: 30, bold: true, lineHeight: 0.85, color: inks.pine },
    ...(organization === program ? [] : [belowTitle(organization)]),
    { text: when, fontSize: 18, margin: [0, 18, 0, 0] },
    { text: words.madeOn(dateText(language, figures.today)), style: 'soft' },
    ...glance(making),
    { text: words.nobody, bold: true, margin: [0, 26, 0, 2] },
    { text: words.nobodyWhy, style: 'soft' },
    {
      toc: {
        title: { text: words.contents, style: 'subheading', margin: [0, 26, 0, 4] },
        numberStyle: { color: inks.soft },
      },
      pageBreak: 'after',
    },
  ]
}

const belowTitle = (text: string): Content => ({ text, fontSize: 14, margin: [0, 10, 0, 0] })

/** Four figures at most, each of which stands in the pack with what belongs to it. */
function glance({ facts, words, language }: Making): Content[] {
  const { trends, figures, rollouts } = facts
  const { total, waited, firstMonth } = trends
  const { glance: said } = words
  const units = rollouts.filter(({ unit }) => unit !== null)
  const launched = units.filter(({ state }) => state === 'launched').length
  const counted =
    total.kind === 'count' && firstMonth !== null
      ? [
          one(
            String(total.count),
            `${said.outreaches(total.count)} ${said.since(monthText(language, firstMonth, 'short'))}`,
          ),
        ]
      : []
  const answered =
    waited === null
      ? []
      : [one(spanText(boardWords[language], waited.halfMinutes * 60_000), said.half)]
  const { active } = figures.supporters
  return [
    {
      columns: [
        ...counted,
        ...answered,
        one(String(active), said.active(active)),
        ...(units.length === 0 ? [] : [one(String(launched), said.launched(launched))]),
      ],
      columnGap: 16,
      margin: [0, 34, 0, 0],
    },
  ]
}

const one = (figure: string, label: string): Content => ({
  stack: [
    { text: figure, style: 'figure' },
    { text: label, style: 'soft' },
  ],
})

/** The lamp over the horizon, as on the pages. */
const lamp = {
  svg: `<svg viewBox="0 0 24 24" width="34" height="34" fill="none" stroke="${inks.pine}" stroke-width="1.4" stroke-linecap="round"><path stroke="${inks.lamp}" d="M4 18a8 8 0 0 1 16 0"/><path d="M2 18h20M12 6V3M5.6 9.6 3.5 7.5M18.4 9.6l2.1-2.1"/></svg>`,
  width: 34,
} as const
