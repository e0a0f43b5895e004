-- expand: from proposal to hire

create extension if not exists btree_gist;

-- Today where the placements are; the server's own date turns an hour or two later.
create function app.today() returns date language sql stable as $$ select (now() at time zone 'Europe/Oslo')::date $$;

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
  -- what the proposal waits for now, by which day, and the day an unanswered ask is closed; null when nothing is asked
  awaits text check (awaits in ('CONSENT', 'EMPLOYER_ANSWER', 'MEETING_BOOKING', 'MEETING_OUTCOME', 'AGREEMENT_DRAFT', 'SIGNATURES')),
  due date,
  closes_on date,
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
  closed_reason text check (closed_reason in ('CONSENT_REFUSED', 'CONSENT_WITHDRAWN', 'CONSENT_NOT_ANSWERED', 'EMPLOYER_NOT_NOW',
    'EMPLOYER_SILENT', 'PARTICIPANT_DECLINED', 'EMPLOYER_DECLINED', 'NO_SHOW', 'PLACED_ELSEWHERE', 'SLOT_WITHDRAWN', 'WITHDRAWN_BY_CONSULTANT')),
  placed_at timestamptz,
  agreement_drafted_at timestamptz,
  -- of a person with a protected address: no employer sees the row
  hidden boolean not null default false,
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
create index on proposal (closes_on) where closed_at is null and placed_at is null;

alter table proposal enable row level security;
alter table proposal force row level security;
create policy own_municipality on proposal using (
  (select app.ctx('kind')) = 'STAFF' and municipality = any ((select app.ctx_list('municipalities'))::text[]));
create policy own_rows on proposal for select using (
  (select app.ctx('kind')) = 'PARTICIPANT' and participant_id::text = (select app.ctx('participant')));
create policy own_answer on proposal for update using (
  (select app.ctx('kind')) = 'PARTICIPANT' and participant_id::text = (select app.ctx('participant')));
-- Before the person has consented to this match the employer's database answer is: no such row. Nor is there one after
-- the consent is withdrawn or has run out.
create policy consented on proposal for select using (
  (select app.ctx('kind')) = 'EMPLOYER' and organisation = any ((select app.ctx_list('organisations'))::text[])
  and consented_at is not null and not hidden and shown_until >= (select app.today())
  and (closed_at is null or closed_reason = 'EMPLOYER_NOT_NOW'));
create policy answer on proposal for update using (
  (select app.ctx('kind')) = 'EMPLOYER' and organisation = any ((select app.ctx_list('organisations'))::text[])
  and consented_at is not null and not hidden);
create policy system on proposal using ((select app.ctx('kind')) = 'SYSTEM');
create policy visible_person on proposal as restrictive using (
  (select app.ctx('kind')) not in ('STAFF', 'SYSTEM') or exists (select 1 from participant p where p.id = participant_id));
-- The participant reads the slot that is proposed; so does the municipality, also when it is no longer shared with it.
create policy proposed_here on slot for select using (
  (select app.ctx('kind')) in ('PARTICIPANT', 'STAFF') and id in (select pr.slot_id from proposal pr));
-- How long the municipality gives people to answer is no secret to those who must answer.
create policy everyone_reads on municipality_setting for select using ((select app.ctx('kind')) is not null);

-- An employer's transaction cannot read a person: the first name comes with "meet", from here, and goes with a closing.
create function app.reveal_first_name() returns trigger language plpgsql as $$
declare asker text;
begin
  if new.employer_answer = 'MEET' and new.closed_at is null then
    asker := app.look_as_system();
    select given_name into new.first_name from participant where id = new.participant_id;
    perform app.look_as(asker);
  else
    new.first_name := null;
  end if;
  return new;
end $$;
create trigger first_name_with_meet before insert or update on proposal
  for each row execute function app.reveal_first_name();

-- A slot with its open proposals and its placements from today on, whoever made them; locked until the transaction ends.
create function app.slot_load(of_slot uuid, out open_proposals int, out placed int) language plpgsql as $$
declare asker text := app.look_as_system();
begin
  perform 1 from slot where id = of_slot for update;
  select count(*) into open_proposals from proposal where slot_id = of_slot and closed_at is null and placed_at is null;
  select count(*) into placed from placement where slot_id = of_slot and coalesce(stopped_on, to_date) >= app.today();
  perform app.look_as(asker);
end $$;

-- No slot has more open proposals than its cap, whoever proposes and however many at once.
create function app.keep_proposal_cap() returns trigger language plpgsql as $$
declare
  asker text := app.look_as_system();
  cap int;
begin
  select proposal_cap into cap from slot where id = new.slot_id for update;
  if (select count(*) from proposal p where p.slot_id = new.slot_id and p.closed_at is null and p.placed_at is null) >= cap then
    raise exception 'slot has its proposals' using errcode = '23P01', constraint = 'proposal_cap';
  end if;
  perform app.look_as(asker);
  return new;
end $$;
create trigger proposal_cap before insert on proposal for each row execute function app.keep_proposal_cap();

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
  hidden boolean not null default false,
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
  hidden boolean not null default false,
  check (to_date >= from_date),
  -- One place at a time. A placement that was stopped before it began takes no days.
  constraint one_placement_at_a_time exclude using gist (participant_id with =, (
    case when stopped_on < from_date then 'empty'::daterange
         else daterange(from_date, coalesce(stopped_on, to_date), '[]') end) with &&)
);
create index on placement (municipality);
create index on placement (organisation);
create index on placement (participant_id);
create index on placement (slot_id);

-- How many of a slot's places are taken on the fullest day of a period.
create function app.places_taken(of_slot uuid, period_from date, period_to date) returns int language sql stable as $$
  with open as (
    select from_date, coalesce(stopped_on, to_date) as to_date from placement
     where slot_id = of_slot and from_date <= period_to and coalesce(stopped_on, to_date) >= period_from)
  select coalesce(max(taken), 0)::int from (
    select count(*) as taken
      from (select period_from as day union select from_date from open where from_date > period_from) days
      join open on day between open.from_date and open.to_date
     group by day) days
$$;

-- The same, seen with the program's own eyes, with the slot locked until the transaction ends; places is its capacity.
create function app.slot_places(of_slot uuid, period_from date, period_to date, out taken int, out places int)
language plpgsql as $$
declare asker text := app.look_as_system();
begin
  select capacity into places from slot where id = of_slot for update;
  taken := app.places_taken(of_slot, period_from, period_to);
  perform app.look_as(asker);
end $$;

-- A slot holds no more people than it has places, whoever asks and however many at once.
create function app.keep_capacity() returns trigger language plpgsql as $$
declare
  asker text := app.look_as_system();
  capacity int;
begin
  select s.capacity into capacity from slot s where s.id = new.slot_id for update;
  if app.places_taken(new.slot_id, new.from_date, new.to_date) >= capacity then
    raise exception 'slot is full' using errcode = '23P01', constraint = 'slot_capacity';
  end if;
  perform app.look_as(asker);
  return new;
end $$;
create trigger slot_capacity before insert on placement for each row execute function app.keep_capacity();

-- A protected address hides the person from employers in the same moment it is entered, and whatever is made later.
create function app.hide_of_protected() returns trigger language plpgsql as $$
declare asker text := app.look_as_system();
begin
  select protection > 0 into new.hidden from participant where id = new.participant_id;
  perform app.look_as(asker);
  return new;
end $$;
create trigger hide_of_protected before insert on proposal for each row execute function app.hide_of_protected();
create trigger hide_of_protected before insert on placement_agreement for each row execute function app.hide_of_protected();
create trigger hide_of_protected before insert on placement for each row execute function app.hide_of_protected();
create function app.hide_when_protected() returns trigger language plpgsql as $$
declare asker text := app.look_as_system();
begin
  update proposal set hidden = new.protection > 0 where participant_id = new.id;
  update placement_agreement set hidden = new.protection > 0 where participant_id = new.id;
  update placement set hidden = new.protection > 0 where participant_id = new.id;
  perform app.look_as(asker);
  return null;
end $$;
create trigger hide_when_protected after update of protection on participant for each row
  when (old.protection is distinct from new.protection) execute function app.hide_when_protected();

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
  -- the row that this one corrects
  corrects uuid references hire,
  check (ended_on is null or ended_on >= start_on)
);
-- One hire counts once, whoever reports it: neither the same start twice, nor two that go on side by side.
create unique index one_hire on hire (participant_id, organisation, start_on, kind) where superseded_at is null;
create unique index one_running_hire on hire (participant_id, organisation, kind)
  where superseded_at is null and ended_on is null;
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
  and not hidden and annulled_at is null and (access_until is null or access_until >= (select app.today())));
create policy own_organisation on agreement_version using (
  (select app.ctx('kind')) = 'EMPLOYER' and organisation = any ((select app.ctx_list('organisations'))::text[])
  and exists (select 1 from placement_agreement a where a.id = agreement_id));
create policy own_organisation on placement using (
  (select app.ctx('kind')) = 'EMPLOYER' and organisation = any ((select app.ctx_list('organisations'))::text[])
  and not hidden and (access_until is null or access_until >= (select app.today())));
create policy own_organisation on attendance using (
  (select app.ctx('kind')) = 'EMPLOYER' and organisation = any ((select app.ctx_list('organisations'))::text[])
  and exists (select 1 from placement p where p.id = placement_id));
-- What the participant says of the employer is not for the employer.
create policy own_organisation on evaluation using (
  (select app.ctx('kind')) = 'EMPLOYER' and by_party = 'EMPLOYER'
  and organisation = any ((select app.ctx_list('organisations'))::text[])
  and exists (select 1 from placement p where p.id = placement_id));
create policy own_organisation on hire for select using (
  (select app.ctx('kind')) = 'EMPLOYER' and organisation = any ((select app.ctx_list('organisations'))::text[])
  and exists (select 1 from placement p where p.id = placement_id));
-- The participant signs, reports attendance and evaluates.
create policy own_signature on placement_agreement for update using (
  (select app.ctx('kind')) = 'PARTICIPANT' and participant_id::text = (select app.ctx('participant')));
create policy own_attendance on attendance for insert with check (
  (select app.ctx('kind')) = 'PARTICIPANT' and participant_id::text = (select app.ctx('participant')));
create policy own_attendance_change on attendance for update using (
  (select app.ctx('kind')) = 'PARTICIPANT' and participant_id::text = (select app.ctx('participant')) and confirmed_at is null);
create policy own_evaluation on evaluation for insert with check (
  (select app.ctx('kind')) = 'PARTICIPANT' and by_party = 'PARTICIPANT' and participant_id::text = (select app.ctx('participant')));
