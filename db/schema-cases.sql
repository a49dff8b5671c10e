-- schemas
schema app granted peerlight_cases_app usage; peerlight_finder usage
schema public granted peerlight_cases_app usage; peerlight_finder usage

-- tables
table app.migration NO RLS NOT FORCED
table public.account rls forced granted peerlight_cases_app delete,insert,select,update
table public.action_item rls forced granted peerlight_cases_app delete,insert,select,update
table public.agreement rls forced granted peerlight_cases_app delete,insert,select,update
table public.agreement_signed rls forced granted peerlight_cases_app delete,insert,select,update
table public.application rls forced granted peerlight_cases_app delete,insert,select,update
table public.attendee rls forced granted peerlight_cases_app delete,insert,select,update
table public.attendee_link rls forced granted peerlight_cases_app delete,insert,select,update
table public.care_policy rls forced granted peerlight_cases_app delete,insert,select,update
table public.challenge rls forced granted peerlight_cases_app delete,insert,select,update
table public.check_in rls forced granted peerlight_cases_app delete,insert,select,update
table public.communication rls forced granted peerlight_cases_app delete,insert,select,update
table public.debrief rls forced granted peerlight_cases_app delete,insert,select,update
table public.entry rls forced granted peerlight_cases_app delete,insert,select,update
table public.epoch rls forced granted peerlight_cases_app delete,insert,select,update
table public.feedback_ticket rls forced granted peerlight_cases_app delete,insert,select,update
table public.gathering rls forced granted peerlight_cases_app delete,insert,select,update
table public.hand_over rls forced granted peerlight_cases_app delete,insert,select,update
table public.held_answer rls forced granted peerlight_cases_app delete,insert,select,update
table public.held_feedback rls forced granted peerlight_cases_app delete,insert,select,update
table public.held_outreach rls forced granted peerlight_cases_app delete,insert,select,update
table public.held_wait rls forced granted peerlight_cases_app delete,insert,select,update
table public.incident rls forced granted peerlight_cases_app delete,insert,select,update
table public.incident_contact rls forced granted peerlight_cases_app delete,insert,select,update
table public.incident_source rls forced granted peerlight_cases_app delete,insert,select,update
table public.invitation rls forced granted peerlight_cases_app delete,insert,select,update
table public.locator rls forced granted peerlight_cases_app delete,insert,select,update; peerlight_finder select
table public.membership rls forced granted peerlight_cases_app delete,insert,select,update
table public.message rls forced granted peerlight_cases_app delete,insert,select,update
table public.nomination rls forced granted peerlight_cases_app delete,insert,select,update
table public.nominee rls forced granted peerlight_cases_app delete,insert,select,update
table public.notification rls forced granted peerlight_cases_app delete,insert,select,update
table public.offer rls forced granted peerlight_cases_app delete,insert,select,update
table public.organization rls forced granted peerlight_cases_app delete,insert,select,update
table public.outbox_mail rls forced granted peerlight_cases_app delete,insert,select,update
table public.pick_list rls forced granted peerlight_cases_app delete,insert,select,update
table public.program rls forced granted peerlight_cases_app delete,insert,select,update
table public.quote rls forced granted peerlight_cases_app delete,insert,select,update
table public.reference rls forced granted peerlight_cases_app delete,insert,select,update
table public.referral rls forced granted peerlight_cases_app delete,insert,select,update
table public.remark rls forced granted peerlight_cases_app delete,insert,select,update
table public.request rls forced granted peerlight_cases_app delete,insert,select,update
table public.resource rls forced granted peerlight_cases_app delete,insert,select,update
table public.rollout rls forced granted peerlight_cases_app delete,insert,select,update
table public.rollout_step rls forced granted peerlight_cases_app delete,insert,select,update
table public.roster_entry rls forced granted peerlight_cases_app delete,insert,select,update
table public.roster_proposal rls forced granted peerlight_cases_app delete,insert,select,update
table public.sample_person rls forced granted peerlight_cases_app delete,insert,select,update
table public.sample_receipt rls forced granted peerlight_cases_app delete,insert,select,update
table public.session rls forced granted peerlight_cases_app delete,insert,select,update
table public.shared_upward rls forced granted peerlight_cases_app delete,insert,select,update
table public.supporter rls forced granted peerlight_cases_app delete,insert,select,update
table public.survey rls forced granted peerlight_cases_app delete,insert,select,update
table public.team_key rls forced granted peerlight_cases_app delete,insert,select,update
table public.tombstone rls forced granted peerlight_cases_app delete,insert,select,update
table public.trace rls forced granted peerlight_cases_app delete,insert,select,update
table public.training rls forced granted peerlight_cases_app delete,insert,select,update
table public.unit rls forced granted peerlight_cases_app delete,insert,select,update
table public.unlock_method rls forced granted peerlight_cases_app delete,insert,select,update

-- columns
column app.migration.name text not null
column app.migration.sha256 text not null
column app.migration.applied_at timestamp with time zone not null default now()
column public.account.organization_id uuid not null
column public.account.account_id uuid not null
column public.account.name text not null
column public.account.email text not null
column public.account.state text not null
column public.account.kem_public bytea
column public.account.sign_public bytea
column public.account.keybox bytea
column public.account.places uuid[] not null default '{}'::uuid[]
column public.account.added_on date not null
column public.action_item.organization_id uuid not null
column public.action_item.action_id uuid not null
column public.action_item.program_id uuid not null
column public.action_item.gathering_id uuid not null
column public.action_item.text text not null
column public.action_item.who text not null default ''::text
column public.action_item.due_on date
column public.action_item.done_on date
column public.agreement.organization_id uuid not null
column public.agreement.program_id uuid not null
column public.agreement.version integer not null
column public.agreement.texts jsonb not null
column public.agreement.set_on date not null
column public.agreement_signed.organization_id uuid not null
column public.agreement_signed.supporter_id uuid not null
column public.agreement_signed.version integer not null
column public.agreement_signed.language text not null
column public.agreement_signed.signed_as text not null
column public.agreement_signed.signed_on date not null
column public.application.organization_id uuid not null
column public.application.application_id uuid not null
column public.application.program_id uuid not null
column public.application.member_id uuid
column public.application.name text not null
column public.application.email text not null
column public.application.answers jsonb not null
column public.application.language text not null
column public.application.state text not null
column public.application.interview_on date
column public.application.notes text not null default ''::text
column public.application.applied_on date not null
column public.application.decided_on date
column public.application.supporter_id uuid
column public.attendee.organization_id uuid not null
column public.attendee.attendee_id uuid not null
column public.attendee.gathering_id uuid not null
column public.attendee.account_id uuid
column public.attendee.supporter_id uuid
column public.attendee.name text not null
column public.attendee.email text not null
column public.attendee.affiliation text not null default ''::text
column public.attendee.reply text not null
column public.attendee.position integer not null
column public.attendee.attended boolean
column public.attendee.language text not null default 'en'::text
column public.attendee.letter text
column public.attendee.told_sequence integer
column public.attendee.told_at timestamp with time zone
column public.attendee_link.organization_id uuid not null
column public.attendee_link.token_hash bytea not null
column public.attendee_link.attendee_id uuid not null
column public.care_policy.organization_id uuid not null
column public.care_policy.program_id uuid not null
column public.care_policy.policy jsonb not null
column public.challenge.organization_id uuid not null
column public.challenge.challenge text not null
column public.challenge.expires_at timestamp with time zone not null
column public.check_in.organization_id uuid not null
column public.check_in.check_in_id uuid not null
column public.check_in.supporter_id uuid not null
column public.check_in.month date not null
column public.check_in.token_hash bytea not null
column public.check_in.answer text
column public.check_in.settled boolean not null default false
column public.communication.organization_id uuid not null
column public.communication.communication_id uuid not null
column public.communication.rollout_id uuid not null
column public.communication.code text
column public.communication.channel text not null
column public.communication.due_on date not null
column public.communication.done_on date
column public.communication.title text not null
column public.communication.body text not null default ''::text
column public.debrief.organization_id uuid not null
column public.debrief.debrief_id uuid not null
column public.debrief.program_id uuid not null
column public.debrief.unit_id uuid
column public.debrief.incident_id uuid
column public.debrief.asked_by uuid
column public.debrief.headcount text not null
column public.debrief.issues text[] not null
column public.debrief.wishes jsonb not null
column public.debrief.state text not null
column public.debrief.supporters uuid[] not null default '{}'::uuid[]
column public.debrief.planned_on date
column public.debrief.asked_on date not null
column public.debrief.expires_on date not null
column public.entry.organization_id uuid not null
column public.entry.program_id uuid not null
column public.entry.slug text not null
column public.entry.member_id uuid
column public.entry.name text not null
column public.epoch.organization_id uuid not null
column public.epoch.request_id text not null
column public.epoch.epoch integer not null
column public.epoch.offer_id uuid not null
column public.epoch.supporter_id uuid not null
column public.epoch.certificate bytea not null
column public.epoch.to_requester bytea not null
column public.epoch.to_supporter bytea not null
column public.epoch.ended boolean not null default false
column public.feedback_ticket.organization_id uuid not null
column public.feedback_ticket.token_hash bytea not null
column public.feedback_ticket.program_id uuid not null
column public.feedback_ticket.expires_on date not null
column public.gathering.organization_id uuid not null
column public.gathering.gathering_id uuid not null
column public.gathering.program_id uuid not null
column public.gathering.kind text not null
column public.gathering.series_id uuid
column public.gathering.title text not null
column public.gathering.starts_at timestamp with time zone not null
column public.gathering.ends_at timestamp with time zone not null
column public.gathering.place text not null default ''::text
column public.gathering.online_link text not null default ''::text
column public.gathering.details text not null default ''::text
column public.gathering.capacity integer
column public.gathering.credit_hours numeric(4,2)
column public.gathering.state text not null
column public.gathering.sequence integer not null default 0
column public.gathering.public_key text
column public.gathering.agenda jsonb not null default '[]'::jsonb
column public.gathering.minutes jsonb not null default '{}'::jsonb
column public.gathering.materials jsonb not null default '[]'::jsonb
column public.gathering.headcount text
column public.gathering.reminded_on date
column public.hand_over.organization_id uuid not null
column public.hand_over.line text not null
column public.hand_over.code_hash bytea not null
column public.hand_over.program_id uuid not null
column public.hand_over.begun_by uuid not null
column public.hand_over.commitment bytea not null
column public.hand_over.ticket_hash bytea
column public.hand_over.caller_public bytea
column public.hand_over.desk_public bytea
column public.hand_over.nonce bytea
column public.hand_over.sealed bytea
column public.hand_over.wrong_tries integer not null default 0
column public.hand_over.expires_at timestamp with time zone not null
column public.held_answer.organization_id uuid not null
column public.held_answer.held_id uuid not null default gen_random_uuid()
column public.held_answer.survey_id uuid not null
column public.held_answer.unit_id uuid
column public.held_answer.answers jsonb not null
column public.held_feedback.organization_id uuid not null
column public.held_feedback.held_id uuid not null default gen_random_uuid()
column public.held_feedback.program_id uuid not null
column public.held_feedback.answers jsonb not null
column public.held_outreach.organization_id uuid not null
column public.held_outreach.held_id uuid not null default gen_random_uuid()
column public.held_outreach.program_id uuid not null
column public.held_outreach.record jsonb not null
column public.held_outreach.token_hash bytea not null
column public.held_wait.organization_id uuid not null
column public.held_wait.held_id uuid not null default gen_random_uuid()
column public.held_wait.program_id uuid not null
column public.held_wait.week date not null
column public.held_wait.minutes integer not null
column public.incident.organization_id uuid not null
column public.incident.incident_id uuid not null
column public.incident.program_id uuid not null
column public.incident.kind text not null
column public.incident.unit_id uuid
column public.incident.happened_on date not null
column public.incident.roles jsonb not null
column public.incident.state text not null
column public.incident.source_id uuid
column public.incident.delivery text
column public.incident.opened_on date not null
column public.incident.expires_on date not null
column public.incident_contact.organization_id uuid not null
column public.incident_contact.contact_id uuid not null
column public.incident_contact.incident_id uuid not null
column public.incident_contact.sealed bytea not null
column public.incident_contact.team_grant bytea not null
column public.incident_contact.team_epoch integer not null
column public.incident_contact.offered_on date
column public.incident_contact.reminded_on date
column public.incident_source.organization_id uuid not null
column public.incident_source.source_id uuid not null
column public.incident_source.program_id uuid not null
column public.incident_source.name text not null
column public.incident_source.secret bytea not null
column public.incident_source.added_on date not null
column public.incident_source.last_heard_on date
column public.invitation.organization_id uuid not null
column public.invitation.token_hash bytea not null
column public.invitation.account_id uuid not null
column public.invitation.expires_at timestamp with time zone not null
column public.invitation.used_at timestamp with time zone
column public.locator.key text not null
column public.locator.organization_id uuid not null
column public.membership.organization_id uuid not null
column public.membership.account_id uuid not null
column public.membership.account_home uuid not null
column public.membership.role text not null
column public.message.organization_id uuid not null
column public.message.request_id text not null
column public.message.epoch integer not null
column public.message.position integer not null
column public.message.author text not null
column public.message.sealed bytea not null
column public.nomination.organization_id uuid not null
column public.nomination.nomination_id uuid not null
column public.nomination.rollout_id uuid not null
column public.nomination.key text not null
column public.nomination.state text not null
column public.nomination.closes_on date not null
column public.nomination.floor integer not null
column public.nomination.most_names integer not null default 3
column public.nomination.colleagues text[] not null default '{}'::text[]
column public.nomination.responses integer not null default 0
column public.nomination.tally jsonb not null default '{}'::jsonb
column public.nomination.others integer not null default 0
column public.nominee.organization_id uuid not null
column public.nominee.nominee_id uuid not null default gen_random_uuid()
column public.nominee.nomination_id uuid not null
column public.nominee.name text not null
column public.nominee.folded text not null
column public.nominee.count integer not null
column public.nominee.added_by text not null
column public.nominee.decision text not null default 'open'::text
column public.nominee.email text not null default ''::text
column public.nominee.invitation text not null default 'none'::text
column public.nominee.invited_on date
column public.nominee.token_hash bytea
column public.nominee.merged_into uuid
column public.nominee.application_id uuid
column public.notification.organization_id uuid not null
column public.notification.supporter_id uuid not null
column public.notification.at timestamp with time zone not null
column public.offer.organization_id uuid not null
column public.offer.offer_id uuid not null
column public.offer.request_id text not null
column public.offer.supporter_id uuid not null
column public.offer.position integer not null
column public.offer.state text not null
column public.offer.slot integer not null
column public.offer.voucher bytea not null
column public.offer.facets bytea
column public.offer.introduction bytea
column public.offer.offered_at timestamp with time zone
column public.offer.expires_at timestamp with time zone
column public.organization.organization_id uuid not null
column public.organization.network_id uuid
column public.organization.kind text not null
column public.organization.name text not null
column public.organization.time_zone text not null
column public.organization.holiday_region text not null
column public.organization.records_key uuid not null default gen_random_uuid()
column public.organization.sample boolean not null default false
column public.outbox_mail.organization_id uuid not null
column public.outbox_mail.mail_id uuid not null default gen_random_uuid()
column public.outbox_mail.recipient text not null
column public.outbox_mail.subject text not null
column public.outbox_mail.body text not null
column public.outbox_mail.made_at timestamp with time zone not null
column public.pick_list.organization_id uuid not null
column public.pick_list.program_id uuid not null
column public.pick_list.kind text not null
column public.pick_list.version integer not null
column public.pick_list.items jsonb not null
column public.pick_list.set_on date not null
column public.program.organization_id uuid not null
column public.program.program_id uuid not null
column public.program.slug text not null
column public.program.name text not null
column public.program.phone text not null
column public.program.state text not null
column public.program.policy jsonb not null
column public.program.brand jsonb not null default '{}'::jsonb
column public.program.records_key uuid not null default gen_random_uuid()
column public.quote.organization_id uuid not null
column public.quote.quote_id uuid not null default gen_random_uuid()
column public.quote.survey_id uuid not null
column public.quote.question text not null
column public.quote.body text not null
column public.quote.state text not null
column public.reference.organization_id uuid not null
column public.reference.reference_id uuid not null
column public.reference.application_id uuid not null
column public.reference.name text not null
column public.reference.email text not null
column public.reference.relation text not null
column public.reference.state text not null
column public.reference.token_hash bytea
column public.reference.answer jsonb
column public.reference.asked_on date
column public.referral.organization_id uuid not null
column public.referral.referral_id uuid not null
column public.referral.program_id uuid not null
column public.referral.sealed bytea not null
column public.referral.team_grant bytea not null
column public.referral.team_epoch integer not null
column public.referral.state text not null
column public.referral.received_on date not null
column public.referral.expires_on date not null
column public.remark.organization_id uuid not null
column public.remark.remark_id uuid not null default gen_random_uuid()
column public.remark.survey_id uuid not null
column public.remark.question text not null
column public.remark.body text not null
column public.remark.may_quote boolean not null
column public.request.organization_id uuid not null
column public.request.request_id text not null
column public.request.program_id uuid not null
column public.request.member_id uuid
column public.request.choice text not null
column public.request.state text not null
column public.request.header bytea not null
column public.request.access_key_id text not null
column public.request.access_public bytea not null
column public.request.state_blob bytea not null
column public.request.intake bytea not null
column public.request.asker_grant bytea not null
column public.request.team_grant bytea not null
column public.request.team_epoch integer not null
column public.request.released boolean not null
column public.request.waiting_since timestamp with time zone
column public.request.promise_due timestamp with time zone
column public.request.next_wave_at timestamp with time zone
column public.request.alerted boolean not null default false
column public.request.asked_on date not null
column public.request.matched_on date
column public.request.closed_on date
column public.request.touched_on date not null
column public.request.audit_key bytea not null
column public.resource.organization_id uuid not null
column public.resource.resource_id uuid not null
column public.resource.program_id uuid
column public.resource.kind text not null
column public.resource.audience text not null
column public.resource.texts jsonb not null
column public.resource.url text not null default ''::text
column public.resource.phone text not null default ''::text
column public.resource.state text not null
column public.resource.reviewed_on date not null
column public.resource.review_by date not null
column public.resource.suggested_by uuid
column public.resource.link_checked_on date
column public.resource.link_state text not null default 'unchecked'::text
column public.resource.position integer not null default 0
column public.rollout.organization_id uuid not null
column public.rollout.rollout_id uuid not null
column public.rollout.program_id uuid not null
column public.rollout.unit_id uuid
column public.rollout.name text not null
column public.rollout.state text not null
column public.rollout.launch_on date not null
column public.rollout.launched_on date
column public.rollout.leaders jsonb not null default '[]'::jsonb
column public.rollout.readiness jsonb not null default '{}'::jsonb
column public.rollout.barriers jsonb not null default '[]'::jsonb
column public.rollout.letter jsonb not null default '{}'::jsonb
column public.rollout.sign_made_on date
column public.rollout.sign_content text
column public.rollout_step.organization_id uuid not null
column public.rollout_step.step_id uuid not null
column public.rollout_step.rollout_id uuid not null
column public.rollout_step.code text
column public.rollout_step.title text not null
column public.rollout_step.due_on date not null
column public.rollout_step.done_on date
column public.rollout_step.who text not null default ''::text
column public.rollout_step.note text not null default ''::text
column public.rollout_step.position integer not null
column public.roster_entry.organization_id uuid not null
column public.roster_entry.program_id uuid not null
column public.roster_entry.position integer not null
column public.roster_entry.entry bytea not null
column public.roster_proposal.organization_id uuid not null
column public.roster_proposal.program_id uuid not null
column public.roster_proposal.entry bytea not null
column public.roster_proposal.effect jsonb not null
column public.roster_proposal.proposed_by uuid not null
column public.sample_person.organization_id uuid not null
column public.sample_person.account_id uuid not null
column public.sample_person.home uuid not null
column public.sample_person.acts_in uuid not null
column public.sample_person.name text not null
column public.sample_person.title text not null
column public.sample_person.story text not null
column public.sample_person.secret bytea not null
column public.sample_person.position integer not null
column public.sample_receipt.organization_id uuid not null
column public.sample_receipt.title text not null
column public.sample_receipt.words text not null
column public.sample_receipt.position integer not null
column public.session.organization_id uuid not null
column public.session.token_hash bytea not null
column public.session.account_id uuid not null
column public.session.method_kind text not null
column public.session.sign_public bytea not null
column public.session.started_at timestamp with time zone not null
column public.session.seen_at timestamp with time zone not null
column public.session.strong_at timestamp with time zone not null
column public.shared_upward.organization_id uuid not null
column public.shared_upward.shared_id uuid not null
column public.shared_upward.request_id text not null
column public.shared_upward.author text not null
column public.shared_upward.epoch integer not null
column public.shared_upward.team_epoch integer not null
column public.shared_upward.sealed bytea not null
column public.shared_upward.certificate bytea not null
column public.supporter.organization_id uuid not null
column public.supporter.supporter_id uuid not null
column public.supporter.program_id uuid not null
column public.supporter.account_id uuid
column public.supporter.account_home uuid
column public.supporter.name text not null
column public.supporter.email text not null
column public.supporter.affiliations uuid[] not null default '{}'::uuid[]
column public.supporter.state text not null
column public.supporter.paused_until date
column public.supporter.capacity integer not null
column public.supporter.hours jsonb not null
column public.supporter.profile jsonb not null
column public.supporter.key_id text
column public.supporter.kem_public bytea
column public.supporter.sign_public bytea
column public.supporter.last_accepted_on date
column public.supporter.added_on date not null
column public.supporter.credentials text not null default ''::text
column public.supporter.directory text not null default 'off'::text
column public.supporter.on_sign boolean not null default false
column public.supporter.contact text not null default ''::text
column public.supporter.unit_id uuid
column public.supporter.resting_until date
column public.supporter.left_on date
column public.supporter.thanked boolean not null default false
column public.survey.organization_id uuid not null
column public.survey.survey_id uuid not null
column public.survey.program_id uuid not null
column public.survey.key text not null
column public.survey.purpose text not null
column public.survey.texts jsonb not null
column public.survey.questions jsonb not null
column public.survey.by_unit boolean not null default false
column public.survey.floor integer not null
column public.survey.state text not null
column public.survey.closes_on date
column public.survey.repeats uuid
column public.survey.licence text not null default ''::text
column public.survey.responses integer not null default 0
column public.survey.results jsonb
column public.survey.closed_on date
column public.team_key.organization_id uuid not null
column public.team_key.program_id uuid not null
column public.team_key.account_id uuid not null
column public.team_key.epoch integer not null
column public.team_key.sealed bytea not null
column public.tombstone.organization_id uuid not null
column public.tombstone.request_id text not null
column public.tombstone.on date not null
column public.trace.organization_id uuid not null
column public.trace.trace_id uuid not null default gen_random_uuid()
column public.trace.name text not null
column public.trace.on date not null
column public.trace.until date not null
column public.trace.tag bytea
column public.trace.account_id uuid
column public.trace.detail jsonb not null
column public.training.organization_id uuid not null
column public.training.training_id uuid not null
column public.training.supporter_id uuid not null
column public.training.code text not null
column public.training.completed_on date not null
column public.training.expires_on date
column public.training.gathering_id uuid
column public.training.reminded_on date
column public.unit.organization_id uuid not null
column public.unit.unit_id uuid not null
column public.unit.name text not null
column public.unit.department text
column public.unit.people integer
column public.unit.retired boolean not null default false
column public.unlock_method.organization_id uuid not null
column public.unlock_method.method_id uuid not null
column public.unlock_method.account_id uuid not null
column public.unlock_method.kind text not null
column public.unlock_method.label text not null
column public.unlock_method.auth_public bytea not null
column public.unlock_method.credential_id text
column public.unlock_method.counter bigint not null default 0
column public.unlock_method.prf_salt bytea
column public.unlock_method.wrapped bytea not null
column public.unlock_method.confirmed boolean not null
column public.unlock_method.added_on date not null

-- constraints
constraint app.migration.migration_pkey PRIMARY KEY (name)
constraint public.account.account_email_check CHECK (((length(email) >= 3) AND (length(email) <= 254)))
constraint public.account.account_keys_are_whole CHECK ((((kem_public IS NULL) = (sign_public IS NULL)) AND ((kem_public IS NULL) = (keybox IS NULL))))
constraint public.account.account_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
constraint public.account.account_organization_id_account_id_key UNIQUE (organization_id, account_id)
constraint public.account.account_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.account.account_pkey PRIMARY KEY (account_id)
constraint public.account.account_state_check CHECK ((state = ANY (ARRAY['invited'::text, 'enrolled'::text, 'active'::text, 'revoked'::text])))
constraint public.action_item.action_item_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.action_item.action_item_organization_id_gathering_id_fkey FOREIGN KEY (organization_id, gathering_id) REFERENCES gathering(organization_id, gathering_id) ON DELETE CASCADE
constraint public.action_item.action_item_pkey PRIMARY KEY (action_id)
constraint public.action_item.action_item_text_check CHECK (((length(text) >= 1) AND (length(text) <= 500)))
constraint public.action_item.action_item_who_check CHECK ((length(who) <= 120))
constraint public.agreement.agreement_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.agreement.agreement_organization_id_program_id_fkey FOREIGN KEY (organization_id, program_id) REFERENCES program(organization_id, program_id) ON DELETE CASCADE
constraint public.agreement.agreement_pkey PRIMARY KEY (program_id, version)
constraint public.agreement_signed.agreement_signed_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.agreement_signed.agreement_signed_organization_id_supporter_id_fkey FOREIGN KEY (organization_id, supporter_id) REFERENCES supporter(organization_id, supporter_id) ON DELETE CASCADE
constraint public.agreement_signed.agreement_signed_pkey PRIMARY KEY (supporter_id, version)
constraint public.agreement_signed.agreement_signed_signed_as_check CHECK (((length(signed_as) >= 1) AND (length(signed_as) <= 120)))
constraint public.application.application_email_check CHECK (((length(email) >= 3) AND (length(email) <= 254)))
constraint public.application.application_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
constraint public.application.application_notes_check CHECK ((length(notes) <= 4000))
constraint public.application.application_organization_id_application_id_key UNIQUE (organization_id, application_id)
constraint public.application.application_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.application.application_organization_id_program_id_fkey FOREIGN KEY (organization_id, program_id) REFERENCES program(organization_id, program_id) ON DELETE CASCADE
constraint public.application.application_pkey PRIMARY KEY (application_id)
constraint public.application.application_state_check CHECK ((state = ANY (ARRAY['new'::text, 'reviewing'::text, 'interview'::text, 'approved'::text, 'declined'::text, 'withdrawn'::text])))
constraint public.attendee.attendee_affiliation_check CHECK ((length(affiliation) <= 120))
constraint public.attendee.attendee_email_check CHECK (((length(email) >= 3) AND (length(email) <= 254)))
constraint public.attendee.attendee_letter_check CHECK ((letter = ANY (ARRAY['invite'::text, 'changed'::text, 'cancelled'::text, 'removed'::text, 'place'::text, 'registered'::text, 'reminder'::text])))
constraint public.attendee.attendee_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
constraint public.attendee.attendee_organization_id_attendee_id_key UNIQUE (organization_id, attendee_id)
constraint public.attendee.attendee_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.attendee.attendee_organization_id_gathering_id_fkey FOREIGN KEY (organization_id, gathering_id) REFERENCES gathering(organization_id, gathering_id) ON DELETE CASCADE
constraint public.attendee.attendee_pkey PRIMARY KEY (attendee_id)
constraint public.attendee.attendee_reply_check CHECK ((reply = ANY (ARRAY['invited'::text, 'yes'::text, 'no'::text, 'waiting'::text])))
constraint public.attendee_link.attendee_link_organization_id_attendee_id_fkey FOREIGN KEY (organization_id, attendee_id) REFERENCES attendee(organization_id, attendee_id) ON DELETE CASCADE
constraint public.attendee_link.attendee_link_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.attendee_link.attendee_link_pkey PRIMARY KEY (token_hash)
constraint public.care_policy.care_policy_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.care_policy.care_policy_organization_id_program_id_fkey FOREIGN KEY (organization_id, program_id) REFERENCES program(organization_id, program_id) ON DELETE CASCADE
constraint public.care_policy.care_policy_pkey PRIMARY KEY (program_id)
constraint public.challenge.challenge_pkey PRIMARY KEY (challenge)
constraint public.check_in.check_in_answer_check CHECK ((answer = ANY (ARRAY['well'::text, 'busy'::text, 'call-me'::text])))
constraint public.check_in.check_in_once_a_month UNIQUE (supporter_id, month)
constraint public.check_in.check_in_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.check_in.check_in_organization_id_supporter_id_fkey FOREIGN KEY (organization_id, supporter_id) REFERENCES supporter(organization_id, supporter_id) ON DELETE CASCADE
constraint public.check_in.check_in_pkey PRIMARY KEY (check_in_id)
constraint public.check_in.check_in_token_hash_key UNIQUE (token_hash)
constraint public.communication.communication_body_check CHECK ((length(body) <= 8000))
constraint public.communication.communication_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.communication.communication_organization_id_rollout_id_fkey FOREIGN KEY (organization_id, rollout_id) REFERENCES rollout(organization_id, rollout_id) ON DELETE CASCADE
constraint public.communication.communication_pkey PRIMARY KEY (communication_id)
constraint public.communication.communication_title_check CHECK ((length(title) <= 200))
constraint public.debrief.debrief_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.debrief.debrief_organization_id_program_id_fkey FOREIGN KEY (organization_id, program_id) REFERENCES program(organization_id, program_id) ON DELETE CASCADE
constraint public.debrief.debrief_pkey PRIMARY KEY (debrief_id)
constraint public.debrief.debrief_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'planned'::text, 'held'::text, 'declined'::text])))
constraint public.entry.entry_member_id_fkey FOREIGN KEY (member_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.entry.entry_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
constraint public.entry.entry_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.entry.entry_organization_id_program_id_fkey FOREIGN KEY (organization_id, program_id) REFERENCES program(organization_id, program_id) ON DELETE CASCADE
constraint public.entry.entry_pkey PRIMARY KEY (program_id, slug)
constraint public.epoch.epoch_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.epoch.epoch_organization_id_request_id_fkey FOREIGN KEY (organization_id, request_id) REFERENCES request(organization_id, request_id) ON DELETE CASCADE
constraint public.epoch.epoch_pkey PRIMARY KEY (request_id, epoch)
constraint public.feedback_ticket.feedback_ticket_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.feedback_ticket.feedback_ticket_organization_id_program_id_fkey FOREIGN KEY (organization_id, program_id) REFERENCES program(organization_id, program_id) ON DELETE CASCADE
constraint public.feedback_ticket.feedback_ticket_pkey PRIMARY KEY (token_hash)
constraint public.gathering.gathering_capacity_check CHECK (((capacity >= 1) AND (capacity <= 100000)))
constraint public.gathering.gathering_details_check CHECK ((length(details) <= 8000))
constraint public.gathering.gathering_drop_in_has_no_list CHECK (((kind <> 'drop-in'::text) OR ((public_key IS NULL) AND (capacity IS NULL))))
constraint public.gathering.gathering_ends_after_it_starts CHECK ((ends_at > starts_at))
constraint public.gathering.gathering_headcount_check CHECK ((headcount = ANY (ARRAY['none'::text, '1-4'::text, '5-9'::text, '10-19'::text, '20-more'::text])))
constraint public.gathering.gathering_headcount_of_drop_ins CHECK (((headcount IS NULL) OR (kind = 'drop-in'::text)))
constraint public.gathering.gathering_kind_check CHECK ((kind = ANY (ARRAY['training'::text, 'supporter-meeting'::text, 'committee'::text, 'drop-in'::text, 'check-in-call'::text, 'conference'::text])))
constraint public.gathering.gathering_online_link_check CHECK ((length(online_link) <= 500))
constraint public.gathering.gathering_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.gathering.gathering_organization_id_gathering_id_key UNIQUE (organization_id, gathering_id)
constraint public.gathering.gathering_organization_id_program_id_fkey FOREIGN KEY (organization_id, program_id) REFERENCES program(organization_id, program_id) ON DELETE CASCADE
constraint public.gathering.gathering_pkey PRIMARY KEY (gathering_id)
constraint public.gathering.gathering_place_check CHECK ((length(place) <= 300))
constraint public.gathering.gathering_public_key_key UNIQUE (public_key)
constraint public.gathering.gathering_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'cancelled'::text, 'held'::text])))
constraint public.gathering.gathering_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200)))
constraint public.hand_over.hand_over_check CHECK (((caller_public IS NULL) OR (ticket_hash IS NOT NULL)))
constraint public.hand_over.hand_over_check1 CHECK (((desk_public IS NULL) OR (caller_public IS NOT NULL)))
constraint public.hand_over.hand_over_check2 CHECK (((desk_public IS NULL) = (nonce IS NULL)))
constraint public.hand_over.hand_over_check3 CHECK (((sealed IS NULL) OR (desk_public IS NOT NULL)))
constraint public.hand_over.hand_over_line_check CHECK ((line ~ '^[0-9]{3}$'::text))
constraint public.hand_over.hand_over_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.hand_over.hand_over_organization_id_program_id_fkey FOREIGN KEY (organization_id, program_id) REFERENCES program(organization_id, program_id) ON DELETE CASCADE
constraint public.hand_over.hand_over_pkey PRIMARY KEY (organization_id, line)
constraint public.held_answer.held_answer_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.held_answer.held_answer_organization_id_survey_id_fkey FOREIGN KEY (organization_id, survey_id) REFERENCES survey(organization_id, survey_id) ON DELETE CASCADE
constraint public.held_answer.held_answer_pkey PRIMARY KEY (held_id)
constraint public.held_feedback.held_feedback_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.held_feedback.held_feedback_organization_id_program_id_fkey FOREIGN KEY (organization_id, program_id) REFERENCES program(organization_id, program_id) ON DELETE CASCADE
constraint public.held_feedback.held_feedback_pkey PRIMARY KEY (held_id)
constraint public.held_outreach.held_outreach_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.held_outreach.held_outreach_organization_id_program_id_fkey FOREIGN KEY (organization_id, program_id) REFERENCES program(organization_id, program_id) ON DELETE CASCADE
constraint public.held_outreach.held_outreach_pkey PRIMARY KEY (held_id)
constraint public.held_outreach.held_outreach_token_hash_key UNIQUE (token_hash)
constraint public.held_wait.held_wait_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.held_wait.held_wait_organization_id_program_id_fkey FOREIGN KEY (organization_id, program_id) REFERENCES program(organization_id, program_id) ON DELETE CASCADE
constraint public.held_wait.held_wait_pkey PRIMARY KEY (held_id)
constraint public.incident.incident_delivered_once UNIQUE (source_id, delivery)
constraint public.incident.incident_kind_check CHECK ((kind = ANY (ARRAY['adverse-event'::text, 'assault'::text, 'death'::text, 'litigation'::text, 'professionalism'::text, 'other'::text])))
constraint public.incident.incident_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.incident.incident_organization_id_incident_id_key UNIQUE (organization_id, incident_id)
constraint public.incident.incident_organization_id_program_id_fkey FOREIGN KEY (organization_id, program_id) REFERENCES program(organization_id, program_id) ON DELETE CASCADE
constraint public.incident.incident_pkey PRIMARY KEY (incident_id)
constraint public.incident.incident_state_check CHECK ((state = ANY (ARRAY['open'::text, 'done'::text])))
constraint public.incident_contact.incident_contact_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.incident_contact.incident_contact_organization_id_incident_id_fkey FOREIGN KEY (organization_id, incident_id) REFERENCES incident(organization_id, incident_id) ON DELETE CASCADE
constraint public.incident_contact.incident_contact_pkey PRIMARY KEY (contact_id)
constraint public.incident_source.incident_source_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
constraint public.incident_source.incident_source_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.incident_source.incident_source_organization_id_program_id_fkey FOREIGN KEY (organization_id, program_id) REFERENCES program(organization_id, program_id) ON DELETE CASCADE
constraint public.incident_source.incident_source_organization_id_source_id_key UNIQUE (organization_id, source_id)
constraint public.incident_source.incident_source_pkey PRIMARY KEY (source_id)
constraint public.invitation.invitation_organization_id_account_id_fkey FOREIGN KEY (organization_id, account_id) REFERENCES account(organization_id, account_id) ON DELETE CASCADE
constraint public.invitation.invitation_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.invitation.invitation_pkey PRIMARY KEY (token_hash)
constraint public.locator.locator_pkey PRIMARY KEY (key)
constraint public.membership.membership_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.membership.membership_pkey PRIMARY KEY (organization_id, account_id, role)
constraint public.membership.membership_role_check CHECK ((role = ANY (ARRAY['coordinator'::text, 'supporter'::text, 'leader'::text, 'organization-admin'::text, 'network-admin'::text])))
constraint public.message.message_author_check CHECK ((author = ANY (ARRAY['asker'::text, 'supporter'::text])))
constraint public.message.message_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.message.message_position_once PRIMARY KEY (request_id, epoch, "position")
constraint public.message.message_request_id_epoch_fkey FOREIGN KEY (request_id, epoch) REFERENCES epoch(request_id, epoch) ON DELETE CASCADE
constraint public.nomination.nomination_floor_check CHECK ((floor >= 2))
constraint public.nomination.nomination_key_key UNIQUE (key)
constraint public.nomination.nomination_most_names_check CHECK (((most_names >= 1) AND (most_names <= 3)))
constraint public.nomination.nomination_one_a_rollout UNIQUE (organization_id, rollout_id)
constraint public.nomination.nomination_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.nomination.nomination_organization_id_nomination_id_key UNIQUE (organization_id, nomination_id)
constraint public.nomination.nomination_organization_id_rollout_id_fkey FOREIGN KEY (organization_id, rollout_id) REFERENCES rollout(organization_id, rollout_id) ON DELETE CASCADE
constraint public.nomination.nomination_pkey PRIMARY KEY (nomination_id)
constraint public.nomination.nomination_state_check CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text])))
constraint public.nominee.nominee_added_by_check CHECK ((added_by = ANY (ARRAY['survey'::text, 'leader'::text])))
constraint public.nominee.nominee_decision_check CHECK ((decision = ANY (ARRAY['open'::text, 'approved'::text, 'declined'::text])))
constraint public.nominee.nominee_email_check CHECK ((length(email) <= 254))
constraint public.nominee.nominee_invitation_check CHECK ((invitation = ANY (ARRAY['none'::text, 'sent'::text, 'accepted'::text, 'declined'::text])))
constraint public.nominee.nominee_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
constraint public.nominee.nominee_once UNIQUE (nomination_id, folded)
constraint public.nominee.nominee_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.nominee.nominee_organization_id_nomination_id_fkey FOREIGN KEY (organization_id, nomination_id) REFERENCES nomination(organization_id, nomination_id) ON DELETE CASCADE
constraint public.nominee.nominee_pkey PRIMARY KEY (nominee_id)
constraint public.nominee.nominee_token_hash_key UNIQUE (token_hash)
constraint public.notification.notification_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.notification.notification_organization_id_supporter_id_fkey FOREIGN KEY (organization_id, supporter_id) REFERENCES supporter(organization_id, supporter_id) ON DELETE CASCADE
constraint public.offer.offer_open_has_times CHECK (((state <> 'open'::text) OR ((offered_at IS NOT NULL) AND (expires_at IS NOT NULL))))
constraint public.offer.offer_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.offer.offer_organization_id_request_id_fkey FOREIGN KEY (organization_id, request_id) REFERENCES request(organization_id, request_id) ON DELETE CASCADE
constraint public.offer.offer_organization_id_supporter_id_fkey FOREIGN KEY (organization_id, supporter_id) REFERENCES supporter(organization_id, supporter_id) ON DELETE CASCADE
constraint public.offer.offer_pkey PRIMARY KEY (offer_id)
constraint public.offer.offer_state_check CHECK ((state = ANY (ARRAY['listed'::text, 'open'::text, 'accepted'::text, 'declined'::text, 'expired'::text, 'covered'::text])))
constraint public.organization.organization_kind_check CHECK ((kind = ANY (ARRAY['network'::text, 'organization'::text])))
constraint public.organization.organization_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
constraint public.organization.organization_network_has_no_network CHECK (((kind = 'network'::text) = (network_id IS NULL)))
constraint public.organization.organization_network_id_fkey FOREIGN KEY (network_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.organization.organization_pkey PRIMARY KEY (organization_id)
constraint public.organization.organization_records_key_key UNIQUE (records_key)
constraint public.outbox_mail.outbox_mail_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.outbox_mail.outbox_mail_pkey PRIMARY KEY (mail_id)
constraint public.pick_list.pick_list_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.pick_list.pick_list_organization_id_program_id_fkey FOREIGN KEY (organization_id, program_id) REFERENCES program(organization_id, program_id) ON DELETE CASCADE
constraint public.pick_list.pick_list_pkey PRIMARY KEY (program_id, kind, version)
constraint public.program.program_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
constraint public.program.program_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.program.program_organization_id_program_id_key UNIQUE (organization_id, program_id)
constraint public.program.program_phone_check CHECK ((length(phone) <= 40))
constraint public.program.program_pkey PRIMARY KEY (program_id)
constraint public.program.program_records_key_key UNIQUE (records_key)
constraint public.program.program_slug_is_free UNIQUE (slug)
constraint public.program.program_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'live'::text])))
constraint public.quote.quote_body_check CHECK (((length(body) >= 1) AND (length(body) <= 500)))
constraint public.quote.quote_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.quote.quote_organization_id_survey_id_fkey FOREIGN KEY (organization_id, survey_id) REFERENCES survey(organization_id, survey_id) ON DELETE CASCADE
constraint public.quote.quote_pkey PRIMARY KEY (quote_id)
constraint public.quote.quote_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'approved'::text, 'refused'::text])))
constraint public.reference.reference_email_check CHECK (((length(email) >= 3) AND (length(email) <= 254)))
constraint public.reference.reference_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
constraint public.reference.reference_organization_id_application_id_fkey FOREIGN KEY (organization_id, application_id) REFERENCES application(organization_id, application_id) ON DELETE CASCADE
constraint public.reference.reference_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.reference.reference_pkey PRIMARY KEY (reference_id)
constraint public.reference.reference_relation_check CHECK ((length(relation) <= 120))
constraint public.reference.reference_state_check CHECK ((state = ANY (ARRAY['named'::text, 'asked'::text, 'answered'::text])))
constraint public.reference.reference_token_hash_key UNIQUE (token_hash)
constraint public.referral.referral_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.referral.referral_organization_id_program_id_fkey FOREIGN KEY (organization_id, program_id) REFERENCES program(organization_id, program_id) ON DELETE CASCADE
constraint public.referral.referral_pkey PRIMARY KEY (referral_id)
constraint public.referral.referral_state_check CHECK ((state = ANY (ARRAY['new'::text, 'contacted'::text])))
constraint public.remark.remark_body_check CHECK (((length(body) >= 1) AND (length(body) <= 500)))
constraint public.remark.remark_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.remark.remark_organization_id_survey_id_fkey FOREIGN KEY (organization_id, survey_id) REFERENCES survey(organization_id, survey_id) ON DELETE CASCADE
constraint public.remark.remark_pkey PRIMARY KEY (remark_id)
constraint public.request.request_access_once UNIQUE (access_key_id)
constraint public.request.request_choice_check CHECK ((choice = ANY (ARRAY['direct'::text, 'coordinator'::text])))
constraint public.request.request_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.request.request_organization_id_program_id_fkey FOREIGN KEY (organization_id, program_id) REFERENCES program(organization_id, program_id) ON DELETE CASCADE
constraint public.request.request_organization_id_request_id_key UNIQUE (organization_id, request_id)
constraint public.request.request_pkey PRIMARY KEY (request_id)
constraint public.request.request_request_id_check CHECK ((request_id ~ '^[0-9a-f]{64}$'::text))
constraint public.request.request_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'matched'::text, 'closed'::text])))
constraint public.request.request_waits_since CHECK (((state = 'waiting'::text) = (waiting_since IS NOT NULL)))
constraint public.resource.resource_audience_check CHECK ((audience = ANY (ARRAY['everyone'::text, 'supporters'::text, 'leaders'::text, 'coordinators'::text])))
constraint public.resource.resource_kind_check CHECK ((kind = ANY (ARRAY['crisis-line'::text, 'contact'::text, 'article'::text, 'guide'::text, 'webinar'::text, 'form'::text, 'playbook'::text, 'claim-guide'::text])))
constraint public.resource.resource_link_state_check CHECK ((link_state = ANY (ARRAY['unchecked'::text, 'good'::text, 'broken'::text])))
constraint public.resource.resource_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.resource.resource_organization_id_program_id_fkey FOREIGN KEY (organization_id, program_id) REFERENCES program(organization_id, program_id) ON DELETE CASCADE
constraint public.resource.resource_organization_id_resource_id_key UNIQUE (organization_id, resource_id)
constraint public.resource.resource_phone_check CHECK ((length(phone) <= 40))
constraint public.resource.resource_pkey PRIMARY KEY (resource_id)
constraint public.resource.resource_state_check CHECK ((state = ANY (ARRAY['suggested'::text, 'published'::text, 'retired'::text])))
constraint public.resource.resource_url_check CHECK ((length(url) <= 500))
constraint public.rollout.rollout_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
constraint public.rollout.rollout_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.rollout.rollout_organization_id_program_id_fkey FOREIGN KEY (organization_id, program_id) REFERENCES program(organization_id, program_id) ON DELETE CASCADE
constraint public.rollout.rollout_organization_id_rollout_id_key UNIQUE (organization_id, rollout_id)
constraint public.rollout.rollout_organization_id_unit_id_fkey FOREIGN KEY (organization_id, unit_id) REFERENCES unit(organization_id, unit_id) ON DELETE CASCADE
constraint public.rollout.rollout_pkey PRIMARY KEY (rollout_id)
constraint public.rollout.rollout_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'under-way'::text, 'launched'::text, 'paused'::text, 'ended'::text])))
constraint public.rollout_step.rollout_step_note_check CHECK ((length(note) <= 2000))
constraint public.rollout_step.rollout_step_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.rollout_step.rollout_step_organization_id_rollout_id_fkey FOREIGN KEY (organization_id, rollout_id) REFERENCES rollout(organization_id, rollout_id) ON DELETE CASCADE
constraint public.rollout_step.rollout_step_pkey PRIMARY KEY (step_id)
constraint public.rollout_step.rollout_step_title_check CHECK ((length(title) <= 200))
constraint public.rollout_step.rollout_step_who_check CHECK ((length(who) <= 120))
constraint public.roster_entry.roster_entry_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.roster_entry.roster_entry_organization_id_program_id_fkey FOREIGN KEY (organization_id, program_id) REFERENCES program(organization_id, program_id) ON DELETE CASCADE
constraint public.roster_entry.roster_entry_pkey PRIMARY KEY (program_id, "position")
constraint public.roster_proposal.roster_proposal_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.roster_proposal.roster_proposal_organization_id_program_id_fkey FOREIGN KEY (organization_id, program_id) REFERENCES program(organization_id, program_id) ON DELETE CASCADE
constraint public.roster_proposal.roster_proposal_pkey PRIMARY KEY (program_id)
constraint public.sample_person.sample_person_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.sample_person.sample_person_pkey PRIMARY KEY (account_id)
constraint public.sample_receipt.sample_receipt_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.sample_receipt.sample_receipt_pkey PRIMARY KEY (organization_id, "position")
constraint public.session.session_method_kind_check CHECK ((method_kind = ANY (ARRAY['passkey'::text, 'device'::text, 'recovery'::text])))
constraint public.session.session_organization_id_account_id_fkey FOREIGN KEY (organization_id, account_id) REFERENCES account(organization_id, account_id) ON DELETE CASCADE
constraint public.session.session_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.session.session_pkey PRIMARY KEY (token_hash)
constraint public.shared_upward.shared_upward_author_check CHECK ((author = ANY (ARRAY['asker'::text, 'supporter'::text])))
constraint public.shared_upward.shared_upward_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.shared_upward.shared_upward_organization_id_request_id_fkey FOREIGN KEY (organization_id, request_id) REFERENCES request(organization_id, request_id) ON DELETE CASCADE
constraint public.shared_upward.shared_upward_pkey PRIMARY KEY (shared_id)
constraint public.supporter.supporter_active_has_keys CHECK (((state <> 'active'::text) OR (key_id IS NOT NULL)))
constraint public.supporter.supporter_capacity_check CHECK (((capacity >= 0) AND (capacity <= 20)))
constraint public.supporter.supporter_contact_check CHECK ((length(contact) <= 120))
constraint public.supporter.supporter_credentials_check CHECK ((length(credentials) <= 80))
constraint public.supporter.supporter_directory_check CHECK ((directory = ANY (ARRAY['off'::text, 'name'::text, 'name-and-contact'::text])))
constraint public.supporter.supporter_email_check CHECK (((length(email) >= 3) AND (length(email) <= 254)))
constraint public.supporter.supporter_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
constraint public.supporter.supporter_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.supporter.supporter_organization_id_program_id_fkey FOREIGN KEY (organization_id, program_id) REFERENCES program(organization_id, program_id) ON DELETE CASCADE
constraint public.supporter.supporter_organization_id_supporter_id_key UNIQUE (organization_id, supporter_id)
constraint public.supporter.supporter_pkey PRIMARY KEY (supporter_id)
constraint public.supporter.supporter_state_check CHECK ((state = ANY (ARRAY['applied'::text, 'approved'::text, 'active'::text, 'paused'::text, 'left'::text])))
constraint public.survey.survey_check CHECK ((((state = 'closed'::text) = (results IS NOT NULL)) AND ((state = 'closed'::text) = (closed_on IS NOT NULL))))
constraint public.survey.survey_check1 CHECK (((state = 'draft'::text) OR (closes_on IS NOT NULL)))
constraint public.survey.survey_floor_check CHECK ((floor >= 5))
constraint public.survey.survey_key_key UNIQUE (key)
constraint public.survey.survey_licence_check CHECK ((length(licence) <= 300))
constraint public.survey.survey_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.survey.survey_organization_id_program_id_fkey FOREIGN KEY (organization_id, program_id) REFERENCES program(organization_id, program_id) ON DELETE CASCADE
constraint public.survey.survey_organization_id_survey_id_key UNIQUE (organization_id, survey_id)
constraint public.survey.survey_pkey PRIMARY KEY (survey_id)
constraint public.survey.survey_purpose_check CHECK ((purpose = ANY (ARRAY['baseline'::text, 'repeat'::text, 'post-training'::text, 'feedback'::text, 'other'::text])))
constraint public.survey.survey_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'open'::text, 'closed'::text])))
constraint public.team_key.team_key_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.team_key.team_key_organization_id_program_id_fkey FOREIGN KEY (organization_id, program_id) REFERENCES program(organization_id, program_id) ON DELETE CASCADE
constraint public.team_key.team_key_pkey PRIMARY KEY (program_id, account_id, epoch)
constraint public.tombstone.tombstone_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.tombstone.tombstone_pkey PRIMARY KEY (request_id)
constraint public.trace.trace_pkey PRIMARY KEY (trace_id)
constraint public.training.training_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.training.training_organization_id_supporter_id_fkey FOREIGN KEY (organization_id, supporter_id) REFERENCES supporter(organization_id, supporter_id) ON DELETE CASCADE
constraint public.training.training_pkey PRIMARY KEY (training_id)
constraint public.unit.unit_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
constraint public.unit.unit_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.unit.unit_organization_id_unit_id_key UNIQUE (organization_id, unit_id)
constraint public.unit.unit_people_check CHECK (((people >= 1) AND (people <= 100000)))
constraint public.unit.unit_pkey PRIMARY KEY (unit_id)
constraint public.unlock_method.unlock_method_kind_check CHECK ((kind = ANY (ARRAY['passkey'::text, 'device'::text, 'recovery'::text])))
constraint public.unlock_method.unlock_method_label_check CHECK ((length(label) <= 80))
constraint public.unlock_method.unlock_method_organization_id_account_id_fkey FOREIGN KEY (organization_id, account_id) REFERENCES account(organization_id, account_id) ON DELETE CASCADE
constraint public.unlock_method.unlock_method_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.unlock_method.unlock_method_pkey PRIMARY KEY (method_id)

-- indexes
index CREATE UNIQUE INDEX account_email_once ON public.account USING btree (organization_id, lower(email))
index CREATE INDEX application_open ON public.application USING btree (organization_id, program_id, state)
index CREATE INDEX attendee_link_of ON public.attendee_link USING btree (organization_id, attendee_id)
index CREATE UNIQUE INDEX attendee_once ON public.attendee USING btree (gathering_id, lower(email))
index CREATE INDEX gathering_by_start ON public.gathering USING btree (organization_id, program_id, starts_at)
index CREATE INDEX incident_contact_of ON public.incident_contact USING btree (incident_id)
index CREATE INDEX notification_of_supporter ON public.notification USING btree (organization_id, supporter_id, at)
index CREATE INDEX offer_of_supporter ON public.offer USING btree (organization_id, supporter_id, state)
index CREATE UNIQUE INDEX offer_one_acceptance_per_request ON public.offer USING btree (request_id) WHERE (state = 'accepted'::text)
index CREATE UNIQUE INDEX offer_one_live_per_supporter ON public.offer USING btree (request_id, supporter_id) WHERE (state = ANY (ARRAY['listed'::text, 'open'::text, 'accepted'::text]))
index CREATE UNIQUE INDEX offer_slot_once ON public.offer USING btree (request_id, slot)
index CREATE INDEX referral_of_program ON public.referral USING btree (program_id, received_on)
index CREATE INDEX request_open ON public.request USING btree (organization_id, program_id, state)
index CREATE INDEX resource_published ON public.resource USING btree (organization_id, program_id, kind) WHERE (state = 'published'::text)
index CREATE INDEX rollout_step_due ON public.rollout_step USING btree (organization_id, due_on) WHERE (done_on IS NULL)
index CREATE INDEX supporter_account ON public.supporter USING btree (organization_id, account_id)
index CREATE UNIQUE INDEX supporter_email_once ON public.supporter USING btree (program_id, lower(email))
index CREATE UNIQUE INDEX supporter_key_once ON public.supporter USING btree (program_id, key_id)
index CREATE INDEX trace_until ON public.trace USING btree (organization_id, until)
index CREATE INDEX training_of_supporter ON public.training USING btree (organization_id, supporter_id)
index CREATE UNIQUE INDEX unit_name_once ON public.unit USING btree (organization_id, lower(name))

-- policies
policy public.account.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.action_item.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.agreement.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.agreement_signed.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.application.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.attendee.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.attendee_link.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.care_policy.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.challenge.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.check_in.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.communication.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.debrief.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.entry.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.epoch.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.feedback_ticket.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.gathering.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.hand_over.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.held_answer.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.held_feedback.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.held_outreach.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.held_wait.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.incident.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.incident_contact.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.incident_source.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.invitation.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.locator.finder permissive select to peerlight_finder using true
policy public.locator.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.membership.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.message.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.nomination.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.nominee.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.notification.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.offer.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.organization.tenant permissive all to public using ((organization_id = app.current_organization()) OR (network_id = app.current_organization())) check ((organization_id = app.current_organization()) OR (network_id = app.current_organization()))
policy public.outbox_mail.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.pick_list.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.program.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.quote.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.reference.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.referral.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.remark.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.request.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.resource.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.rollout.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.rollout_step.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.roster_entry.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.roster_proposal.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.sample_person.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.sample_receipt.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.session.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.shared_upward.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.supporter.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.survey.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.team_key.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.tombstone.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.trace.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.training.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.unit.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.unlock_method.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())

-- functions
function app.add_job(name text, organization uuid, subject text, run_at timestamp with time zone, key text) returns void body aaa6ed9b9c9c95cf65c42f94619cc872 security definer owned by peerlight_jobs set search_path=pg_catalog, pg_temp granted peerlight_cases_app execute
function app.current_organization() returns uuid body be1145c6b4d5631f386f43cbc41738ec owned by owner granted peerlight_cases_app execute
function app.organization_of(wanted text) returns uuid body e028923fb84ce347e162df4b9395bd00 security definer owned by peerlight_finder set search_path=public, pg_temp granted peerlight_cases_app execute

-- triggers


-- types

