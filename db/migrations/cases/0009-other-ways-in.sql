-- 0009: other ways in: a referral sealed to the team, and the handing over of a case that was taken by phone.

create table referral (
  organization_id uuid not null references organization on delete cascade,
  referral_id uuid primary key,
  program_id uuid not null,
  -- Name, one contact, whether the person knows: for the team's key only.
  sealed bytea not null,
  team_epoch int not null,
  state text not null check (state in ('new', 'contacted')),
  received_on date not null,
  -- Silence and «no» leave nothing: the row is gone on this day at the latest.
  expires_on date not null,
  foreign key (organization_id, program_id) references program (organization_id, program_id) on delete cascade
);

-- A caller takes the case over on line: a spoken code finds the other browser, four words compare the keys.
create table hand_over (
  organization_id uuid not null references organization on delete cascade,
  code_hash bytea primary key,
  program_id uuid not null,
  team_commitment bytea not null,
  caller_public bytea,
  team_public bytea,
  sealed bytea,
  expires_at timestamptz not null,
  foreign key (organization_id, program_id) references program (organization_id, program_id) on delete cascade
);

do $$
declare t text;
begin
  foreach t in array array['referral', 'hand_over'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format(
      'create policy tenant on %I using (organization_id = app.current_organization()) with check (organization_id = app.current_organization())', t);
  end loop;
end $$;
