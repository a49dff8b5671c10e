import { useState } from 'preact/hooks'
import type { OutputOf } from '#contract/endpoint.ts'
import { discardSurvey, openSurvey, saveSurvey, type showSurvey } from '#contract/surveys.ts'
import { listWordings, MOST_FLOOR, surveyPurposes } from '#domain/survey.ts'
import { Button } from '#web/kit/button.tsx'
import { Choice } from '#web/kit/choice.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { SelectField, TextField } from '#web/kit/field.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { today } from '#web/kit/today.ts'
import { deskWords } from '#web/messages/desk.ts'
import { surveyWords } from '#web/messages/desk-surveys.ts'
import { Preamble } from '#web/forms/survey/preamble.tsx'
import { said } from '#web/forms/survey/answering.ts'
import { language, useWords } from '../app-language.ts'
import { go } from '../router.ts'
import { useCall } from '../use-call.ts'
import { Preview } from './preview.tsx'
import { QuestionsEdit } from './questions-edit.tsx'
import { Refused } from './refused.tsx'
import type { Written } from './starters.ts'
import { WordingField } from './wording-field.tsx'

type Shown = OutputOf<typeof showSurvey>
type Props = { readonly shown: Shown; readonly again: () => void }

/** Everything that may be changed before somebody is asked. */
export function Draft({ shown, again }: Props) {
  const words = useWords(surveyWords)
  const { survey } = shown
  const [written, setWritten] = useState<Written>(() => toWritten(survey))
  const [kept, setKept] = useState(() => JSON.stringify(written))
  const change = useCall()
  const isSaved = JSON.stringify(written) === kept
  const save = async () => {
    const done = await change.run(saveSurvey, { survey: survey.survey, ...written })
    if (done !== undefined) setKept(JSON.stringify(written))
    return done !== undefined
  }
  const open = async (closesOn: string) => {
    if (!isSaved && !(await save())) return
    const done = await change.run(openSurvey, { survey: survey.survey, closesOn })
    if (done !== undefined) again()
  }
  return (
    <div class="stack loose">
      <Texts written={written} changed={setWritten} />
      {survey.repeats === null ? (
        <QuestionsEdit
          questions={written.questions}
          changed={(questions) => setWritten({ ...written, questions })}
        />
      ) : (
        <Frozen written={written} />
      )}
      <Preview written={written} units={shown.units} />
      <Settings
        written={written}
        changed={setWritten}
        leastFloor={shown.leastFloor}
        isRepeat={survey.repeats !== null}
      />
      <div class="row">
        <Button busy={change.busy} kind="quiet" onPress={() => void save()}>
          {words.save}
        </Button>
        <Notice>{isSaved ? words.saved : words.unsaved}</Notice>
      </div>
      <Missing written={written} />
      <Opening busy={change.busy} open={(day) => void open(day)} />
      <Refused why={change.why} />
      <Discard survey={survey.survey} />
    </div>
  )
}

const toWritten = (survey: Shown['survey']): Written => ({
  purpose: survey.purpose,
  texts: survey.texts,
  questions: survey.questions,
  byUnit: survey.byUnit,
  floor: survey.floor,
  licence: survey.licence,
})

type Editing = { readonly written: Written; readonly changed: (written: Written) => void }

function Texts({ written, changed }: Editing) {
  const words = useWords(surveyWords)
  const { texts } = written
  return (
    <section class="stack close" aria-labelledby="texts">
      <h2 id="texts">{words.sectionTexts}</h2>
      <WordingField
        label={words.surveyTitle}
        value={texts.title}
        changed={(title) => changed({ ...written, texts: { ...texts, title } })}
      />
      <h3>{words.preambleTitle}</h3>
      <Preamble {...written} language={language.value} />
      <WordingField
        long
        label={words.intro}
        hint={words.introHint}
        value={texts.intro}
        changed={(intro) => changed({ ...written, texts: { ...texts, intro } })}
      />
      {written.licence !== '' && (
        <TextField
          label={words.importLicence}
          value={written.licence}
          most={300}
          onInput={(licence) => changed({ ...written, licence })}
        />
      )}
    </section>
  )
}

function Frozen({ written }: Pick<Editing, 'written'>) {
  const words = useWords(surveyWords)
  return (
    <section class="stack close" aria-labelledby="questions">
      <h2 id="questions">{words.questions}</h2>
      <p class="soft">{words.frozen}</p>
      <ol>
        {written.questions.map(({ id, text }) => (
          <li key={id}>{said(text, language.value)}</li>
        ))}
      </ol>
    </section>
  )
}

type SettingsProps = Editing & { readonly leastFloor: number; readonly isRepeat: boolean }

function Settings({ written, changed, leastFloor, isRepeat }: SettingsProps) {
  const words = useWords(surveyWords)
  const purposes = surveyPurposes.filter((purpose) => purpose !== 'repeat')
  return (
    <section class="stack close">
      <div class="survey-two">
        {!isRepeat && (
          <SelectField
            label={words.purpose}
            value={written.purpose}
            options={purposes.map((value) => ({ value, label: words.purposes[value] }))}
            onChoose={(purpose) => changed({ ...written, purpose })}
          />
        )}
        <TextField
          type="number"
          label={words.floor}
          hint={words.floorHint(leastFloor)}
          value={Number.isNaN(written.floor) ? '' : String(written.floor)}
          onInput={(text) =>
            changed({ ...written, floor: Math.min(Number.parseInt(text, 10), MOST_FLOOR) })
          }
        />
      </div>
      {!isRepeat && (
        <Choice
          name="by-unit"
          kind="many"
          option={{ value: 'yes', label: words.byUnit, hint: words.byUnitHint }}
          checked={written.byUnit}
          onChange={(byUnit) => changed({ ...written, byUnit })}
        />
      )}
    </section>
  )
}

function Missing({ written }: Pick<Editing, 'written'>) {
  const words = useWords(surveyWords)
  const count = listWordings(written).filter(({ en, es }) => en !== '' && es === '').length
  return count === 0 ? null : <p class="soft">{words.spanishMissing(count)}</p>
}

const WEEKS_MS = 21 * 24 * 60 * 60 * 1000
const inThreeWeeks = (): string => new Date(Date.now() + WEEKS_MS).toLocaleDateString('sv-SE')

type OpeningProps = { readonly busy: boolean; readonly open: (closesOn: string) => void }

function Opening({ busy, open }: OpeningProps) {
  const words = useWords(surveyWords)
  const [closesOn, setClosesOn] = useState(inThreeWeeks)
  return (
    <section class="sheet stack close" aria-labelledby="open">
      <h2 id="open">{words.openTitle}</h2>
      <p>{words.openWhy}</p>
      <div class="survey-day">
        <TextField type="date" label={words.closesOn} value={closesOn} onInput={setClosesOn} />
      </div>
      <div>
        <Button busy={busy} disabled={closesOn < today()} onPress={() => open(closesOn)}>
          {words.open}
        </Button>
      </div>
    </section>
  )
}

function Discard({ survey }: { readonly survey: Shown['survey']['survey'] }) {
  const words = useWords(surveyWords)
  const { cancel } = useWords(deskWords)
  const [isAsked, setAsked] = useState(false)
  const change = useCall()
  const discard = async () => {
    if ((await change.run(discardSurvey, { survey })) !== undefined) go('/desk/surveys')
  }
  return (
    <div>
      <Button kind="plain" onPress={() => setAsked(true)}>
        {words.discard}
      </Button>
      <Dialog title={words.discardSure} open={isAsked} onClose={() => setAsked(false)}>
        <p>{words.discardWhy}</p>
        <Refused why={change.why} />
        <div class="actions">
          <Button busy={change.busy} onPress={() => void discard()}>
            {words.discard}
          </Button>
          <Button kind="quiet" onPress={() => setAsked(false)}>
            {cancel}
          </Button>
        </div>
      </Dialog>
    </div>
  )
}
