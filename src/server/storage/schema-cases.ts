import type { Generated } from 'kysely'
import type { Author } from '#domain/conversation.ts'
import type { AccountState, MethodKind } from '#domain/account.ts'
import type { OrganizationKind } from '#domain/organization.ts'
import type { Role } from '#domain/role.ts'
import type { DirectoryChoice, SupporterState } from '#domain/supporter.ts'
import type { ApplicationSchema } from './schema-applications.ts'
import type {
  Bytes,
  Day,
  DayOrNull,
  Instant,
  InstantOrNull,
  Json,
  Tenant,
} from './schema-columns.ts'
import type { GatheringSchema } from './schema-gatherings.ts'
import type { ResourceSchema } from './schema-resources.ts'
import type { RolloutSchema } from './schema-rollouts.ts'
import type { SurveySchema } from './schema-surveys.ts'
import type { WayInSchema } from './schema-ways-in.ts'

export type CasesSchema = CoreSchema &
  ApplicationSchema &
  RolloutSchema &
  GatheringSchema &
  ResourceSchema &
  SurveySchema &
  WayInSchema

type CoreSchema = {
  locator: Tenant & { key: string }
  organization: Tenant & {
    network_id: string | null
    kind: OrganizationKind
    name: string
    time_zone: string
    holiday_region: string
    records_key: Generated<string>
    sample: boolean
  }
  program: Tenant & {
    program_id: string
    slug: string
    name: string
    phone: string
    state: 'draft' | 'live'
    policy: Json
    brand: Json
    records_key: Generated<string>
  }
  entry: Tenant & { program_id: string; slug: string; member_id: string | null; name: string }
  pick_list: Tenant & {
    program_id: string
    kind: string
    version: number
    items: Json
    set_on: Day
  }
  account: Tenant & {
    account_id: string
    name: string
    email: string
    state: AccountState
    kem_public: Bytes | null
    sign_public: Bytes | null
    keybox: Bytes | null
    places: Generated<string[]>
    added_on: Day
  }
  unlock_method: Tenant & {
    method_id: string
    account_id: string
    kind: MethodKind
    label: string
    auth_public: Bytes
    credential_id: string | null
    counter: Generated<number>
    prf_salt: Bytes | null
    wrapped: Bytes
    confirmed: boolean
    added_on: Day
  }
  invitation: Tenant & {
    token_hash: Bytes
    account_id: string
    expires_at: Instant
    used_at: InstantOrNull
  }
  membership: Tenant & { account_id: string; account_home: string; role: Role }
  challenge: Tenant & { challenge: string; expires_at: Instant }
  session: Tenant & {
    token_hash: Bytes
    account_id: string
    method_kind: MethodKind
    sign_public: Bytes
    started_at: Instant
    seen_at: Instant
    strong_at: Instant
  }
  supporter: Tenant & {
    supporter_id: string
    program_id: string
    account_id: string | null
    account_home: string | null
    name: string
    email: string
    affiliations: Generated<string[]>
    state: SupporterState
    paused_until: DayOrNull
    capacity: number
    hours: Json
    profile: Json
    key_id: string | null
    kem_public: Bytes | null
    sign_public: Bytes | null
    last_accepted_on: DayOrNull
    added_on: Day
    credentials: Generated<string>
    directory: Generated<DirectoryChoice>
    on_sign: Generated<boolean>
    contact: Generated<string>
    unit_id: string | null
    resting_until: DayOrNull
    left_on: DayOrNull
    thanked: Generated<boolean>
  }
  roster_entry: Tenant & { program_id: string; position: number; entry: Bytes }
  roster_proposal: Tenant & {
    program_id: string
    entry: Bytes
    effect: Json
    proposed_by: string
  }
  team_key: Tenant & { program_id: string; account_id: string; epoch: number; sealed: Bytes }
  request: Tenant & {
    request_id: string
    program_id: string
    member_id: string | null
    choice: 'direct' | 'coordinator'
    state: 'waiting' | 'matched' | 'closed'
    header: Bytes
    access_key_id: string
    access_public: Bytes
    state_blob: Bytes
    intake: Bytes
    asker_grant: Bytes
    team_grant: Bytes
    team_epoch: number
    released: boolean
    waiting_since: InstantOrNull
    promise_due: InstantOrNull
    next_wave_at: InstantOrNull
    alerted: Generated<boolean>
    asked_on: Day
    matched_on: DayOrNull
    closed_on: DayOrNull
    touched_on: Day
    audit_key: Bytes
  }
  offer: Tenant & {
    offer_id: string
    request_id: string
    supporter_id: string
    position: number
    state: 'listed' | 'open' | 'accepted' | 'declined' | 'expired' | 'covered'
    slot: number
    voucher: Bytes
    facets: Bytes | null
    introduction: Bytes | null
    offered_at: InstantOrNull
    expires_at: InstantOrNull
  }
  notification: Tenant & { supporter_id: string; at: Instant }
  epoch: Tenant & {
    request_id: string
    epoch: number
    offer_id: string
    supporter_id: string
    certificate: Bytes
    to_requester: Bytes
    to_supporter: Bytes
    ended: Generated<boolean>
  }
  message: Tenant & {
    request_id: string
    epoch: number
    position: number
    author: Author
    sealed: Bytes
  }
  shared_upward: Tenant & {
    shared_id: string
    request_id: string
    author: Author
    epoch: number
    team_epoch: number
    sealed: Bytes
    certificate: Bytes
  }
  tombstone: Tenant & { request_id: string; on: Day }
  trace: Tenant & {
    trace_id: Generated<string>
    name: string
    on: Day
    until: Day
    tag: Bytes | null
    account_id: string | null
    detail: Json
  }
  held_outreach: Tenant & {
    held_id: Generated<string>
    program_id: string
    record: Json
    token_hash: Bytes
  }
  feedback_ticket: Tenant & { token_hash: Bytes; program_id: string; expires_on: Day }
  held_feedback: Tenant & { held_id: Generated<string>; program_id: string; answers: Json }
  held_wait: Tenant & {
    held_id: Generated<string>
    program_id: string
    week: Day
    minutes: number
  }
  outbox_mail: Tenant & {
    mail_id: Generated<string>
    recipient: string
    subject: string
    body: string
    made_at: Instant
  }
  sample_person: Tenant & {
    account_id: string
    home: string
    acts_in: string
    name: string
    title: string
    story: string
    secret: Bytes
    position: number
  }
  sample_receipt: Tenant & { title: string; words: string; position: number }
}
