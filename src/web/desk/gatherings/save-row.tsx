import { Button } from '#web/kit/button.tsx'
import { deskWords } from '#web/messages/desk.ts'
import { useWords } from '../app-language.ts'
import { WhyNot } from './why-not.tsx'

type Props = {
  readonly busy: boolean
  readonly why?: string
  readonly cancel: () => void
}

/** Under what is being written: why it was not kept, and the two ways on. */
export function SaveRow({ busy, why, cancel }: Props) {
  const words = useWords(deskWords)
  return (
    <>
      {why !== undefined && <WhyNot why={why} />}
      <div class="row">
        <Button submits small busy={busy}>
          {words.save}
        </Button>
        <Button kind="plain" small onPress={cancel}>
          {words.cancel}
        </Button>
      </div>
    </>
  )
}
