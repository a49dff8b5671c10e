import { useEffect, useState } from 'preact/hooks'
import { answerReference, showReference } from '#contract/applications.ts'
import type { InputOf, OutputOf } from '#contract/endpoint.ts'
import { referenceKnowns, referenceTurns } from '#domain/application.ts'
import { wearBrand } from '#web/kit/brand.ts'
import { Busy } from '#web/kit/busy.tsx'
import { Button } from '#web/kit/button.tsx'
import { call } from '#web/kit/call.ts'
import { Choices } from '#web/kit/choice.tsx'
import { AreaField } from '#web/kit/field.tsx'
import { formsWords } from '#web/messages/forms.ts'
import { referenceWords } from '#web/messages/reference.ts'
import type { FormProps } from '../address.ts'
import { useWords } from '../language.ts'
import { FormPage, Trouble } from '../shell.tsx'
import { useOpen } from '../use-open.ts'

type About = OutputOf<typeof showReference>
type Answer = InputOf<typeof answerReference>['answer']

/** Three short questions about somebody who would like to be a supporter; answered once. */
export function ReferenceForm({ address }: FormProps) {
  const words = useWords(referenceWords)
  const shell = useWords(formsWords)
  const opened = useOpen(showReference, { key: address.key })
  useEffect(() => {
    if (opened.kind === 'open') wearBrand(opened.output.brand)
  }, [opened.kind])
  if (opened.kind === 'open') return <Asked keyOf={address.key} about={opened.output} />
  if (opened.kind === 'failed' && opened.why === 'reference-over') return <Over />
  return (
    <FormPage title={words.plainTitle}>
      {opened.kind === 'opening' ? (
        <Busy label={shell.opening} />
      ) : (
        <Trouble why={toWhy(opened.why)} again={opened.again} />
      )}
    </FormPage>
  )
}

/** A key that is none was cut off somewhere: it leads nowhere, like one that was replaced. */
const toWhy = (why: string): string => (why === 'invalid-input' ? 'not-found' : why)

function Over() {
  const words = useWords(referenceWords)
  return <FormPage title={words.overTitle} lead={words.overLead} />
}

type AskedProps = { readonly keyOf: string; readonly about: About }
type State = { readonly kind: 'writing' | 'sending' | 'sent' } | { readonly why: string }

function Asked({ keyOf, about }: AskedProps) {
  const words = useWords(referenceWords)
  const [state, setState] = useState<State>({ kind: 'writing' })
  const send = async (answer: Answer) => {
    setState({ kind: 'sending' })
    const called = await call(answerReference, { key: keyOf, answer })
    if (called.kind === 'done') return setState({ kind: 'sent' })
    setState({ why: called.kind === 'refused' ? called.code : called.kind })
  }
  const known = { name: about.programName, phone: about.phone }
  if ('why' in state && state.why === 'reference-over') return <Over />
  if ('kind' in state && state.kind === 'sent') {
    return <FormPage {...known} title={words.doneTitle} lead={words.doneLead} />
  }
  const { applicant, referee } = about
  return (
    <FormPage {...known} title={words.title(applicant)} lead={words.lead(applicant)}>
      <p>{words.hello(referee)}</p>
      <p class="soft">{words.privacy(applicant)}</p>
      <Questions
        name={applicant}
        busy={'kind' in state && state.kind === 'sending'}
        send={(answer) => void send(answer)}
      />
      {'why' in state && <Trouble why={state.why} />}
    </FormPage>
  )
}

type QuestionsProps = {
  readonly name: string
  readonly busy: boolean
  readonly send: (answer: Answer) => void
}

function Questions({ name, busy, send }: QuestionsProps) {
  const words = useWords(referenceWords)
  const [answer, setAnswer] = useState<Answer>({ known: null, turn: null, note: '' })
  return (
    <form
      class="stack loose"
      onSubmit={(event) => {
        event.preventDefault()
        send(answer)
      }}
    >
      <p>{words.skip}</p>
      <Choices
        name="known"
        kind="one"
        legend={<h2>{words.known}</h2>}
        options={referenceKnowns.map((value) => ({ value, label: words.knowns[value] }))}
        chosen={answer.known === null ? [] : [answer.known]}
        onChoose={([known = null]) => setAnswer({ ...answer, known })}
      />
      <Choices
        name="turn"
        kind="one"
        legend={<h2>{words.turn(name)}</h2>}
        options={referenceTurns.map((value) => ({ value, label: words.turns[value] }))}
        chosen={answer.turn === null ? [] : [answer.turn]}
        onChoose={([turn = null]) => setAnswer({ ...answer, turn })}
      />
      <AreaField
        label={words.note}
        hint={words.noteHint}
        value={answer.note}
        most={600}
        onInput={(note) => setAnswer({ ...answer, note })}
      />
      <div>
        <Button submits busy={busy}>
          {words.send}
        </Button>
      </div>
    </form>
  )
}
