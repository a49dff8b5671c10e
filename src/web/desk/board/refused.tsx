import { refusalWords } from '#web/messages/desk-refusals.ts'
import { useWords } from '../app-language.ts'
import { Failure } from '../shell-parts.tsx'
import { Button } from '#web/kit/button.tsx'
import { deskWords } from '#web/messages/desk.ts'

type Props = { readonly why: string; readonly again?: () => void }

/** What those who run a program are refused, in their words; anything else as everywhere. */
export function Refused({ why, again }: Props) {
  const words = useWords(refusalWords)
  const { tryAgain } = useWords(deskWords)
  const known: Readonly<Record<string, string>> = words
  const text = known[why]
  if (text === undefined) return <Failure why={why} {...(again === undefined ? {} : { again })} />
  return (
    <div class="note stack close" role="alert">
      <p>{text}</p>
      {again !== undefined && (
        <div>
          <Button kind="quiet" small onPress={again}>
            {tryAgain}
          </Button>
        </div>
      )}
    </div>
  )
}
