-- expand: what follows an approval: mentor hours, refund claims, notices, NAV's own numbers, second looks, the nightly check

-- The numbers the case has in NAV's own systems, typed in by NAV once it is registered there.
create table measure_nav_reference (
  agreement_id uuid primary key references measure_agreement,
  nav_office text not null,
  agreement_number text,
  decision_reference text,
  -- what stands in NAV's own system, where somebody has read it there: compared with what stands here
  registered jsonb not null default '{}',
  registered_by uuid not null,
  registered_by_name text not null,
  registered_at timestamptz not null
);
create index on measure_nav_reference (nav_office);

-- Hours a mentor gave, by day. Money is due when they are confirmed, by somebody other than who logged them.
create table mentor_hour (
  id uuid primary key,
  agreement_id uuid not null references measure_agreement,
  on_date date not null,
  hours numeric(5, 2) not null check (hours > 0 and hours <= 24),
  logged_by uuid not null,
  logged_by_name text not null,
  logged_at timestamptz not null,
  confirmed_by uuid,
  confirmed_by_name text,
  confirmed_at timestamptz,
  constraint somebody_else_confirms check (confirmed_by is distinct from logged_by or confirmed_by is null),
  constraint once_a_day unique (agreement_id, on_date)
);

-- A claim for the refund of one approved period.
create table refund_claim (
  id uuid primary key,
  period_id uuid not null unique references subsidy_period,
  agreement_id uuid not null references measure_agreement,
  -- what the employer answered: counting incomes, stated gross, holiday deduction, other refunds
  facts jsonb not null,
  amount int not null,
  agreed_amount int not null,
  over_agreed boolean not null,
  over_ceiling boolean not null,
  steps jsonb not null,
  outcome text not null check (outcome in ('SENT', 'PAID', 'PAYMENT_FAILED', 'APPROVED_ZERO', 'APPROVED_MINUS', 'CORRECTED')),
  -- a minus that a later claim has taken
  offset_by uuid references refund_claim,
  sent_by uuid not null,
  sent_by_name text not null,
  sent_at timestamptz not null
);
create index on refund_claim (agreement_id);

-- What the program found to be due, once for each thing: reminders, prepared periods, drafts and talks.
create table measure_notice (
  id uuid primary key,
  kind text not null check (kind in ('FOLLOW_ON_DUE', 'CLAIM_OPEN', 'CLAIM_DEADLINE', 'MENTOR_HOURS', 'DRAFT_EXPIRES_WEEK',
    'DRAFT_EXPIRES_DAY', 'DRAFT_EXPIRED', 'SUBSIDY_DRAFT', 'GOODBYE_TALK')),
  -- the period, agreement or placement it is about
  subject_id uuid not null,
  agreement_id uuid references measure_agreement,
  placement_id uuid references placement,
  participant_id uuid not null references participant,
  municipality text not null,
  due_on date not null,
  made_at timestamptz not null,
  constraint once_for_each unique (kind, subject_id, due_on),
  check (agreement_id is not null or placement_id is not null)
);
create index on measure_notice (agreement_id);
create index on measure_notice (placement_id);
create index on measure_notice (participant_id);
create index on measure_notice (municipality, due_on);

-- The second look at a tenth of what was approved in bulk.
create table second_look (
  decision_id uuid primary key references subsidy_decision,
  nav_office text not null,
  outcome text not null check (outcome in ('AGREED', 'DOUBTED')),
  explanation text,
  looked_by uuid not null,
  looked_by_name text not null,
  at timestamptz not null,
  constraint doubt_is_explained check (outcome = 'AGREED' or length(trim(explanation)) > 0)
);
create index on second_look (nav_office);

-- What the nightly check could not rebuild from the facts.
create table measure_difference (
  id uuid primary key,
  nav_office text not null,
  kind text not null check (kind in ('PERIODS', 'AMOUNT', 'BUDGET', 'CLAIM', 'DECISION')),
  subject_id uuid not null,
  stored text not null,
  rebuilt text not null,
  found_at timestamptz not null,
  -- when the check found it gone
  gone_at timestamptz
);
create index on measure_difference (nav_office);
create unique index one_open_difference on measure_difference (kind, subject_id) where gone_at is null;

-- An employer's own rates, by the year they hold for.
create table employer_rate (
  organisation text not null references employer,
  year int not null check (year between 2020 and 2100),
  holiday_pay_rate numeric(6, 4) check (holiday_pay_rate between 0 and 1),
  pension_rate numeric(6, 4) check (pension_rate between 0 and 1),
  employer_tax_rate numeric(6, 4) check (employer_tax_rate between 0 and 1),
  set_by uuid not null,
  set_by_name text not null,
  set_at timestamptz not null,
  primary key (organisation, year)
);

-- NAV decides whether a case is recommended here, decided here, or only registered from NAV's own system.
alter table nav_office_setting add column decides text not null default 'HERE'
  check (decides in ('RECOMMENDED_HERE', 'HERE', 'AT_NAV'));

create function app.sees_measure(of_agreement uuid) returns boolean language sql stable as $$
  select (select app.ctx('kind')) = 'SYSTEM' or exists (select 1 from measure_agreement a where a.id = of_agreement)
$$;

do $$
declare target text;
begin
  foreach target in array array['measure_nav_reference', 'mentor_hour', 'refund_claim', 'measure_notice', 'second_look',
      'measure_difference', 'employer_rate'] loop
    execute format('alter table %I enable row level security', target);
    execute format('alter table %I force row level security', target);
  end loop;
  foreach target in array array['measure_nav_reference', 'mentor_hour', 'refund_claim'] loop
    execute format('create policy with_agreement on %I using (app.sees_measure(agreement_id))', target);
  end loop;
  foreach target in array array['second_look', 'measure_difference'] loop
    execute format($p$create policy own_office on %I using (
      (select app.ctx('kind')) = 'NAV' and nav_office = any ((select app.ctx_list('nav_offices'))::text[]))$p$, target);
    execute format($p$create policy system on %I using ((select app.ctx('kind')) = 'SYSTEM')$p$, target);
  end loop;
end $$;

-- A notice about an agreement is for those who see the agreement; one about a placement alone for those who see the person.
create policy with_agreement on measure_notice using (agreement_id is not null and app.sees_measure(agreement_id));
create policy of_placement on measure_notice using (
  agreement_id is null and ((select app.ctx('kind')) = 'SYSTEM' or ((select app.ctx('kind')) = 'STAFF'
    and municipality = any ((select app.ctx_list('municipalities'))::text[])
    and exists (select 1 from participant p where p.id = participant_id))));

create policy own_organisation on employer_rate using (
  (select app.ctx('kind')) = 'EMPLOYER' and organisation = any ((select app.ctx_list('organisations'))::text[]));
create policy read_by_staff on employer_rate for select using ((select app.ctx('kind')) in ('STAFF', 'NAV', 'SYSTEM'));
create policy written_by_staff on employer_rate for insert with check ((select app.ctx('kind')) in ('STAFF', 'SYSTEM'));
create policy changed_by_staff on employer_rate for update using ((select app.ctx('kind')) in ('STAFF', 'SYSTEM'));

grant select, insert, update on measure_nav_reference, mentor_hour, refund_claim, measure_notice, measure_difference,
  employer_rate to fotfeste_app;
grant select, insert on second_look to fotfeste_app;
grant delete on mentor_hour to fotfeste_app;
grant execute on function app.sees_measure(uuid) to fotfeste_app;

-- Next year's rates are added, never changed: whoever adds a row stands by it. Who may is the permission table's.
create policy added_by_oneself on rate_row for insert with check (
  (select app.ctx('kind')) in ('STAFF', 'OFFICE') and added_by::text = (select app.ctx('actor')));
