-- expand: agreements on NAV's measures, their periods, decisions and budgets

create sequence measure_agreement_number;

create table measure_agreement (
  id uuid primary key,
  number int not null unique default nextval('measure_agreement_number'),
  kind text not null check (kind in ('WORK_TRAINING', 'TEMPORARY_WAGE_SUBSIDY', 'PERMANENT_WAGE_SUBSIDY', 'MENTOR_GRANT',
    'INCLUSION_GRANT', 'SUMMER_JOB', 'SUPPORTED_PERMANENT_WORK', 'FOUR_YEAR_WAGE_SUBSIDY')),
  placement_id uuid,
  participant_id uuid not null,
  participant_name text not null,
  participant_phone text,
  participant_birth_date date,
  municipality text not null,
  organisation text not null references employer,
  nav_office text not null references nav_office,
  content jsonb not null default '{}',
  version int not null default 1,
  signatures jsonb not null default '{}',
  concluded_at timestamptz,
  annulled_at timestamptz,
  annul_reason text,
  late_registration boolean not null default false,
  protection int not null default 0,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  changed_by_name text not null,
  access_until date
);
create index on measure_agreement (municipality);
create index on measure_agreement (organisation);
create index on measure_agreement (nav_office);
create index on measure_agreement (participant_id);

-- The need group (innsatsgruppe) is NAV's alone: a table of its own, so that no other reader can meet it by mistake.
create table measure_need_group (
  agreement_id uuid primary key references measure_agreement,
  nav_office text not null,
  need_group text not null check (need_group in ('GOOD_OPPORTUNITIES', 'NEEDS_GUIDANCE', 'NEEDS_GUIDANCE_REDUCED_CAPACITY', 'WORK_PARTLY', 'SMALL_OPPORTUNITY')),
  set_by uuid not null,
  set_at timestamptz not null
);

create table measure_version (
  agreement_id uuid not null references measure_agreement,
  version int not null,
  kind text not null,
  municipality text not null,
  organisation text not null,
  nav_office text not null,
  participant_id uuid not null,
  content jsonb not null,
  changed_by_name text not null,
  changed_at timestamptz not null,
  primary key (agreement_id, version)
);

-- Every natural person who signed for NAV or changed the money. They can never decide the case.
create table measure_hand (
  agreement_id uuid not null references measure_agreement,
  nav_office text not null,
  person_id uuid not null,
  act text not null,
  at timestamptz not null default now()
);
create index on measure_hand (agreement_id);

create table subsidy_period (
  id uuid primary key,
  agreement_id uuid not null references measure_agreement,
  nav_office text not null,
  municipality text not null,
  organisation text not null,
  participant_id uuid not null,
  number int not null,
  from_date date not null,
  to_date date not null,
  percent int,
  amount int not null check (amount >= 0),
  status text not null default 'UNDECIDED' check (status in ('UNDECIDED', 'APPROVED', 'RETURNED', 'ANNULLED')),
  active boolean not null default true,
  cost_centre text,
  refund_status text,
  -- bumped on every change, so that two deciders cannot both win
  version int not null default 1,
  created_at timestamptz not null default now(),
  check (to_date >= from_date),
  check (status <> 'APPROVED' or cost_centre is not null)
);
create unique index one_active_period on subsidy_period (agreement_id, number) where active;
create index on subsidy_period (nav_office, status, from_date) where active;

-- An approved amount never changes.
create function app.keep_approved_amount() returns trigger language plpgsql as $$
begin
  if old.status = 'APPROVED' and (new.amount <> old.amount or new.percent is distinct from old.percent
      or new.from_date <> old.from_date or (new.to_date <> old.to_date)) then
    raise exception 'an approved period is annulled, never changed' using errcode = '23514', constraint = 'approved_is_final';
  end if;
  return new;
end $$;
create trigger approved_is_final before update on subsidy_period for each row execute function app.keep_approved_amount();

create table budget (
  id uuid primary key,
  nav_office text not null references nav_office,
  cost_centre text not null check (cost_centre ~ '^\d{4}$'),
  kind text not null,
  year int not null,
  frame int not null check (frame >= 0),
  committed int not null default 0 check (committed >= 0),
  unique (nav_office, cost_centre, kind, year),
  constraint budget_not_overspent check (committed <= frame)
);

-- Append-only. The hands are read by the database itself, so that no caller can leave one out.
create table subsidy_decision (
  id uuid primary key,
  period_id uuid not null references subsidy_period,
  agreement_id uuid not null references measure_agreement,
  nav_office text not null,
  outcome text not null check (outcome in ('APPROVED', 'RETURNED', 'ANNULLED')),
  decided_by uuid not null,
  decided_by_name text not null,
  decided_person uuid not null,
  hands uuid[] not null default '{}',
  budget_id uuid references budget,
  amount int not null,
  codes text[] not null default '{}',
  explanation text,
  bulk_id uuid,
  second_look boolean not null default false,
  at timestamptz not null default now(),
  constraint four_eyes check (outcome <> 'APPROVED' or not decided_person = any (hands)),
  constraint reason_given check (outcome <> 'RETURNED' or (cardinality(codes) > 0 and length(trim(explanation)) > 0))
);
create unique index decided_once on subsidy_decision (period_id) where outcome in ('APPROVED', 'RETURNED');

create function app.name_the_hands() returns trigger language plpgsql as $$
declare asker text := app.look_as_system();
begin
  select coalesce(array_agg(distinct person_id), '{}') into new.hands from measure_hand where agreement_id = new.agreement_id;
  perform app.look_as(asker);
  return new;
end $$;
create trigger name_the_hands before insert on subsidy_decision for each row execute function app.name_the_hands();

alter table measure_agreement enable row level security;
alter table measure_agreement force row level security;
create policy own_municipality on measure_agreement using (
  (select app.ctx('kind')) = 'STAFF' and municipality = any ((select app.ctx_list('municipalities'))::text[]));
create policy own_rows on measure_agreement using (
  (select app.ctx('kind')) = 'PARTICIPANT' and participant_id::text = (select app.ctx('participant')));
create policy own_organisation on measure_agreement using (
  (select app.ctx('kind')) = 'EMPLOYER' and organisation = any ((select app.ctx_list('organisations'))::text[])
  and (access_until is null or access_until >= current_date));
create policy own_office on measure_agreement using (
  (select app.ctx('kind')) = 'NAV' and nav_office = any ((select app.ctx_list('nav_offices'))::text[]));
create policy system on measure_agreement using ((select app.ctx('kind')) = 'SYSTEM');
create policy protected_person on measure_agreement as restrictive using (
  protection <= (select app.ctx('clearance'))::int
  or (select app.ctx('kind')) in ('EMPLOYER')
  or ((select app.ctx('kind')) = 'PARTICIPANT' and participant_id::text = (select app.ctx('participant'))));

do $$
declare target text;
begin
  foreach target in array array['measure_version', 'subsidy_period'] loop
    execute format('alter table %I enable row level security', target);
    execute format('alter table %I force row level security', target);
    execute format($p$create policy with_agreement on %I using (
      (select app.ctx('kind')) = 'SYSTEM' or exists (select 1 from measure_agreement a where a.id = agreement_id))$p$, target);
  end loop;
  foreach target in array array['measure_need_group', 'measure_hand', 'subsidy_decision', 'budget'] loop
    execute format('alter table %I enable row level security', target);
    execute format('alter table %I force row level security', target);
    execute format($p$create policy own_office on %I using (
      (select app.ctx('kind')) = 'NAV' and nav_office = any ((select app.ctx_list('nav_offices'))::text[]))$p$, target);
    execute format($p$create policy system on %I using ((select app.ctx('kind')) = 'SYSTEM')$p$, target);
  end loop;
end $$;
-- Whoever changes the money leaves a hand, also from the municipality or the employer.
create policy leave_a_hand on measure_hand for insert with check ((select app.ctx('kind')) in ('STAFF', 'EMPLOYER', 'NAV', 'PARTICIPANT'));
