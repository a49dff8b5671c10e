import { useState } from 'preact/hooks'
import { restMe } from '#contract/rests.ts'
import { Button } from '#web/kit/button.tsx'
import { weekdayText } from '#web/kit/days.ts'
import { Tag } from '#web/kit/tag.tsx'
import { servingWords } from '#web/messages/desk-serving.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { Failure } from '../shell-parts.tsx'
import type { Entry } from './profile.tsx'

type Props = { readonly entry: Entry; readonly onSaved: () => void }

/** Only while they rest after a heavy talk. */
export function Resting({ entry, onSaved }: Props) {
  const words = useWords(servingWords)
  const desk = useDesk()
  const [why, setWhy] = useState<string>()
  const { restingUntil } = entry
  const program = desk.place.programs.find((each) => each.supporter === entry.supporter)
  if (restingUntil === null || program === undefined) return null
  const end = async () => {
    const said = await desk.call(restMe, { program: program.program, rest: 'end' })
    setWhy(said.kind === 'done' ? undefined : whyOf(said))
    if (said.kind === 'done') onSaved()
  }
  return (
    <section class="sheet stack close">
      <p>
        <Tag tone="lamp">{words.restUntil(weekdayText(language.value, restingUntil))}</Tag>
      </p>
      <div>
        <Button kind="quiet" onPress={() => void end()}>
          {words.restEnd}
        </Button>
      </div>
      {why === undefined ? null : <Failure why={why} />}
    </section>
  )
}
