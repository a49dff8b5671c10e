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
  headcount text check (headcount in ('none', '1-4', '5-9', '10-19', '20-more')),
  reminded_on date,
  foreign key (organization_id, program_id) references program (organization_id, program_id) on delete cascade,
  constraint gathering_ends_after_it_starts check (ends_at > starts_at),
  constraint gathering_headcount_of_drop_ins check (headcount is null or kind = 'drop-in'),
  constraint gathering_drop_in_has_no_list check (kind <> 'drop-in' or (public_key is null and capacity is null)),
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
  language text not null default 'en',
  -- The letter that waits to be mailed; the last one counts. Who was removed stays until theirs is out.
  letter text check (letter in ('invite', 'changed', 'cancelled', 'removed', 'place', 'registered', 'reminder')),
  told_sequence int,
  told_at timestamptz,
  foreign key (organization_id, gathering_id) references gathering (organization_id, gathering_id) on delete cascade,
  unique (organization_id, attendee_id)
);
create unique index attendee_once on attendee (gathering_id, lower(email));

-- Each letter has a link of its own, of which only the hash is kept; those of earlier letters go on working.
create table attendee_link (
  organization_id uuid not null references organization on delete cascade,
  token_hash bytea primary key,
  attendee_id uuid not null,
  foreign key (organization_id, attendee_id) references attendee (organization_id, attendee_id) on delete cascade
);
create index attendee_link_of on attendee_link (organization_id, attendee_id);

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
  foreach t in array array['gathering', 'attendee', 'attendee_link', 'action_item'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy tenant on %I using (organization_id = app.current_organization()) with check (organization_id = app.current_organization())', t);
  end loop;
end $$;
