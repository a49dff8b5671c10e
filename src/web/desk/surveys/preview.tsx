import { useState } from 'preact/hooks'
import { nothingYet, said } from '#web/forms/survey/answering.ts'
import { Preamble } from '#web/forms/survey/preamble.tsx'
import { Steps, stepsOf, type UnitOption } from '#web/forms/survey/steps.tsx'
import { surveyWords } from '#web/messages/desk-surveys.ts'
import { language, useWords } from '../app-language.ts'
import type { Written } from './starters.ts'

type Props = { readonly written: Written; readonly units: readonly UnitOption[] }

/** The very fields that people will answer, as wide as a phone. */
export function Preview({ written, units }: Props) {
  const words = useWords(surveyWords)
  const [answering, changed] = useState(nothingYet)
  const [turn, setTurn] = useState(0)
  const spoken = language.value
  const again = () => {
    changed(nothingYet)
    setTurn(turn + 1)
  }
  return (
    <details class="survey-preview">
      <summary>{words.preview}</summary>
      <div class="phone sheet stack">
        <p class="soft">{words.previewWhy}</p>
        <h3>{said(written.texts.title, spoken)}</h3>
        <Preamble {...written} language={spoken} />
        <hr />
        <Steps
          key={turn}
          steps={stepsOf(written.questions, written.byUnit ? units : [])}
          language={spoken}
          answering={answering}
          changed={changed}
          busy={false}
          back={again}
          send={again}
        />
      </div>
    </details>
  )
}
