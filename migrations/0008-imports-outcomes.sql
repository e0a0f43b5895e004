-- expand: imports, settlements and the register of yearly facts that figures are made from

create table upload (
  id uuid primary key,
  municipality text not null,
  file_name text not null,
  bytes bytea not null,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null default now()
);

create table import_job (
  id uuid primary key,
  municipality text not null,
  kind text not null,
  status text not null check (status in ('QUEUED', 'RUNNING', 'COMPLETED', 'FAILED')),
  file_name text not null,
  upload_id uuid,
  dry_run boolean not null,
  columns jsonb,
  progress int not null default 0,
  rows_read int not null default 0,
  created int not null default 0,
  changed int not null default 0,
  unchanged int not null default 0,
  refused int not null default 0,
  problems jsonb not null default '[]',
  refused_file text,
  failure text,
  requested_by uuid not null,
  started_at timestamptz not null default now(),
  finished_at timestamptz
);

create table column_mapping (
  municipality text not null,
  sender text not null,
  kind text not null,
  columns jsonb not null,
  saved_at timestamptz not null default now(),
  primary key (municipality, sender, kind)
);

-- People who settled or ended before Fotfeste: counts by year, as the municipality reports them.
create table yearly_count (
  municipality text not null references municipality,
  year int not null,
  measure text not null,
  count int not null check (count >= 0),
  source text not null,
  primary key (municipality, year, measure)
);

select app.protect_municipal('upload');
select app.protect_municipal('import_job');
select app.protect_municipal('column_mapping');
select app.protect_municipal('yearly_count');
