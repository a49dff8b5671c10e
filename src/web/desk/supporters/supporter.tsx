import { useState } from 'preact/hooks'
import { listPrograms } from '#contract/programs.ts'
import { listSupporters, saveSupporter } from '#contract/supporters.ts'
import { Notice } from '#web/kit/notice.tsx'
import { Tag } from '#web/kit/tag.tsx'
import { supporterWords } from '#web/messages/desk-supporters.ts'
import { useDesk, useRead, whyOf } from '../app-desk.ts'
import type { RoutePage } from '../app-route.ts'
import { useWords } from '../app-language.ts'
import { NoProgram } from '../board/board.tsx'
import { Refused } from '../board/refused.tsx'
import type { PlaceProgram } from '../session-state.ts'
import { Page, Reading } from '../shell-parts.tsx'
import { AgreementAndTraining } from '../trainings/path.tsx'
import { ApproveReady } from './approve-ready.tsx'
import { SupporterForm } from './form.tsx'
import { Invitation } from './invitation.tsx'
import { Leaving } from './leaving.tsx'
import { LostKeys } from './lost-keys.tsx'
import { Pausing } from './pausing.tsx'
import { isInService, standingOf, type Standing, type Supporter } from './standing.ts'
import { Chosen, Thanks } from './thanks.tsx'
import { Wishes } from './wishes.tsx'
import { toWritten, type Written } from './written.ts'

export const SupporterPage: RoutePage = ({ params }) => {
  const { program } = useDesk()
  return program === undefined ? (
    <NoProgram />
  ) : (
    <One program={program} id={params['supporter'] ?? ''} />
  )
}

function One({ program, id }: { readonly program: PlaceProgram; readonly id: string }) {
  const words = useWords(supporterWords)
  const read = useRead(listSupporters, { program: program.program })
  if (read.kind !== 'ready') {
    return (
      <Page title={words.title}>
        <Reading read={read}>{() => null}</Reading>
      </Page>
    )
  }
  const supporter = read.output.supporters.find((each) => each.supporter === id)
  if (supporter === undefined) {
    return (
      <Page title={words.title} heading={words.oneGone}>
        <a href="/desk/supporters">{words.toList}</a>
      </Page>
    )
  }
  return (
    <Page title={supporter.name} lead={supporter.email}>
      <p>
        <a href="/desk/supporters">{words.toList}</a>
      </p>
      <Shown program={program} supporter={supporter} changed={read.again} />
    </Page>
  )
}

export type OneProps = {
  readonly program: PlaceProgram
  readonly supporter: Supporter
  readonly changed: () => void
}

function Shown(props: OneProps) {
  const words = useWords(supporterWords)
  const { supporter } = props
  const standing = standingOf(supporter)
  const { openTalks, capacity } = supporter
  const isOn = isInService(supporter)
  return (
    <>
      <p>
        <Tag tone={standing === 'active' ? 'pine' : 'lamp'}>{words.states[standing]}</Tag>{' '}
        {isOn && `${words.columns.talks}: ${words.talks(openTalks, capacity)}`}
      </p>
      {standing !== 'left' && (
        <AgreementAndTraining program={props.program} supporter={supporter.supporter} />
      )}
      {standing === 'left' && <Thanks {...props} />}
      {isOn ? <Pausing {...props} /> : <NotYet {...props} standing={standing} />}
      {standing !== 'left' && <Chosen supporter={supporter} />}
      <Edit {...props} />
      {isOn && <Leaving {...props} />}
      <LostKeys {...props} />
    </>
  )
}

function NotYet({ standing, ...props }: OneProps & { readonly standing: Standing }) {
  const { program, supporter, changed } = props
  if (standing === 'applied') return <Wishes wishes={[supporter]} changed={changed} />
  return standing === 'ready' ? (
    <ApproveReady program={program} ready={[supporter]} changed={changed} />
  ) : (
    <Invitation {...props} standing={standing} />
  )
}

function Edit({ program, supporter, changed }: OneProps) {
  const words = useWords(supporterWords)
  const desk = useDesk()
  const read = useRead(listPrograms, {})
  const [state, setState] = useState<'idle' | 'busy' | 'saved' | { why: string }>('idle')
  const send = async (written: Written) => {
    setState('busy')
    const called = await desk.call(saveSupporter, { supporter: supporter.supporter, ...written })
    if (called.kind !== 'done') return setState({ why: whyOf(called) })
    setState('saved')
    changed()
  }
  return (
    <details class="sheet">
      <summary>{words.profile}</summary>
      <Reading read={read}>
        {({ programs }) => (
          <SupporterForm
            first={toWritten(supporter)}
            lists={programs.find((each) => each.program === program.program)?.pickLists ?? []}
            button={words.save}
            busy={state === 'busy'}
            send={(written) => void send(written)}
          />
        )}
      </Reading>
      <Notice>{state === 'saved' && words.saved}</Notice>
      {typeof state === 'object' && <Refused why={state.why} />}
    </details>
  )
}
