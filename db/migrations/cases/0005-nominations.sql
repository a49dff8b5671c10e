-- 0005: the nomination survey of one question. What is kept is how often a name was written, and nothing of who wrote it.

create table nomination (
  organization_id uuid not null references organization on delete cascade,
  nomination_id uuid primary key,
  rollout_id uuid not null,
  -- Of the public link; whoever has it may answer.
  key text not null unique,
  state text not null check (state in ('open', 'closed')),
  closes_on date not null,
  -- A name that was written fewer times is not shown.
  floor int not null check (floor >= 2),
  most_names int not null default 3 check (most_names between 1 and 3),
  -- Offered while one types; forgotten at the closing.
  colleagues text[] not null default '{}',
  responses int not null default 0,
  -- While open, every name and its count in one value: a row of its own would tell when a name first came in, and
  -- rows of one transaction that they were written together. Empty once closed.
  tally jsonb not null default '{}',
  -- How many names were written fewer times than the floor; which they were is forgotten at the closing.
  others int not null default 0,
  constraint nomination_one_a_rollout unique (organization_id, rollout_id),
  foreign key (organization_id, rollout_id) references rollout (organization_id, rollout_id) on delete cascade,
  unique (organization_id, nomination_id)
);

create table nominee (
  organization_id uuid not null references organization on delete cascade,
  -- Made at the closing, of names at or above the floor.
  nominee_id uuid primary key default gen_random_uuid(),
  nomination_id uuid not null,
  name text not null check (length(name) between 1 and 120),
  folded text not null,
  count int not null,
  added_by text not null check (added_by in ('survey', 'leader')),
  decision text not null default 'open' check (decision in ('open', 'approved', 'declined')),
  email text not null default '' check (length(email) <= 254),
  invitation text not null default 'none' check (invitation in ('none', 'sent', 'accepted', 'declined')),
  invited_on date,
  token_hash bytea unique,
  -- One person under two spellings: counted with the other, and can be taken apart again.
  merged_into uuid,
  application_id uuid,
  foreign key (organization_id, nomination_id) references nomination (organization_id, nomination_id) on delete cascade,
  constraint nominee_once unique (nomination_id, folded)
);

do $$
declare t text;
begin
  foreach t in array array['nomination', 'nominee'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy tenant on %I using (organization_id = app.current_organization()) with check (organization_id = app.current_organization())', t);
  end loop;
end $$;
