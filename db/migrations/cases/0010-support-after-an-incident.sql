-- 0010: support offered after an incident: roles and head-counts, no narrative; a contact list that expires, sealed.

-- A system of the hospital that may open an incident; its calls are signed with a shared secret.
create table incident_source (
  organization_id uuid not null references organization on delete cascade,
  source_id uuid primary key,
  program_id uuid not null,
  name text not null check (length(name) between 1 and 120),
  secret bytea not null,
  added_on date not null,
  last_heard_on date,
  foreign key (organization_id, program_id) references program (organization_id, program_id) on delete cascade,
  unique (organization_id, source_id)
);

create table incident (
  organization_id uuid not null references organization on delete cascade,
  incident_id uuid primary key,
  program_id uuid not null,
  kind text not null check (kind in ('adverse-event', 'assault', 'death', 'litigation', 'professionalism', 'other')),
  unit_id uuid,
  happened_on date not null,
  -- Role codes with head-counts.
  roles jsonb not null,
  state text not null check (state in ('open', 'done')),
  source_id uuid,
  -- Of the call that opened it, so that a repeated call opens no second one.
  delivery text,
  opened_on date not null,
  expires_on date not null,
  foreign key (organization_id, program_id) references program (organization_id, program_id) on delete cascade,
  constraint incident_delivered_once unique (source_id, delivery),
  unique (organization_id, incident_id)
);

create table incident_contact (
  organization_id uuid not null references organization on delete cascade,
  contact_id uuid primary key,
  incident_id uuid not null,
  -- A name and one contact, for the team's key only.
  sealed bytea not null,
  team_grant bytea not null,
  team_epoch int not null,
  offered_on date,
  reminded_on date,
  foreign key (organization_id, incident_id) references incident (organization_id, incident_id) on delete cascade
);
create index incident_contact_of on incident_contact (incident_id);

-- A leader asks for two supporters to sit down with a group.
create table debrief (
  organization_id uuid not null references organization on delete cascade,
  debrief_id uuid primary key,
  program_id uuid not null,
  unit_id uuid,
  incident_id uuid,
  asked_by uuid,
  headcount text not null,
  issues text[] not null,
  wishes jsonb not null,
  state text not null check (state in ('asked', 'planned', 'held', 'declined')),
  supporters uuid[] not null default '{}',
  planned_on date,
  asked_on date not null,
  expires_on date not null,
  foreign key (organization_id, program_id) references program (organization_id, program_id) on delete cascade
);

do $$
declare t text;
begin
  foreach t in array array['incident_source', 'incident', 'incident_contact', 'debrief'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy tenant on %I using (organization_id = app.current_organization()) with check (organization_id = app.current_organization())', t);
  end loop;
end $$;
