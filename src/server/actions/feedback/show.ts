import { FEWEST_TOGETHER, toBatches } from '#domain/feedback.ts'
import type { ProgramId } from '#domain/ids.ts'
import { takesAnswers } from '#domain/survey.ts'
import { listFeedback } from '#storage/feedback-records.ts'
import { findTermsBySlug } from '#storage/requests-program.ts'
import { listSurveys } from '#storage/surveys.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findGround } from '../outreaches/record.ts'
import { dayFor } from '../requests/calendar.ts'

type Here = Pick<Deps, 'store' | 'now'>

export async function showFeedback(deps: Here, actor: StaffActor, id: ProgramId) {
  const ground = await findGround(deps, actor, id)
  if (ground === undefined) return { kind: 'not-found' as const }
  const { owner, program, today } = ground
  const left = await deps.store.records.read(owner.recordsKey, (db) =>
    listFeedback(db, program.recordsKey),
  )
  const { threshold: floor, width } = program.policy.trends
  const protection = { floor, width, fewest: FEWEST_TOGETHER }
  return { kind: 'shown' as const, batches: toBatches(left, protection, today) }
}

/** For whoever has just closed a case: where to say more, if a survey of that kind is open. */
export async function findFeedbackSurvey({ store, now }: Here, slug: string) {
  const organization = await store.cases.organizationOf('program', slug)
  if (organization === undefined) return { kind: 'not-found' as const }
  return await store.cases.read(organization, async (db) => {
    const terms = await findTermsBySlug(db, slug)
    if (terms === undefined) return { kind: 'not-found' as const }
    const today = dayFor(terms, now())
    const kept = await listSurveys(db, terms.program)
    const open = kept.find(
      ({ survey }) => survey.purpose === 'feedback' && takesAnswers(survey, today),
    )
    return { kind: 'found' as const, key: open?.survey.key ?? null }
  })
}
