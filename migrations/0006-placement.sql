-- expand: from proposal to hire

create table proposal (
  id uuid primary key,
  participant_id uuid not null references participant,
  municipality text not null,
  slot_id uuid not null references slot,
  organisation text not null references employer,
  suggestion_id uuid,
  score int,
  explanation jsonb,
  reason text,
  proposed_by uuid not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  consent_due date not null,
  consented_at timestamptz,
  consent_on_behalf jsonb,
  -- what is shown to the employer, fixed when the person consented
  card jsonb,
  shown_until date,
  employer_due date,
  employer_answer text check (employer_answer in ('MEET', 'NOT_NOW', 'CALL_ME')),
  employer_reason text,
  employer_answered_at timestamptz,
  first_name text,
  meeting_at timestamptz,
  meeting_place text,
  meeting_outcome text check (meeting_outcome in ('AGREED', 'PARTICIPANT_DECLINED', 'EMPLOYER_DECLINED', 'NO_SHOW')),
  closed_at timestamptz,
  closed_reason text check (closed_reason in ('CONSENT_REFUSED', 'CONSENT_WITHDRAWN', 'EMPLOYER_NOT_NOW', 'EMPLOYER_SILENT',
    'PARTICIPANT_DECLINED', 'EMPLOYER_DECLINED', 'NO_SHOW', 'PLACED_ELSEWHERE', 'SLOT_WITHDRAWN', 'WITHDRAWN_BY_CONSULTANT')),
  placed_at timestamptz,
  agreement_drafted_at timestamptz,
  stage text not null generated always as (
    case
      when closed_at is not null then 'CLOSED'
      when placed_at is not null then 'PLACED'
      when agreement_drafted_at is not null or meeting_outcome = 'AGREED' then 'AGREEMENT'
      when employer_answer is not null then 'MEETING'
      when consented_at is not null then 'SENT'
      else 'CONSENT'
    end) stored,
  check ((closed_at is null) = (closed_reason is null)),
  check (employer_answer is null or consented_at is not null),
  check (first_name is null or employer_answer = 'MEET'),
  check (consented_at is null or card is not null)
);
create unique index one_open_proposal on proposal (participant_id, slot_id) where closed_at is null;
create index on proposal (municipality, stage, proposed_at);
create index on proposal (organisation, stage);
create index on proposal (slot_id);

alter table proposal enable row level security;
alter table proposal force row level security;
create policy own_municipality on proposal using (
  (select app.ctx('kind')) = 'STAFF' and municipality = any ((select app.ctx_list('municipalities'))::text[]));
create policy own_rows on proposal using (
  (select app.ctx('kind')) = 'PARTICIPANT' and participant_id::text = (select app.ctx('participant')));
-- Before the person has consented to this match the employer's database answer is: no such row.
create policy consented on proposal using (
  (select app.ctx('kind')) = 'EMPLOYER' and organisation = any ((select app.ctx_list('organisations'))::text[])
  and consented_at is not null and (shown_until is null or shown_until >= current_date));
create policy system on proposal using ((select app.ctx('kind')) = 'SYSTEM');
create policy visible_person on proposal as restrictive using (
  (select app.ctx('kind')) not in ('STAFF', 'SYSTEM') or exists (select 1 from participant p where p.id = participant_id));

create table placement_agreement (
  id uuid primary key,
  proposal_id uuid not null unique references proposal,
  participant_id uuid not null references participant,
  municipality text not null,
  organisation text not null references employer,
  slot_id uuid not null references slot,
  participant_name text not null,
  content jsonb not null,
  version int not null default 1,
  -- filled by party: PARTICIPANT, EMPLOYER, CONSULTANT
  signatures jsonb not null default '{}',
  binding_at timestamptz,
  annulled_at timestamptz,
  created_at timestamptz not null default now(),
  access_until date,
  constraint binding_is_fully_signed check (binding_at is null or signatures ?& array['PARTICIPANT', 'EMPLOYER', 'CONSULTANT'])
);
create index on placement_agreement (municipality);
create index on placement_agreement (organisation);
create index on placement_agreement (participant_id);

create table agreement_version (
  agreement_id uuid not null references placement_agreement,
  version int not null,
  municipality text not null,
  participant_id uuid not null,
  organisation text not null,
  content jsonb not null,
  changed_by_name text not null,
  changed_at timestamptz not null,
  primary key (agreement_id, version)
);

create table placement (
  id uuid primary key,
  agreement_id uuid not null unique references placement_agreement,
  participant_id uuid not null references participant,
  municipality text not null,
  organisation text not null references employer,
  slot_id uuid not null references slot,
  slot_title text not null,
  occupation text not null,
  from_date date not null,
  to_date date not null,
  weekly_hours numeric(4, 1) not null,
  stopped_on date,
  stop_reason text,
  access_until date,
  check (to_date >= from_date)
);
create index on placement (municipality);
create index on placement (organisation);
create index on placement (participant_id);
create index on placement (slot_id);

-- A slot holds no more people than it has places, whoever asks and however many at once.
create function app.keep_capacity() returns trigger language plpgsql as $$
declare
  asker text := app.look_as_system();
  places int;
begin
  select capacity into places from slot where id = new.slot_id for update;
  if (select count(*) from placement p where p.slot_id = new.slot_id and p.id <> new.id
      and p.from_date <= new.to_date and coalesce(p.stopped_on, p.to_date) >= new.from_date) >= places then
    raise exception 'slot is full' using errcode = '23P01', constraint = 'slot_capacity';
  end if;
  perform app.look_as(asker);
  return new;
end $$;
create trigger slot_capacity before insert on placement for each row execute function app.keep_capacity();

create table attendance (
  placement_id uuid not null references placement,
  participant_id uuid not null,
  municipality text not null,
  organisation text not null,
  on_date date not null,
  hours numeric(4, 2) not null check (hours >= 0 and hours <= 24),
  kind text not null check (kind in ('PRESENT', 'ILL', 'LEAVE', 'ABSENT')),
  recorded_by_name text not null,
  recorded_at timestamptz not null default now(),
  confirmed_at timestamptz,
  confirmed_by_name text,
  primary key (placement_id, on_date)
);

create table follow_up (
  id uuid primary key,
  placement_id uuid references placement,
  participant_id uuid not null references participant,
  municipality text not null,
  on_date date not null,
  kind text not null check (kind in ('VISIT', 'PHONE', 'MEETING', 'MESSAGE')),
  note text not null,
  next_step text,
  next_due date,
  by_user uuid not null,
  by_name text not null,
  recorded_at timestamptz not null default now()
);
create index on follow_up (participant_id, on_date);

create table evaluation (
  id uuid primary key,
  placement_id uuid not null references placement,
  participant_id uuid not null,
  municipality text not null,
  organisation text not null,
  by_party text not null check (by_party in ('PARTICIPANT', 'EMPLOYER', 'CONSULTANT')),
  on_date date not null,
  outcome text not null check (outcome in ('COMPLETED', 'STOPPED_EARLY', 'NO_SHOW')),
  learned text,
  would_hire boolean,
  reason text,
  recorded_at timestamptz not null default now(),
  unique (placement_id, by_party)
);

create table hire (
  id uuid primary key,
  participant_id uuid not null references participant,
  municipality text not null,
  organisation text not null references employer,
  occupation text not null,
  kind text not null check (kind in ('PERMANENT', 'TEMPORARY', 'ON_CALL')),
  percent int not null check (percent between 1 and 100),
  start_on date not null,
  ended_on date,
  placement_id uuid references placement,
  with_subsidy boolean not null default false,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null default now(),
  superseded_at timestamptz,
  check (ended_on is null or ended_on >= start_on)
);
-- One hire counts once, whoever reports it.
create unique index one_hire on hire (participant_id, organisation, start_on, kind) where superseded_at is null;
create index on hire (municipality, start_on);

select app.protect_person_rows('placement_agreement');
select app.protect_person_rows('agreement_version');
select app.protect_person_rows('placement');
select app.protect_person_rows('attendance');
select app.protect_person_rows('follow_up');
select app.protect_person_rows('evaluation');
select app.protect_person_rows('hire');

-- The employer's side of what it is party to, until twelve weeks after the end.
create policy own_organisation on placement_agreement using (
  (select app.ctx('kind')) = 'EMPLOYER' and organisation = any ((select app.ctx_list('organisations'))::text[])
  and (access_until is null or access_until >= current_date));
create policy own_organisation on agreement_version using (
  (select app.ctx('kind')) = 'EMPLOYER' and organisation = any ((select app.ctx_list('organisations'))::text[]));
create policy own_organisation on placement using (
  (select app.ctx('kind')) = 'EMPLOYER' and organisation = any ((select app.ctx_list('organisations'))::text[])
  and (access_until is null or access_until >= current_date));
create policy own_organisation on attendance using (
  (select app.ctx('kind')) = 'EMPLOYER' and organisation = any ((select app.ctx_list('organisations'))::text[]));
create policy own_organisation on evaluation using (
  (select app.ctx('kind')) = 'EMPLOYER' and organisation = any ((select app.ctx_list('organisations'))::text[]));
create policy own_organisation on hire for select using (
  (select app.ctx('kind')) = 'EMPLOYER' and organisation = any ((select app.ctx_list('organisations'))::text[]));
-- The participant signs, reports attendance and evaluates.
create policy own_signature on placement_agreement for update using (
  (select app.ctx('kind')) = 'PARTICIPANT' and participant_id::text = (select app.ctx('participant')));
create policy own_attendance on attendance for insert with check (
  (select app.ctx('kind')) = 'PARTICIPANT' and participant_id::text = (select app.ctx('participant')));
create policy own_attendance_change on attendance for update using (
  (select app.ctx('kind')) = 'PARTICIPANT' and participant_id::text = (select app.ctx('participant')) and confirmed_at is null);
create policy own_evaluation on evaluation for insert with check (
  (select app.ctx('kind')) = 'PARTICIPANT' and participant_id::text = (select app.ctx('participant')));
