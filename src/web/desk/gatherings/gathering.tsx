import { useState } from 'preact/hooks'
import { showGathering } from '#contract/gatherings.ts'
import { keepsNames } from '#domain/gathering.ts'
import { parseGatheringId } from '#domain/ids.ts'
import { longSpan } from '#web/kit/days.ts'
import { Note } from '#web/kit/note.tsx'
import { gatheringWords } from '#web/messages/desk-gatherings.ts'
import { useRead } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { useNow } from '../board/times.ts'
import { matchPath, path } from '../router.ts'
import { Chips } from '../shell-chips.tsx'
import { Page, Reading } from '../shell-parts.tsx'
import { About } from './about.tsx'
import { Attendance } from './attendance.tsx'
import { Change } from './change.tsx'
import { Headcount } from './headcount.tsx'
import { MinutesSection } from './minutes.tsx'
import { People } from './people.tsx'
import { hasBegun, type Gathering } from './when.ts'
import './gatherings.css'

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u

export function GatheringPage() {
  const words = useWords(gatheringWords)
  const id = matchPath('/desk/gatherings/:gathering', path.value)?.['gathering'] ?? ''
  if (!ID.test(id)) return <Page title={words.title}>{null}</Page>
  return <OneGathering key={id} id={id} />
}

function OneGathering({ id }: { readonly id: string }) {
  const words = useWords(gatheringWords)
  const [gathering] = useState(() => parseGatheringId(id))
  const read = useRead(showGathering, { gathering })
  const shown = read.kind === 'ready' ? read.output : undefined
  return (
    <Page
      title={shown?.title ?? words.title}
      lead={
        shown && `${words.kinds[shown.kind]} · ${longSpan(language.value, shown, shown.timeZone)}`
      }
    >
      <p class="no-print">
        <a href="/desk/gatherings">{words.toList}</a>
      </p>
      <Reading read={read}>{(output, again) => <Shown gathering={output} again={again} />}</Reading>
    </Page>
  )
}

export type SectionProps = { readonly gathering: Gathering; readonly again: () => void }
type Section = 'about' | 'people' | 'attendance' | 'minutes' | 'change'

function Shown({ gathering, again }: SectionProps) {
  const words = useWords(gatheringWords)
  const [section, setSection] = useState<Section>('about')
  const sections = listSections(gathering)
  return (
    <>
      {gathering.state === 'cancelled' && <Note>{words.about.cancelled}</Note>}
      {sections.length > 1 && (
        <div class="no-print">
          <Chips
            legend={words.sections.label}
            kind="one"
            options={sections.map((value) => ({ value, label: words.sections[value] }))}
            chosen={[section]}
            onChoose={([chosen]) => setSection(chosen ?? section)}
          />
        </div>
      )}
      <ShownSection section={section} gathering={gathering} again={again} />
    </>
  )
}

function listSections({ run, kind, state }: Gathering): readonly Section[] {
  const withNames = keepsNames(kind)
  if (run === null) return withNames ? ['about', 'minutes'] : ['about']
  const isOff = state === 'cancelled'
  return [
    'about',
    ...(withNames ? (['people'] as const) : []),
    ...(isOff ? [] : (['attendance'] as const)),
    ...(withNames ? (['minutes'] as const) : []),
    ...(isOff ? [] : (['change'] as const)),
  ]
}

function ShownSection({ section, ...props }: SectionProps & { readonly section: Section }) {
  const now = useNow()
  const { gathering } = props
  switch (section) {
    case 'about':
      return <About {...props} />
    case 'people':
      return gathering.run === null ? null : <People {...props} run={gathering.run} />
    case 'attendance':
      return keepsNames(gathering.kind) ? (
        <Attendance {...props} isOpen={hasBegun(gathering, now)} />
      ) : (
        <Headcount {...props} isOpen={hasBegun(gathering, now)} />
      )
    case 'minutes':
      return <MinutesSection {...props} />
    case 'change':
      return <Change {...props} />
  }
}
