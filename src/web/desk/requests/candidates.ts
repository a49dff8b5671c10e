import type { OutputOf } from '#contract/endpoint.ts'
import { showPool } from '#contract/pools.ts'
import { listSupporters } from '#contract/supporters.ts'
import { UNDISCLOSED } from '#domain/codes.ts'
import { rankBest, type Ranked } from '#domain/ranking.ts'
import { whyOf, type Desk } from '../app-desk.ts'
import type { PlaceProgram } from '../session-state.ts'
import type { IntakeText } from '#web/kit/case-texts.ts'
import type { Opened } from './open-request.ts'

/** A case whose intake is open, so that somebody can be chosen for it. */
export type OpenCase = Opened & { readonly intake: IntakeText }

export type Supporter = OutputOf<typeof listSupporters>['supporters'][number]
type Pool = OutputOf<typeof showPool>['supporters']

/** Somebody who may be asked, with the name that only those who run the program know. */
export type Candidate = {
  readonly ranked: Ranked
  readonly supporter: Supporter
  readonly kemPublic: Pool[number]['kemPublic']
  /** What became of an earlier offer of this request. */
  readonly before: string | undefined
}

export type Candidates =
  | { readonly kind: 'ranked'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'failed'; readonly why: string }

/** The same ranking that the asker's browser makes, over the same pool. */
export async function rankFor(
  desk: Desk,
  program: PlaceProgram,
  opened: OpenCase,
): Promise<Candidates> {
  const [pool, listed] = await Promise.all([
    readPool(desk, program, opened),
    desk.call(listSupporters, { program: program.program }),
  ])
  if (pool.kind !== 'done') return { kind: 'failed', why: whyOf(pool) }
  if (listed.kind !== 'done') return { kind: 'failed', why: whyOf(listed) }
  const candidates = toCandidates(opened, pool.output.supporters, listed.output.supporters)
  return { kind: 'ranked', candidates }
}

async function readPool(desk: Desk, { slug }: PlaceProgram, { intake }: OpenCase) {
  const outside = intake.outside?.organization
  const asked = { program: slug, ...(outside === undefined ? {} : { without: outside }) }
  const whole = await desk.call(showPool, asked)
  const { family } = intake.wish
  if (whole.kind !== 'done' || !whole.output.byFamily || family === UNDISCLOSED) return whole
  return await desk.call(showPool, { ...asked, family })
}

function toCandidates(
  { intake, asked }: OpenCase,
  pool: Pool,
  supporters: readonly Supporter[],
): readonly Candidate[] {
  const keys = new Map(pool.map(({ profile, kemPublic }) => [profile.keyId, kemPublic]))
  const names = new Map(supporters.map((supporter) => [supporter.keyId, supporter]))
  const states = new Map(asked.map(({ keyId, state }) => [keyId, state]))
  const profiles = pool.map(({ profile }) => profile)
  return rankBest(profiles, intake.wish, profiles.length).flatMap((ranked) => {
    const supporter = names.get(ranked.keyId)
    const kemPublic = keys.get(ranked.keyId)
    if (supporter === undefined || kemPublic === undefined) return []
    return [{ ranked, supporter, kemPublic, before: states.get(ranked.keyId) }]
  })
}

/** Whoever is thinking about it, or said yes, is not asked a second time. */
export const mayAsk = ({ before }: Candidate): boolean => before !== 'open' && before !== 'accepted'
