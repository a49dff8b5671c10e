import { useState } from 'preact/hooks'
import { Bar } from '#web/kit/progress.tsx'
import { Button } from '#web/kit/button.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { Note } from '#web/kit/note.tsx'
import { deskWords } from '#web/messages/desk.ts'
import { rostersWords } from '#web/messages/desk-rosters.ts'
import { useWords } from '../app-language.ts'
import { CardSheet, makeCard, type Card } from './card.tsx'
import { makeNewKey, publishNewKey, type Leaving, type Team } from './sign.ts'
import { WhySigning } from './why.tsx'

type NewKeyProps = {
  readonly team: Team
  readonly asked: { readonly name: string | undefined; readonly leaving: Leaving }
  readonly onDone: () => void
  readonly onClose: () => void
}

/** A new team key: its card on paper first, then every open case sealed to it. */
export function NewKeyDialog({ team, asked, onDone, onClose }: NewKeyProps) {
  const words = useWords(rostersWords)
  const shell = useWords(deskWords)
  const work = useNewKey({ team, asked, onDone })
  const title = asked.name === undefined ? words.rotateTitle : words.removeTitle(asked.name)
  return (
    <Dialog title={title} open onClose={onClose}>
      {work.isDone ? (
        <Note tone="pine">{words.done}</Note>
      ) : (
        <Making work={work} what={asked.name === undefined ? words.rotateWhat : words.removeWhat} />
      )}
      <WhySigning why={work.why} />
      <Button kind="plain" onPress={onClose}>
        {work.isDone ? shell.close : shell.cancel}
      </Button>
    </Dialog>
  )
}

type MakingProps = { readonly work: ReturnType<typeof useNewKey>; readonly what: string }

function Making({ work, what }: MakingProps) {
  const words = useWords(rostersWords)
  const { card, progress } = work
  if (card === undefined) {
    return (
      <>
        <p>{what}</p>
        <Button onPress={work.begin}>{words.go}</Button>
      </>
    )
  }
  return (
    <>
      <CardSheet card={card} busy={progress !== undefined} onPaper={work.publish} />
      {progress === undefined || progress.all === 0 ? null : (
        <Bar
          share={progress.done / progress.all}
          label={words.resealing(progress.done, progress.all)}
        />
      )}
    </>
  )
}

function useNewKey({ team, asked, onDone }: Omit<NewKeyProps, 'onClose'>) {
  const { leaving } = asked
  const [card, setCard] = useState<Card>()
  const [progress, setProgress] = useState<{ readonly done: number; readonly all: number }>()
  const [isDone, setDone] = useState(false)
  const [why, setWhy] = useState<string>()
  const begin = async () =>
    setCard(await makeCard(async (paper) => await makeNewKey({ team, leaving, paper })))
  const publish = async () => {
    if (card === undefined) return
    setProgress({ done: 0, all: 0 })
    const onProgress = (done: number, all: number) => setProgress({ done, all })
    const signed = await publishNewKey(team, { made: card.made, leaving, onProgress }).catch(
      () => ({ kind: 'failed', why: 'cannot-open' }) as const,
    )
    setProgress(undefined)
    if (signed.kind === 'failed') return setWhy(signed.why)
    setDone(true)
    onDone()
  }
  return { card, progress, isDone, why, begin: () => void begin(), publish: () => void publish() }
}
