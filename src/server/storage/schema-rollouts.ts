import type { Generated } from 'kysely'
import type { Channel } from '#domain/rollout-steps.ts'
import type { Bytes, Day, DayOrNull, Json, Tenant } from './schema-columns.ts'

export type RolloutSchema = {
  unit: Tenant & {
    unit_id: string
    name: string
    department: string | null
    people: number | null
    retired: Generated<boolean>
  }
  rollout: Tenant & {
    rollout_id: string
    program_id: string
    unit_id: string | null
    name: string
    state: 'planned' | 'under-way' | 'launched' | 'paused' | 'ended'
    launch_on: Day
    launched_on: DayOrNull
    leaders: Json
    readiness: Json
    barriers: Json
    letter: Json
    sign_made_on: DayOrNull
    sign_content: string | null
  }
  rollout_step: Tenant & {
    step_id: string
    rollout_id: string
    code: string | null
    title: string
    due_on: Day
    done_on: DayOrNull
    who: Generated<string>
    note: Generated<string>
    position: number
  }
  communication: Tenant & {
    communication_id: string
    rollout_id: string
    code: string | null
    channel: Channel
    due_on: Day
    done_on: DayOrNull
    title: string
    body: Generated<string>
  }
  nomination: Tenant & {
    nomination_id: string
    rollout_id: string
    key: string
    state: 'open' | 'closed'
    closes_on: Day
    floor: number
    most_names: Generated<number>
    colleagues: Generated<string[]>
    responses: Generated<number>
    tally: Json
    others: Generated<number>
  }
  nominee: Tenant & {
    nominee_id: Generated<string>
    nomination_id: string
    name: string
    folded: string
    count: number
    added_by: 'survey' | 'leader'
    decision: Generated<'open' | 'approved' | 'declined'>
    email: Generated<string>
    invitation: Generated<'none' | 'sent' | 'accepted' | 'declined'>
    invited_on: DayOrNull
    token_hash: Bytes | null
    merged_into: string | null
    application_id: string | null
  }
}
