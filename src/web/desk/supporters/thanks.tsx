import { useState } from 'preact/hooks'
import { showCare, thankLeaver } from '#contract/care.ts'
import { Button } from '#web/kit/button.tsx'
import { CopyButton } from '#web/kit/copy-button.tsx'
import { AreaField } from '#web/kit/field.tsx'
import { copyWords } from '#web/messages/copy.ts'
import { careWords } from '#web/messages/desk-care.ts'
import { useDesk, useRead, whyOf } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { Refused } from '../board/refused.tsx'
import type { Supporter } from './standing.ts'
import type { OneProps } from './supporter.tsx'

const firstNameOf = (name: string): string => name.split(' ')[0] ?? name

/** A letter to somebody who left, from the coordinator's own mailbox: it is written here and kept nowhere. */
export function Thanks({ program, supporter }: Omit<OneProps, 'changed'>) {
  const words = useWords(careWords)
  const desk = useDesk()
  const read = useRead(showCare, { program: program.program })
  const [text, setText] = useState(() => words.letter(firstNameOf(supporter.name), program.name))
  const [why, setWhy] = useState<string>()
  const found =
    read.kind === 'ready'
      ? read.output.leavers.find((each) => each.supporter === supporter.supporter)
      : undefined
  const mark = async (thanked: boolean) => {
    const called = await desk.call(thankLeaver, { supporter: supporter.supporter, thanked })
    setWhy(called.kind === 'done' ? undefined : whyOf(called))
    if (called.kind === 'done' && read.kind === 'ready') read.again()
  }
  const address = new URLSearchParams({ subject: words.subject(program.name), body: text })
  return (
    <section class="sheet stack close" aria-labelledby="thanks">
      <h2 id="thanks">{words.thanksTitle}</h2>
      <AreaField
        label={words.thanksLabel}
        hint={words.thanksHint}
        value={text}
        rows={9}
        most={4000}
        onInput={setText}
      />
      <div class="actions">
        <a
          class="button"
          href={`mailto:${encodeURIComponent(supporter.email)}?${address.toString().replaceAll('+', '%20')}`}
        >
          {words.sendByMail}
        </a>
        <CopyButton words={useWords(copyWords)} text={text}>
          {words.copy}
        </CopyButton>
        {found !== undefined && (
          <Button kind="plain" onPress={() => void mark(!found.thanked)}>
            {found.thanked ? words.markUnthanked : words.markThanked}
          </Button>
        )}
      </div>
      {why !== undefined && <Refused why={why} />}
      <h3>{words.keptTitle}</h3>
      <p>{words.kept}</p>
      <p>{words.gone}</p>
      {supporter.keyId !== null && <p>{words.goneKeys}</p>}
    </section>
  )
}

/** What they let colleagues see: for the coordinator to know, and theirs to change. */
export function Chosen({ supporter }: { readonly supporter: Supporter }) {
  const words = useWords(careWords)
  const { directory, onSign, contact } = supporter.shown
  return (
    <section class="stack tight" aria-labelledby="chosen">
      <h2 id="chosen">{words.chosenTitle}</h2>
      <p>
        {words.chosen[directory]}
        {contact !== '' && `: ${contact}`} · {onSign ? words.onSign : words.notOnSign}
      </p>
      <p class="soft">{words.chosenWhy}</p>
    </section>
  )
}
