-- schemas
schema app granted peerlight_cases_app usage; peerlight_finder usage
schema public granted peerlight_cases_app usage; peerlight_finder usage

-- tables
table app.migration NO RLS NOT FORCED
table public.account rls forced granted peerlight_cases_app delete,insert,select,update
table public.challenge rls forced granted peerlight_cases_app delete,insert,select,update
table public.entry rls forced granted peerlight_cases_app delete,insert,select,update
table public.epoch rls forced granted peerlight_cases_app delete,insert,select,update
table public.feedback_ticket rls forced granted peerlight_cases_app delete,insert,select,update
table public.held_feedback rls forced granted peerlight_cases_app delete,insert,select,update
table public.held_outreach rls forced granted peerlight_cases_app delete,insert,select,update
table public.held_wait rls forced granted peerlight_cases_app delete,insert,select,update
table public.invitation rls forced granted peerlight_cases_app delete,insert,select,update
table public.locator rls forced granted peerlight_cases_app delete,insert,select,update; peerlight_finder select
table public.membership rls forced granted peerlight_cases_app delete,insert,select,update
table public.message rls forced granted peerlight_cases_app delete,insert,select,update
table public.notification rls forced granted peerlight_cases_app delete,insert,select,update
table public.offer rls forced granted peerlight_cases_app delete,insert,select,update
table public.organization rls forced granted peerlight_cases_app delete,insert,select,update
table public.outbox_mail rls forced granted peerlight_cases_app delete,insert,select,update
table public.pick_list rls forced granted peerlight_cases_app delete,insert,select,update
table public.program rls forced granted peerlight_cases_app delete,insert,select,update
table public.request rls forced granted peerlight_cases_app delete,insert,select,update
table public.roster_entry rls forced granted peerlight_cases_app delete,insert,select,update
table public.roster_proposal rls forced granted peerlight_cases_app delete,insert,select,update
table public.sample_person rls forced granted peerlight_cases_app delete,insert,select,update
table public.sample_receipt rls forced granted peerlight_cases_app delete,insert,select,update
table public.session rls forced granted peerlight_cases_app delete,insert,select,update
table public.shared_upward rls forced granted peerlight_cases_app delete,insert,select,update
table public.supporter rls forced granted peerlight_cases_app delete,insert,select,update
table public.team_key rls forced granted peerlight_cases_app delete,insert,select,update
table public.tombstone rls forced granted peerlight_cases_app delete,insert,select,update
table public.trace rls forced granted peerlight_cases_app delete,insert,select,update
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
column public.challenge.organization_id uuid not null
column public.challenge.challenge text not null
column public.challenge.expires_at timestamp with time zone not null
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
constraint public.challenge.challenge_pkey PRIMARY KEY (challenge)
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
constraint public.request.request_access_once UNIQUE (access_key_id)
constraint public.request.request_choice_check CHECK ((choice = ANY (ARRAY['direct'::text, 'coordinator'::text])))
constraint public.request.request_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.request.request_organization_id_program_id_fkey FOREIGN KEY (organization_id, program_id) REFERENCES program(organization_id, program_id) ON DELETE CASCADE
constraint public.request.request_organization_id_request_id_key UNIQUE (organization_id, request_id)
constraint public.request.request_pkey PRIMARY KEY (request_id)
constraint public.request.request_request_id_check CHECK ((request_id ~ '^[0-9a-f]{64}$'::text))
constraint public.request.request_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'matched'::text, 'closed'::text])))
constraint public.request.request_waits_since CHECK (((state = 'waiting'::text) = (waiting_since IS NOT NULL)))
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
constraint public.supporter.supporter_email_check CHECK (((length(email) >= 3) AND (length(email) <= 254)))
constraint public.supporter.supporter_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
constraint public.supporter.supporter_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.supporter.supporter_organization_id_program_id_fkey FOREIGN KEY (organization_id, program_id) REFERENCES program(organization_id, program_id) ON DELETE CASCADE
constraint public.supporter.supporter_organization_id_supporter_id_key UNIQUE (organization_id, supporter_id)
constraint public.supporter.supporter_pkey PRIMARY KEY (supporter_id)
constraint public.supporter.supporter_state_check CHECK ((state = ANY (ARRAY['applied'::text, 'approved'::text, 'active'::text, 'paused'::text, 'left'::text])))
constraint public.team_key.team_key_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.team_key.team_key_organization_id_program_id_fkey FOREIGN KEY (organization_id, program_id) REFERENCES program(organization_id, program_id) ON DELETE CASCADE
constraint public.team_key.team_key_pkey PRIMARY KEY (program_id, account_id, epoch)
constraint public.tombstone.tombstone_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.tombstone.tombstone_pkey PRIMARY KEY (request_id)
constraint public.trace.trace_pkey PRIMARY KEY (trace_id)
constraint public.unlock_method.unlock_method_kind_check CHECK ((kind = ANY (ARRAY['passkey'::text, 'device'::text, 'recovery'::text])))
constraint public.unlock_method.unlock_method_label_check CHECK ((length(label) <= 80))
constraint public.unlock_method.unlock_method_organization_id_account_id_fkey FOREIGN KEY (organization_id, account_id) REFERENCES account(organization_id, account_id) ON DELETE CASCADE
constraint public.unlock_method.unlock_method_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(organization_id) ON DELETE CASCADE
constraint public.unlock_method.unlock_method_pkey PRIMARY KEY (method_id)

-- indexes
index CREATE UNIQUE INDEX account_email_once ON public.account USING btree (organization_id, lower(email))
index CREATE INDEX notification_of_supporter ON public.notification USING btree (organization_id, supporter_id, at)
index CREATE INDEX offer_of_supporter ON public.offer USING btree (organization_id, supporter_id, state)
index CREATE UNIQUE INDEX offer_one_acceptance_per_request ON public.offer USING btree (request_id) WHERE (state = 'accepted'::text)
index CREATE UNIQUE INDEX offer_one_live_per_supporter ON public.offer USING btree (request_id, supporter_id) WHERE (state = ANY (ARRAY['listed'::text, 'open'::text, 'accepted'::text]))
index CREATE UNIQUE INDEX offer_slot_once ON public.offer USING btree (request_id, slot)
index CREATE INDEX request_open ON public.request USING btree (organization_id, program_id, state)
index CREATE INDEX supporter_account ON public.supporter USING btree (organization_id, account_id)
index CREATE UNIQUE INDEX supporter_email_once ON public.supporter USING btree (program_id, lower(email))
index CREATE UNIQUE INDEX supporter_key_once ON public.supporter USING btree (program_id, key_id)
index CREATE INDEX trace_until ON public.trace USING btree (organization_id, until)

-- policies
policy public.account.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.challenge.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.entry.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.epoch.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.feedback_ticket.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.held_feedback.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.held_outreach.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.held_wait.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.invitation.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.locator.finder permissive select to peerlight_finder using true
policy public.locator.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.membership.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.message.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.notification.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.offer.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.organization.tenant permissive all to public using ((organization_id = app.current_organization()) OR (network_id = app.current_organization())) check ((organization_id = app.current_organization()) OR (network_id = app.current_organization()))
policy public.outbox_mail.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.pick_list.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.program.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.request.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.roster_entry.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.roster_proposal.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.sample_person.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.sample_receipt.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.session.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.shared_upward.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.supporter.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.team_key.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.tombstone.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.trace.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.unlock_method.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())

-- functions
function app.add_job(name text, organization uuid, subject text, run_at timestamp with time zone, key text) returns void body aaa6ed9b9c9c95cf65c42f94619cc872 security definer owned by peerlight_jobs set search_path=pg_catalog, pg_temp granted peerlight_cases_app execute
function app.current_organization() returns uuid body be1145c6b4d5631f386f43cbc41738ec owned by owner granted peerlight_cases_app execute
function app.organization_of(wanted text) returns uuid body e028923fb84ce347e162df4b9395bd00 security definer owned by peerlight_finder set search_path=public, pg_temp granted peerlight_cases_app execute

-- triggers


-- types

