import type { Generated } from 'kysely'
import type { CheckInAnswer } from '#domain/supporter.ts'
import type { Bytes, Day, DayOrNull, Json, JsonOrNull, Tenant } from './schema-columns.ts'

export type ApplicationSchema = {
  care_policy: Tenant & { program_id: string; policy: Json }
  application: Tenant & {
    application_id: string
    program_id: string
    member_id: string | null
    name: string
    email: string
    answers: Json
    language: string
    state: 'new' | 'reviewing' | 'interview' | 'approved' | 'declined' | 'withdrawn'
    interview_on: DayOrNull
    notes: Generated<string>
    applied_on: Day
    decided_on: DayOrNull
    supporter_id: string | null
  }
  reference: Tenant & {
    reference_id: string
    application_id: string
    name: string
    email: string
    relation: string
    state: 'named' | 'asked' | 'answered'
    token_hash: Bytes | null
    answer: JsonOrNull
    asked_on: DayOrNull
  }
  agreement: Tenant & { program_id: string; version: number; texts: Json; set_on: Day }
  agreement_signed: Tenant & {
    supporter_id: string
    version: number
    language: string
    signed_as: string
    signed_on: Day
  }
  training: Tenant & {
    training_id: string
    supporter_id: string
    code: string
    completed_on: Day
    expires_on: DayOrNull
    gathering_id: string | null
    reminded_on: DayOrNull
  }
  check_in: Tenant & {
    check_in_id: string
    supporter_id: string
    month: Day
    token_hash: Bytes
    answer: CheckInAnswer | null
    settled: Generated<boolean>
  }
}
