-- expand: imports, settlements and the register of yearly facts that figures are made from

-- What was sent in to be imported. It is forgotten once it is read in, and after a day when nobody asked for that.
create table upload (
  id uuid primary key,
  municipality text not null,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null default now()
);

-- Most uploads are one file; a release of ESCO is several.
create table upload_file (
  upload_id uuid not null references upload on delete cascade,
  municipality text not null,
  file_name text not null,
  bytes bytea not null,
  primary key (upload_id, file_name)
);

create table import_job (
  id uuid primary key,
  municipality text not null,
  kind text not null check (kind in ('PARTICIPANTS', 'EMPLOYERS', 'SLOTS', 'OCCUPATIONS', 'ESCO', 'POSTCODES', 'ADS')),
  status text not null check (status in ('QUEUED', 'RUNNING', 'COMPLETED', 'FAILED')),
  file_name text not null,
  upload_id uuid,
  dry_run boolean not null,
  -- which field each column holds, as a person chose it; null means by their names
  columns jsonb,
  -- the file's own headers, for the file of refused rows
  headers jsonb,
  progress int not null default 0 check (progress between 0 and 100),
  -- rows that are read in and stored: where a killed import goes on
  rows_read int not null default 0,
  created int not null default 0,
  changed int not null default 0,
  unchanged int not null default 0,
  refused int not null default 0,
  -- the problem of a file that could not be read at all
  failure jsonb,
  attempts int not null default 0,
  requested_by uuid not null,
  requested_by_name text not null,
  started_at timestamptz not null default now(),
  finished_at timestamptz
);
create index on import_job (municipality, started_at);

-- Rows that were not taken, as they stood, with every problem they have: mended, they are imported again.
create table import_refused (
  job_id uuid not null references import_job on delete cascade,
  municipality text not null,
  position int not null,
  line int not null,
  cells jsonb,
  problems jsonb not null,
  primary key (job_id, position)
);

create table column_mapping (
  municipality text not null,
  sender text not null,
  kind text not null,
  columns jsonb not null,
  saved_at timestamptz not null default now(),
  primary key (municipality, sender, kind)
);

-- What NAV's job feed offers: a reason to call an employer, and the start of a slot.
create table slot_draft (
  id uuid primary key,
  municipality text not null,
  external_id text not null,
  draft jsonb not null,
  read_at timestamptz not null default now(),
  unique (municipality, external_id)
);

-- NAV's two levels of categories that job seekers know.
alter table occupation add column category text, add column subcategory text;

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
select app.protect_municipal('upload_file');
select app.protect_municipal('import_job');
select app.protect_municipal('import_refused');
select app.protect_municipal('column_mapping');
select app.protect_municipal('slot_draft');
select app.protect_municipal('yearly_count');
