import type { OutputOf } from '#contract/endpoint.ts'
import { showCare } from '#contract/care.ts'
import { weekdayText } from '#web/kit/days.ts'
import { careWords } from '#web/messages/desk-care.ts'
import { useDesk, useRead } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { NoProgram } from '../board/board.tsx'
import type { PlaceProgram } from '../session-state.ts'
import { Page, Reading } from '../shell-parts.tsx'
import { Asked } from './asked.tsx'
import { Intranet } from './intranet.tsx'
import { Policy } from './policy.tsx'
import './care.css'

export type Care = OutputOf<typeof showCare>

export function CarePage() {
  const { program } = useDesk()
  return program === undefined ? <NoProgram /> : <Shown program={program} />
}

const monthText = (month: string): string =>
  Temporal.PlainDate.from(month).toLocaleString(language.value, { month: 'long', year: 'numeric' })

function Shown({ program }: { readonly program: PlaceProgram }) {
  const words = useWords(careWords)
  const read = useRead(showCare, { program: program.program }, 'board')
  if (read.kind !== 'ready') {
    return (
      <Page title={words.title}>
        <Reading read={read}>{() => null}</Reading>
      </Page>
    )
  }
  const { output, again } = read
  const open = output.asked.filter(({ settled }) => !settled)
  return (
    <Page
      title={words.title}
      heading={words.heading(open.length)}
      lead={words.lead(monthText(output.month))}
    >
      <Asked care={output} answer="call-me" changed={again} />
      <Asked care={output} answer="busy" changed={again} />
      {output.well > 0 && <p class="soft">{words.well(output.well)}</p>}
      {output.resting.length > 0 && <RestingNow care={output} />}
      {output.leavers.length > 0 && <Leavers care={output} />}
      <Policy key={program.program} program={program} first={output.policy} saved={again} />
      <Intranet
        key={output.policy.directory}
        program={program}
        isOn={output.policy.directory === 'on'}
      />
    </Page>
  )
}

function RestingNow({ care }: { readonly care: Care }) {
  const words = useWords(careWords)
  return (
    <section class="stack close" aria-labelledby="resting">
      <h2 id="resting">{words.restingTitle}</h2>
      <p class="soft">{words.restingWhy}</p>
      <ul class="desk-list">
        {care.resting.map(({ supporter, name, until }) => (
          <li key={supporter}>
            <a href={`/desk/supporters/${supporter}`}>{name}</a>
            <small class="soft">{words.until(weekdayText(language.value, until))}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Leavers({ care }: { readonly care: Care }) {
  const words = useWords(careWords)
  return (
    <section class="stack close" aria-labelledby="left">
      <h2 id="left">{words.leftTitle}</h2>
      <ul class="desk-list">
        {care.leavers.map(({ supporter, name, leftOn, thanked }) => (
          <li key={supporter}>
            <span class="stack tight">
              <span>{name}</span>
              <small class="soft">
                {words.leftOn(weekdayText(language.value, leftOn))}
                {thanked && ` · ${words.thanked}`}
              </small>
            </span>
            {!thanked && <a href={`/desk/supporters/${supporter}`}>{words.thank}</a>}
          </li>
        ))}
      </ul>
    </section>
  )
}
