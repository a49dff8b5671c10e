import type { Generated } from 'kysely'
import type { AttendeeLetter, Reply } from '#domain/attendee.ts'
import type { GatheringKind, GatheringState, Headcount } from '#domain/gathering.ts'
import type { Bytes, DayOrNull, Instant, InstantOrNull, Json, Tenant } from './schema-columns.ts'

export type GatheringSchema = {
  gathering: Tenant & {
    gathering_id: string
    program_id: string
    kind: GatheringKind
    series_id: string | null
    title: string
    starts_at: Instant
    ends_at: Instant
    place: Generated<string>
    online_link: Generated<string>
    details: Generated<string>
    capacity: number | null
    credit_hours: string | null
    state: GatheringState
    sequence: Generated<number>
    public_key: string | null
    agenda: Json
    minutes: Json
    materials: Json
    headcount: Headcount | null
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
    reply: Reply
    position: number
    attended: boolean | null
    language: Generated<string>
    letter: AttendeeLetter | null
    told_sequence: number | null
    told_at: InstantOrNull
  }
  attendee_link: Tenant & { token_hash: Bytes; attendee_id: string }
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
