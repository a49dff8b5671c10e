import { useState } from 'preact/hooks'
import { Button } from '#web/kit/button.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { supporterWords } from '#web/messages/desk-supporters.ts'
import { useDesk } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { Refused } from '../board/refused.tsx'
import { FourWords } from '../security/own-words.tsx'
import type { PlaceProgram } from '../session-state.ts'
import { RosterWrong } from '../shell-parts.tsx'
import { approve, isKeyed, type Keyed, type RosterSigned } from './approve.ts'
import type { Supporter } from './standing.ts'

type Props = {
  readonly program: PlaceProgram
  readonly ready: readonly Supporter[]
  readonly changed: () => void
}

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'signing'; readonly done: number; readonly all: number }
  | { readonly kind: 'signed'; readonly names: readonly string[] }
  | { readonly kind: 'stopped'; readonly signed: RosterSigned; readonly names: readonly string[] }

/** Whoever is ready, with the four words to compare; those that were compared are signed in one go. */
export function ApproveReady({ program, ready, changed }: Props) {
  const words = useWords(supporterWords)
  const desk = useDesk()
  const [same, setSame] = useState<ReadonlySet<string>>(new Set())
  const [state, setState] = useState<State>({ kind: 'idle' })
  const keyed = ready.filter(isKeyed)
  const chosen = keyed.filter(({ supporter }) => same.has(supporter))
  const sign = async () => {
    const names: string[] = []
    for (const each of chosen) {
      setState({ kind: 'signing', done: names.length + 1, all: chosen.length })
      const signed = await approve(desk, program, each)
      if (signed.kind !== 'done') {
        changed()
        return setState({ kind: 'stopped', signed, names })
      }
      names.push(each.name)
    }
    setSame(new Set())
    setState({ kind: 'signed', names })
    changed()
  }
  const toggle = (id: string, checked: boolean) =>
    setSame(new Set(checked ? [...same, id] : [...same].filter((each) => each !== id)))
  return (
    <>
      <Told state={state} again={() => void sign()} />
      {keyed.length > 0 && (
        <section class="sheet stack close across" aria-labelledby="ready">
          <h2 id="ready">{words.readyTitle(keyed.length)}</h2>
          <p class="soft">{words.readyWhy}</p>
          <ReadyList keyed={keyed} same={same} toggle={toggle} />
          <div class="actions">
            <Button
              busy={state.kind === 'signing'}
              disabled={chosen.length === 0}
              onPress={() => void sign()}
            >
              {words.approve(chosen.length)}
            </Button>
          </div>
        </section>
      )}
    </>
  )
}

type ListProps = {
  readonly keyed: readonly Keyed[]
  readonly same: ReadonlySet<string>
  readonly toggle: (id: string, checked: boolean) => void
}

function ReadyList({ keyed, same, toggle }: ListProps) {
  const words = useWords(supporterWords)
  return (
    <ul class="ready-list">
      {keyed.map(({ supporter, name, kemPublic, signPublic }) => (
        <li key={supporter}>
          <label class="choice">
            <input
              type="checkbox"
              aria-label={words.sameWords(name)}
              checked={same.has(supporter)}
              onChange={(event) => toggle(supporter, event.currentTarget.checked)}
            />
            <span>
              <b>{name}</b>
              <FourWords kem={kemPublic} signing={signPublic} />
            </span>
          </label>
        </li>
      ))}
    </ul>
  )
}

function Told({ state, again }: { readonly state: State; readonly again: () => void }) {
  const words = useWords(supporterWords)
  const names = state.kind === 'signed' || state.kind === 'stopped' ? state.names : []
  return (
    <>
      <Notice>
        {state.kind === 'signing' && <p class="soft">{words.approving(state.done, state.all)}</p>}
        {names.length > 0 && <p class="note pine">{words.approved(names.join(', '))}</p>}
      </Notice>
      {state.kind === 'stopped' && <Stopped signed={state.signed} again={again} />}
    </>
  )
}

type StoppedProps = { readonly signed: RosterSigned; readonly again: () => void }

export function Stopped({ signed, again }: StoppedProps) {
  switch (signed.kind) {
    case 'done':
      return null
    case 'roster-wrong':
      return <RosterWrong />
    case 'failed':
      return <Refused why={signed.why} again={again} />
  }
}
