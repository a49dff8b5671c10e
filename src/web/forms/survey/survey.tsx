import { useState } from 'preact/hooks'
import type { OutputOf } from '#contract/endpoint.ts'
import { answerSurvey, lookAtSurvey } from '#contract/surveys.ts'
import { Busy } from '#web/kit/busy.tsx'
import { Button } from '#web/kit/button.tsx'
import { call } from '#web/kit/call.ts'
import { surveyFormWords } from '#web/messages/forms-survey.ts'
import type { FormProps } from '../address.ts'
import { language, useWords } from '../language.ts'
import { FormPage, Trouble } from '../shell.tsx'
import { useOpen } from '../use-open.ts'
import { nothingYet, said, toSent, type Answering } from './answering.ts'
import { Preamble } from './preamble.tsx'
import { Steps, stepsOf } from './steps.tsx'

type Look = OutputOf<typeof lookAtSurvey>

/** An anonymous survey. What is answered stays in the page until it is sent, and nothing is stored. */
export function SurveyForm({ address }: FormProps) {
  const words = useWords(surveyFormWords)
  const opened = useOpen(lookAtSurvey, { key: address.key })
  switch (opened.kind) {
    case 'opening':
      return (
        <FormPage title={words.title}>
          <Busy label={words.opening} />
        </FormPage>
      )
    case 'failed':
      return (
        <FormPage title={words.title}>
          <Trouble why={opened.why} again={opened.again} />
        </FormPage>
      )
    case 'open':
      return <Opened look={opened.output} address={address} />
  }
}

type Props = { readonly look: Look; readonly address: FormProps['address'] }
type Phase = 'first' | 'asking' | 'sending' | 'sent' | 'closed'

function useAnswering({ look, address }: Props) {
  const [phase, setPhase] = useState<Phase>(look.isOpen ? 'first' : 'closed')
  const [why, setWhy] = useState<string>()
  const unit = look.units.find((each) => each.unit === address.chosen)?.unit ?? ''
  const [answering, changed] = useState<Answering>({ ...nothingYet, unit })
  const send = async () => {
    const sent = toSent(answering)
    if (Object.keys(sent.answers).length + sent.remarks.length === 0) return setWhy('nothing')
    setPhase('sending')
    setWhy(undefined)
    const chosen = look.units.find((each) => each.unit === sent.unit)?.unit ?? null
    const called = await call(answerSurvey, { ...sent, key: address.key, unit: chosen })
    if (called.kind === 'done') {
      changed(nothingYet)
      return setPhase('sent')
    }
    setWhy(called.kind === 'refused' ? called.code : called.kind)
    setPhase('asking')
  }
  return { phase, setPhase, why, answering, changed, send }
}

function Opened({ look, address }: Props) {
  const words = useWords(surveyFormWords)
  const spoken = language.value
  const { phase, setPhase, why, answering, changed, send } = useAnswering({ look, address })
  const title = said(look.texts.title, spoken)
  const page = { name: look.program, phone: look.phone }
  if (phase === 'closed') return <FormPage {...page} title={words.closed} lead={words.closedWhy} />
  if (phase === 'sent') {
    return (
      <FormPage {...page} title={words.thanks} lead={words.thanksWhy}>
        <p>{words.talk}</p>
      </FormPage>
    )
  }
  if (phase === 'first') {
    return (
      <FormPage {...page} title={title} lead={look.organization}>
        <Preamble {...look} language={spoken} />
        <div class="actions">
          <Button onPress={() => setPhase('asking')}>{words.begin}</Button>
        </div>
      </FormPage>
    )
  }
  return (
    <FormPage {...page} title={title}>
      <Steps
        steps={stepsOf(look.questions, look.units)}
        language={spoken}
        answering={answering}
        changed={changed}
        busy={phase === 'sending'}
        back={() => setPhase('first')}
        moved={() => scrollTo(0, 0)}
        send={() => void send()}
      />
      {phase === 'sending' && <Busy label={words.opening} />}
      {why !== undefined && <Trouble why={why} words={toRefusals(words)} />}
    </FormPage>
  )
}

const toRefusals = ({ nothing, closedMeanwhile }: (typeof surveyFormWords)['en']) => ({
  nothing,
  'nothing-answered': nothing,
  'already-closed': closedMeanwhile,
})
