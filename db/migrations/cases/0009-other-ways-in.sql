-- 0009: other ways in: a referral sealed to the team, and the handing over of a case that was taken by phone.

create table referral (
  organization_id uuid not null references organization on delete cascade,
  -- Made by the referrer's browser, so that sending twice is sending once.
  referral_id uuid primary key,
  program_id uuid not null,
  -- Name, one contact, whether the person knows: for the team's key only.
  sealed bytea not null,
  team_grant bytea not null,
  team_epoch int not null,
  state text not null check (state in ('new', 'contacted')),
  received_on date not null,
  -- Silence and «no» leave nothing: the row is gone on this day at the latest.
  expires_on date not null,
  foreign key (organization_id, program_id) references program (organization_id, program_id) on delete cascade
);
create index referral_of_program on referral (program_id, received_on);

-- A caller takes the case over on line: a spoken code finds the other browser, four words compare the keys. The row
-- lives ten minutes, and names neither case nor caller.
create table hand_over (
  organization_id uuid not null references organization on delete cascade,
  -- The first three digits of the code: no other code that lives begins with them.
  line text not null check (line ~ '^[0-9]{3}$'),
  code_hash bytea not null,
  program_id uuid not null,
  begun_by uuid not null,
  commitment bytea not null,
  -- By which the caller's page is known again.
  ticket_hash bytea,
  caller_public bytea,
  desk_public bytea,
  nonce bytea,
  sealed bytea,
  wrong_tries int not null default 0,
  expires_at timestamptz not null,
  primary key (organization_id, line),
  foreign key (organization_id, program_id) references program (organization_id, program_id) on delete cascade,
  -- The caller's key comes after the commitment was fetched, the desk's is revealed after that, then the receipt sealed.
  check (caller_public is null or ticket_hash is not null),
  check (desk_public is null or caller_public is not null),
  check ((desk_public is null) = (nonce is null)),
  check (sealed is null or desk_public is not null)
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
