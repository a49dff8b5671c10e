import type { OutputOf } from '#contract/endpoint.ts'
import { showFeedback } from '#contract/feedback.ts'
import { feedbackQuestions } from '#domain/feedback.ts'
import { surveyResultWords } from '#web/messages/desk-survey-results.ts'
import { feedbackWords } from '#web/messages/desk-feedback.ts'
import { useRead } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import type { PlaceProgram } from '../session-state.ts'
import { Reading } from '../shell-parts.tsx'
import { labelItems } from './labels.ts'
import { OneItem } from './results.tsx'

type Batch = OutputOf<typeof showFeedback>['batches'][number]

/** What those say who asked, the newest first; always there, and never about one of them. */
export function Feedback({ program }: { readonly program: PlaceProgram }) {
  const words = useWords(feedbackWords)
  const read = useRead(showFeedback, { program: program.program })
  return (
    <section class="stack" aria-labelledby="feedback">
      <h2 id="feedback">{words.title}</h2>
      <p class="soft">{words.lead}</p>
      <Reading read={read}>
        {({ batches }) =>
          batches.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            batches
              .toReversed()
              .map((each, at) => <Quarter key={each.from} batch={each} isOpen={at === 0} />)
          )
        }
      </Reading>
    </section>
  )
}

type QuarterProps = { readonly batch: Batch; readonly isOpen: boolean }

function Quarter({ batch, isOpen }: QuarterProps) {
  const words = useWords(feedbackWords)
  const wording = { words: useWords(surveyResultWords), language: language.value }
  const { results } = batch
  if (results.kind !== 'counted') return null
  const items = labelItems(feedbackQuestions, language.value)
  return (
    <details open={isOpen}>
      <summary>
        {words.span(monthText(batch.from), monthText(batch.until))} ·{' '}
        {words.people(results.answers)}
      </summary>
      <div class="survey-results">
        {results.items.map((result) => {
          const item = items.get(result.item)
          if (item === undefined) return null
          const own = { ...item, id: `${batch.from}-${item.id}` }
          return <OneItem key={result.item} {...{ item: own, result, results, wording }} />
        })}
      </div>
    </details>
  )
}

const monthText = (day: string): string =>
  Temporal.PlainDate.from(day).toLocaleString(language.value, { month: 'long', year: 'numeric' })
