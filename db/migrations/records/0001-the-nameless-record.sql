-- 0001: what is permanent and nameless. No id here is known to the cases database but the organization's and the
-- program's records key; nothing leads back to a case or a person.

create function app.current_organization() returns uuid
language sql stable
as $$ select nullif(current_setting('app.organization', true), '')::uuid $$;

create table outreach (
  organization_id uuid not null,
  program_key uuid not null,
  outreach_id uuid primary key default gen_random_uuid(),
  -- The Monday of the week: no day, no hour.
  week date not null,
  kind text not null,
  mode text not null,
  activation text,
  department text,
  role text,
  issues text[] not null,
  resources text[] not null,
  outcome text not null,
  duration text,
  headcount text,
  supporter_label text,
  comment text check (length(comment) <= 200),
  list_versions jsonb not null,
  -- Known only to the browser that wrote the record; forgotten after thirty days.
  token_hash bytea unique,
  correct_until date
);
create index outreach_by_week on outreach (organization_id, program_key, week);

create table feedback (
  organization_id uuid not null,
  program_key uuid not null,
  feedback_id uuid primary key default gen_random_uuid(),
  week date not null,
  answers jsonb not null
);

create table waited (
  organization_id uuid not null,
  program_key uuid not null,
  waited_id uuid primary key default gen_random_uuid(),
  week date not null,
  minutes int not null check (minutes >= 0)
);

do $$
declare t text;
begin
  for t in select tablename from pg_tables where schemaname = 'public' loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy tenant on %I using (organization_id = app.current_organization()) with check (organization_id = app.current_organization())', t);
  end loop;
end $$;
