-- 0001: what is temporary and sealed (cases), and who runs the program (staff, pools, rosters).
-- Every row belongs to an organization; every table forces a policy on it, on the owner too.

do $$
begin
  if not exists (select from pg_roles where rolname = 'peerlight_finder') then
    create role peerlight_finder nologin;
  end if;
  execute format('grant peerlight_finder to %I', current_user);
end $$;

create function app.current_organization() returns uuid
language sql stable
as $$ select nullif(current_setting('app.organization', true), '')::uuid $$;

-- Which organization an opaque key belongs to: a program's slug, an invitation, a session, a case, an unlock method.
-- It is the only question that may be asked across organizations, and it answers nothing else.
create table locator (
  key text primary key,
  organization_id uuid not null
);

create table organization (
  organization_id uuid primary key,
  network_id uuid references organization (organization_id) on delete cascade,
  kind text not null check (kind in ('network', 'organization')),
  name text not null check (length(name) between 1 and 120),
  time_zone text not null,
  holiday_region text not null,
  records_key uuid not null unique default gen_random_uuid(),
  sample boolean not null default false,
  constraint organization_network_has_no_network check ((kind = 'network') = (network_id is null))
);

create table program (
  organization_id uuid not null references organization on delete cascade,
  program_id uuid primary key,
  slug text not null,
  name text not null check (length(name) between 1 and 120),
  phone text not null check (length(phone) <= 40),
  state text not null check (state in ('draft', 'live')),
  policy jsonb not null,
  brand jsonb not null default '{}',
  records_key uuid not null unique default gen_random_uuid(),
  constraint program_slug_is_free unique (slug),
  unique (organization_id, program_id)
);

-- A co-branded door to a program for one member organization.
create table entry (
  organization_id uuid not null references organization on delete cascade,
  program_id uuid not null,
  slug text not null,
  member_id uuid references organization (organization_id) on delete cascade,
  name text not null check (length(name) between 1 and 120),
  primary key (program_id, slug),
  foreign key (organization_id, program_id) references program (organization_id, program_id) on delete cascade
);

-- Versions are kept, so that an old record still reads as it was written.
create table pick_list (
  organization_id uuid not null references organization on delete cascade,
  program_id uuid not null,
  kind text not null,
  version int not null,
  items jsonb not null,
  set_on date not null,
  primary key (program_id, kind, version),
  foreign key (organization_id, program_id) references program (organization_id, program_id) on delete cascade
);

create table account (
  organization_id uuid not null references organization on delete cascade,
  account_id uuid primary key,
  name text not null check (length(name) between 1 and 120),
  email text not null check (length(email) between 3 and 254),
  state text not null check (state in ('invited', 'enrolled', 'active', 'revoked')),
  kem_public bytea,
  sign_public bytea,
  keybox bytea,
  -- Where this person acts beside the home organization.
  places uuid[] not null default '{}',
  added_on date not null,
  constraint account_keys_are_whole check
    ((kem_public is null) = (sign_public is null) and (kem_public is null) = (keybox is null)),
  unique (organization_id, account_id)
);
create unique index account_email_once on account (organization_id, lower(email));

create table unlock_method (
  organization_id uuid not null references organization on delete cascade,
  method_id uuid primary key,
  account_id uuid not null,
  kind text not null check (kind in ('passkey', 'device', 'recovery')),
  label text not null check (length(label) <= 80),
  -- What the server checks at sign-in: an Ed25519 key, or the passkey's own public key.
  auth_public bytea not null,
  credential_id text,
  counter bigint not null default 0,
  prf_salt bytea,
  -- The user key under this method's key; the server cannot make or open one.
  wrapped bytea not null,
  confirmed boolean not null,
  added_on date not null,
  foreign key (organization_id, account_id) references account (organization_id, account_id) on delete cascade
);

create table invitation (
  organization_id uuid not null references organization on delete cascade,
  token_hash bytea primary key,
  account_id uuid not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  foreign key (organization_id, account_id) references account (organization_id, account_id) on delete cascade
);

create table membership (
  organization_id uuid not null references organization on delete cascade,
  account_id uuid not null,
  -- The organization where the account's keys are kept; no foreign key, since it is another tenant's row.
  account_home uuid not null,
  role text not null check (role in ('coordinator', 'supporter', 'leader', 'organization-admin', 'network-admin')),
  primary key (organization_id, account_id, role)
);

create table challenge (
  organization_id uuid not null,
  challenge text primary key,
  expires_at timestamptz not null
);

create table session (
  organization_id uuid not null references organization on delete cascade,
  token_hash bytea primary key,
  account_id uuid not null,
  method_kind text not null check (method_kind in ('passkey', 'device', 'recovery')),
  sign_public bytea not null,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  strong_at timestamptz not null,
  foreign key (organization_id, account_id) references account (organization_id, account_id) on delete cascade
);

create table supporter (
  organization_id uuid not null references organization on delete cascade,
  supporter_id uuid primary key,
  program_id uuid not null,
  account_id uuid,
  account_home uuid,
  name text not null check (length(name) between 1 and 120),
  email text not null check (length(email) between 3 and 254),
  -- Employer and other affiliations: organizations this person must stay outside of, where policy says outside.
  affiliations uuid[] not null default '{}',
  state text not null check (state in ('applied', 'approved', 'active', 'paused', 'left')),
  paused_until date,
  capacity int not null check (capacity between 0 and 20),
  hours jsonb not null,
  profile jsonb not null,
  key_id text,
  kem_public bytea,
  sign_public bytea,
  last_accepted_on date,
  added_on date not null,
  foreign key (organization_id, program_id) references program (organization_id, program_id) on delete cascade,
  constraint supporter_active_has_keys check (state <> 'active' or key_id is not null),
  unique (organization_id, supporter_id)
);
create unique index supporter_email_once on supporter (program_id, lower(email));
create unique index supporter_key_once on supporter (program_id, key_id);
create index supporter_account on supporter (organization_id, account_id);

create table roster_entry (
  organization_id uuid not null references organization on delete cascade,
  program_id uuid not null,
  position int not null,
  -- Body and signatures as made by the browsers that signed; the server stores the chain and cannot extend it.
  entry bytea not null,
  primary key (program_id, position),
  foreign key (organization_id, program_id) references program (organization_id, program_id) on delete cascade
);

-- A change that needs a second coordinator waits here for the co-signature.
create table roster_proposal (
  organization_id uuid not null references organization on delete cascade,
  program_id uuid primary key,
  entry bytea not null,
  effect jsonb not null,
  proposed_by uuid not null,
  foreign key (organization_id, program_id) references program (organization_id, program_id) on delete cascade
);

create table team_key (
  organization_id uuid not null references organization on delete cascade,
  program_id uuid not null,
  account_id uuid not null,
  epoch int not null,
  sealed bytea not null,
  primary key (program_id, account_id, epoch),
  foreign key (organization_id, program_id) references program (organization_id, program_id) on delete cascade
);

create table request (
  organization_id uuid not null references organization on delete cascade,
  request_id text primary key check (request_id ~ '^[0-9a-f]{64}$'),
  program_id uuid not null,
  -- The entry page's organization, and nothing else of who asked.
  member_id uuid,
  choice text not null check (choice in ('direct', 'coordinator')),
  state text not null check (state in ('waiting', 'matched', 'closed')),
  header bytea not null,
  access_key_id text not null,
  access_public bytea not null,
  state_blob bytea not null,
  intake bytea not null,
  asker_grant bytea not null,
  team_grant bytea not null,
  team_epoch int not null,
  -- The team may open the intake: a coordinator was asked for, or nobody accepted in time.
  released boolean not null,
  -- Instants only while someone waits; afterwards only days remain.
  waiting_since timestamptz,
  promise_due timestamptz,
  next_wave_at timestamptz,
  alerted boolean not null default false,
  asked_on date not null,
  matched_on date,
  closed_on date,
  touched_on date not null,
  audit_key bytea not null,
  constraint request_waits_since check ((state = 'waiting') = (waiting_since is not null)),
  constraint request_access_once unique (access_key_id),
  foreign key (organization_id, program_id) references program (organization_id, program_id) on delete cascade,
  unique (organization_id, request_id)
);
create index request_open on request (organization_id, program_id, state);

create table offer (
  organization_id uuid not null references organization on delete cascade,
  offer_id uuid primary key,
  request_id text not null,
  supporter_id uuid not null,
  position int not null,
  state text not null check (state in ('listed', 'open', 'accepted', 'declined', 'expired', 'covered')),
  -- Numbered within the case by whoever drew up the shortlist, whose signature is the voucher.
  slot int not null,
  voucher bytea not null,
  facets bytea,
  introduction bytea,
  offered_at timestamptz,
  expires_at timestamptz,
  constraint offer_open_has_times check (state <> 'open' or (offered_at is not null and expires_at is not null)),
  foreign key (organization_id, request_id) references request (organization_id, request_id) on delete cascade,
  foreign key (organization_id, supporter_id) references supporter (organization_id, supporter_id) on delete cascade
);
create unique index offer_one_acceptance_per_request on offer (request_id) where state = 'accepted';
create unique index offer_one_live_per_supporter on offer (request_id, supporter_id)
  where state in ('listed', 'open', 'accepted');
create unique index offer_slot_once on offer (request_id, slot);
create index offer_of_supporter on offer (organization_id, supporter_id, state);

-- When a supporter was last asked, and nothing of what for: the load caps need it for seven days.
create table notification (
  organization_id uuid not null references organization on delete cascade,
  supporter_id uuid not null,
  at timestamptz not null,
  foreign key (organization_id, supporter_id) references supporter (organization_id, supporter_id) on delete cascade
);
create index notification_of_supporter on notification (organization_id, supporter_id, at);

create table epoch (
  organization_id uuid not null references organization on delete cascade,
  request_id text not null,
  epoch int not null,
  offer_id uuid not null,
  supporter_id uuid not null,
  certificate bytea not null,
  to_requester bytea not null,
  to_supporter bytea not null,
  ended boolean not null default false,
  primary key (request_id, epoch),
  foreign key (organization_id, request_id) references request (organization_id, request_id) on delete cascade
);

create table message (
  organization_id uuid not null references organization on delete cascade,
  request_id text not null,
  epoch int not null,
  position int not null,
  author text not null check (author in ('asker', 'supporter')),
  sealed bytea not null,
  constraint message_position_once primary key (request_id, epoch, position),
  foreign key (request_id, epoch) references epoch (request_id, epoch) on delete cascade
);

-- What one of the two chose to show the team, sealed to the team; both see that it was shared.
create table shared_upward (
  organization_id uuid not null references organization on delete cascade,
  shared_id uuid primary key,
  request_id text not null,
  author text not null check (author in ('asker', 'supporter')),
  epoch int not null,
  team_epoch int not null,
  sealed bytea not null,
  certificate bytea not null,
  foreign key (organization_id, request_id) references request (organization_id, request_id) on delete cascade
);

-- Replayed after a restore, so that what was destroyed stays destroyed.
create table tombstone (
  organization_id uuid not null references organization on delete cascade,
  request_id text primary key,
  "on" date not null
);

create table trace (
  organization_id uuid not null,
  trace_id uuid primary key default gen_random_uuid(),
  name text not null,
  "on" date not null,
  until date not null,
  -- Made with the case's own key, which dies with the case.
  tag bytea,
  account_id uuid,
  detail jsonb not null
);
create index trace_until on trace (organization_id, until);

-- Outreach records wait here for the nightly shuffled batch; nothing leads from them to a case.
create table held_outreach (
  organization_id uuid not null references organization on delete cascade,
  held_id uuid primary key default gen_random_uuid(),
  program_id uuid not null,
  record jsonb not null,
  token_hash bytea not null unique,
  foreign key (organization_id, program_id) references program (organization_id, program_id) on delete cascade
);

create table feedback_ticket (
  organization_id uuid not null references organization on delete cascade,
  token_hash bytea primary key,
  program_id uuid not null,
  expires_on date not null,
  foreign key (organization_id, program_id) references program (organization_id, program_id) on delete cascade
);

create table held_feedback (
  organization_id uuid not null references organization on delete cascade,
  held_id uuid primary key default gen_random_uuid(),
  program_id uuid not null,
  answers jsonb not null,
  foreign key (organization_id, program_id) references program (organization_id, program_id) on delete cascade
);

create table held_wait (
  organization_id uuid not null references organization on delete cascade,
  held_id uuid primary key default gen_random_uuid(),
  program_id uuid not null,
  week date not null,
  minutes int not null,
  foreign key (organization_id, program_id) references program (organization_id, program_id) on delete cascade
);

-- Mail that could not be sent because no mail server is set: shown to those who run the program, and says so.
create table outbox_mail (
  organization_id uuid not null references organization on delete cascade,
  mail_id uuid primary key default gen_random_uuid(),
  recipient text not null,
  subject text not null,
  body text not null,
  made_at timestamptz not null
);

-- Only a sample network has these: the keys of its invented people, in the open, so that anyone may be one of them.
-- They stand in the network's tenant; accounts and homes may be its members'.
create table sample_person (
  organization_id uuid not null references organization on delete cascade,
  account_id uuid primary key,
  home uuid not null,
  acts_in uuid not null,
  name text not null,
  title text not null,
  story text not null,
  secret bytea not null,
  position int not null
);

-- The other side of the sample's open requests: twelve words in the open, to see what an asker sees.
create table sample_receipt (
  organization_id uuid not null references organization on delete cascade,
  title text not null,
  words text not null,
  position int not null,
  primary key (organization_id, position)
);

do $$
declare t text;
begin
  for t in select tablename from pg_tables where schemaname = 'public' loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    if t <> 'organization' then
      execute format(
        'create policy tenant on %I using (organization_id = app.current_organization()) with check (organization_id = app.current_organization())', t);
    end if;
  end loop;
end $$;

-- A network sees and makes its member organizations; a member sees itself.
create policy tenant on organization
  using (organization_id = app.current_organization() or network_id = app.current_organization())
  with check (organization_id = app.current_organization() or network_id = app.current_organization());

create policy finder on locator for select to peerlight_finder using (true);

create function app.organization_of(wanted text) returns uuid
language sql stable security definer set search_path = public, pg_temp
as $$ select organization_id from locator where key = wanted $$;

-- The function runs as a role that may read one table and log in nowhere.
grant select on locator to peerlight_finder;
grant usage on schema app, public to peerlight_finder;
grant create on schema app to peerlight_finder;
alter function app.organization_of(text) owner to peerlight_finder;
revoke create on schema app from peerlight_finder;
