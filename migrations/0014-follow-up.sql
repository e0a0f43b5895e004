-- expand: signals about asks that nobody answered, leads, questions, meetings, mentors, deviations, certificates

-- What was done about an ask past its day. Each signal once for a due date, whoever runs the check and however often.
create table ask_signal (
  id uuid primary key,
  kind text not null,
  subject_id uuid not null,
  due date not null,
  signal text not null check (signal in ('REMINDER', 'ESCALATION')),
  municipality text not null references municipality,
  participant_id uuid references participant,
  organisation text,
  waits_for text not null check (waits_for in ('PARTICIPANT', 'EMPLOYER', 'CONSULTANT', 'NAV')),
  owner_id uuid,
  -- the named person an escalation goes to
  to_user uuid,
  to_name text,
  at timestamptz not null,
  unique (kind, subject_id, due, signal),
  check ((signal = 'ESCALATION') = (to_user is not null))
);
create index on ask_signal (municipality);
create index on ask_signal (participant_id);
select app.protect_municipal('ask_signal');
create policy visible_person on ask_signal as restrictive using (
  participant_id is null or (select app.ctx('kind')) not in ('STAFF', 'SYSTEM')
  or exists (select 1 from participant p where p.id = participant_id));

-- The nightly proof that no ask is older than its limit without a state.
create table silence_check (
  municipality text not null references municipality,
  on_date date not null,
  open int not null,
  overdue int not null,
  reminded int not null,
  escalated int not null,
  silent jsonb not null,
  checked_at timestamptz not null default clock_timestamp(),
  primary key (municipality, on_date)
);
select app.protect_municipal('silence_check');

-- A silent employer is paused until somebody opens it again; silence before that day counts no more.
alter table employer add column reopened_at timestamptz;

-- What was found 3, 6 and 12 months after a hire began.
create table hire_check (
  id uuid primary key,
  hire_id uuid not null references hire,
  participant_id uuid not null references participant,
  municipality text not null,
  on_date date not null,
  still_employed boolean not null,
  note text,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  unique (hire_id, on_date)
);
create index on hire_check (municipality);
create index on hire_check (participant_id);
select app.protect_person_rows('hire_check');

-- What a report of a hire may say beside; posts that must be advertised carry the advert's reference.
alter table hire
  add column monthly_wage int check (monthly_wage >= 0),
  add column advert_reference text,
  add column source text not null default 'CONSULTANT' check (source in ('EMPLOYER', 'PARTICIPANT', 'CONSULTANT', 'NAV'));

grant select, insert, update on ask_signal, silence_check, hire_check to fotfeste_app;
