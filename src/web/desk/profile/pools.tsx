import { useState } from 'preact/hooks'
import type { OutputOf } from '#contract/endpoint.ts'
import { leaveMine, listServing, offerMyself } from '#contract/supporters-serving.ts'
import { Button } from '#web/kit/button.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { Note } from '#web/kit/note.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { deskWords } from '#web/messages/desk.ts'
import { servingWords } from '#web/messages/desk-serving.ts'
import { useDesk, useRead, whyOf } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { failureText, Reading } from '../shell-parts.tsx'

type Pool = OutputOf<typeof listServing>['pools'][number]

const nameOf = ({ name, organization }: Pool): string =>
  name.includes(organization) ? name : `${name} · ${organization}`

/** Every pool one is in, whichever organization holds it, and those one could join. */
export function Pools({ left }: { readonly left: () => void }) {
  const words = useWords(servingWords)
  const read = useRead(listServing, {})
  const [said, setSaid] = useState<string>()
  return (
    <section class="stack" aria-labelledby="pools">
      <h2 id="pools">{words.poolsTitle}</h2>
      <p class="soft">{words.poolsLead}</p>
      <Notice>{said === undefined ? null : <Note tone="pine">{said}</Note>}</Notice>
      <Reading read={read}>
        {({ pools }, again) => (
          <ul class="desk-list">
            {pools.map((pool) => (
              <One
                key={pool.program}
                pool={pool}
                done={(text) => {
                  setSaid(text)
                  again()
                  if (pool.state === 'active' || pool.state === 'paused') left()
                }}
              />
            ))}
          </ul>
        )}
      </Reading>
    </section>
  )
}

type OneProps = { readonly pool: Pool; readonly done: (said: string) => void }

function One({ pool, done }: OneProps) {
  const words = useWords(servingWords)
  const shell = useWords(deskWords)
  const desk = useDesk()
  const [why, setWhy] = useState<string>()
  const name = nameOf(pool)
  const offer = async () => {
    const said = await desk.call(offerMyself, { program: pool.program })
    setWhy(said.kind === 'done' ? undefined : whyOf(said))
    if (said.kind === 'done') done(words.offered(name))
  }
  const { state, supporter } = pool
  return (
    <li>
      <span class="stack tight">
        <b>{name}</b>
        <small class="soft">{state === null ? words.notServing : words.states[state]}</small>
        {why === undefined ? null : (
          <small role="alert">{failureText({ ...shell.failures, ...words.why }, why)}</small>
        )}
      </span>
      {supporter === null ? (
        <Button kind="quiet" small label={words.offerNamed(name)} onPress={() => void offer()}>
          {words.offer}
        </Button>
      ) : (
        <Leave {...{ name, supporter, done, setWhy }} isWish={state === 'applied'} />
      )}
    </li>
  )
}

type LeaveProps = {
  readonly name: string
  readonly supporter: NonNullable<Pool['supporter']>
  readonly isWish: boolean
  readonly done: (said: string) => void
  readonly setWhy: (why: string | undefined) => void
}

/** A wish is taken back at once; whoever serves is asked first. */
function Leave({ name, supporter, isWish, done, setWhy }: LeaveProps) {
  const words = useWords(servingWords)
  const shell = useWords(deskWords)
  const desk = useDesk()
  const [asking, setAsking] = useState(false)
  const leave = async () => {
    const said = await desk.call(leaveMine, { supporter })
    setAsking(false)
    setWhy(said.kind === 'done' ? undefined : whyOf(said))
    if (said.kind === 'done') done(isWish ? words.takenBack : words.thanks(name))
  }
  return (
    <>
      <Button
        kind="plain"
        small
        label={isWish ? words.takeBackNamed(name) : words.leaveNamed(name)}
        onPress={() => (isWish ? void leave() : setAsking(true))}
      >
        {isWish ? words.takeBack : words.leave}
      </Button>
      <Dialog title={words.leaveAsk(name)} open={asking} onClose={() => setAsking(false)}>
        <p>{words.leaveWhy}</p>
        <div class="actions">
          <Button kind="care" onPress={() => void leave()}>
            {words.leaveYes}
          </Button>
          <Button kind="plain" onPress={() => setAsking(false)}>
            {shell.cancel}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
