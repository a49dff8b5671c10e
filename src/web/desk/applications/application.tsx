import * as v from 'valibot'
import { showApplication } from '#contract/applications.ts'
import type { OutputOf } from '#contract/endpoint.ts'
import { applicationId } from '#contract/parts.ts'
import { isOpen } from '#domain/application.ts'
import type { ApplicationId } from '#domain/ids.ts'
import { longDay } from '#web/kit/days.ts'
import { Note } from '#web/kit/note.tsx'
import { Tag } from '#web/kit/tag.tsx'
import { applicationWords } from '#web/messages/desk-applications.ts'
import { useRead } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import type { RoutePage } from '../app-route.ts'
import { Page, Reading } from '../shell-parts.tsx'
import { Decide } from './decide.tsx'
import { Interview } from './interview.tsx'
import { nextStepOf } from './next-step.ts'
import { References } from './references.tsx'
import { Wrote } from './wrote.tsx'
import './applications.css'

export type Application = OutputOf<typeof showApplication>

/** One person's wish to help, from what they wrote to the decision. */
export const ApplicationPage: RoutePage = ({ params }) => {
  const id = v.safeParse(applicationId, params['application'] ?? '')
  return id.success ? <One id={id.output} /> : <Gone />
}

function Gone() {
  const words = useWords(applicationWords)
  return (
    <Page title={words.title} heading={words.gone}>
      <a href="/desk/applications">{words.toList}</a>
    </Page>
  )
}

function One({ id }: { readonly id: ApplicationId }) {
  const words = useWords(applicationWords)
  const read = useRead(showApplication, { application: id }, 'board')
  if (read.kind === 'failed' && read.why === 'not-found') return <Gone />
  if (read.kind !== 'ready') {
    return (
      <Page title={words.title}>
        <Reading read={read}>{() => null}</Reading>
      </Page>
    )
  }
  return <Shown application={read.output} changed={read.again} />
}

export type ApplicationProps = {
  readonly application: Application
  readonly changed: () => void
}

function Shown(props: ApplicationProps) {
  const words = useWords(applicationWords)
  const { application } = props
  const { name, email, state, appliedOn } = application
  return (
    <Page title={name} lead={email}>
      <p>
        <a href="/desk/applications">{words.toList}</a>
      </p>
      <p class="row">
        <Tag tone={state === 'new' ? 'lamp' : 'pine'}>{words.states[state]}</Tag>
        <span class="soft">{words.appliedOn(longDay(language.value, appliedOn))}</span>
      </p>
      <NextStep application={application} />
      <Before application={application} />
      <Wrote application={application} />
      <References {...props} />
      {(isOpen(state) || application.notes !== '' || application.interviewOn !== null) && (
        <Interview {...props} />
      )}
      <Decide {...props} />
    </Page>
  )
}

function NextStep({ application }: Pick<ApplicationProps, 'application'>) {
  const words = useWords(applicationWords)
  const { next } = words
  const step = nextStepOf(application)
  const text =
    step === 'interview'
      ? next.interview(longDay(language.value, application.interviewOn ?? ''))
      : next[step]
  return (
    <section class="application-next" aria-label={next.label}>
      <Note tone="pine">
        <p>
          <b>{next.label}: </b>
          {text}
        </p>
      </Note>
    </section>
  )
}

/** Somebody of this address who is known already. */
function Before({ application }: Pick<ApplicationProps, 'application'>) {
  const words = useWords(applicationWords)
  const { inPool, others } = application
  if (!inPool && others.length === 0) return null
  return (
    <Note>
      {inPool && (
        <p>
          {words.inPool} <a href="/desk/supporters">{words.toPool}</a>
        </p>
      )}
      {others.length > 0 && (
        <>
          <p>{words.others}</p>
          <ul>
            {others.map((other) => (
              <li key={other.application}>
                <a href={`/desk/applications/${other.application}`}>
                  {words.appliedOn(longDay(language.value, other.appliedOn))}
                </a>
                {` (${words.states[other.state]})`}
              </li>
            ))}
          </ul>
        </>
      )}
    </Note>
  )
}
