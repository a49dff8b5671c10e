import { randomBytes, randomUUID } from 'node:crypto'
import { closeTally, countNames, foldName, type Tally } from '#domain/nomination.ts'
import { lookupKey } from '#storage/store.ts'
import { emailOf, nameOf } from '../places.ts'
import type { RunningPlace, SampleRollout } from './place.ts'
import { addSampleSigns } from './signs.ts'

/** People whose names nobody else in the sample has; each unit has its own dozen. */
const FIRST_NOMINEE = 2400
const COLLEAGUES = 12
const FLOOR = 2
const MOST_NAMES = 3

/** One question open, one closed for review, one approved; where invitations are done, who said yes. */
export async function addSampleNominations(place: RunningPlace): Promise<void> {
  const asked = place.rollouts.filter(
    ({ unit, done }) => unit !== undefined && done.has('survey_opens'),
  )
  for (const [at, rollout] of asked.entries()) {
    addNomination(place, { rollout, colleagues: namesFrom(FIRST_NOMINEE + at * COLLEAGUES) })
  }
  addSampleSigns(place)
}

const namesFrom = (first: number): readonly string[] =>
  Array.from({ length: COLLEAGUES }, (_, at) => nameOf(first + at))

type Asked = { readonly rollout: SampleRollout; readonly colleagues: readonly string[] }

function addNomination(place: RunningPlace, asked: Asked): void {
  const { rollout, colleagues } = asked
  const { organization } = place.program
  const isOpen = !rollout.done.has('survey_closes')
  const people = rollout.unit?.people ?? COLLEAGUES
  const responses = Math.round(people * (isOpen ? 0.35 : 0.6))
  const tally = answer(place, colleagues, responses)
  const { names, others } = closeTally(tally, { floor: FLOOR, responses })
  const nomination = randomUUID()
  const key = randomBytes(16).toString('base64url')
  place.rows.add('nomination', {
    organization_id: organization,
    nomination_id: nomination,
    rollout_id: rollout.rollout,
    key,
    floor: FLOOR,
    most_names: MOST_NAMES,
    responses,
    ...(isOpen ? toOpen(place, tally, colleagues) : toClosed(rollout, others)),
  })
  place.rows.add('locator', {
    organization_id: organization,
    key: lookupKey('nomination', key),
  })
  if (!isOpen)
    for (const nominee of toNominees(place, { rollout, names })) {
      place.rows.add('nominee', { ...nominee, nomination_id: nomination })
    }
}

const toOpen = ({ today }: RunningPlace, tally: Tally, colleagues: readonly string[]) => ({
  state: 'open' as const,
  closes_on: today.add({ days: 9 }).toString(),
  colleagues: colleagues.toSorted(),
  tally: JSON.stringify(tally),
  others: 0,
})

const toClosed = ({ launchOn }: SampleRollout, others: number) => ({
  state: 'closed' as const,
  closes_on: launchOn.subtract({ months: 2, days: 14 }).toString(),
  colleagues: [],
  tally: '{}',
  others,
})

/** Some are written by many, some by one or two, one with a slip of the pen. */
function answer({ dice }: RunningPlace, colleagues: readonly string[], responses: number): Tally {
  const known = [0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 5, 6]
  let tally: Tally = {}
  for (let at = 0; at < responses; at += 1) {
    const names = Array.from({ length: dice.between(1, MOST_NAMES) }, () => {
      const name = colleagues[dice.pick(known)] ?? ''
      return dice.roll() < 0.05 ? misspelt(name) : name
    })
    const counted = countNames(tally, names, { mostNames: MOST_NAMES })
    if (counted.kind === 'counted') tally = counted.tally
  }
  const once = countNames(tally, colleagues.slice(8, 11), { mostNames: MOST_NAMES })
  return once.kind === 'counted' ? once.tally : tally
}

const misspelt = (name: string): string => `${name.slice(0, -1)}${name.endsWith('e') ? 'a' : 'e'}`

type Closed = {
  readonly rollout: SampleRollout
  readonly names: readonly { readonly name: string; readonly count: number }[]
}

/** Best first: whoever was named most was approved and invited, where it came to that. */
function toNominees(place: RunningPlace, { rollout, names }: Closed) {
  const isOver = rollout.state === 'launched' || rollout.state === 'ended'
  return names
    .map((counted, at) => toNominee(place, { ...counted, at, rollout }))
    .filter(({ invitation }) => !isOver || invitation === 'accepted')
}

type Counted = Closed['names'][number] & { readonly at: number; readonly rollout: SampleRollout }

function toNominee({ program, today }: RunningPlace, { name, count, at, rollout }: Counted) {
  const invitation = rollout.done.has('invitations') ? invitationOf(at) : 'none'
  return {
    organization_id: program.organization,
    nominee_id: randomUUID(),
    name,
    folded: foldName(name),
    count,
    added_by: 'survey' as const,
    decision: rollout.done.has('leaders_review') ? decisionOf(at) : ('open' as const),
    email: invitation === 'sent' ? emailOf(name, FIRST_NOMINEE + at, 'unit') : '',
    invitation,
    invited_on: invitation === 'none' ? null : today.subtract({ days: 20 }).toString(),
    token_hash: null,
    merged_into: null,
    application_id: null,
  }
}

const decisionOf = (at: number) => (at < 5 ? ('approved' as const) : ('declined' as const))

/** Three said yes, one said no, one did not answer yet. */
const invitationOf = (at: number) =>
  (['accepted', 'accepted', 'accepted', 'declined', 'sent'] as const)[at] ?? ('none' as const)
