import { useState } from 'preact/hooks'
import { saveRollout } from '#contract/rollouts.ts'
import { Button } from '#web/kit/button.tsx'
import { CopyButton } from '#web/kit/copy-button.tsx'
import { AreaField, TextField } from '#web/kit/field.tsx'
import type { Language } from '#web/kit/words.ts'
import { copyWords } from '#web/messages/copy.ts'
import { rolloutPartWords } from '#web/messages/desk-rollout-parts.ts'
import { rolloutTexts } from '#web/messages/desk-rollout-texts.ts'
import { rolloutWords } from '#web/messages/desk-rollouts.ts'
import { language, useWords } from '../app-language.ts'
import { Chips } from '../shell-chips.tsx'
import { LetterSend } from './letter-send.tsx'
import { Outcome } from './outcome.tsx'
import type { PartProps } from './rollout.tsx'
import { useChange } from './use-change.ts'
import type { ShownRollout } from './words.ts'

export type LaunchLetter = NonNullable<ShownRollout['letter']>

/** In the language that was asked for, whatever the page speaks. */
function startLetter(rollout: ShownRollout, spoken: Language): LaunchLetter {
  const texts = rolloutTexts[spoken]
  const { leaderKinds } = rolloutPartWords[spoken]
  const { name: place, nomination, unit } = rollout
  const signed = rollout.leaders.map(({ name, kind }) => `${name}, ${leaderKinds[kind]}`)
  const link = nomination === null ? undefined : `${location.origin}/nominate#${nomination.key}`
  const facts = { place, signed, link }
  return unit === null
    ? { subject: texts.programSubject(place), text: texts.programLetter(facts) }
    : { subject: texts.unitSubject(place), text: texts.unitLetter(facts) }
}

/** From the local leaders, who are known where it is read. */
export function Letter({ rollout, changed, mayWrite }: PartProps) {
  const parts = useWords(rolloutPartWords)
  const [own, setOwn] = useState<LaunchLetter | undefined>(rollout.letter ?? undefined)
  const letter = own ?? startLetter(rollout, language.value)
  return (
    <section class="stack no-print" aria-labelledby="letter">
      <div class="stack close">
        <h2 id="letter">{parts.letter}</h2>
        <p class="soft">{parts.letterWhy}</p>
        {rollout.letter === null && <p class="soft">{parts.starter}</p>}
      </div>
      {mayWrite ? (
        <Writing rollout={rollout} letter={letter} put={setOwn} changed={changed} />
      ) : (
        <article class="sheet rollout-letter">
          <h3>{letter.subject}</h3>
          <p class="safe-text">{letter.text}</p>
        </article>
      )}
    </section>
  )
}

type WritingProps = Omit<PartProps, 'mayWrite'> & {
  readonly letter: LaunchLetter
  readonly put: (letter: LaunchLetter) => void
}

function Writing({ rollout, letter, put, changed }: WritingProps) {
  const words = useWords(rolloutWords)
  const parts = useWords(rolloutPartWords)
  const change = useChange(changed)
  const save = async () => {
    const wish = { rollout: rollout.rollout, letter }
    await change.change(saveRollout, wish, { said: words.saved })
  }
  return (
    <>
      <Chips<Language>
        legend={parts.language}
        kind="one"
        options={[
          { value: 'en', label: parts.inEnglish },
          { value: 'es', label: parts.inSpanish },
        ]}
        chosen={[]}
        onChoose={([spoken]) => put(startLetter(rollout, spoken ?? 'en'))}
      />
      <TextField
        label={parts.subject}
        value={letter.subject}
        most={150}
        onInput={(subject) => put({ ...letter, subject })}
      />
      <AreaField
        label={parts.text}
        value={letter.text}
        most={8000}
        rows={14}
        onInput={(text) => put({ ...letter, text })}
      />
      <div class="row">
        <Button busy={change.isBusy} onPress={() => void save()}>
          {parts.saveLetter}
        </Button>
        <CopyButton words={useWords(copyWords)} text={`${letter.subject}\n\n${letter.text}`}>
          {parts.copy}
        </CopyButton>
      </div>
      <Outcome state={change.state} />
      <LetterSend rollout={rollout} letter={letter} />
    </>
  )
}
