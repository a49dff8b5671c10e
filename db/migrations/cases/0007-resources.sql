-- 0007: the library: dated resources with a review date, crisis lines among them.

create table resource (
  organization_id uuid not null references organization on delete cascade,
  resource_id uuid primary key,
  -- None: for every program of the organization.
  program_id uuid,
  kind text not null check (kind in ('crisis-line', 'contact', 'article', 'guide', 'webinar', 'form', 'playbook', 'claim-guide')),
  audience text not null check (audience in ('everyone', 'supporters', 'leaders', 'coordinators')),
  -- By language: title, summary and, where it is a text of ours, the text itself.
  texts jsonb not null,
  url text not null default '' check (length(url) <= 500),
  phone text not null default '' check (length(phone) <= 40),
  state text not null check (state in ('suggested', 'published', 'retired')),
  reviewed_on date not null,
  review_by date not null,
  suggested_by uuid,
  link_checked_on date,
  link_state text not null default 'unchecked' check (link_state in ('unchecked', 'good', 'broken')),
  position int not null default 0,
  foreign key (organization_id, program_id) references program (organization_id, program_id) on delete cascade,
  unique (organization_id, resource_id)
);
create index resource_published on resource (organization_id, program_id, kind) where state = 'published';

do $$
declare t text;
begin
  foreach t in array array['resource'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy tenant on %I using (organization_id = app.current_organization()) with check (organization_id = app.current_organization())', t);
  end loop;
end $$;
