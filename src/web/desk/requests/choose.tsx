import { useEffect, useState } from 'preact/hooks'
import { Button } from '#web/kit/button.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { Tag } from '#web/kit/tag.tsx'
import { codeLabel } from '#web/messages/codes.ts'
import type { RequestWords } from '#web/messages/desk-board-request-en.ts'
import { requestWords } from '#web/messages/desk-board-request.ts'
import { useDesk } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import type { PlaceProgram } from '../session-state.ts'
import { Refused } from '../board/refused.tsx'
import { mayAsk, rankFor, type Candidate, type Candidates, type OpenCase } from './candidates.ts'
import { introduceTo, type Introduced } from './introduce.ts'

type Props = {
  readonly program: PlaceProgram
  readonly case: OpenCase
  readonly reopen: () => void
}

/** Best fit first, with the reasons; whoever is chosen is asked at once. */
export function ChooseByHand({ program, case: opened, reopen }: Props) {
  const words = useWords(requestWords)
  const desk = useDesk()
  const [found, setFound] = useState<Candidates | undefined>(undefined)
  const [introduced, setIntroduced] = useState<Introduced | undefined>(undefined)
  const read = async () => setFound(await rankFor(desk, program, opened))
  useEffect(() => void read(), [opened])
  const ask = async (chosen: readonly Candidate[]) => {
    const answer = await introduceTo(desk, opened, chosen)
    setIntroduced(answer)
    if (answer.kind === 'not-on-the-roster') void read()
  }
  return (
    <section class="stack close" aria-labelledby="choose">
      <h2 id="choose">{words.choose}</h2>
      <p class="soft">{words.chooseWhy}</p>
      <Told introduced={introduced} again={reopen} />
      {found?.kind === 'failed' && <Refused why={found.why} again={() => void read()} />}
      {found?.kind === 'ranked' && introduced?.kind !== 'done' && (
        <Ranking candidates={found.candidates} ask={ask} />
      )}
    </section>
  )
}

type ToldProps = { readonly introduced: Introduced | undefined; readonly again: () => void }

function Told({ introduced, again }: ToldProps) {
  const words = useWords(requestWords)
  return (
    <>
      <Notice>
        {introduced?.kind === 'done' && <p class="note pine">{words.introduced}</p>}
        {introduced?.kind === 'not-on-the-roster' && <p class="note">{words.notOnRoster}</p>}
      </Notice>
      {introduced?.kind === 'failed' && <Refused why={introduced.why} again={again} />}
    </>
  )
}

const FIRST = 8

type RankingProps = {
  readonly candidates: readonly Candidate[]
  readonly ask: (chosen: readonly Candidate[]) => Promise<void>
}

function Ranking({ candidates, ask }: RankingProps) {
  const words = useWords(requestWords)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [most, setMost] = useState(FIRST)
  const [busy, setBusy] = useState(false)
  if (candidates.length === 0) {
    return (
      <p>
        {words.nobodyFits} {words.nobodyFitsWhy}
      </p>
    )
  }
  const toggle = (id: string, checked: boolean) =>
    setChosen(new Set(checked ? [...chosen, id] : [...chosen].filter((each) => each !== id)))
  const send = async () => {
    setBusy(true)
    await ask(candidates.filter(({ ranked }) => chosen.has(ranked.keyId)))
    setBusy(false)
  }
  return (
    <>
      <ul class="candidates">
        {candidates.slice(0, most).map((candidate) => (
          <li key={candidate.ranked.keyId}>
            <CandidateChoice
              candidate={candidate}
              checked={chosen.has(candidate.ranked.keyId)}
              toggle={(checked) => toggle(candidate.ranked.keyId, checked)}
            />
          </li>
        ))}
      </ul>
      {candidates.length > most && (
        <p class="soft">
          {words.others(candidates.length - most)}{' '}
          <Button kind="plain" small onPress={() => setMost(most + FIRST)}>
            {words.showMore}
          </Button>
        </p>
      )}
      <div class="actions">
        <Button busy={busy} disabled={chosen.size === 0} onPress={() => void send()}>
          {words.introduce(chosen.size)}
        </Button>
      </div>
    </>
  )
}

type ChoiceProps = {
  readonly candidate: Candidate
  readonly checked: boolean
  readonly toggle: (checked: boolean) => void
}

function CandidateChoice({ candidate, checked, toggle }: ChoiceProps) {
  const words = useWords(requestWords)
  const { supporter, ranked } = candidate
  const reasons = ranked.because.map((reason) => words.reasons[reason])
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={checked}
        disabled={!mayAsk(candidate)}
        onChange={(event) => toggle(event.currentTarget.checked)}
      />
      <span>
        <b>{supporter.name}</b>
        <small>{reasons.join(' · ')}</small>
        <small>{standingText(words, candidate)}</small>
      </span>
      <Tag tone={supporter.inHours ? 'pine' : 'lamp'}>
        {supporter.inHours ? words.inHours : words.notInHours}
      </Tag>
    </label>
  )
}

function standingText(words: RequestWords, { supporter, before }: Candidate): string {
  const { openTalks, capacity } = supporter
  const known: Readonly<Record<string, string>> = words.before
  return [
    codeLabel(language.value, 'role', supporter.profile.role),
    openTalks >= capacity ? words.full : words.talks(openTalks, capacity),
    ...(before === undefined ? [] : [known[before] ?? before]),
  ].join(' · ')
}
