import { useState } from 'preact/hooks'
import { markAttendance } from '#contract/gatherings-people.ts'
import { Button } from '#web/kit/button.tsx'
import { gatheringWords } from '#web/messages/desk-gatherings.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { Door } from './door.tsx'
import { filterPeople } from './filter-people.ts'
import type { SectionProps } from './gathering.tsx'
import { Papers } from './papers.tsx'
import type { Attendee, Gathering } from './when.ts'
import { WhyNot } from './why-not.tsx'

type Props = SectionProps & { readonly isOpen: boolean }

/** Who came, ticked off on one screen; who registered is told beside it and is another figure. */
export function Attendance({ gathering, again, isOpen }: Props) {
  const words = useWords(gatheringWords)
  const { attendance } = words
  const attendees = gathering.run?.attendees ?? []
  const { mark, why } = useMarks(gathering, again)
  const coming = attendees.filter(({ reply, attended }) => reply === 'yes' && attended === null)
  return (
    <section class="stack loose across" aria-label={words.sections.attendance}>
      {isOpen ? (
        <div class="stack close">
          <p class="soft">
            {attendance.why} {gathering.kind === 'training' ? attendance.whyTraining : ''}
          </p>
          <Figures gathering={gathering} />
          {attendees.length === 0 && <p>{attendance.empty}</p>}
          <Ticks attendees={attendees} mark={mark} />
          {why !== undefined && <WhyNot why={why} />}
          {coming.length > 0 && (
            <div>
              <Button kind="quiet" small onPress={() => void mark(coming, true)}>
                {attendance.allYes}
              </Button>
            </div>
          )}
          <Door gathering={gathering} again={again} />
        </div>
      ) : (
        <p>{words.notYet}</p>
      )}
      <Papers gathering={gathering} />
    </section>
  )
}

function useMarks(gathering: Gathering, again: () => void) {
  const desk = useDesk()
  const [why, setWhy] = useState<string>()
  const mark = async (people: readonly Attendee[], attended: boolean | null) => {
    const marks = people.map(({ attendee }) => ({ attendee, attended }))
    const called = await desk.call(markAttendance, { gathering: gathering.gathering, marks })
    setWhy(called.kind === 'done' ? undefined : whyOf(called))
    again()
  }
  return { mark, why }
}

function Figures({ gathering }: { readonly gathering: Gathering }) {
  const { attendance } = useWords(gatheringWords)
  const counts = gathering.run?.counts
  if (counts === undefined) return null
  return (
    <p class="gathering-figures" role="status">
      <span>{attendance.registered(counts.yes)}</span>
      <strong>{attendance.attended(counts.attended)}</strong>
    </p>
  )
}

type TicksProps = {
  readonly attendees: readonly Attendee[]
  readonly mark: (people: readonly Attendee[], attended: boolean | null) => Promise<void>
}

function Ticks({ attendees, mark }: TicksProps) {
  const { attendance, people } = useWords(gatheringWords)
  const everybody = filterPeople(attendees, { text: '', reply: 'all' }, language.value)
  return (
    <ul class="gathering-ticks" aria-label={attendance.came} onKeyDown={moveFocus}>
      {everybody.map((each) => (
        <li key={each.attendee}>
          <label class="gathering-tick">
            <input
              type="checkbox"
              checked={each.attended === true}
              onChange={(event) => void mark([each], event.currentTarget.checked ? true : null)}
            />
            <span>
              {each.name}
              <small class="soft">
                {[each.affiliation, each.reply === 'yes' ? '' : people.replies[each.reply]]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </small>
            </span>
          </label>
        </li>
      ))}
    </ul>
  )
}

/** Up and down the list, as in any list. */
function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const boxes = [...event.currentTarget.querySelectorAll('input')]
  const at = boxes.findIndex((box) => box === document.activeElement)
  const next = boxes[at + step]
  if (at < 0 || next === undefined) return
  event.preventDefault()
  next.focus()
}
