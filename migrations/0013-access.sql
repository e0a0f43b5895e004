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
