-- 0002: how somebody becomes a supporter: an application, references, an agreement with versions, training that expires.

-- How a program looks after its people, as data: check-ins, rest after heavy talks, how long training holds.
create table care_policy (
  organization_id uuid not null references organization on delete cascade,
  program_id uuid primary key,
  policy jsonb not null,
  foreign key (organization_id, program_id) references program (organization_id, program_id) on delete cascade
);

create table application (
  organization_id uuid not null references organization on delete cascade,
  application_id uuid primary key,
  program_id uuid not null,
  -- The member organization by whose door the person came.
  member_id uuid,
  name text not null check (length(name) between 1 and 120),
  email text not null check (length(email) between 3 and 254),
  answers jsonb not null,
  language text not null,
  state text not null check (state in ('new', 'reviewing', 'interview', 'approved', 'declined', 'withdrawn')),
  interview_on date,
  -- What the interviewer wrote; goes with the application.
  notes text not null default '' check (length(notes) <= 4000),
  applied_on date not null,
  decided_on date,
  supporter_id uuid,
  foreign key (organization_id, program_id) references program (organization_id, program_id) on delete cascade,
  unique (organization_id, application_id)
);
create index application_open on application (organization_id, program_id, state);

create table reference (
  organization_id uuid not null references organization on delete cascade,
  reference_id uuid primary key,
  application_id uuid not null,
  name text not null check (length(name) between 1 and 120),
  email text not null check (length(email) between 3 and 254),
  relation text not null check (length(relation) <= 120),
  state text not null check (state in ('named', 'asked', 'answered')),
  token_hash bytea unique,
  answer jsonb,
  asked_on date,
  foreign key (organization_id, application_id) references application (organization_id, application_id) on delete cascade
);

-- The text that supporters sign. A version that was signed is never changed.
create table agreement (
  organization_id uuid not null references organization on delete cascade,
  program_id uuid not null,
  version int not null,
  texts jsonb not null,
  set_on date not null,
  primary key (program_id, version),
  foreign key (organization_id, program_id) references program (organization_id, program_id) on delete cascade
);

create table agreement_signed (
  organization_id uuid not null references organization on delete cascade,
  supporter_id uuid not null,
  version int not null,
  language text not null,
  -- As the person typed it, in place of a signature.
  signed_as text not null check (length(signed_as) between 1 and 120),
  signed_on date not null,
  primary key (supporter_id, version),
  foreign key (organization_id, supporter_id) references supporter (organization_id, supporter_id) on delete cascade
);

create table training (
  organization_id uuid not null references organization on delete cascade,
  training_id uuid primary key,
  supporter_id uuid not null,
  code text not null,
  completed_on date not null,
  expires_on date,
  -- The gathering at which it took place, where there was one.
  gathering_id uuid,
  reminded_on date,
  foreign key (organization_id, supporter_id) references supporter (organization_id, supporter_id) on delete cascade
);
create index training_of_supporter on training (organization_id, supporter_id);

do $$
declare t text;
begin
  foreach t in array array['care_policy', 'application', 'reference', 'agreement', 'agreement_signed', 'training'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy tenant on %I using (organization_id = app.current_organization()) with check (organization_id = app.current_organization())', t);
  end loop;
end $$;
