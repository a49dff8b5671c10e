import type { Generated } from 'kysely'
import type { DayOrNull, Json, JsonOrNull, Tenant } from './schema-columns.ts'

export type SurveySchema = {
  survey: Tenant & {
    survey_id: string
    program_id: string
    key: string
    purpose: 'baseline' | 'repeat' | 'post-training' | 'feedback' | 'other'
    texts: Json
    questions: Json
    by_unit: Generated<boolean>
    floor: number
    state: 'draft' | 'open' | 'closed'
    closes_on: DayOrNull
    repeats: string | null
    licence: Generated<string>
    responses: Generated<number>
    results: JsonOrNull
    closed_on: DayOrNull
  }
  held_answer: Tenant & {
    held_id: Generated<string>
    survey_id: string
    unit_id: string | null
    answers: Json
  }
  remark: Tenant & {
    remark_id: Generated<string>
    survey_id: string
    question: string
    body: string
    may_quote: boolean
  }
  quote: Tenant & {
    quote_id: Generated<string>
    survey_id: string
    question: string
    body: string
    state: 'waiting' | 'approved' | 'refused'
  }
}
