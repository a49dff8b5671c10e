import { showNomination } from '#contract/nominations.ts'
import { parseRolloutId } from '#domain/ids.ts'
import { nominationWords } from '#web/messages/desk-nomination.ts'
import { useDesk, useRead } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import type { RoutePage } from '../app-route.ts'
import { Failure, Page, Reading } from '../shell-parts.tsx'
import { ClosedNomination } from './closed.tsx'
import { OpenForm } from './open-form.tsx'
import { OpenNomination } from './open.tsx'
import type { Nominee, Shown } from './use-nomination.ts'
import './nominations.css'

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u

/** The one question of a rollout: asked, counted, reviewed, and whoever was approved invited. */
export const NominationPage: RoutePage = ({ params }) => {
  const words = useWords(nominationWords)
  const id = params['rollout'] ?? ''
  if (ID.test(id)) return <OfRollout id={id} />
  return (
    <Page title={words.title}>
      <Failure why="not-found" />
    </Page>
  )
}

function OfRollout({ id }: { readonly id: string }) {
  const words = useWords(nominationWords)
  const read = useRead(showNomination, { rollout: parseRolloutId(id) })
  const shown = read.kind === 'ready' ? read.output : undefined
  return (
    <Page
      title={words.title}
      heading={shown === undefined ? words.title : headingOf(words, shown)}
      lead={shown?.name}
    >
      <p class="no-print">
        <a href={`/desk/rollouts/${id}`}>{words.toRollout}</a>
      </p>
      <Reading read={read}>{(output, again) => <State shown={output} changed={again} />}</Reading>
    </Page>
  )
}

type Words = (typeof nominationWords)['en']

function headingOf(words: Words, { nomination, today }: Shown): string {
  switch (nomination.state) {
    case 'none':
      return words.headings.none
    case 'open':
      return nomination.closesOn < today ? words.headings.closing : words.headings.open
    case 'closed':
      return closedHeading(words, nomination.nominees)
  }
}

function closedHeading(words: Words, nominees: readonly Nominee[]): string {
  if (nominees.length === 0) return words.headings.nobody
  const invited = nominees.filter(({ invitation }) => invitation !== 'none')
  const agreed = invited.filter(({ invitation }) => invitation === 'accepted')
  return invited.length === 0 ? words.headings.closed : words.headings.invited(agreed.length)
}

function State({ shown, changed }: { readonly shown: Shown; readonly changed: () => void }) {
  const words = useWords(nominationWords)
  const { may } = useDesk()
  const { nomination } = shown
  switch (nomination.state) {
    case 'none':
      return may('nomination.write') ? (
        <OpenForm shown={shown} changed={changed} />
      ) : (
        <p>{words.notYet}</p>
      )
    case 'open':
      return <OpenNomination {...{ shown, nomination, changed }} />
    case 'closed':
      return <ClosedNomination {...{ shown, nomination, changed }} />
  }
}
