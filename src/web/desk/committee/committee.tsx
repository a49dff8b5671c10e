import { listGatherings, showGathering } from '#contract/gatherings.ts'
import { gatheringWords } from '#web/messages/desk-gatherings.ts'
import { committeeWords } from '#web/messages/desk-committee.ts'
import { useDesk, useRead } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { NoProgram } from '../board/board.tsx'
import { useNow } from '../board/times.ts'
import { dayAt, spanText, type Gathering, type Listed } from '../gatherings/when.ts'
import { dateText } from '../rollouts/words.ts'
import type { PlaceProgram } from '../session-state.ts'
import { Page, Reading } from '../shell-parts.tsx'
import { PackForm } from './pack-form.tsx'
import { findLast, findNext } from './read-pack.ts'
import './committee.css'

/** What the advisory committee needs: the next meeting, what the last one left, and the pack. */
export function CommitteePage() {
  const { program } = useDesk()
  return program === undefined ? <NoProgram /> : <Committee program={program} />
}

function Committee({ program }: { readonly program: PlaceProgram }) {
  const words = useWords(committeeWords)
  const read = useRead(listGatherings, { program: program.program })
  const now = useNow()
  const { gatherings, timeZone } =
    read.kind === 'ready' ? read.output : { gatherings: [], timeZone: 'UTC' }
  const next = findNext(gatherings, now)
  const heading =
    next === undefined ? words.noNext : words.next(dayAt(language.value, next.startsAt, timeZone))
  return (
    <Page
      title={words.title}
      heading={read.kind === 'ready' ? heading : words.title}
      lead={words.lead}
    >
      <Reading read={read}>
        {() => (
          <div class="committee">
            <div class="stack loose">
              <Next next={next} timeZone={timeZone} />
              <Last last={findLast(gatherings, now)} timeZone={timeZone} now={now} />
            </div>
            <PackForm program={program} timeZone={timeZone} now={now} />
          </div>
        )}
      </Reading>
    </Page>
  )
}

type MeetingProps = { readonly timeZone: string }

function Next({ next, timeZone }: MeetingProps & { readonly next: Listed | undefined }) {
  const words = useWords(committeeWords)
  return (
    <section class="stack close" aria-labelledby="next">
      <h2 id="next">{words.nextTitle}</h2>
      {next === undefined ? (
        <p>
          <a href="/desk/gatherings/add">{words.plan}</a>
        </p>
      ) : (
        <>
          <p>
            <a href={`/desk/gatherings/${next.gathering}`}>{next.title}</a>
          </p>
          <p class="soft">
            {spanText(language.value, next, timeZone)}
            {next.place === '' ? '' : ` · ${next.place}`}
          </p>
          {next.counts !== null && (
            <p class="soft">{words.coming(next.counts.yes, next.counts.invited)}</p>
          )}
        </>
      )}
    </section>
  )
}

type LastProps = MeetingProps & { readonly last: Listed | undefined; readonly now: number }

function Last({ last, timeZone, now }: LastProps) {
  const words = useWords(committeeWords)
  if (last === undefined) return <p class="soft">{words.noLast}</p>
  return (
    <section class="stack close" aria-labelledby="last">
      <h2 id="last">{words.lastTitle(dayAt(language.value, last.startsAt, timeZone))}</h2>
      <LastMeeting last={last} now={now} />
    </section>
  )
}

function LastMeeting({ last, now }: { readonly last: Listed; readonly now: number }) {
  const words = useWords(committeeWords)
  const read = useRead(showGathering, { gathering: last.gathering })
  return (
    <Reading read={read}>
      {({ minutes, actions }) => (
        <>
          {minutes.decisions.length > 0 && (
            <>
              <h3>{words.decisions}</h3>
              <ol>
                {minutes.decisions.map((each, at) => (
                  <li key={at}>{each}</li>
                ))}
              </ol>
            </>
          )}
          {minutes.notes === '' && minutes.decisions.length === 0 && <p>{words.noMinutes}</p>}
          <p>
            <a href={`/desk/gatherings/${last.gathering}`}>{words.toAgenda}</a>
          </p>
          <Open actions={actions} now={now} />
        </>
      )}
    </Reading>
  )
}

type OpenProps = { readonly actions: Gathering['actions']; readonly now: number }

function Open({ actions, now }: OpenProps) {
  const words = useWords(committeeWords)
  const { minutes } = useWords(gatheringWords)
  const today = new Date(now).toISOString().slice(0, 10)
  const open = actions.filter(({ doneOn }) => doneOn === null)
  return (
    <>
      <h3>{words.open}</h3>
      {open.length === 0 && <p class="soft">{words.openNone}</p>}
      <ul class="committee-actions">
        {open.map(({ action, text, who, dueOn }) => (
          <li key={action}>
            {text}{' '}
            <small class="soft">
              {[
                ...(who === '' ? [] : [who]),
                ...(dueOn === null ? [] : [minutes.dueBy(dateText(language.value, dueOn))]),
                ...(dueOn !== null && dueOn < today ? [words.late] : []),
              ].join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </>
  )
}
