import type { Generated } from 'kysely'
import type { Day, DayOrNull, Json } from './schema-columns.ts'

export type RecordsSchema = {
  outreach: {
    organization_id: string
    program_key: string
    outreach_id: Generated<string>
    week: Day
    kind: string
    mode: string
    activation: string | null
    department: string | null
    role: string | null
    issues: string[]
    resources: string[]
    outcome: string
    duration: string | null
    headcount: string | null
    supporter_label: string | null
    comment: string | null
    list_versions: Json
    token_hash: Uint8Array<ArrayBuffer> | null
    correct_until: DayOrNull
  }
  feedback: {
    organization_id: string
    program_key: string
    feedback_id: Generated<string>
    week: Day
    answers: Json
  }
  waited: {
    organization_id: string
    program_key: string
    waited_id: Generated<string>
    week: Day
    minutes: number
  }
}
