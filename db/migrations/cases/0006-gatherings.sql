-- 0006: gatherings: trainings, meetings, committee, drop-ins, calls, conferences; who comes, what was decided.

create table gathering (
  organization_id uuid not null references organization on delete cascade,
  gathering_id uuid primary key,
  program_id uuid not null,
  kind text not null check (kind in ('training', 'supporter-meeting', 'committee', 'drop-in', 'check-in-call', 'conference')),
  series_id uuid,
  title text not null check (length(title) between 1 and 200),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text not null default '' check (length(place) <= 300),
  online_link text not null default '' check (length(online_link) <= 500),
  details text not null default '' check (length(details) <= 8000),
  capacity int check (capacity between 1 and 100000),
  credit_hours numeric(4, 2),
  state text not null check (state in ('planned', 'cancelled', 'held')),
  -- Of the calendar entry (RFC 5545 §3.8.7.4): one more at each change that was told to people.
  sequence int not null default 0,
  -- Of the public registration page; none for a gathering by invitation only.
  public_key text unique,
  agenda jsonb not null default '[]',
  minutes jsonb not null default '{}',
  materials jsonb not null default '[]',
  -- Of a drop-in, which keeps no names.
  headcount text,
  reminded_on date,
  foreign key (organization_id, program_id) references program (organization_id, program_id) on delete cascade,
  constraint gathering_ends_after_it_starts check (ends_at > starts_at),
  unique (organization_id, gathering_id)
);
create index gathering_by_start on gathering (organization_id, program_id, starts_at);

create table attendee (
  organization_id uuid not null references organization on delete cascade,
  attendee_id uuid primary key,
  gathering_id uuid not null,
  account_id uuid,
  supporter_id uuid,
  name text not null check (length(name) between 1 and 120),
  email text not null check (length(email) between 3 and 254),
  affiliation text not null default '' check (length(affiliation) <= 120),
  reply text not null check (reply in ('invited', 'yes', 'no', 'waiting')),
  -- The place in the line; lower is earlier.
  position int not null,
  -- Registered is one thing, having come another; unknown until somebody says.
  attended boolean,
  token_hash bytea not null unique,
  language text not null default 'en',
  told_sequence int,
  foreign key (organization_id, gathering_id) references gathering (organization_id, gathering_id) on delete cascade
);
create unique index attendee_once on attendee (gathering_id, lower(email));

-- What a committee or a meeting decided to do; carried to the next one until it is done.
create table action_item (
  organization_id uuid not null references organization on delete cascade,
  action_id uuid primary key,
  program_id uuid not null,
  gathering_id uuid not null,
  text text not null check (length(text) between 1 and 500),
  who text not null default '' check (length(who) <= 120),
  due_on date,
  done_on date,
  foreign key (organization_id, gathering_id) references gathering (organization_id, gathering_id) on delete cascade
);

do $$
declare t text;
begin
  foreach t in array array['gathering', 'attendee', 'action_item'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy tenant on %I using (organization_id = app.current_organization()) with check (organization_id = app.current_organization())', t);
  end loop;
end $$;
