-- expand: one-time links

-- A link for somebody without an account opens one act, once. Nobody has had any before this migration.
alter table one_time_link
  add column id uuid not null unique,
  add column municipality text not null references municipality,
  add column organisation text references employer,
  add column participant_id uuid references participant,
  add column recipient_name text not null,
  add column email text not null,
  add column phone text not null,
  add column language text not null default 'nb' check (language in ('nb', 'en')),
  -- the version of the agreement, and the last day of the attendance, that the act is bound to
  add column subject_version int,
  add column up_to date,
  add column code_sent_at timestamptz,
  add column codes_sent int not null default 0,
  add column sent_by uuid not null,
  add column sent_by_name text not null,
  add column ended_at timestamptz,
  alter column step_up_code_hash drop not null,
  add check (purpose in ('SIGN_AGREEMENT', 'CONFIRM_SLOT', 'CONFIRM_ATTENDANCE')),
  add check (party in ('PARTICIPANT', 'EMPLOYER')),
  add check ((party = 'EMPLOYER') = (organisation is not null)),
  add check (party <> 'PARTICIPANT' or participant_id is not null);
create index on one_time_link (municipality, subject_id);
create index on one_time_link (participant_id);
create policy own_municipality on one_time_link using (
  (select app.ctx('kind')) = 'STAFF' and municipality = any ((select app.ctx_list('municipalities'))::text[]));
create policy visible_person on one_time_link as restrictive using (
  participant_id is null or (select app.ctx('kind')) not in ('STAFF', 'SYSTEM')
  or exists (select 1 from participant p where p.id = participant_id));

-- Takes a link in the transaction of its act: of two at once one gets it, and it is free again if the act is refused.
create function app.take_link(of_link uuid, at timestamptz) returns boolean language plpgsql as $$
declare
  asker text := app.look_as_system();
  taken int;
begin
  update one_time_link set used_at = at where id = of_link and used_at is null and ended_at is null;
  get diagnostics taken = row_count;
  perform app.look_as(asker);
  return taken = 1;
end $$;

-- Puts a message in the hand of whoever carries messages; nobody but the program reads them.
create function app.write_message(
  message_id uuid, of_municipality text, by_channel text, to_recipient text, with_subject text, with_body text
) returns void language plpgsql as $$
declare asker text := app.look_as_system();
begin
  insert into message (id, municipality, channel, recipient, subject, body)
  values (message_id, of_municipality, by_channel, to_recipient, with_subject, with_body);
  perform app.look_as(asker);
end $$;

-- The natural person behind an address: somebody who also has an account is the same person by a link.
create function app.person_of_address(address text) returns uuid language sql stable as $$
  select coalesce(
    (select person_id from app_user where lower(email) = lower(address) order by created_at limit 1),
    md5('address ' || lower(address))::uuid)
$$;

grant execute on function app.take_link(uuid, timestamptz), app.write_message(uuid, text, text, text, text, text),
  app.person_of_address(text) to fotfeste_app;

-- Who may do what ends in the moment it is taken away, and begins and ends on days in Oslo.
alter table role_grant
  alter column valid_from set default app.today(),
  add column ended_at timestamptz,
  -- what a team member is there for: their own appointments and notes, and nothing else of the case
  add column purpose text check (purpose in ('NURSE', 'PSYCHOLOGIST', 'PARENT_GUIDE', 'SCHOOL', 'VOLUNTEER_COORDINATOR', 'CHILD_WELFARE')),
  -- belongs to those who follow up unaccompanied minors
  add column minors boolean not null default false,
  add check (purpose is null or role = 'TEAM_MEMBER');
create index on role_grant (municipality);
create index on role_grant (participant_id);

-- An account of a participant, mentor or buddy says who is a client: colleagues' accounts are for all to name, these are not.
alter table app_user add column is_private boolean not null default false;
update app_user u set is_private = true
 where exists (select 1 from role_grant g where g.user_id = u.id and g.role in ('PARTICIPANT', 'MENTOR', 'BUDDY'));
create function app.keep_private() returns trigger language plpgsql as $$
declare asker text := app.look_as_system();
begin
  update app_user set is_private = true where id = new.user_id;
  perform app.look_as(asker);
  return null;
end $$;
create trigger keep_private after insert on role_grant for each row
  when (new.role in ('PARTICIPANT', 'MENTOR', 'BUDDY')) execute function app.keep_private();
drop policy everyone_reads on app_user;
create policy colleagues_are_named on app_user for select using (
  ((select app.ctx('kind')) is not null and not is_private) or id::text = (select app.ctx('actor')));
-- Whether somebody with this clearance may know of a person at all, looked up with the program's own eyes.
create function app.person_is_open(person text, clearance int) returns boolean language plpgsql stable as $$
declare
  asker text;
  is_open boolean;
begin
  if person !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
    return true;
  end if;
  asker := app.look_as_system();
  select p.protection <= clearance and (not p.own_staff or clearance > 0) into is_open from participant p where p.id = person::uuid;
  perform app.look_as(asker);
  return coalesce(is_open, true);
end $$;
grant execute on function app.person_is_open(text, int) to fotfeste_app;
-- A mentor's own grant names a person, too.
create policy visible_person on role_grant as restrictive using (
  participant_id is null or (select app.ctx('kind')) = 'SYSTEM'
  or (user_id::text = (select app.ctx('actor')) and role = 'PARTICIPANT')
  or (user_id::text = (select app.ctx('actor')) and app.person_is_open(participant_id::text, (select app.ctx('clearance'))::int))
  or exists (select 1 from participant p where p.id = participant_id));
create policy visible_person on audit as restrictive for select using (
  subject_id is null or (select app.ctx('kind')) = 'SYSTEM' or actor = (select app.ctx('actor'))
  or subject_id = (select app.ctx('participant'))
  or app.person_is_open(subject_id, (select app.ctx('clearance'))::int));

-- People of the municipality who have no cases (team members, auditors, administrators) are told apart from those who do:
-- to the database they are its OFFICE, which reads slots, settings, the log, and the registers it imports itself.
create policy office_reads on slot for select using (
  (select app.ctx('kind')) = 'OFFICE' and municipality = any ((select app.ctx_list('municipalities'))::text[]));
create policy office_reads on audit for select using (
  (select app.ctx('kind')) = 'OFFICE' and chain = any ((select app.ctx_list('municipalities'))::text[]));
create policy office_colleagues on role_grant for select using (
  (select app.ctx('kind')) = 'OFFICE' and participant_id is null
  and municipality = any ((select app.ctx_list('municipalities'))::text[]));
create policy own_registers on upload using (
  (select app.ctx('kind')) = 'OFFICE' and uploaded_by::text = (select app.ctx('actor'))
  and municipality = any ((select app.ctx_list('municipalities'))::text[]));
create policy own_registers on upload_file using (
  (select app.ctx('kind')) = 'OFFICE' and municipality = any ((select app.ctx_list('municipalities'))::text[])
  and exists (select 1 from upload u where u.id = upload_id));
create policy own_registers on import_job using (
  (select app.ctx('kind')) = 'OFFICE' and kind in ('OCCUPATIONS', 'ESCO', 'POSTCODES', 'ADS')
  and municipality = any ((select app.ctx_list('municipalities'))::text[]));
create policy own_registers on import_refused using (
  (select app.ctx('kind')) = 'OFFICE' and municipality = any ((select app.ctx_list('municipalities'))::text[])
  and exists (select 1 from import_job j where j.id = job_id));
create policy own_registers on column_mapping using (
  (select app.ctx('kind')) = 'OFFICE' and kind in ('OCCUPATIONS', 'ESCO', 'POSTCODES', 'ADS')
  and municipality = any ((select app.ctx_list('municipalities'))::text[]));

-- Unaccompanied minors, and everybody under eighteen, are a compartment of their own (barnevernsloven section 13-1): only
-- those who follow them up find them. Somebody else of the municipality may be let in to one case, for a reason, for eight
-- hours at most, and their leader is told.
alter table participant add column compartment text check (compartment in ('MINORS'));
create table opened_access (
  id uuid primary key,
  participant_id uuid not null references participant,
  municipality text not null references municipality,
  user_id uuid not null references app_user,
  reason text not null check (length(btrim(reason)) >= 10),
  opened_at timestamptz not null default now(),
  expires_at timestamptz not null,
  check (expires_at > opened_at and expires_at <= opened_at + interval '8 hours')
);
create index on opened_access (user_id, participant_id);
create index on opened_access (participant_id);
create index on opened_access (municipality, opened_at);
alter table opened_access enable row level security;
alter table opened_access force row level security;
create policy system on opened_access using ((select app.ctx('kind')) = 'SYSTEM');
create policy own_openings on opened_access for select using (user_id::text = (select app.ctx('actor')));
create policy own_opening on opened_access for insert with check (
  user_id::text = (select app.ctx('actor')) and (select app.ctx('kind')) = 'STAFF'
  and municipality = any ((select app.ctx_list('municipalities'))::text[]));
create policy leaders_read on opened_access for select using (
  (select app.ctx('kind')) in ('STAFF', 'OFFICE') and municipality = any ((select app.ctx_list('municipalities'))::text[]));
grant select, insert, update, delete on opened_access to fotfeste_app;
revoke update, delete on opened_access from fotfeste_app;

create policy compartment on participant as restrictive using (
  (select app.ctx('kind')) <> 'STAFF'
  or (compartment is null and (birth_date is null or birth_date <= (select app.today() - interval '18 years')))
  or coalesce(nullif(current_setting('app.minors', true), ''), '0') = '1'
  or exists (select 1 from opened_access o where o.participant_id = participant.id
      and o.user_id::text = (select app.ctx('actor')) and o.expires_at > now()));

-- The person a case is opened for, looked up with the program's own eyes: of this municipality, and never somebody whose
-- address is protected beyond the asker's clearance, or who works here. Those rules nobody can set aside.
create function app.may_be_opened(person uuid, of_municipality text, clearance int) returns boolean language plpgsql as $$
declare
  asker text := app.look_as_system();
  found_one boolean;
begin
  select exists (select 1 from participant p where p.id = person and p.municipality = of_municipality
    and p.protection <= clearance and (not p.own_staff or clearance > 0)) into found_one;
  perform app.look_as(asker);
  return found_one;
end $$;
grant execute on function app.may_be_opened(uuid, text, int) to fotfeste_app;

-- Every column that decides whose a row is leads an index.
create index on agreement_version (municipality);
create index on agreement_version (organisation);
create index on agreement_version (participant_id);
create index on attendance (municipality);
create index on attendance (organisation);
create index on attendance (participant_id);
create index on audit (actor);
create index on bulk_approval (nav_office);
create index on employer_contact (municipality);
create index on evaluation (municipality);
create index on evaluation (organisation);
create index on evaluation (participant_id);
create index on follow_up (municipality);
create index on hire (organisation);
create index on import_refused (municipality);
create index on measure_hand (nav_office);
create index on measure_need_group (nav_office);
create index on plan_element (municipality);
create index on subsidy_decision (nav_office);
create index on unassigned (municipality);
create index on unassigned (participant_id);
create index on upload (municipality);
create index on upload_file (municipality);

-- Where each chain of the log stood when it was last read to its end. What is cut off a chain's end leaves no gap in it:
-- it is missed here. The program's own log carries the same heads out of the database.
create table audit_anchor (
  chain text not null,
  position bigint not null,
  hash text not null,
  anchored_at timestamptz not null default now(),
  primary key (chain, position)
);
select app.protect_system('audit_anchor');
grant select, insert on audit_anchor to fotfeste_app;

-- Erasure in three kinds. What the archive act keeps is restricted instead of deleted: then nobody who works with cases
-- finds it. The list of what was erased is applied again after a backup was put back; it holds ids and nothing else.
alter table participant add column restricted_on date;
create policy restricted on participant as restrictive using (
  restricted_on is null or (select app.ctx('kind')) <> 'STAFF'
  or exists (select 1 from opened_access o where o.participant_id = participant.id
      and o.user_id::text = (select app.ctx('actor')) and o.expires_at > now()));
create table erasure (
  participant_id uuid not null,
  kind text not null check (kind in ('DELETE', 'PSEUDONYMISE', 'RESTRICT')),
  reason text not null,
  asked_on date not null,
  applied_at timestamptz not null default now(),
  primary key (participant_id, kind)
);
select app.protect_system('erasure');
grant select, insert, update on erasure to fotfeste_app;

-- Somebody objects to how they are matched (GDPR article 21): recorded with its reason, answered by a person.
create table objection (
  id uuid primary key,
  participant_id uuid not null references participant,
  municipality text not null references municipality,
  reason text not null check (length(reason) between 1 and 2000),
  made_at timestamptz not null default now(),
  answer text,
  answered_by uuid,
  answered_by_name text,
  answered_at timestamptz,
  check ((answer is null) = (answered_at is null))
);
create index on objection (participant_id);
create index on objection (municipality, made_at);
select app.protect_person_rows('objection');
create policy own_objection on objection for insert with check (
  (select app.ctx('kind')) = 'PARTICIPANT' and participant_id::text = (select app.ctx('participant')) and answer is null);
grant select, insert, update on objection to fotfeste_app;

-- What others' rows still say of somebody who is protected from now on is an id, and goes in the same moment: from what a
-- run says of those they stood beside, and from the answers that are kept for repeated requests.
create function app.forget_protected() returns trigger language plpgsql as $$
declare asker text := app.look_as_system();
begin
  update suggestion set explanation = replace(explanation::text, new.id::text, '00000000-0000-7000-8000-000000000000')::jsonb
   where participant_id <> new.id and explanation::text like '%' || new.id::text || '%';
  perform app.look_as(asker);
  return null;
end $$;
create trigger forget_protected after update of protection, own_staff on participant for each row
  when ((new.protection > 0 and old.protection = 0) or (new.own_staff and not old.own_staff))
  execute function app.forget_protected();
create function app.answer_is_open(result jsonb, clearance int) returns boolean language sql stable as $$
  select app.person_is_open(coalesce(result ->> 'id', '-'), clearance)
$$;
grant execute on function app.answer_is_open(jsonb, int) to fotfeste_app;
create policy visible_person on idempotency as restrictive for select using (
  app.answer_is_open(result, (select app.ctx('clearance'))::int));
drop policy visible_person on audit;
create policy visible_person on audit as restrictive for select using (
  subject_id is null or (select app.ctx('kind')) = 'SYSTEM' or subject_id = (select app.ctx('participant'))
  or app.person_is_open(subject_id, (select app.ctx('clearance'))::int));
