import { signal } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import { Button } from '#web/kit/button.tsx'
import { Note } from '#web/kit/note.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { outreachesWords } from '#web/messages/desk-outreaches.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { Failure } from '../shell-parts.tsx'
import { Heavy } from './heavy.tsx'
import { remove, type Recording } from './records.ts'

type Logged = { readonly recording: Recording; readonly isNew: boolean }

export const lastLogged = signal<Logged | undefined>(undefined)

/** Says that it arrived, and takes a new entry back with one tap. */
export function JustLogged({ onUndone }: { readonly onUndone: () => void }) {
  const words = useWords(outreachesWords)
  const desk = useDesk()
  const [why, setWhy] = useState<string>()
  const logged = lastLogged.value
  useEffect(
    () => () => {
      lastLogged.value = undefined
    },
    [],
  )
  // On a phone the button pressed is far below the notice.
  useEffect(() => {
    if (logged === undefined) return
    scrollTo(0, 0)
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }, [logged])
  const undo = async ({ recording }: Logged) => {
    const said = await remove(desk, recording)
    setWhy(said.kind === 'done' ? undefined : whyOf(said))
    if (said.kind !== 'done') return
    lastLogged.value = undefined
    onUndone()
  }
  return (
    <>
      <Notice>
        {logged === undefined ? null : (
          <Note tone="pine">
            <p>{logged.isNew ? words.logged : words.corrected}</p>
            {logged.isNew ? (
              <Button kind="quiet" small onPress={() => void undo(logged)}>
                {words.undo}
              </Button>
            ) : null}
            {logged.isNew ? <Heavy key={logged.recording.token} /> : null}
          </Note>
        )}
      </Notice>
      {why === undefined ? null : <Failure why={why} />}
    </>
  )
}
