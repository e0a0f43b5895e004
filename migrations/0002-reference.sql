-- expand: reference data that no tenant owns

create table municipality (
  number text primary key check (number ~ '^\d{4}$'),
  name text not null,
  valid_from date not null,
  valid_to date,
  -- the municipality it became part of, where it ended
  successor text references municipality,
  -- the demo region or the group of neighbours that share slots
  region text
);

create table postcode (
  code text primary key check (code ~ '^\d{4}$'),
  place text not null,
  municipality text not null,
  category text not null default 'G',
  latitude double precision,
  longitude double precision
);

create table occupation (
  code text primary key,
  name_nb text not null,
  name_en text not null,
  parent text,
  source text not null
);
create index occupation_name on occupation using gin (lower(name_nb) gin_trgm_ops);

create table skill (
  id text primary key,
  name_nb text,
  name_en text not null,
  uri text unique,
  kind text not null default 'SKILL',
  source text not null,
  retired_at date
);
create index skill_name_nb on skill using gin (lower(name_nb) gin_trgm_ops);
create index skill_name_en on skill using gin (lower(name_en) gin_trgm_ops);

create table skill_broader (
  skill_id text not null references skill,
  broader_id text not null,
  primary key (skill_id, broader_id)
);

create table occupation_skill (
  occupation text not null,
  skill_id text not null references skill,
  essential boolean not null,
  primary key (occupation, skill_id)
);
create index on occupation_skill (skill_id);

create table nav_office (
  number text primary key check (number ~ '^\d{4}$'),
  name text not null,
  municipality text not null
);

create table published_figure (
  id int primary key,
  figure jsonb not null
);

-- Rows that an administrator adds beside the ones the program ships: next year's rates, a changed rule date.
create table rate_row (
  id uuid primary key,
  kind text not null,
  row jsonb not null,
  valid_from date not null,
  valid_to date,
  source text not null,
  verified boolean not null,
  added_by uuid references app_user,
  added_at timestamptz not null default now()
);

select app.protect_reference('municipality');
select app.protect_reference('postcode');
select app.protect_reference('occupation');
select app.protect_reference('skill');
select app.protect_reference('skill_broader');
select app.protect_reference('occupation_skill');
select app.protect_reference('nav_office');
select app.protect_reference('published_figure');
select app.protect_reference('rate_row');
