import type { OutputOf } from '#contract/endpoint.ts'
import { listDebriefs } from '#contract/debriefs.ts'
import { dayText } from '#web/kit/days.ts'
import { Tag } from '#web/kit/tag.tsx'
import { codeLabel } from '#web/messages/codes.ts'
import { logLabel } from '#web/messages/codes-log.ts'
import { debriefsWords } from '#web/messages/desk-debriefs.ts'
import { useDesk, useRead } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { NoProgram } from '../board/board.tsx'
import type { PlaceProgram } from '../session-state.ts'
import { Page, Reading } from '../shell-parts.tsx'
import { AskForDebrief } from './ask.tsx'
import { Plan } from './plan.tsx'
import './debriefs.css'

export type ListedDebrief = OutputOf<typeof listDebriefs>['debriefs'][number]

/** A leader asks; a coordinator finds two supporters and a day. */
export function DebriefsPage() {
  const { program } = useDesk()
  return program === undefined ? <NoProgram /> : <OfProgram program={program} />
}

function OfProgram({ program }: { readonly program: PlaceProgram }) {
  const words = useWords(debriefsWords)
  const desk = useDesk()
  const read = useRead(listDebriefs, { program: program.program }, 'board')
  return (
    <Page title={words.title} lead={words.lead}>
      {desk.may('debrief.hold') ? (
        <p>
          <a href="/desk/debriefs/mine">{words.toMine}</a>
        </p>
      ) : null}
      <Reading read={read}>
        {({ debriefs }, again) => (
          <>
            {debriefs.length === 0 ? <p class="soft">{words.none}</p> : null}
            <ul class="debriefs">
              {debriefs.map((each) => (
                <li class="sheet stack close" key={each.debrief}>
                  <DebriefFacts debrief={each} />
                  {desk.may('debrief.plan') ? (
                    <Plan program={program} debrief={each} onChanged={again} />
                  ) : null}
                </li>
              ))}
            </ul>
            <AskForDebrief program={program} isFirst={debriefs.length === 0} onAsked={again} />
          </>
        )}
      </Reading>
    </Page>
  )
}

const TONE = { asked: 'lamp', planned: 'pine', held: 'pine', declined: 'lamp' } as const

export function DebriefFacts({ debrief }: { readonly debrief: ListedDebrief }) {
  const words = useWords(debriefsWords)
  const spoken = language.value
  const { unit, headcount, issues, wishes, state, plannedOn, askedOn, expiresOn } = debrief
  const about = issues.map((issue) => codeLabel(spoken, 'issue', issue))
  const when =
    plannedOn === null
      ? words.askedOn(dayText(spoken, askedOn))
      : words.plannedOn(dayText(spoken, plannedOn))
  const names = debrief.supporters.map(({ name }) => name)
  return (
    <>
      <div class="row apart">
        <b>{unit ?? words.noUnit}</b>
        <Tag tone={TONE[state]}>{words.states[state]}</Tag>
      </div>
      <p>{[logLabel(spoken, 'headcount', headcount), ...about].join(' · ')}</p>
      <p class="soft">
        {[
          words.times[wishes.time],
          words.places[wishes.place],
          when,
          ...(names.length === 0 ? [] : [words.with(names.join(', '))]),
          words.gone(dayText(spoken, expiresOn)),
        ].join(' · ')}
      </p>
    </>
  )
}
