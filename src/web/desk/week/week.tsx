import type { OutputOf } from '#contract/endpoint.ts'
import { showWeek } from '#contract/week.ts'
import type { WeekKind } from '#domain/week.ts'
import { weekWords } from '#web/messages/desk-week.ts'
import { useDesk, useRead } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { NoProgram } from '../board/board.tsx'
import type { PlaceProgram } from '../session-state.ts'
import { Page, Reading } from '../shell-parts.tsx'
import './week.css'

type Line = OutputOf<typeof showWeek>['lines'][number]

/** Where each line is done, and under which heading it stands. */
const places = {
  'requests-waiting': { to: '/desk/today', section: 'people' },
  'referrals-new': { to: '/desk/referrals', section: 'people' },
  'check-ins-calling': { to: '/desk/care', section: 'people' },
  'incidents-open': { to: '/desk/incidents', section: 'people' },
  'debriefs-asked': { to: '/desk/debriefs', section: 'people' },
  'applications-open': { to: '/desk/applications', section: 'supporters' },
  'references-answered': { to: '/desk/applications', section: 'supporters' },
  'trainings-ending': { to: '/desk/supporters', section: 'supporters' },
  'nominations-to-review': { to: '/desk/rollouts', section: 'supporters' },
  'steps-late': { to: '/desk/rollouts', section: 'program' },
  'steps-soon': { to: '/desk/rollouts', section: 'program' },
  'tellings-due': { to: '/desk/rollouts', section: 'program' },
  'signs-to-reprint': { to: '/desk/signs', section: 'program' },
  'gatherings-coming': { to: '/desk/gatherings', section: 'program' },
  'minutes-missing': { to: '/desk/gatherings', section: 'program' },
  'actions-due': { to: '/desk/gatherings', section: 'program' },
  'surveys-closing': { to: '/desk/surveys', section: 'library' },
  'quotes-waiting': { to: '/desk/surveys', section: 'library' },
  'resources-stale': { to: '/desk/resources', section: 'library' },
  'links-broken': { to: '/desk/resources', section: 'library' },
  'suggestions-waiting': { to: '/desk/resources', section: 'library' },
} as const satisfies Record<WeekKind, { readonly to: `/desk/${string}`; readonly section: string }>

const sections = ['people', 'supporters', 'program', 'library'] as const

/** All that wants doing this week, in one look; who asked for help stands nowhere. */
export function WeekPage() {
  const { program } = useDesk()
  return program === undefined ? <NoProgram /> : <WeekOf program={program} />
}

function WeekOf({ program }: { readonly program: PlaceProgram }) {
  const words = useWords(weekWords)
  const read = useRead(showWeek, { program: program.program }, 'board')
  if (read.kind !== 'ready') {
    return (
      <Page title={words.title}>
        <Reading read={read}>{() => null}</Reading>
      </Page>
    )
  }
  const { lines } = read.output
  if (lines.length === 0) {
    return (
      <Page title={words.title} heading={words.nothing} lead={words.nothingWhy}>
        <p>
          <a href="/desk/today">{words.today}</a>
        </p>
      </Page>
    )
  }
  return (
    <Page title={words.title} heading={words.heading(lines.length)} lead={words.lead}>
      {sections.map((section) => (
        <Section
          key={section}
          section={section}
          lines={lines.filter(({ kind }) => places[kind].section === section)}
        />
      ))}
    </Page>
  )
}

type SectionProps = { readonly section: (typeof sections)[number]; readonly lines: readonly Line[] }

function Section({ section, lines }: SectionProps) {
  const words = useWords(weekWords)
  if (lines.length === 0) return null
  return (
    <section class="stack close" aria-labelledby={section}>
      <h2 id={section}>{words.sections[section]}</h2>
      <ul class="desk-list week-list">
        {lines.map(({ kind, count }) => (
          <li key={kind}>
            <a href={places[kind].to}>{words.lines[kind](count)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
