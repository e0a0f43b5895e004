-- expand: participants, their identity numbers, plan, exit

create table participant (
  id uuid primary key,
  municipality text not null references municipality,
  consultant_id uuid references app_user,
  given_name text not null,
  family_name text not null,
  birth_date date,
  -- the sender's words for skills that the taxonomy does not have
  own_words text,
  unknown_skills jsonb,
  -- 0 none, 1 confidential (kode 7), 2 strictly confidential (kode 6, or abroad)
  protection int not null default 0 check (protection between 0 and 2),
  own_staff boolean not null default false,
  phone text,
  email text,
  contact_language text,
  interpreter_needed boolean,
  settled_on date,
  settlement_basis text check (settlement_basis in ('SETTLED', 'FAMILY_REUNIFICATION')),
  permit_granted_on date,
  regime text check (regime in ('INTRO_2003', 'INTEG_2021', 'INTEG_2026')),
  programme_start date,
  programme_end date,
  end_goal text check (end_goal in ('WORK', 'UPPER_SECONDARY_PARTS', 'UPPER_SECONDARY_COMPLETED', 'VOCATIONAL', 'HIGHER_EDUCATION')),
  schooling text check (schooling in ('NONE', 'PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY', 'VOCATIONAL', 'HIGHER')),
  postcode text,
  -- null is "not known yet", an empty list is "none"
  norwegian jsonb,
  other_languages jsonb,
  skills jsonb,
  work_history jsonb,
  wishes jsonb,
  refused_occupations jsonb,
  certificates jsonb,
  driving_licences jsonb,
  availability jsonb,
  school_blocks jsonb,
  childcare_hours jsonb,
  adaptations jsonb,
  max_commute_minutes int check (max_commute_minutes > 0),
  travel_mode text,
  last_contact_on date,
  first_work_contact_on date,
  -- same person imported twice from the same sender
  import_key text,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (programme_end is null or programme_start is null or programme_end >= programme_start),
  unique (municipality, import_key)
);
create index on participant (municipality, family_name, given_name, id);
create index on participant (consultant_id);

alter table participant enable row level security;
alter table participant force row level security;
create policy own_municipality on participant using (
  (select app.ctx('kind')) = 'STAFF' and municipality = any ((select app.ctx_list('municipalities'))::text[]));
create policy own_row on participant for select using (
  (select app.ctx('kind')) = 'PARTICIPANT' and id::text = (select app.ctx('participant')));
create policy system on participant using ((select app.ctx('kind')) = 'SYSTEM');
-- Restrictive: no later permissive policy can open a protected person again.
create policy protected_person on participant as restrictive using (
  (protection = 0 and not own_staff)
  or protection <= (select app.ctx('clearance'))::int
     and (not own_staff or (select app.ctx('clearance'))::int > 0)
  or ((select app.ctx('kind')) = 'PARTICIPANT' and id::text = (select app.ctx('participant'))));

-- Identity is a dated list, never the key: a newcomer goes from DUF number to D-number to birth number.
create table participant_identity (
  participant_id uuid not null references participant,
  municipality text not null,
  kind text not null check (kind in ('DUF_NUMBER', 'D_NUMBER', 'BIRTH_NUMBER')),
  value_sealed text not null,
  value_hash text not null,
  valid_from date not null,
  primary key (participant_id, kind),
  unique (municipality, kind, value_hash)
);

create table plan_element (
  id uuid primary key,
  participant_id uuid not null references participant,
  municipality text not null,
  kind text not null,
  title text not null,
  hours_per_week numeric(4, 1) not null check (hours_per_week > 0 and hours_per_week <= 60),
  from_date date not null,
  to_date date,
  reason text,
  reason_version int not null default 1,
  check (to_date is null or to_date >= from_date)
);
create index on plan_element (participant_id);

-- The latest row is the exit in force; earlier rows are its history.
create table programme_exit (
  id uuid primary key,
  participant_id uuid not null references participant,
  municipality text not null,
  exit_on date not null,
  kind text not null check (kind in ('WORK', 'UPPER_SECONDARY', 'OTHER_EDUCATION', 'NAV_MEASURE_OR_JOB_SEEKER', 'MOVED', 'BROKE_OFF', 'UNKNOWN')),
  break_off_reason text check (break_off_reason in ('HEALTH', 'CARE', 'LEFT_COUNTRY', 'STOPPED_BY_MUNICIPALITY', 'OWN_WISH', 'OTHER')),
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null default now(),
  superseded_at timestamptz,
  check (break_off_reason is null or kind = 'BROKE_OFF')
);
create unique index one_exit on programme_exit (participant_id) where superseded_at is null;
create index on programme_exit (municipality, exit_on);

select app.protect_person_rows('participant_identity');
select app.protect_person_rows('plan_element');
select app.protect_person_rows('programme_exit');

create table municipality_setting (
  municipality text not null references municipality,
  name text not null,
  value jsonb not null,
  valid_from date not null,
  primary key (municipality, name, valid_from)
);
select app.protect_municipal('municipality_setting');
