-- expand: employers and their slots

create table employer (
  organisation_number text primary key check (organisation_number ~ '^\d{9}$'),
  name text not null,
  parent text,
  municipality text,
  postcode text,
  industry text,
  sector text,
  employees int,
  -- facts of the register of entities
  bankrupt boolean not null default false,
  winding_up boolean not null default false,
  deleted_on date,
  barred_reason text,
  paused_at timestamptz,
  pause_reason text,
  paused_until date,
  account_number text,
  holiday_pay_rate numeric(6, 4),
  pension_rate numeric(6, 4),
  checked_at timestamptz,
  version int not null default 1
);
create index employer_name on employer using gin (lower(name) gin_trgm_ops);

create table employer_contact (
  id uuid primary key,
  organisation text not null references employer,
  -- the municipality whose contact it is; null when the employer entered it
  municipality text,
  name text not null,
  email text,
  phone text,
  ward text
);
create index on employer_contact (organisation);

create table slot (
  id uuid primary key,
  organisation text not null references employer,
  municipality text not null references municipality,
  title text not null,
  occupation text not null,
  kind text not null default 'INTERNSHIP' check (kind in ('INTERNSHIP', 'JOB')),
  sector text,
  postcode text not null,
  from_date date not null,
  to_date date not null,
  capacity int not null check (capacity between 0 and 500),
  weekly_hours numeric(4, 1) not null check (weekly_hours > 0 and weekly_hours <= 48),
  shifts jsonb not null default '[]',
  tasks jsonb not null default '[]',
  skills jsonb not null default '[]',
  requirements jsonb not null default '[]',
  length_weeks int,
  monthly_wage int check (monthly_wage >= 0),
  supervisor_name text,
  language_buddy boolean not null default false,
  outlook text not null default 'NONE' check (outlook in ('PERMANENT', 'TEMPORARY', 'ON_CALL', 'NONE')),
  outlook_percent int check (outlook_percent between 1 and 100),
  outlook_decision_on date,
  proposal_cap int not null default 3 check (proposal_cap > 0),
  entered_by uuid not null,
  entered_by_name text not null,
  on_behalf_email text,
  confirmed_at timestamptz,
  paused_at timestamptz,
  import_key text,
  version int not null default 1,
  created_at timestamptz not null default now(),
  check (to_date >= from_date),
  unique (organisation, import_key)
);
create index on slot (municipality, from_date);
create index on slot (organisation);

create table slot_shared_with (
  slot_id uuid not null references slot,
  municipality text not null references municipality,
  primary key (slot_id, municipality)
);
create index on slot_shared_with (municipality);

-- Counts of a slot that hold for everybody, whoever's people they are: how many of its places are taken on the fullest day
-- from today on, and how many proposals are open.
create function app.slot_taken(of_slot uuid, slot_from date, slot_to date) returns int language plpgsql as $$
declare
  asker text := app.look_as_system();
  taken int := app.places_taken(of_slot, greatest(slot_from, app.today()), greatest(slot_to, app.today()));
begin
  perform app.look_as(asker);
  return taken;
end $$;
create function app.slot_open_proposals(of_slot uuid) returns int language plpgsql as $$
declare
  asker text := app.look_as_system();
  waiting int := (select count(*) from proposal where slot_id = of_slot and closed_at is null and placed_at is null);
begin
  perform app.look_as(asker);
  return waiting;
end $$;

alter table employer enable row level security;
alter table employer force row level security;
create policy everyone_reads on employer for select using ((select app.ctx('kind')) is not null);
create policy staff_writes on employer for insert with check ((select app.ctx('kind')) in ('STAFF', 'SYSTEM'));
create policy staff_changes on employer for update using (
  (select app.ctx('kind')) in ('STAFF', 'SYSTEM')
  or ((select app.ctx('kind')) = 'EMPLOYER' and organisation_number = any ((select app.ctx_list('organisations'))::text[])));

alter table employer_contact enable row level security;
alter table employer_contact force row level security;
create policy own_organisation on employer_contact using (
  (select app.ctx('kind')) = 'EMPLOYER' and organisation = any ((select app.ctx_list('organisations'))::text[]));
create policy own_municipality on employer_contact using (
  (select app.ctx('kind')) = 'STAFF'
  and (municipality is null or municipality = any ((select app.ctx_list('municipalities'))::text[])));
create policy system on employer_contact using ((select app.ctx('kind')) = 'SYSTEM');

alter table slot enable row level security;
alter table slot force row level security;
create policy own_organisation on slot using (
  (select app.ctx('kind')) = 'EMPLOYER' and organisation = any ((select app.ctx_list('organisations'))::text[]));
create policy own_municipality on slot using (
  (select app.ctx('kind')) = 'STAFF' and municipality = any ((select app.ctx_list('municipalities'))::text[]));
create policy shared on slot for select using (
  (select app.ctx('kind')) = 'STAFF' and exists (select 1 from slot_shared_with s where s.slot_id = slot.id
    and s.municipality = any ((select app.ctx_list('municipalities'))::text[])));
create policy system on slot using ((select app.ctx('kind')) = 'SYSTEM');

alter table slot_shared_with enable row level security;
alter table slot_shared_with force row level security;
create policy everyone on slot_shared_with using ((select app.ctx('kind')) in ('STAFF', 'EMPLOYER', 'SYSTEM'));
