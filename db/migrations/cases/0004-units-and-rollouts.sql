-- 0004: units and rollouts: how a program comes to a unit, step by step, counted back from the launch.

create table unit (
  organization_id uuid not null references organization on delete cascade,
  unit_id uuid primary key,
  name text not null check (length(name) between 1 and 120),
  department text,
  -- How many people work there, for response shares and readiness; a figure, no list.
  people int check (people between 1 and 100000),
  retired boolean not null default false,
  unique (organization_id, unit_id)
);
create unique index unit_name_once on unit (organization_id, lower(name));

create table rollout (
  organization_id uuid not null references organization on delete cascade,
  rollout_id uuid primary key,
  program_id uuid not null,
  -- None for the program's own launch.
  unit_id uuid,
  name text not null check (length(name) between 1 and 120),
  state text not null check (state in ('planned', 'under-way', 'launched', 'paused', 'ended')),
  launch_on date not null,
  launched_on date,
  leaders jsonb not null default '[]',
  readiness jsonb not null default '{}',
  barriers jsonb not null default '[]',
  letter jsonb not null default '{}',
  -- What the sign on the wall said when it was last made; another content means that it wants reprinting.
  sign_made_on date,
  sign_content text,
  foreign key (organization_id, program_id) references program (organization_id, program_id) on delete cascade,
  foreign key (organization_id, unit_id) references unit (organization_id, unit_id) on delete cascade,
  unique (organization_id, rollout_id)
);

create table rollout_step (
  organization_id uuid not null references organization on delete cascade,
  step_id uuid primary key,
  rollout_id uuid not null,
  -- Of the built-in list, or none for a step of one's own. Without a title it says what the built-in one says.
  code text,
  title text not null check (length(title) <= 200),
  due_on date not null,
  done_on date,
  who text not null default '' check (length(who) <= 120),
  note text not null default '' check (length(note) <= 2000),
  position int not null,
  foreign key (organization_id, rollout_id) references rollout (organization_id, rollout_id) on delete cascade
);
create index rollout_step_due on rollout_step (organization_id, due_on) where done_on is null;

create table communication (
  organization_id uuid not null references organization on delete cascade,
  communication_id uuid primary key,
  rollout_id uuid not null,
  -- Of the built-in plan, or none for an entry of one's own.
  code text,
  channel text not null,
  due_on date not null,
  done_on date,
  title text not null check (length(title) <= 200),
  body text not null default '' check (length(body) <= 8000),
  foreign key (organization_id, rollout_id) references rollout (organization_id, rollout_id) on delete cascade
);

do $$
declare t text;
begin
  foreach t in array array['unit', 'rollout', 'rollout_step', 'communication'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy tenant on %I using (organization_id = app.current_organization()) with check (organization_id = app.current_organization())', t);
  end loop;
end $$;
