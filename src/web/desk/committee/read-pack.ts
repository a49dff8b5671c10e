import { showCommittee } from '#contract/committee.ts'
import type { Endpoint, OutputOf } from '#contract/endpoint.ts'
import { listGatherings, showGathering } from '#contract/gatherings.ts'
import { listPrograms } from '#contract/programs.ts'
import { listRollouts } from '#contract/rollouts.ts'
import { listSurveyResults } from '#contract/surveys.ts'
import { showTrends } from '#contract/trends.ts'
import { whyOf, type Desk } from '../app-desk.ts'
import { isOver, type Gathering, type Listed } from '../gatherings/when.ts'
import type { Trends } from '../trends/labels.ts'
import type { PlaceProgram } from '../session-state.ts'

export type Closed = OutputOf<typeof listSurveyResults>['surveys'][number]
export type Rollouts = OutputOf<typeof listRollouts>['rollouts']
export type Figures = OutputOf<typeof showCommittee>

/** All that a pack may say, as the pages of the desk say it: protected where they are, counted where they name. */
export type PackFacts = {
  readonly program: string
  readonly organization: string
  readonly lists: OutputOf<typeof listPrograms>['programs'][number]['pickLists']
  readonly trends: Trends
  readonly rollouts: Rollouts
  readonly figures: Figures
  readonly surveys: readonly Closed[]
  readonly gatherings: readonly Listed[]
  readonly timeZone: string
  /** The committee that met last. */
  readonly last: Gathering | undefined
}

/** Throws where one of them cannot be read: half a pack would look like a whole one. */
export async function readPack(desk: Desk, program: PlaceProgram): Promise<PackFacts> {
  const of = { program: program.program }
  const [trends, rollouts, figures, surveys, gatherings, programs] = await Promise.all([
    need(desk, showTrends, of),
    need(desk, listRollouts, of),
    need(desk, showCommittee, of),
    need(desk, listSurveyResults, of),
    need(desk, listGatherings, of),
    need(desk, listPrograms, {}),
  ])
  const last = findLast(gatherings.gatherings, Date.now())
  return {
    program: program.name,
    organization: desk.place.name,
    lists: programs.programs.find((each) => each.program === program.program)?.pickLists ?? [],
    trends,
    rollouts: rollouts.rollouts,
    figures,
    surveys: surveys.surveys,
    gatherings: gatherings.gatherings,
    timeZone: gatherings.timeZone,
    last:
      last === undefined
        ? undefined
        : await need(desk, showGathering, { gathering: last.gathering }),
  }
}

// oxlint-disable-next-line max-params -- who asks, for what, of what
async function need<I, O>(desk: Desk, endpoint: Endpoint<I, O>, input: I): Promise<O> {
  const called = await desk.call(endpoint, input)
  if (called.kind !== 'done') throw new Error(whyOf(called))
  return called.output
}

const isCommittee = ({ kind, state }: Listed): boolean =>
  kind === 'committee' && state !== 'cancelled'

/** They come soonest first. */
export const findLast = (gatherings: readonly Listed[], now: number): Listed | undefined =>
  gatherings.findLast((each) => isCommittee(each) && isOver(each, now))
export const findNext = (gatherings: readonly Listed[], now: number): Listed | undefined =>
  gatherings.find((each) => isCommittee(each) && !isOver(each, now))
