import type { Generated } from 'kysely'
import type { Bytes, Day, DayOrNull, Instant, Json, Tenant } from './schema-columns.ts'

export type WayInSchema = {
  referral: Tenant & {
    referral_id: string
    program_id: string
    sealed: Bytes
    team_grant: Bytes
    team_epoch: number
    state: 'new' | 'contacted'
    received_on: Day
    expires_on: Day
  }
  hand_over: Tenant & {
    line: string
    code_hash: Bytes
    program_id: string
    begun_by: string
    commitment: Bytes
    ticket_hash: Bytes | null
    caller_public: Bytes | null
    desk_public: Bytes | null
    nonce: Bytes | null
    sealed: Bytes | null
    wrong_tries: Generated<number>
    expires_at: Instant
  }
  incident_source: Tenant & {
    source_id: string
    program_id: string
    name: string
    secret: Bytes
    added_on: Day
    last_heard_on: DayOrNull
  }
  incident: Tenant & {
    incident_id: string
    program_id: string
    kind: 'adverse-event' | 'assault' | 'death' | 'litigation' | 'professionalism' | 'other'
    unit_id: string | null
    happened_on: Day
    roles: Json
    state: 'open' | 'done'
    source_id: string | null
    delivery: string | null
    opened_on: Day
    expires_on: Day
  }
  incident_contact: Tenant & {
    contact_id: string
    incident_id: string
    sealed: Bytes
    team_grant: Bytes
    team_epoch: number
    offered_on: DayOrNull
    reminded_on: DayOrNull
  }
  debrief: Tenant & {
    debrief_id: string
    program_id: string
    unit_id: string | null
    incident_id: string | null
    asked_by: string | null
    headcount: string
    issues: string[]
    wishes: Json
    state: 'asked' | 'planned' | 'held' | 'declined'
    supporters: Generated<string[]>
    planned_on: DayOrNull
    asked_on: Day
    expires_on: Day
  }
}
