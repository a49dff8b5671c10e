-- schemas
schema app granted peerlight_records_app usage
schema public granted peerlight_records_app usage

-- tables
table app.migration NO RLS NOT FORCED
table public.feedback rls forced granted peerlight_records_app delete,insert,select,update
table public.outreach rls forced granted peerlight_records_app delete,insert,select,update
table public.waited rls forced granted peerlight_records_app delete,insert,select,update

-- columns
column app.migration.name text not null
column app.migration.sha256 text not null
column app.migration.applied_at timestamp with time zone not null default now()
column public.feedback.organization_id uuid not null
column public.feedback.program_key uuid not null
column public.feedback.feedback_id uuid not null default gen_random_uuid()
column public.feedback.week date not null
column public.feedback.answers jsonb not null
column public.outreach.organization_id uuid not null
column public.outreach.program_key uuid not null
column public.outreach.outreach_id uuid not null default gen_random_uuid()
column public.outreach.week date not null
column public.outreach.kind text not null
column public.outreach.mode text not null
column public.outreach.activation text
column public.outreach.department text
column public.outreach.role text
column public.outreach.issues text[] not null
column public.outreach.resources text[] not null
column public.outreach.outcome text not null
column public.outreach.duration text
column public.outreach.headcount text
column public.outreach.supporter_label text
column public.outreach.comment text
column public.outreach.list_versions jsonb not null
column public.outreach.token_hash bytea
column public.outreach.correct_until date
column public.waited.organization_id uuid not null
column public.waited.program_key uuid not null
column public.waited.waited_id uuid not null default gen_random_uuid()
column public.waited.week date not null
column public.waited.minutes integer not null

-- constraints
constraint app.migration.migration_pkey PRIMARY KEY (name)
constraint public.feedback.feedback_pkey PRIMARY KEY (feedback_id)
constraint public.outreach.outreach_comment_check CHECK ((length(comment) <= 200))
constraint public.outreach.outreach_pkey PRIMARY KEY (outreach_id)
constraint public.outreach.outreach_token_hash_key UNIQUE (token_hash)
constraint public.waited.waited_minutes_check CHECK ((minutes >= 0))
constraint public.waited.waited_pkey PRIMARY KEY (waited_id)

-- indexes
index CREATE INDEX outreach_by_week ON public.outreach USING btree (organization_id, program_key, week)

-- policies
policy public.feedback.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.outreach.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())
policy public.waited.tenant permissive all to public using (organization_id = app.current_organization()) check (organization_id = app.current_organization())

-- functions
function app.current_organization() returns uuid body be1145c6b4d5631f386f43cbc41738ec owned by owner granted peerlight_records_app execute

-- triggers


-- types

