-- expand: repairs of a run, who stands ready, withdrawn slots, decided pairs, the plan's reasons

-- What happened after a run, and what mending the optimum around it changed. Nothing is solved again.
create table match_repair (
  id uuid primary key,
  run_id uuid not null references match_run on delete cascade,
  number int not null,
  region text not null,
  municipalities text[] not null,
  -- the event, or that the worker has read the caseload anew
  cause text not null,
  moved int not null check (moved >= 0),
  total int not null,
  assigned int not null,
  milliseconds int not null check (milliseconds >= 0),
  at timestamptz not null default clock_timestamp(),
  unique (run_id, number)
);
create index on match_repair using gin (municipalities);
create index on match_run using gin (municipalities);
alter table match_repair enable row level security;
alter table match_repair force row level security;
create policy own_region on match_repair for select using (
  (select app.ctx('kind')) = 'STAFF' and municipalities && (select app.ctx_list('municipalities'))::text[]);
create policy system on match_repair using ((select app.ctx('kind')) = 'SYSTEM');

-- Null where the run itself says it.
alter table suggestion add column repair_id uuid references match_repair on delete set null;
create index on suggestion (repair_id) where repair_id is not null;

-- Who has consented and stands ready for a slot that fell away, best first.
create table standby (
  slot_id uuid not null references slot,
  municipality text not null,
  participant_id uuid not null references participant,
  rank int not null check (rank > 0),
  at timestamptz not null default clock_timestamp(),
  primary key (slot_id, participant_id)
);
create index on standby (municipality);
create index on standby (participant_id);
select app.protect_person_rows('standby');

-- The place is gone; what was open about it is closed.
alter table slot
  add column withdrawn_at timestamptz,
  add column withdrawn_reason text check (length(withdrawn_reason) between 1 and 500),
  add check ((withdrawn_at is null) = (withdrawn_reason is null));

-- Pins and vetoes hold until somebody lifts them.
alter table override
  add column by_name text not null default '',
  add column lifted_at timestamptz,
  add column lifted_by text;
create index on override (municipality, at desc);
create index on override (participant_id);
create unique index one_decision_in_force on override (participant_id, slot_id, kind) where kind <> 'OVERRIDE' and lifted_at is null;

-- Why an element is in somebody's plan (integreringsloven section 15): each edit is a version of its own, the draft kept.
create table plan_reason (
  id uuid primary key,
  municipality text not null,
  participant_id uuid not null references participant,
  slot_id uuid not null references slot,
  version int not null check (version > 0),
  -- which texts and which run the draft was made from
  draft_version text not null,
  run_id uuid,
  draft text not null,
  text text not null check (length(text) between 1 and 4000),
  facts jsonb not null,
  written_by uuid not null,
  written_by_name text not null,
  at timestamptz not null default clock_timestamp(),
  unique (participant_id, slot_id, version)
);
create index on plan_reason (municipality);
select app.protect_person_rows('plan_reason');

grant select, insert, update, delete on match_repair, standby, plan_reason to fotfeste_app;
revoke update, delete on plan_reason from fotfeste_app;
