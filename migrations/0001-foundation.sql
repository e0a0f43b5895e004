-- expand: the security context, users, sessions, outbox, inbox, idempotency, audit and messages

create schema app;
create extension if not exists pg_trgm;

-- Who is asking, set once per transaction by libs/db. Missing context is an error, never an empty answer.
create function app.ctx(name text) returns text language plpgsql stable as $$
declare value text := current_setting('app.' || name, true);
begin
  if value is null or value = '' then
    raise exception 'no security context (%)', name using errcode = '42501';
  end if;
  return value;
end $$;

create function app.ctx_list(name text) returns text[] language sql stable as $$
  select string_to_array(nullif(app.ctx(name), '-'), ',')
$$;

-- The policy of rows that no tenant owns: everyone reads, only the system writes.
create function app.protect_reference(target regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format($p$create policy everyone_reads on %s for select using ((select app.ctx('kind')) is not null)$p$, target);
  execute format($p$create policy system_writes on %s using ((select app.ctx('kind')) = 'SYSTEM')$p$, target);
end $$;

-- The policy of rows that only the system touches.
create function app.protect_system(target regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format($p$create policy system_only on %s using ((select app.ctx('kind')) = 'SYSTEM')$p$, target);
end $$;

-- The policy of rows that a municipality owns (column municipality).
create function app.protect_municipal(target regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format($p$create policy own_municipality on %s using (
    (select app.ctx('kind')) = 'STAFF' and municipality = any ((select app.ctx_list('municipalities'))::text[]))$p$, target);
  execute format($p$create policy system on %s using ((select app.ctx('kind')) = 'SYSTEM')$p$, target);
end $$;

-- The policy of rows about a participant: the municipality's staff, and the person (column participant_id).
create function app.protect_person_rows(target regclass) returns void language plpgsql as $$
begin
  perform app.protect_municipal(target);
  execute format($p$create policy own_rows on %s for select using (
    (select app.ctx('kind')) = 'PARTICIPANT' and participant_id::text = (select app.ctx('participant')))$p$, target);
  execute format($p$create policy visible_person on %s as restrictive using (
    (select app.ctx('kind')) not in ('STAFF', 'SYSTEM') or exists (select 1 from participant p where p.id = participant_id))$p$, target);
end $$;

create table app_user (
  id uuid primary key,
  -- the natural person behind the account: the same for two accounts of one person
  person_id uuid not null,
  issuer text not null,
  subject text not null,
  name text not null,
  email text,
  language text not null default 'nb' check (language in ('nb', 'nn', 'en')),
  created_at timestamptz not null default now(),
  disabled_at timestamptz,
  unique (issuer, subject)
);

create table role_grant (
  id uuid primary key,
  user_id uuid not null references app_user,
  role text not null check (role in ('CONSULTANT', 'CONTACT_PERSON', 'PROGRAMME_LEADER', 'TEAM_MEMBER', 'EMPLOYER_CONTACT',
    'NAV_ADVISER', 'NAV_DECIDER', 'PARTICIPANT', 'MENTOR', 'BUDDY', 'AUDITOR', 'ADMINISTRATOR')),
  municipality text,
  organisation text,
  nav_office text,
  participant_id uuid,
  -- 0 none, 1 confidential (kode 7), 2 strictly confidential (kode 6)
  clearance int not null default 0 check (clearance between 0 and 2),
  valid_from date not null default current_date,
  valid_to date
);
create index on role_grant (user_id);

create table session (
  token_hash text primary key,
  user_id uuid not null references app_user,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index on session (user_id);

-- Sign-in state between leaving for the issuer and coming back.
create table sign_in_attempt (
  state text primary key,
  nonce text not null,
  code_verifier text not null,
  return_to text not null,
  created_at timestamptz not null default now()
);

-- Single-use links for parties without an account; the secret itself is never stored.
create table one_time_link (
  secret_hash text primary key,
  purpose text not null,
  subject_id uuid not null,
  party text not null,
  step_up_code_hash text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  attempts int not null default 0
);

create table outbox (
  id uuid primary key,
  type text not null,
  payload jsonb not null,
  created_at timestamptz not null default now(),
  relayed_at timestamptz
);
create index outbox_waiting on outbox (created_at) where relayed_at is null;

create table inbox (
  handler text not null,
  event_id uuid not null,
  handled_at timestamptz not null default now(),
  primary key (handler, event_id)
);

create table idempotency (
  actor text not null,
  key text not null check (length(key) between 8 and 200),
  operation text not null,
  arguments_hash text not null,
  result jsonb not null,
  created_at timestamptz not null default now(),
  primary key (actor, key)
);

-- Append-only, hash-chained per municipality ('-' for rows of none).
create table audit (
  chain text not null,
  position bigint not null,
  at timestamptz not null,
  actor text not null,
  actor_name text not null,
  role text not null,
  action text not null,
  decision text not null check (decision in ('PERMIT', 'DENY')),
  subject_id text,
  detail jsonb not null default '{}',
  previous_hash text not null,
  hash text not null,
  primary key (chain, position)
);
create index on audit (subject_id, at);

-- Every e-mail and SMS, so that a message is sent once and can be shown.
create table message (
  id uuid primary key,
  municipality text,
  channel text not null check (channel in ('EMAIL', 'SMS')),
  recipient text not null,
  subject text not null,
  body text not null,
  created_at timestamptz not null default now(),
  sent_at timestamptz
);
create index on message (created_at);

-- Some promises of the database reach further than the asker may see: a full slot is full, whoever filled it. Such a
-- function looks with the program's own eyes, and gives the asker's back before it returns.
create function app.look_as_system() returns text language plpgsql as $$
declare asker text := app.ctx('kind') || ' ' || app.ctx('clearance');
begin
  perform set_config('app.kind', 'SYSTEM', true), set_config('app.clearance', '2', true);
  return asker;
end $$;
create function app.look_as(asker text) returns void language plpgsql as $$
begin
  perform set_config('app.kind', split_part(asker, ' ', 1), true), set_config('app.clearance', split_part(asker, ' ', 2), true);
end $$;

-- The newest line of a chain, also for those who may not read the chain: what they append must seal it.
create function app.audit_head(of_chain text, out "position" bigint, out hash text) language plpgsql as $$
declare asker text := app.look_as_system();
begin
  select a.position, a.hash into "position", hash from audit a where a.chain = of_chain order by a.position desc limit 1;
  perform app.look_as(asker);
end $$;

create function app.notify_outbox() returns trigger language plpgsql as $$
begin perform pg_notify('outbox', ''); return null; end $$;
create trigger outbox_notifies after insert on outbox for each statement execute function app.notify_outbox();

select app.protect_reference('app_user');
create policy own_language on app_user for update using (id::text = (select app.ctx('actor')));
select app.protect_system('session');
select app.protect_system('sign_in_attempt');
select app.protect_system('one_time_link');
select app.protect_system('message');

alter table role_grant enable row level security;
alter table role_grant force row level security;
create policy system on role_grant using ((select app.ctx('kind')) = 'SYSTEM');
create policy own_grants on role_grant for select using (user_id::text = (select app.ctx('actor')));
create policy colleagues on role_grant for select using (
  (select app.ctx('kind')) = 'STAFF' and municipality = any ((select app.ctx_list('municipalities'))::text[]));

-- Everyone may publish what they did; only the relay reads.
alter table outbox enable row level security;
alter table outbox force row level security;
create policy publish on outbox for insert with check ((select app.ctx('kind')) is not null);
create policy relay on outbox using ((select app.ctx('kind')) = 'SYSTEM');

select app.protect_system('inbox');

alter table idempotency enable row level security;
alter table idempotency force row level security;
create policy own_keys on idempotency using (actor = (select app.ctx('actor')));

alter table audit enable row level security;
alter table audit force row level security;
create policy write on audit for insert with check (actor = (select app.ctx('actor')));
create policy chain_head on audit for select using (
  (select app.ctx('kind')) = 'SYSTEM'
  or actor = (select app.ctx('actor'))
  or ((select app.ctx('kind')) = 'STAFF' and chain = any ((select app.ctx_list('municipalities'))::text[]))
  or ((select app.ctx('kind')) = 'PARTICIPANT' and subject_id = (select app.ctx('participant'))));
