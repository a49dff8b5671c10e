import { useState } from 'preact/hooks'
import type { ProgramId } from '#domain/ids.ts'
import { foundTeam } from '#sealing/team.ts'
import { Busy } from '#web/kit/busy.tsx'
import { Button } from '#web/kit/button.tsx'
import { rostersWords } from '#web/messages/desk-rosters.ts'
import { useDesk } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { CardSheet, makeCard, type Card } from './card.tsx'
import { found } from './sign.ts'
import { WhySigning } from './why.tsx'

type FoundProps = { readonly program: ProgramId; readonly onDone: () => void }

/** The first coordinator makes the team's key, and a card for the safe. */
export function Found({ program, onDone }: FoundProps) {
  const words = useWords(rostersWords).found
  const desk = useDesk()
  const [card, setCard] = useState<Card>()
  const [busy, setBusy] = useState(false)
  const [why, setWhy] = useState<string>()
  const begin = async () => {
    const keys = await desk.keys()
    setCard(await makeCard(async (paper) => await foundTeam(keys, paper)))
  }
  const sign = async () => {
    if (card === undefined) return
    setBusy(true)
    const signed = await found({ desk, program }, card.made)
    setBusy(false)
    if (signed.kind === 'failed') setWhy(signed.why)
    else onDone()
  }
  return (
    <section class="stack">
      {card === undefined ? (
        <>
          <h2>{words.title}</h2>
          <p>{words.lead}</p>
          <div class="desk-row">
            <Button onPress={() => void begin()}>{words.begin}</Button>
          </div>
        </>
      ) : (
        <CardSheet card={card} busy={busy} onPaper={() => void sign()} />
      )}
      {busy ? <Busy label={words.working} /> : null}
      <WhySigning why={why} />
    </section>
  )
}
