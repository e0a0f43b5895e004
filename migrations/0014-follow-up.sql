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

-- For the statistics of outcomes and nothing else: no match, no card and no employer reads it.
alter table participant add column gender text check (gender in ('MAN', 'WOMAN'));

-- Outcomes are counted by year, and hires are read with their checks.
create index on participant (municipality, settled_on);
create index on hire (municipality, participant_id) where superseded_at is null;
create index on placement (municipality, to_date);

-- The eyes of the statistics of one municipality: they see its rows as rows and nobody's case, and only from the two
-- functions below, which answer with counts and with hires that carry no name. No viewer is of this kind.
create policy statistics on participant for select using (
  (select app.ctx('kind')) = 'STATISTICS' and municipality = any ((select app.ctx_list('municipalities'))::text[]));
create policy statistics on programme_exit for select using (
  (select app.ctx('kind')) = 'STATISTICS' and municipality = any ((select app.ctx_list('municipalities'))::text[]));
create policy statistics on placement for select using (
  (select app.ctx('kind')) = 'STATISTICS' and municipality = any ((select app.ctx_list('municipalities'))::text[]));
create policy statistics on hire for select using (
  (select app.ctx('kind')) = 'STATISTICS' and municipality = any ((select app.ctx_list('municipalities'))::text[]));
create policy statistics on hire_check for select using (
  (select app.ctx('kind')) = 'STATISTICS' and municipality = any ((select app.ctx_list('municipalities'))::text[]));
create function app.look_as_statistics(of_municipality text) returns text language plpgsql as $$
declare asker text := concat_ws(' ', app.ctx('kind'), app.ctx('clearance'), app.ctx('municipalities'));
begin
  if app.ctx('kind') not in ('STAFF', 'SYSTEM')
     or app.ctx('kind') = 'STAFF' and not of_municipality = any (app.ctx_list('municipalities')) then
    raise exception 'not the statistics of this municipality' using errcode = '42501';
  end if;
  perform set_config('app.kind', 'STATISTICS', true), set_config('app.clearance', '2', true),
          set_config('app.municipalities', of_municipality, true);
  return asker;
end $$;
create function app.look_no_more_as_statistics(asker text) returns void language plpgsql as $$
begin
  perform set_config('app.kind', split_part(asker, ' ', 1), true), set_config('app.clearance', split_part(asker, ' ', 2), true),
          set_config('app.municipalities', split_part(asker, ' ', 3), true);
end $$;

-- A municipality's people as its statistics count them: also the staff's own relatives, whom no colleague may look up, and
-- never those with a shielded identity, who are in national totals only.
create function app.outcome_counts(of_municipality text, from_day date, to_day date, as_of date)
returns table (family text, year int, gender text, schooling text, status text, people int)
language plpgsql set enable_nestloop = off set enable_mergejoin = off set enable_sort = off set jit = off set work_mem = '32MB' as $$
#variable_conflict use_column
declare asker text := app.look_as_statistics(of_municipality);
begin
  return query
    with person as materialized (
      select p.id, coalesce(p.gender, 'NOT_RECORDED') as gender, p.settled_on, p.settlement_basis,
             case when p.schooling is null then 'NOT_RECORDED' when p.schooling in ('UPPER_SECONDARY', 'VOCATIONAL', 'HIGHER')
                  then 'UPPER_SECONDARY_OR_MORE' else 'LESS' end as schooling
        from participant p where p.municipality = of_municipality and p.protection = 0),
    fact as (
      select 'SETTLED' as family, p.settled_on as on_date, p.gender, p.schooling,
             case p.settlement_basis when 'FAMILY_REUNIFICATION' then 'FAMILY_REUNIFIED' else 'BY_AGREEMENT' end as status
        from person p where p.settled_on between from_day and least(to_day, as_of)
      union all
      select 'EXITS', x.exit_on, p.gender, p.schooling, x.kind from programme_exit x join person p on p.id = x.participant_id
       where x.municipality = of_municipality and x.superseded_at is null and x.exit_on between from_day and least(to_day, as_of)
      union all
      select 'PLACEMENTS', least(l.to_date, coalesce(l.stopped_on, l.to_date)), p.gender, p.schooling, 'DID_NOT'
        from placement l join person p on p.id = l.participant_id
       where l.municipality = of_municipality and least(l.to_date, coalesce(l.stopped_on, l.to_date)) between from_day and least(to_day, as_of)
         and l.id not in (select h.placement_id from hire h where h.municipality = of_municipality and h.superseded_at is null
                             and h.placement_id is not null and h.participant_id in (select k.participant_id from hire k
                               where k.municipality = of_municipality and k.superseded_at is null and k.kind = 'PERMANENT')))
    select f.family, date_part('year', f.on_date)::int, f.gender, f.schooling, f.status, count(*)::int
      from fact f group by 1, 2, 3, 4, 5;
  perform app.look_no_more_as_statistics(asker);
end $$;

-- The hires of those of them who were ever hired for good, without a name. A placement that nobody was hired for good
-- after is counted above.
create function app.outcome_hires(of_municipality text, from_day date, as_of date)
returns table (hires jsonb, placements jsonb, checks jsonb)
language plpgsql set enable_nestloop = off set enable_mergejoin = off set enable_sort = off set jit = off set work_mem = '32MB' as $$
#variable_conflict use_column
declare asker text := app.look_as_statistics(of_municipality);
begin
  return query
    with hired as materialized (
      select h.id, h.participant_id, h.organisation, h.kind, h.start_on, h.ended_on, h.placement_id, h.source,
             coalesce(p.gender, 'NOT_RECORDED') as gender, p.schooling
        from hire h join participant p on p.id = h.participant_id and p.protection = 0
       where h.municipality = of_municipality and h.superseded_at is null and h.start_on <= as_of and h.start_on >= from_day
         and h.participant_id in (select k.participant_id from hire k
               where k.municipality = of_municipality and k.superseded_at is null and k.kind = 'PERMANENT'))
    select (select jsonb_agg(jsonb_build_array(h.id, h.participant_id, h.organisation, h.kind, h.start_on, h.ended_on, h.placement_id,
              h.source, h.gender, h.schooling)) from hired h),
           (select jsonb_agg(jsonb_build_array(l.id, l.participant_id, l.from_date, least(l.to_date, coalesce(l.stopped_on, l.to_date))))
              from placement l where l.id in (select h.placement_id from hired h)),
           (select jsonb_agg(jsonb_build_array(c.hire_id, c.on_date, c.still_employed)) from hire_check c
             where c.municipality = of_municipality and c.on_date >= from_day and c.hire_id in (select h.id from hired h));
  perform app.look_no_more_as_statistics(asker);
end $$;
grant execute on function app.outcome_counts(text, date, date, date), app.outcome_hires(text, date, date),
  app.look_as_statistics(text), app.look_no_more_as_statistics(text) to fotfeste_app;

grant select, insert, update on ask_signal, silence_check, hire_check to fotfeste_app;
