import type { Generated } from 'kysely'
import type { Bytes, DayOrNull, Instant, Json, Tenant } from './schema-columns.ts'

export type GatheringSchema = {
  gathering: Tenant & {
    gathering_id: string
    program_id: string
    kind:
      | 'training'
      | 'supporter-meeting'
      | 'committee'
      | 'drop-in'
      | 'check-in-call'
      | 'conference'
    series_id: string | null
    title: string
    starts_at: Instant
    ends_at: Instant
    place: Generated<string>
    online_link: Generated<string>
    details: Generated<string>
    capacity: number | null
    credit_hours: string | null
    state: 'planned' | 'cancelled' | 'held'
    sequence: Generated<number>
    public_key: string | null
    agenda: Json
    minutes: Json
    materials: Json
    headcount: string | null
    reminded_on: DayOrNull
  }
  attendee: Tenant & {
    attendee_id: string
    gathering_id: string
    account_id: string | null
    supporter_id: string | null
    name: string
    email: string
    affiliation: Generated<string>
    reply: 'invited' | 'yes' | 'no' | 'waiting'
    position: number
    attended: boolean | null
    token_hash: Bytes
    language: Generated<string>
    told_sequence: number | null
  }
  action_item: Tenant & {
    action_id: string
    program_id: string
    gathering_id: string
    text: string
    who: Generated<string>
    due_on: DayOrNull
    done_on: DayOrNull
  }
}
