-- 0008: surveys. Answers wait here without time, address, token or order until the survey closes; then only protected
-- tallies are kept and the answers are destroyed.

create table survey (
  organization_id uuid not null references organization on delete cascade,
  survey_id uuid primary key,
  program_id uuid not null,
  -- Of the public link; whoever has it may answer.
  key text not null unique,
  purpose text not null check (purpose in ('baseline', 'repeat', 'post-training', 'feedback', 'other')),
  texts jsonb not null,
  questions jsonb not null,
  by_unit boolean not null default false,
  -- Fewer answers than this and nothing is shown.
  floor int not null check (floor >= 5),
  state text not null check (state in ('draft', 'open', 'closed')),
  closes_on date,
  -- The earlier survey that this one repeats, to be compared with by unit.
  repeats uuid,
  -- Whose licence the items are used under, where they were imported.
  licence text not null default '' check (length(licence) <= 300),
  responses int not null default 0,
  results jsonb,
  closed_on date,
  foreign key (organization_id, program_id) references program (organization_id, program_id) on delete cascade,
  unique (organization_id, survey_id),
  check ((state = 'closed') = (results is not null) and (state = 'closed') = (closed_on is not null)),
  check (state = 'draft' or closes_on is not null)
);

create table held_answer (
  organization_id uuid not null references organization on delete cascade,
  held_id uuid primary key default gen_random_uuid(),
  survey_id uuid not null,
  unit_id uuid,
  answers jsonb not null,
  foreign key (organization_id, survey_id) references survey (organization_id, survey_id) on delete cascade
);

-- What somebody wrote, apart from the rest of the same answer and without a unit. Nobody sees it before the closing;
-- then those that may be quoted become quotes, and the others are destroyed after ninety days.
create table remark (
  organization_id uuid not null references organization on delete cascade,
  remark_id uuid primary key default gen_random_uuid(),
  survey_id uuid not null,
  question text not null,
  body text not null check (length(body) between 1 and 500),
  may_quote boolean not null,
  foreign key (organization_id, survey_id) references survey (organization_id, survey_id) on delete cascade
);

-- What somebody wrote and agreed to have quoted; shown to nobody but the reviewer until it is let through.
create table quote (
  organization_id uuid not null references organization on delete cascade,
  quote_id uuid primary key default gen_random_uuid(),
  survey_id uuid not null,
  question text not null,
  body text not null check (length(body) between 1 and 500),
  state text not null check (state in ('waiting', 'approved', 'refused')),
  foreign key (organization_id, survey_id) references survey (organization_id, survey_id) on delete cascade
);

do $$
declare t text;
begin
  foreach t in array array['survey', 'held_answer', 'remark', 'quote'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy tenant on %I using (organization_id = app.current_organization()) with check (organization_id = app.current_organization())', t);
  end loop;
end $$;
