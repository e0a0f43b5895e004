-- expand: agreements on NAV's measures, their periods, decisions and budgets

create sequence measure_agreement_number;

create table measure_agreement (
  id uuid primary key,
  number int not null unique default nextval('measure_agreement_number'),
  kind text not null check (kind in ('WORK_TRAINING', 'TEMPORARY_WAGE_SUBSIDY', 'PERMANENT_WAGE_SUBSIDY', 'MENTOR',
    'INCLUSION_GRANT', 'SUMMER_JOB', 'ADAPTED_WORK', 'FOUR_YEAR_WAGE_SUBSIDY')),
  placement_id uuid,
  participant_id uuid not null,
  participant_name text not null,
  participant_birth_date date,
  municipality text not null,
  organisation text not null references employer,
  nav_office text not null references nav_office,
  content jsonb not null default '{}',
  version int not null default 1,
  -- by party: participant, employer, mentorSecrecy, adviser
  signatures jsonb not null default '{}',
  -- the person who has the case at NAV; null until NAV has prepared it
  adviser uuid,
  -- stands for the mentor's person, who has no account
  mentor text,
  concluded_at timestamptz,
  annulled_at timestamptz,
  annulled_by uuid,
  annul_reason text,
  annul_text text,
  -- registered by mistake, or expired: there for nobody but NAV
  hidden boolean not null default false,
  late_registration boolean not null default false,
  protection int not null default 0,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  changed_by_name text not null,
  access_until date,
  constraint concluded_is_signed check (concluded_at is null or signatures ? 'adviser')
);
create index on measure_agreement (placement_id);
create index on measure_agreement (municipality);
create index on measure_agreement (organisation);
create index on measure_agreement (nav_office);
create index on measure_agreement (participant_id);

-- The need group (innsatsgruppe) is NAV's alone: a table of its own, so that no other reader can meet it by mistake.
create table measure_need_group (
  agreement_id uuid primary key references measure_agreement,
  nav_office text not null,
  need_group text not null check (need_group in ('GOOD_PROSPECTS', 'NEEDS_GUIDANCE', 'NEEDS_GUIDANCE_REDUCED_CAPACITY', 'CAN_WORK_PARTLY',
    'SMALL_CHANCE_OF_WORK')),
  set_by uuid not null,
  set_at timestamptz not null
);

create table measure_version (
  agreement_id uuid not null references measure_agreement,
  -- the agreement's version that this content came with
  version int not null,
  kind text not null,
  -- counts the contents that have been in force since all signed; null for those of a draft
  content_version int,
  municipality text not null,
  organisation text not null,
  nav_office text not null,
  participant_id uuid not null,
  content jsonb not null,
  reason text,
  changed_by uuid not null,
  changed_by_name text not null,
  changed_at timestamptz not null,
  primary key (agreement_id, version)
);

-- Every natural person who signed or changed the money, then or now. They can never decide the case.
create table measure_hand (
  agreement_id uuid not null references measure_agreement,
  nav_office text not null,
  person_id uuid not null,
  act text not null check (act in ('SIGNED', 'CHANGED_MONEY')),
  at timestamptz not null default now(),
  primary key (agreement_id, person_id, act)
);

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
  -- how many annulled periods had the number before
  resend int not null default 0,
  percent int,
  -- NAV's share of a whole month; null where it cannot be computed yet, as the amount then is
  monthly int,
  amount int check (amount >= 0),
  steps jsonb not null default '[]',
  status text not null default 'UNDECIDED' check (status in ('UNDECIDED', 'APPROVED', 'RETURNED', 'ANNULLED')),
  active boolean not null default true,
  cost_centre text,
  budget_id uuid,
  -- the content's version that the amount was approved on
  content_version int,
  decided_by uuid,
  decided_by_name text,
  decided_at timestamptz,
  return_codes text[] not null default '{}',
  return_text text,
  -- what an approved period was before the agreement was shortened into it
  cut_from_date date,
  cut_from_amount int,
  refund_status text,
  -- bumped on every change, so that two deciders cannot both win
  version int not null default 1,
  created_at timestamptz not null default now(),
  check (to_date >= from_date),
  check (status <> 'APPROVED' or (cost_centre is not null and amount is not null)),
  -- no period crosses a month, so none crosses a budget year
  constraint inside_one_month check (date_trunc('month', from_date) = date_trunc('month', to_date))
);
create unique index one_active_period on subsidy_period (agreement_id, number) where active and status <> 'ANNULLED';
create index on subsidy_period (nav_office, status, from_date) where active;

-- An approved amount never changes, but for a cut: an earlier end, less money, and what it was before kept beside it.
create function app.keep_approved_amount() returns trigger language plpgsql as $$
begin
  if old.status = 'APPROVED' and (new.percent is distinct from old.percent or new.monthly is distinct from old.monthly
      or new.from_date <> old.from_date or ((new.amount <> old.amount or new.to_date <> old.to_date)
        and not (new.to_date < old.to_date and new.amount <= old.amount
          and new.cut_from_amount = coalesce(old.cut_from_amount, old.amount)))) then
    raise exception 'an approved period is annulled or cut, never changed' using errcode = '23514', constraint = 'approved_is_final';
  end if;
  return new;
end $$;
create trigger approved_is_final before update on subsidy_period for each row execute function app.keep_approved_amount();

create table budget (
  id uuid primary key,
  nav_office text not null references nav_office,
  cost_centre text not null check (cost_centre ~ '^\d{4}$'),
  kind text not null,
  year int not null check (year between 2020 and 2100),
  frame int not null check (frame >= 0),
  committed int not null default 0 check (committed >= 0),
  unique (nav_office, cost_centre, kind, year),
  constraint budget_not_overspent check (committed <= frame)
);

create table nav_office_setting (
  nav_office text primary key references nav_office,
  -- the highest amount of a period that may be approved in bulk
  bulk_limit int not null default 30000 check (bulk_limit >= 0)
);

-- One bulk approval: whom it left out and why. What it approved stands in the decisions.
create table bulk_approval (
  id uuid primary key,
  nav_office text not null references nav_office,
  excluded jsonb not null default '[]',
  decided_by uuid not null,
  at timestamptz not null
);

-- Append-only. The hands are read by the database itself, so that no caller can leave one out.
create table subsidy_decision (
  id uuid primary key,
  period_id uuid not null references subsidy_period,
  agreement_id uuid not null references measure_agreement,
  nav_office text not null,
  outcome text not null check (outcome in ('APPROVED', 'RETURNED', 'ANNULLED', 'SHORTENED')),
  decided_by uuid not null,
  decided_by_name text not null,
  decided_person uuid not null,
  hands uuid[] not null default '{}',
  budget_id uuid references budget,
  -- approved, returned or released
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

-- Who decides is who is signed in, and the case is the period's own: neither is taken from the caller.
create function app.name_the_hands() returns trigger language plpgsql as $$
declare asker text := app.look_as_system();
begin
  select p.agreement_id, p.nav_office into new.agreement_id, new.nav_office from subsidy_period p where p.id = new.period_id;
  select coalesce(array_agg(distinct person_id), '{}') into new.hands from measure_hand where agreement_id = new.agreement_id;
  perform app.look_as(asker);
  if app.ctx('kind') <> 'SYSTEM' then
    new.decided_person := app.ctx('person')::uuid;
    new.decided_by := app.ctx('actor')::uuid;
  end if;
  return new;
end $$;
create trigger name_the_hands before insert on subsidy_decision for each row execute function app.name_the_hands();

-- A period is approved by a decision, and by nothing else; and only of an agreement that is signed and not annulled, which
-- stays so until the approval is written.
create function app.keep_decided() returns trigger language plpgsql as $$
begin
  perform 1 from measure_agreement a where a.id = new.agreement_id and a.annulled_at is null and a.signatures ? 'adviser' for share;
  if not found then
    raise exception 'only periods of a signed agreement are approved' using errcode = '23514', constraint = 'approved_while_in_force';
  end if;
  if not exists (select 1 from subsidy_decision d where d.period_id = new.id and d.outcome = 'APPROVED' and d.amount = new.amount) then
    raise exception 'a period is approved by a decision' using errcode = '23514', constraint = 'approved_by_decision';
  end if;
  return new;
end $$;
create trigger approved_by_decision before insert on subsidy_period for each row
  when (new.status = 'APPROVED') execute function app.keep_decided();
create trigger approval_by_decision before update of status on subsidy_period for each row
  when (new.status = 'APPROVED' and old.status <> 'APPROVED') execute function app.keep_decided();

-- Whoever changes an agreement has read it as it stands; an edit takes the signatures under the old content; and annulled
-- it stays.
create function app.keep_agreement() returns trigger language plpgsql as $$
begin
  if new.content is not distinct from old.content and new.signatures is not distinct from old.signatures then
    return new;
  end if;
  if new.version <= old.version then
    raise exception 'somebody else has changed the agreement' using errcode = '23514', constraint = 'version_moves_on';
  end if;
  if old.annulled_at is not null then
    raise exception 'the agreement is annulled' using errcode = '23514', constraint = 'annulled_is_final';
  end if;
  if new.content is distinct from old.content and old.concluded_at is null and exists (
      select 1 from unnest(array['participant', 'employer', 'adviser']) party
       where new.signatures -> party = old.signatures -> party) then
    raise exception 'an edit takes the signatures away' using errcode = '23514', constraint = 'edit_takes_signatures';
  end if;
  return new;
end $$;
create trigger agreement_is_read before update of content, signatures, version on measure_agreement
  for each row execute function app.keep_agreement();

-- What is annulled has nothing approved left when the transaction ends, but for claims that expired before.
create function app.keep_annulled() returns trigger language plpgsql as $$
declare
  asker text := app.look_as_system();
  approved boolean := exists (select 1 from subsidy_period p where p.agreement_id = new.id and p.status = 'APPROVED'
    and p.refund_status is distinct from 'EXPIRED');
begin
  perform app.look_as(asker);
  if approved then
    raise exception 'an annulled agreement has no approved period' using errcode = '23514', constraint = 'annulled_has_no_approval';
  end if;
  return null;
end $$;
create constraint trigger annulled_has_no_approval after update of annulled_at on measure_agreement
  deferrable initially deferred for each row when (new.annulled_at is not null) execute function app.keep_annulled();

-- The fields of an agreement that decide money; the domain's own list, which a test compares.
create function app.money_fields() returns text[] language sql immutable as $$
  select array['start', 'end', 'positionPercent', 'monthlyWage', 'holidayPayRate', 'pensionRate', 'employerTaxRate',
    'chosenPercent', 'mentorHoursPerMonth', 'mentorPayKind', 'mentorPayAmount', 'expenses', 'accountNumber']
$$;

-- Whoever signs or changes the money leaves a hand, by whatever way it is done; and nobody signs as somebody else.
create function app.leave_hands() returns trigger language plpgsql as $$
declare
  person uuid := app.ctx('person')::uuid;
  kind text := app.ctx('kind');
  asker text;
  signers uuid[];
  money_changed boolean;
begin
  select coalesce(array_agg(distinct (s.value ->> 'by')::uuid), '{}') into signers from jsonb_each(new.signatures) s
   where tg_op = 'INSERT' or s.value is distinct from old.signatures -> s.key;
  if kind <> 'SYSTEM' and not signers <@ array[person] then
    raise exception 'nobody signs as somebody else' using errcode = '23514', constraint = 'signs_as_oneself';
  end if;
  money_changed := exists (select 1 from unnest(app.money_fields()) field
    where new.content -> field is distinct from case when tg_op = 'UPDATE' then old.content -> field end);
  asker := app.look_as_system();
  insert into measure_hand (agreement_id, nav_office, person_id, act)
    select new.id, new.nav_office, signer, 'SIGNED' from unnest(signers) signer on conflict do nothing;
  if money_changed then
    insert into measure_hand (agreement_id, nav_office, person_id, act)
      values (new.id, new.nav_office, person, 'CHANGED_MONEY') on conflict do nothing;
  end if;
  perform app.look_as(asker);
  return null;
end $$;
create trigger leave_hands after insert or update of content, signatures on measure_agreement
  for each row execute function app.leave_hands();

-- A protected address hides the person in the same moment it is entered.
create function app.follow_protection() returns trigger language plpgsql as $$
declare asker text := app.look_as_system();
begin
  update measure_agreement set protection = new.protection where participant_id = new.id;
  perform app.look_as(asker);
  return null;
end $$;
create trigger follow_protection after update of protection on participant for each row
  when (old.protection is distinct from new.protection) execute function app.follow_protection();

alter table measure_agreement enable row level security;
alter table measure_agreement force row level security;
create policy own_municipality on measure_agreement using (
  (select app.ctx('kind')) = 'STAFF' and municipality = any ((select app.ctx_list('municipalities'))::text[]));
create policy own_rows on measure_agreement using (
  (select app.ctx('kind')) = 'PARTICIPANT' and participant_id::text = (select app.ctx('participant')));
create policy own_organisation on measure_agreement using (
  (select app.ctx('kind')) = 'EMPLOYER' and organisation = any ((select app.ctx_list('organisations'))::text[])
  and (access_until is null or access_until >= (select app.today())));
create policy own_office on measure_agreement using (
  (select app.ctx('kind')) = 'NAV' and nav_office = any ((select app.ctx_list('nav_offices'))::text[]));
create policy system on measure_agreement using ((select app.ctx('kind')) = 'SYSTEM');
create policy protected_person on measure_agreement as restrictive using (
  protection <= (select app.ctx('clearance'))::int
  or (select app.ctx('kind')) = 'SYSTEM'
  or ((select app.ctx('kind')) = 'PARTICIPANT' and participant_id::text = (select app.ctx('participant'))));
create policy hidden on measure_agreement as restrictive using (
  not hidden or (select app.ctx('kind')) in ('NAV', 'SYSTEM'));

alter table measure_version enable row level security;
alter table measure_version force row level security;
create policy with_agreement on measure_version using (
  (select app.ctx('kind')) = 'SYSTEM' or exists (select 1 from measure_agreement a where a.id = agreement_id));

-- Amounts, and where periods are cut, tell of the need group: they are NAV's until the agreement is concluded.
alter table subsidy_period enable row level security;
alter table subsidy_period force row level security;
create policy system on subsidy_period using ((select app.ctx('kind')) = 'SYSTEM');
create policy own_office on subsidy_period using (
  (select app.ctx('kind')) = 'NAV' and exists (select 1 from measure_agreement a where a.id = agreement_id));
create policy parties_read on subsidy_period for select using (
  exists (select 1 from measure_agreement a where a.id = agreement_id and a.concluded_at is not null));

do $$
declare target text;
begin
  foreach target in array array['measure_need_group', 'measure_hand', 'subsidy_decision', 'budget', 'nav_office_setting',
      'bulk_approval'] loop
    execute format('alter table %I enable row level security', target);
    execute format('alter table %I force row level security', target);
    execute format($p$create policy own_office on %I using (
      (select app.ctx('kind')) = 'NAV' and nav_office = any ((select app.ctx_list('nav_offices'))::text[]))$p$, target);
    execute format($p$create policy system on %I using ((select app.ctx('kind')) = 'SYSTEM')$p$, target);
  end loop;
end $$;
