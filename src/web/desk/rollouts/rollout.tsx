import * as v from 'valibot'
import { rolloutId } from '#contract/parts.ts'
import { showRollout } from '#contract/rollouts.ts'
import type { RolloutId } from '#domain/ids.ts'
import { Button } from '#web/kit/button.tsx'
import { rolloutPartWords } from '#web/messages/desk-rollout-parts.ts'
import { rolloutWords } from '#web/messages/desk-rollouts.ts'
import { useDesk, useRead } from '../app-desk.ts'
import type { RoutePage } from '../app-route.ts'
import { useWords } from '../app-language.ts'
import { SignFlag } from '../nominations/sign-flag.tsx'
import { Page, Reading } from '../shell-parts.tsx'
import { Barriers } from './barriers.tsx'
import { Leaders } from './leaders.tsx'
import { Letter } from './letter.tsx'
import { Overview } from './overview.tsx'
import { ReadinessList } from './readiness.tsx'
import { Steps } from './steps.tsx'
import { Tellings } from './tellings.tsx'
import type { ShownRollout } from './words.ts'
import './rollouts.css'

/** One rollout, whole: where it stands, its steps, its people, its letter, what is told. */
export const RolloutPage: RoutePage = ({ params }) => {
  const id = v.safeParse(rolloutId, params['rollout'] ?? '')
  if (id.success) return <One id={id.output} key={id.output} />
  return <Gone />
}

function Gone() {
  const words = useWords(rolloutWords)
  return (
    <Page title={words.title} heading={words.gone}>
      <a href="/desk/rollouts">{words.toList}</a>
    </Page>
  )
}

function One({ id }: { readonly id: RolloutId }) {
  const words = useWords(rolloutWords)
  const read = useRead(showRollout, { rollout: id })
  if (read.kind === 'failed' && read.why === 'not-found') return <Gone />
  if (read.kind !== 'ready') {
    return (
      <Page title={words.title}>
        <Reading read={read}>{() => null}</Reading>
      </Page>
    )
  }
  const rollout = read.output
  return (
    <Page title={rollout.name} lead={rollout.unit === null ? words.own : undefined}>
      <div class="row no-print">
        <a href="/desk/rollouts">{words.toList}</a>
        <Button kind="quiet" small onPress={() => print()}>
          {words.print}
        </Button>
      </div>
      <Sections rollout={rollout} changed={read.again} />
    </Page>
  )
}

export type PartProps = {
  readonly rollout: ShownRollout
  readonly changed: () => void
  /** Leaders look on. */
  readonly mayWrite: boolean
}

function Sections({ rollout, changed }: Omit<PartProps, 'mayWrite'>) {
  const { may } = useDesk()
  const props = { rollout, changed, mayWrite: may('rollout.write') }
  return (
    <>
      <Contents isUnit={rollout.unit !== null} />
      <Overview {...props} />
      <Steps {...props} />
      <Leaders {...props} />
      <ReadinessList {...props} />
      <Barriers {...props} />
      <Letter {...props} key={rollout.rollout} />
      {rollout.unit !== null && <Elsewhere rollout={rollout} />}
      <Tellings {...props} />
    </>
  )
}

/** Ten sections are a long way on a phone. */
function Contents({ isUnit }: { readonly isUnit: boolean }) {
  const words = useWords(rolloutWords)
  const parts = useWords(rolloutPartWords)
  const links = [
    ['steps', words.steps],
    ['leaders', parts.leaders],
    ['readiness', parts.readiness],
    ['barriers', parts.barriers],
    ['letter', parts.letter],
    ...(isUnit ? [['nomination', parts.nomination]] : []),
    ['tellings', parts.telling],
  ]
  return (
    <nav class="rollout-contents no-print" aria-label={words.sections}>
      {links.map(([id, label]) => (
        <a key={id} href={`#${id}`}>
          {label}
        </a>
      ))}
    </nav>
  )
}

/** What has pages of its own. */
function Elsewhere({ rollout }: { readonly rollout: ShownRollout }) {
  const parts = useWords(rolloutPartWords)
  const { may } = useDesk()
  return (
    <>
      <section class="stack close no-print" aria-labelledby="nomination">
        <h2 id="nomination">{parts.nomination}</h2>
        <p class="soft">{parts.nominationWhy}</p>
        {may('nomination.review') && (
          <a href={`/desk/rollouts/${rollout.rollout}/nomination`}>{parts.toNomination}</a>
        )}
      </section>
      {may('rollout.write') && (
        <section class="stack close no-print" aria-labelledby="sign">
          <h2 id="sign">{parts.sign}</h2>
          <p class="soft">{parts.signWhy}</p>
          {rollout.unit !== null && <SignFlag unit={rollout.unit} />}
          <a href="/desk/signs">{parts.toSigns}</a>
        </section>
      )}
    </>
  )
}
