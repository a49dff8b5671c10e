import { useState } from 'preact/hooks'
import { Button } from '#web/kit/button.tsx'
import { CopyButton } from '#web/kit/copy-button.tsx'
import { AreaField } from '#web/kit/field.tsx'
import { chooseLanguage } from '#web/kit/words.ts'
import { copyWords } from '#web/messages/copy.ts'
import { applicationWords, declineWords } from '#web/messages/desk-applications.ts'
import { useDesk } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import type { Application } from './application.tsx'

type Props = {
  readonly application: Application
  readonly decline: () => void
  readonly cancel: () => void
}

/** A letter to change and copy, in the language of the form. It is sent by a person, from their own mailbox. */
export function Decline({ application, decline, cancel }: Props) {
  const words = useWords(applicationWords)
  const { program } = useDesk()
  const theirs = chooseLanguage(location.origin, [application.language])
  const [letter, setLetter] = useState(
    declineWords[theirs].letter(application.name, program?.name ?? ''),
  )
  return (
    <>
      <p class="soft">{words.declineWhy}</p>
      <AreaField label={words.letter} value={letter} rows={12} onInput={setLetter} />
      <div class="row">
        <CopyButton words={useWords(copyWords)} text={letter} small>
          {words.copyLetter}
        </CopyButton>
      </div>
      <div class="row">
        <Button onPress={decline}>{words.declineYes}</Button>
        <Button kind="plain" onPress={cancel}>
          {words.cancel}
        </Button>
      </div>
    </>
  )
}
