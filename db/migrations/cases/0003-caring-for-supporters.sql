-- 0003: caring for supporters: what they choose to show, the monthly check-in, rest after heavy talks.

alter table supporter
  add column credentials text not null default '' check (length(credentials) <= 80),
  -- What the intranet list and the break-room sign may say of this person: nothing, unless they said so.
  add column directory text not null default 'off' check (directory in ('off', 'name', 'name-and-contact')),
  add column on_sign boolean not null default false,
  add column contact text not null default '' check (length(contact) <= 120),
  add column unit_id uuid,
  add column resting_until date,
  add column left_on date,
  -- Whether the coordinator has thanked somebody who left: so that nobody goes without.
  add column thanked boolean not null default false;

-- One letter a month, answered with one tap or not at all; silence is never counted against anybody.
create table check_in (
  organization_id uuid not null references organization on delete cascade,
  check_in_id uuid primary key,
  supporter_id uuid not null,
  month date not null,
  token_hash bytea not null unique,
  -- Only what helps the program to help: a wish for support of one's own is never written down.
  answer text check (answer in ('well', 'busy', 'call-me')),
  -- The coordinator called, or offered a pause.
  settled boolean not null default false,
  foreign key (organization_id, supporter_id) references supporter (organization_id, supporter_id) on delete cascade,
  constraint check_in_once_a_month unique (supporter_id, month)
);

do $$
declare t text;
begin
  foreach t in array array['check_in'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy tenant on %I using (organization_id = app.current_organization()) with check (organization_id = app.current_organization())', t);
  end loop;
end $$;
