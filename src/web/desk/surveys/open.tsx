import { useState } from 'preact/hooks'
import type { OutputOf } from '#contract/endpoint.ts'
import { closeSurvey, openSurvey, type showSurvey } from '#contract/surveys.ts'
import { said } from '#web/forms/survey/answering.ts'
import { Button } from '#web/kit/button.tsx'
import { CopyButton } from '#web/kit/copy-button.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { SelectField, TextField } from '#web/kit/field.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { Qr } from '#web/kit/qr.tsx'
import { copyWords } from '#web/messages/copy.ts'
import { surveyWords } from '#web/messages/desk-surveys.ts'
import { language, useWords } from '../app-language.ts'
import { useCall } from '../use-call.ts'
import { Preview } from './preview.tsx'
import { Refused } from './refused.tsx'

type Shown = OutputOf<typeof showSurvey>
type Props = { readonly shown: Shown; readonly again: () => void }

/** While answers are taken: how to reach people, how many came, and the closing. */
export function Open({ shown, again }: Props) {
  const { survey, units } = shown
  return (
    <div class="stack loose">
      <Share shown={shown} />
      <div class="no-print stack loose">
        <Day survey={survey} again={again} />
        <Preview written={survey} units={units} />
        <Closing survey={survey} again={again} />
      </div>
    </div>
  )
}

const EVERYBODY = 'everybody'

function Share({ shown }: Pick<Props, 'shown'>) {
  const words = useWords(surveyWords)
  const { survey, units } = shown
  const [unit, setUnit] = useState(EVERYBODY)
  const chosen = units.find((each) => each.unit === unit)
  const ending = chosen === undefined ? '' : `.${chosen.unit}`
  const link = `${location.origin}/survey#${survey.key ?? ''}${ending}`
  return (
    <section class="stack close" aria-labelledby="share">
      <h2 id="share" class="no-print">
        {words.share}
      </h2>
      {survey.byUnit && (
        <div class="no-print">
          <SelectField
            label={words.forUnit}
            hint={words.forUnitHint}
            value={unit}
            options={[
              { value: EVERYBODY, label: words.everybody },
              ...units.map((each) => ({ value: each.unit, label: each.name })),
            ]}
            onChoose={setUnit}
          />
        </div>
      )}
      <Slip title={said(survey.texts.title, language.value)} unit={chosen?.name} link={link} />
      <div class="row no-print">
        <CopyButton words={useWords(copyWords)} text={link} kind="main">
          {words.copy}
        </CopyButton>
        <Button kind="quiet" onPress={() => print()}>
          {words.printSlip}
        </Button>
      </div>
      <p class="soft no-print">{words.stuffing}</p>
    </section>
  )
}

type SlipProps = {
  readonly title: string
  readonly unit: string | undefined
  readonly link: string
}

/** For the break room's table: what it is, a code for the camera, the address in letters. */
function Slip({ title, unit, link }: SlipProps) {
  const words = useWords(surveyWords)
  return (
    <div class="sheet survey-slip print-sheet">
      <Qr text={link} label={words.qrLabel} />
      <div class="stack close">
        <h3>{words.slipTitle(title)}</h3>
        {unit !== undefined && <p>{unit}</p>}
        <p>{words.slipWhy}</p>
        <p class="survey-link" translate={false}>
          {link}
        </p>
      </div>
    </div>
  )
}

type SurveyProps = { readonly survey: Shown['survey']; readonly again: () => void }

function Day({ survey, again }: SurveyProps) {
  const words = useWords(surveyWords)
  const [day, setDay] = useState(survey.closesOn ?? '')
  const change = useCall()
  const [isMoved, setMoved] = useState(false)
  const move = async () => {
    const done = await change.run(openSurvey, { survey: survey.survey, closesOn: day })
    setMoved(done !== undefined)
    if (done !== undefined) again()
  }
  return (
    <section class="stack close survey-day">
      <TextField
        type="date"
        label={words.closesOn}
        value={day}
        onInput={(next) => {
          setMoved(false)
          setDay(next)
        }}
      />
      <div class="row">
        <Button
          kind="quiet"
          small
          busy={change.busy}
          disabled={day === '' || day === survey.closesOn}
          onPress={() => void move()}
        >
          {words.moveDay}
        </Button>
        <Notice>{isMoved ? words.dayMoved : null}</Notice>
      </div>
      <Refused why={change.why} />
    </section>
  )
}

/** Asked twice: nothing brings the answers back. */
function Closing({ survey, again }: SurveyProps) {
  const words = useWords(surveyWords)
  const [isAsked, setAsked] = useState(false)
  const change = useCall()
  const close = async () => {
    if ((await change.run(closeSurvey, { survey: survey.survey })) !== undefined) again()
  }
  return (
    <section class="stack close" aria-labelledby="close">
      <h2 id="close">{words.closeTitle}</h2>
      <p>{words.closeWhy}</p>
      <div>
        <Button kind="quiet" onPress={() => setAsked(true)}>
          {words.close}
        </Button>
      </div>
      <Dialog title={words.closeSure} open={isAsked} onClose={() => setAsked(false)}>
        <p>{words.closeSureWhy(survey.heard, survey.floor)}</p>
        <Refused why={change.why} />
        <div class="actions">
          <Button busy={change.busy} onPress={() => void close()}>
            {words.closeYes}
          </Button>
          <Button kind="quiet" onPress={() => setAsked(false)}>
            {words.keepOpen}
          </Button>
        </div>
      </Dialog>
    </section>
  )
}
