-- expand: match runs and their suggestions

create table match_run (
  id uuid primary key,
  region text not null,
  municipalities text[] not null,
  status text not null check (status in ('QUEUED', 'RUNNING', 'COMPLETED', 'CANCELLED', 'FAILED')),
  progress int not null default 0 check (progress between 0 and 100),
  requested_by uuid not null,
  requested_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz,
  rules_on date not null,
  weights_version text not null,
  pins jsonb not null default '[]',
  vetoes jsonb not null default '[]',
  summary jsonb,
  failure text
);
create index on match_run (region, requested_at desc);

-- One row per person and slot that the run ranked for the person. Written once, never changed.
create table suggestion (
  id uuid primary key,
  run_id uuid not null references match_run on delete cascade,
  municipality text not null,
  participant_id uuid not null references participant,
  slot_id uuid not null references slot,
  rank int not null,
  assigned boolean not null,
  score int not null check (score between 0 and 10000),
  certainty int not null check (certainty between 0 and 100),
  price int not null check (price >= 0),
  explanation jsonb not null,
  unique (run_id, participant_id, slot_id)
);
create index on suggestion (run_id, slot_id, score desc);
create index on suggestion (participant_id);

create table unassigned (
  run_id uuid not null references match_run on delete cascade,
  municipality text not null,
  participant_id uuid not null references participant,
  binding_rules jsonb not null,
  primary key (run_id, participant_id)
);

-- Overrides and vetoes with their reasons, later compared with what happened.
create table override (
  id uuid primary key,
  municipality text not null,
  participant_id uuid not null references participant,
  slot_id uuid not null,
  run_id uuid,
  kind text not null check (kind in ('OVERRIDE', 'VETO', 'PIN')),
  reason text not null,
  weights_version text,
  by_user uuid not null,
  at timestamptz not null default now()
);

select app.protect_person_rows('suggestion');
select app.protect_person_rows('unassigned');
select app.protect_person_rows('override');

alter table match_run enable row level security;
alter table match_run force row level security;
create policy own_region on match_run using (
  (select app.ctx('kind')) = 'STAFF' and municipalities && (select app.ctx_list('municipalities'))::text[]);
create policy system on match_run using ((select app.ctx('kind')) = 'SYSTEM');
