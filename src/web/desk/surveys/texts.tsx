import type { OutputOf } from '#contract/endpoint.ts'
import { reviewQuote, showSurveyTexts } from '#contract/surveys.ts'
import { said } from '#web/forms/survey/answering.ts'
import { Button } from '#web/kit/button.tsx'
import { Tag } from '#web/kit/tag.tsx'
import { surveyResultWords } from '#web/messages/desk-survey-results.ts'
import { useRead } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { Reading } from '../shell-parts.tsx'
import { useCall } from '../use-call.ts'
import type { ShownSurvey } from './labels.ts'
import { Refused } from './refused.tsx'

type Read = OutputOf<typeof showSurveyTexts>
type Quote = Read['quotes'][number]

/** For the reviewer. Never printed with the figures. */
export function Texts({ survey }: { readonly survey: ShownSurvey }) {
  const words = useWords(surveyResultWords)
  const read = useRead(showSurveyTexts, { survey: survey.survey })
  if (!survey.questions.some(({ kind }) => kind === 'text')) return null
  return (
    <section class="stack no-print" aria-labelledby="written">
      <h2 id="written">{words.texts}</h2>
      <p class="soft">{words.textsWhy}</p>
      <Reading read={read}>
        {({ quotes, remarks }, again) => (
          <>
            <Quotes quotes={quotes} survey={survey} again={again} />
            <h3>{words.remarks}</h3>
            {remarks.length === 0 && <p class="soft">{words.remarksNone}</p>}
            <ul class="survey-texts">
              {remarks.map(({ body }, at) => (
                <li key={at} class="safe-text">
                  {body}
                </li>
              ))}
            </ul>
          </>
        )}
      </Reading>
    </section>
  )
}

type QuotesProps = {
  readonly quotes: readonly Quote[]
  readonly survey: ShownSurvey
  readonly again: () => void
}

function Quotes({ quotes, survey, again }: QuotesProps) {
  const words = useWords(surveyResultWords)
  const change = useCall()
  const review = async (quote: string, state: Quote['state']) => {
    if ((await change.run(reviewQuote, { quote, state })) !== undefined) again()
  }
  const asked = new Map(survey.questions.map(({ id, text }) => [id, said(text, language.value)]))
  return (
    <>
      <h3>{words.quotes}</h3>
      {quotes.length === 0 && <p class="soft">{words.quotesNone}</p>}
      <ul class="survey-texts">
        {quotes.map(({ id, question, body, state }) => (
          <li key={id} class="stack close">
            <p class="soft">{asked.get(question)}</p>
            <blockquote class="safe-text">{body}</blockquote>
            <div class="row">
              <Tag tone={state === 'waiting' ? 'lamp' : 'pine'}>{words.states[state]}</Tag>
              {state === 'waiting' ? (
                <>
                  <Button
                    small
                    kind="quiet"
                    label={words.approveThis(body)}
                    onPress={() => void review(id, 'approved')}
                  >
                    {words.approve}
                  </Button>
                  <Button
                    small
                    kind="plain"
                    label={words.refuseThis(body)}
                    onPress={() => void review(id, 'refused')}
                  >
                    {words.refuse}
                  </Button>
                </>
              ) : (
                <Button
                  small
                  kind="plain"
                  label={words.undoThis(body)}
                  onPress={() => void review(id, 'waiting')}
                >
                  {words.undo}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      <Refused why={change.why} />
    </>
  )
}
