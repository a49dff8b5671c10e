import type { OrganizationId, ProgramId, SurveyId } from '#domain/ids.ts'
import { may } from '#domain/permission.ts'
import { answersHeard, LEAST_FLOOR } from '#domain/survey.ts'
import type { Program } from '#domain/program.ts'
import { findProgram } from '#storage/programs.ts'
import { listQuotes } from '#storage/quotes.ts'
import type { Reader } from '#storage/store.ts'
import { findSurvey, listSurveys as listKept, type KeptSurvey } from '#storage/surveys.ts'
import { listUnits } from '#storage/units.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'

type Here = Pick<Deps, 'store'>

/** A survey is no less careful than the trends of its program. */
export const leastFloorOf = ({ policy }: Program): number =>
  Math.max(LEAST_FLOOR, policy.trends.threshold)

const maySee =
  ({ roles }: StaffActor) =>
  ({ survey }: KeptSurvey): boolean =>
    survey.state === 'closed' || may(roles, 'survey.write')

export async function listSurveys(deps: Here, actor: StaffActor, id: ProgramId) {
  return await deps.store.cases.read(actor.organization, async (db) => {
    const program = await findProgram(db, id)
    if (program === undefined) return { kind: 'not-found' as const }
    const all = await listKept(db, id)
    const surveys = all.filter(maySee(actor)).map(toSummary)
    return { kind: 'listed' as const, surveys, leastFloor: leastFloorOf(program) }
  })
}

export async function showSurvey(deps: Here, actor: StaffActor, id: SurveyId) {
  return await deps.store.cases.read(actor.organization, async (db) => {
    const found = await findSurvey(db, id)
    if (found === undefined || !maySee(actor)(found)) return { kind: 'not-found' as const }
    const program = await findProgram(db, found.survey.program)
    return {
      kind: 'shown' as const,
      survey: toView(found),
      earlier: await findEarlier(db, found),
      units: await listUnitNames(db),
      leastFloor: program === undefined ? LEAST_FLOOR : leastFloorOf(program),
    }
  })
}

async function findEarlier(db: Reader, { survey }: KeptSurvey) {
  if (survey.repeats === undefined || survey.state !== 'closed') return null
  const earlier = await findSurvey(db, survey.repeats)
  return earlier === undefined ? null : toView(earlier)
}

/** Those in use, for whoever says where they work. */
export async function listUnitNames(db: Reader) {
  const units = (await listUnits(db)).filter(({ retired }) => !retired)
  return units.map(({ id, name }) => ({ unit: id, name }))
}

/** What a report may say: frozen results, and what somebody agreed to have quoted and a reviewer let through. */
export async function listClosedResults(deps: Here, organization: OrganizationId, id: ProgramId) {
  return await deps.store.cases.read(organization, async (db) => {
    if ((await findProgram(db, id)) === undefined) return { kind: 'not-found' as const }
    const surveys = []
    for (const each of await listKept(db, id)) {
      if (each.survey.state !== 'closed') continue
      const quotes = (await listQuotes(db, each.survey.id))
        .filter(({ state }) => state === 'approved')
        .map(({ question, body }) => ({ question, body }))
      surveys.push({ survey: toView(each), quotes })
    }
    return { kind: 'listed' as const, surveys }
  })
}

function toSummary(kept: KeptSurvey) {
  const { questions: _questions, results: _results, key: _key, ...summary } = toView(kept)
  return summary
}

function toView({ survey, results }: KeptSurvey) {
  const { id, repeats, state, key, ...rest } = survey
  const { program, purpose, texts, questions, byUnit, floor, licence } = rest
  return {
    survey: id,
    program,
    purpose,
    texts,
    questions,
    byUnit,
    floor,
    licence,
    state,
    key: state === 'open' ? key : null,
    repeats: repeats ?? null,
    closesOn: survey.state === 'open' ? survey.closesOn.toString() : null,
    closedOn: survey.state === 'closed' ? survey.closedOn.toString() : null,
    heard: survey.state === 'open' ? answersHeard(survey.responses) : 0,
    results: results ?? null,
  }
}
