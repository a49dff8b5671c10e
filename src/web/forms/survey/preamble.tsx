import type { SurveyTexts } from '#domain/survey.ts'
import type { Language } from '#web/kit/words.ts'
import { surveyFormWords } from '#web/messages/forms-survey.ts'
import { said } from './answering.ts'

type Props = {
  readonly texts: SurveyTexts
  readonly floor: number
  readonly licence: string
  readonly language: Language
}

/** What every survey says first, then what this one adds. */
export function Preamble({ texts, floor, licence, language }: Props) {
  const words = surveyFormWords[language]
  const intro = said(texts.intro, language)
  return (
    <div class="stack close">
      <ul class="survey-preamble">
        {words.preamble.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {intro !== '' && <p class="safe-text">{intro}</p>}
      <p class="soft">{words.fewest(floor)}</p>
      {licence !== '' && <p class="soft">{words.licence(licence)}</p>}
    </div>
  )
}
