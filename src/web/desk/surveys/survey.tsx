import * as v from 'valibot'
import { surveyId } from '#contract/parts.ts'
import { showSurvey } from '#contract/surveys.ts'
import type { SurveyId } from '#domain/ids.ts'
import { said } from '#web/forms/survey/answering.ts'
import { longDay } from '#web/kit/days.ts'
import { surveyWords } from '#web/messages/desk-surveys.ts'
import { surveyFormWords } from '#web/messages/forms-survey.ts'
import { surveyResultWords } from '#web/messages/desk-survey-results.ts'
import { useRead } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import type { Params } from '../router.ts'
import { Failure, Page, Reading } from '../shell-parts.tsx'
import { Draft } from './draft.tsx'
import type { Shown } from './labels.ts'
import { Open } from './open.tsx'
import { Results } from './results.tsx'
import './surveys.css'

export function SurveyPage({ params }: { readonly params: Params }) {
  const words = useWords(surveyWords)
  const id = v.safeParse(surveyId, params['survey'])
  if (id.success) return <One id={id.output} />
  return (
    <Page title={words.title}>
      <Failure why="not-found" />
    </Page>
  )
}

function One({ id }: { readonly id: SurveyId }) {
  const words = useWords(surveyWords)
  const read = useRead(showSurvey, { survey: id })
  const shown = read.kind === 'ready' ? read.output : undefined
  const title = shown === undefined ? '' : said(shown.survey.texts.title, language.value)
  return (
    <Page title={title === '' ? words.title : title} lead={useLead(shown)}>
      <p class="no-print">
        <a href="/desk/surveys">{words.toList}</a>
      </p>
      <Reading read={read}>
        {(output, again) => <State key={output.survey.state} shown={output} again={again} />}
      </Reading>
    </Page>
  )
}

function useLead(shown: Shown | undefined): string | undefined {
  const words = useWords(surveyWords)
  const results = useWords(surveyResultWords)
  if (shown === undefined) return undefined
  const { survey } = shown
  const day = (text: string | null) => (text === null ? '' : longDay(language.value, text))
  switch (survey.state) {
    case 'draft':
      return `${words.states.draft} · ${words.purposes[survey.purpose]}`
    case 'open':
      return `${words.until(day(survey.closesOn))} · ${words.heard(survey.heard)}. ${words.openLead}`
    case 'closed':
      return survey.results?.kind === 'counted'
        ? results.lead(survey.results.answers, day(survey.closedOn))
        : results.tooFew
  }
}

type StateProps = { readonly shown: Shown; readonly again: () => void }

function State({ shown, again }: StateProps) {
  const words = useWords(surveyFormWords)
  const { survey } = shown
  return (
    <>
      {survey.licence !== '' && survey.state !== 'draft' && (
        <p class="soft">{words.licence(survey.licence)}</p>
      )}
      {survey.state === 'draft' && <Draft shown={shown} again={again} />}
      {survey.state === 'open' && <Open shown={shown} again={again} />}
      {survey.state === 'closed' && <Results shown={shown} />}
    </>
  )
}
