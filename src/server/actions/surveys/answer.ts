import type { OrganizationId } from '#domain/ids.ts'
import type { Remark } from '#domain/quote.ts'
import { takesAnswers, type Survey } from '#domain/survey.ts'
import { readAnswers, textQuestionsOf, type Answers } from '#domain/survey-items.ts'
import { findOrganization } from '#storage/organizations.ts'
import { findProgram } from '#storage/programs.ts'
import type { Reader } from '#storage/store.ts'
import { holdAnswers, holdRemarks } from '#storage/survey-answers.ts'
import { countResponse, findSurveyByKey, lockSurvey } from '#storage/surveys.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'
import { listUnitNames } from './list.ts'

type Here = Pick<Deps, 'store' | 'now'>

/** For whoever holds the link. Of one that takes no answers only its name is told. */
export async function lookAtSurvey({ store, now }: Here, key: string) {
  const organization = await store.cases.organizationOf('survey', key)
  if (organization === undefined) return { kind: 'not-found' as const }
  return await store.cases.read(organization, async (db) => {
    const survey = await findSurveyByKey(db, key)
    if (survey === undefined || survey.state === 'draft') return { kind: 'not-found' as const }
    const isOpen = takesAnswers(survey, await findToday(db, organization, now()))
    return {
      kind: 'shown' as const,
      ...(await findNames(db, organization, survey)),
      texts: survey.texts,
      questions: isOpen ? survey.questions : [],
      licence: survey.licence,
      floor: survey.floor,
      units: isOpen && survey.byUnit ? await listUnitNames(db) : [],
      isOpen,
    }
  })
}

async function findNames(db: Reader, organization: OrganizationId, survey: Survey) {
  const house = await findOrganization(db, organization)
  const program = await findProgram(db, survey.program)
  return {
    organization: house?.name ?? '',
    program: program?.name ?? '',
    phone: program?.phone ?? '',
  }
}

export type Sent = {
  readonly key: string
  readonly unit: string | null
  readonly answers: Answers
  readonly remarks: readonly Remark[]
}
export type Answered = {
  readonly kind: 'held' | 'not-found' | 'already-closed' | 'bad-answers' | 'nothing-answered'
}

/** Holds what was answered, and nothing that says when, from where, in which row or by whom. */
export async function answerSurvey({ store, now }: Here, sent: Sent): Promise<Answered> {
  const organization = await store.cases.organizationOf('survey', sent.key)
  if (organization === undefined) return { kind: 'not-found' }
  return await store.cases.write(organization, async (db): Promise<Answered> => {
    const found = await findSurveyByKey(db, sent.key)
    const survey = found && (await lockSurvey(db, found.id))
    if (survey === undefined || survey.state === 'draft') return { kind: 'not-found' }
    const today = await findToday(db, organization, now())
    if (!takesAnswers(survey, today)) return { kind: 'already-closed' }
    const answers = readSent(survey, sent)
    if (answers === undefined) return { kind: 'bad-answers' }
    if (Object.keys(answers).length + sent.remarks.length === 0) return { kind: 'nothing-answered' }
    const where = { organization, survey: survey.id }
    await holdAnswers(db, where, { unit: await findUnit(db, survey, sent), answers })
    await holdRemarks(db, where, sent.remarks)
    await countResponse(db, survey.id)
    return { kind: 'held' }
  })
}

function readSent({ questions }: Survey, { answers, remarks }: Sent): Answers | undefined {
  const asked = textQuestionsOf(questions)
  const written = remarks.map(({ question }) => question)
  const isAsked = written.every((question) => asked.includes(question))
  const isOnce = new Set(written).size === written.length
  return isAsked && isOnce ? readAnswers(questions, answers) : undefined
}

/** One that is not in use any more counts as none: a link on paper may be older than the list. */
async function findUnit(db: Reader, survey: Survey, { unit }: Sent): Promise<string | undefined> {
  if (!survey.byUnit || unit === null) return undefined
  return (await listUnitNames(db)).find((each) => each.unit === unit)?.unit
}
