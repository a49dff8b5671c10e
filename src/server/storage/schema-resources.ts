import type { Generated } from 'kysely'
import type { Day, DayOrNull, Json, Tenant } from './schema-columns.ts'

export type ResourceSchema = {
  resource: Tenant & {
    resource_id: string
    program_id: string | null
    kind:
      | 'crisis-line'
      | 'contact'
      | 'article'
      | 'guide'
      | 'webinar'
      | 'form'
      | 'playbook'
      | 'claim-guide'
    audience: 'everyone' | 'supporters' | 'leaders' | 'coordinators'
    texts: Json
    url: Generated<string>
    phone: Generated<string>
    state: 'suggested' | 'published' | 'retired'
    reviewed_on: Day
    review_by: Day
    suggested_by: string | null
    link_checked_on: DayOrNull
    link_state: Generated<'unchecked' | 'good' | 'broken'>
    position: Generated<number>
  }
}
