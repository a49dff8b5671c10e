import { Button } from '#web/kit/button.tsx'
import { deskWords } from '#web/messages/desk.ts'
import { useWords } from './app-language.ts'
import { Failure } from './shell-parts.tsx'

type Props = {
  readonly why: string | undefined
  /** The reasons that the page has words of its own for; any other is said as everywhere. */
  readonly words: Readonly<Record<string, string>>
  readonly again?: (() => void) | undefined
}

/** Why something was refused, if it was. */
export function Trouble({ why, words, again }: Props) {
  const { tryAgain } = useWords(deskWords)
  if (why === undefined) return null
  const text = words[why]
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
