import type { OutputOf } from '#contract/endpoint.ts'
import { addSurvey, listSurveys } from '#contract/surveys.ts'
import { said } from '#web/forms/survey/answering.ts'
import { Button } from '#web/kit/button.tsx'
import { longDay } from '#web/kit/days.ts'
import { Tag } from '#web/kit/tag.tsx'
import { surveyWords } from '#web/messages/desk-surveys.ts'
import { useDesk, useRead } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { NoProgram } from '../board/board.tsx'
import { go } from '../router.ts'
import type { PlaceProgram } from '../session-state.ts'
import { Page, Reading } from '../shell-parts.tsx'
import { useCall } from '../use-call.ts'
import { Feedback } from './feedback.tsx'
import { Import } from './import.tsx'
import { Refused } from './refused.tsx'
import { starterNames, startWith, type Written } from './starters.ts'
import './surveys.css'

type Listed = OutputOf<typeof listSurveys>
type Summary = Listed['surveys'][number]

/** All surveys of the program; whoever may not build them finds the closed ones. */
export function SurveysPage() {
  const { program } = useDesk()
  return program === undefined ? <NoProgram /> : <Surveys program={program} />
}

function Surveys({ program }: { readonly program: PlaceProgram }) {
  const words = useWords(surveyWords)
  const { may } = useDesk()
  const read = useRead(listSurveys, { program: program.program })
  const isBuilder = may('survey.write')
  return (
    <Page title={words.title} lead={words.lead}>
      <Reading read={read}>
        {({ surveys, leastFloor }) => (
          <>
            {surveys.length === 0 ? (
              <p>
                <b>{isBuilder ? words.none : words.noneRead}</b>{' '}
                {isBuilder ? words.noneWhy : words.noneReadWhy}
              </p>
            ) : (
              <ul class="survey-list">
                {surveys.map((survey) => (
                  <Entry key={survey.survey} survey={survey} />
                ))}
              </ul>
            )}
            {isBuilder && <New program={program} leastFloor={leastFloor} />}
            <Feedback program={program} />
          </>
        )}
      </Reading>
    </Page>
  )
}

function Entry({ survey }: { readonly survey: Summary }) {
  const words = useWords(surveyWords)
  const title = said(survey.texts.title, language.value)
  const day = (text: string | null) => (text === null ? '' : longDay(language.value, text))
  const facts = {
    draft: [words.purposes[survey.purpose]],
    open: [words.until(day(survey.closesOn)), words.heard(survey.heard)],
    closed: [words.purposes[survey.purpose], words.closedOn(day(survey.closedOn))],
  }[survey.state]
  return (
    <li>
      <div>
        <a href={`/desk/surveys/${survey.survey}`}>{title === '' ? words.untitled : title}</a>
        <p class="soft">{facts.join(' · ')}</p>
      </div>
      <Tag tone={survey.state === 'open' ? 'lamp' : 'pine'}>{words.states[survey.state]}</Tag>
    </li>
  )
}

type NewProps = { readonly program: PlaceProgram; readonly leastFloor: number }

function New({ program, leastFloor }: NewProps) {
  const words = useWords(surveyWords)
  const change = useCall()
  const add = async (written: Written) => {
    const done = await change.run(addSurvey, { program: program.program, ...written })
    if (done !== undefined) go(`/desk/surveys/${done.survey}`)
  }
  return (
    <section class="stack close" aria-labelledby="new">
      <h2 id="new">{words.newTitle}</h2>
      <p class="soft">{words.newWhy}</p>
      <div class="row">
        {starterNames.map((name) => (
          <Button
            key={name}
            kind="quiet"
            busy={change.busy}
            onPress={() => void add(startWith(name, leastFloor))}
          >
            {words.starters[name]}
          </Button>
        ))}
      </div>
      <Import
        busy={change.busy}
        add={(questions, licence) =>
          void add({ ...startWith('blank', leastFloor), questions, licence })
        }
      />
      <Refused why={change.why} />
    </section>
  )
}
