-- tables
public.agreement_version (
  agreement_id uuid not null,
  changed_at timestamp with time zone not null,
  changed_by_name text not null,
  content jsonb not null,
  municipality text not null,
  organisation text not null,
  participant_id uuid not null,
  version integer not null) row level security, forced
public.app_user (
  created_at timestamp with time zone not null default now(),
  disabled_at timestamp with time zone,
  email text,
  id uuid not null,
  is_private boolean not null default false,
  issuer text not null,
  language text not null default 'nb'::text,
  name text not null,
  person_id uuid not null,
  subject text not null) row level security, forced
public.ask_signal (
  at timestamp with time zone not null,
  due date not null,
  id uuid not null,
  kind text not null,
  municipality text not null,
  organisation text,
  owner_id uuid,
  participant_id uuid,
  signal text not null,
  subject_id uuid not null,
  to_name text,
  to_user uuid,
  waits_for text not null) row level security, forced
public.attendance (
  confirmed_at timestamp with time zone,
  confirmed_by_name text,
  hours numeric(4,2) not null,
  kind text not null,
  municipality text not null,
  on_date date not null,
  organisation text not null,
  participant_id uuid not null,
  placement_id uuid not null,
  recorded_at timestamp with time zone not null default now(),
  recorded_by_name text not null) row level security, forced
public.audit (
  action text not null,
  actor text not null,
  actor_name text not null,
  at timestamp with time zone not null,
  chain text not null,
  decision text not null,
  detail jsonb not null default '{}'::jsonb,
  hash text not null,
  "position" bigint not null,
  previous_hash text not null,
  role text not null,
  subject_id text) row level security, forced
public.audit_anchor (
  anchored_at timestamp with time zone not null default now(),
  chain text not null,
  hash text not null,
  "position" bigint not null) row level security, forced
public.budget (
  committed integer not null default 0,
  cost_centre text not null,
  frame integer not null,
  id uuid not null,
  kind text not null,
  nav_office text not null,
  year integer not null) row level security, forced
public.bulk_approval (
  at timestamp with time zone not null,
  decided_by uuid not null,
  excluded jsonb not null default '[]'::jsonb,
  id uuid not null,
  nav_office text not null) row level security, forced
public.column_mapping (
  columns jsonb not null,
  kind text not null,
  municipality text not null,
  saved_at timestamp with time zone not null default now(),
  sender text not null) row level security, forced
public.employer (
  account_number text,
  bankrupt boolean not null default false,
  barred_reason text,
  checked_at timestamp with time zone,
  deleted_on date,
  employees integer,
  holiday_pay_rate numeric(6,4),
  industry text,
  municipality text,
  name text not null,
  organisation_number text not null,
  parent text,
  pause_reason text,
  paused_at timestamp with time zone,
  paused_until date,
  pension_rate numeric(6,4),
  postcode text,
  reopened_at timestamp with time zone,
  sector text,
  version integer not null default 1,
  winding_up boolean not null default false) row level security, forced
public.employer_contact (
  email text,
  id uuid not null,
  municipality text,
  name text not null,
  organisation text not null,
  phone text,
  ward text) row level security, forced
public.employer_rate (
  employer_tax_rate numeric(6,4),
  holiday_pay_rate numeric(6,4),
  organisation text not null,
  pension_rate numeric(6,4),
  set_at timestamp with time zone not null,
  set_by uuid not null,
  set_by_name text not null,
  year integer not null) row level security, forced
public.erasure (
  applied_at timestamp with time zone not null default now(),
  asked_on date not null,
  kind text not null,
  participant_id uuid not null,
  reason text not null) row level security, forced
public.evaluation (
  by_party text not null,
  id uuid not null,
  learned text,
  municipality text not null,
  on_date date not null,
  organisation text not null,
  outcome text not null,
  participant_id uuid not null,
  placement_id uuid not null,
  reason text,
  recorded_at timestamp with time zone not null default now(),
  would_hire boolean) row level security, forced
public.follow_up (
  by_name text not null,
  by_user uuid not null,
  id uuid not null,
  kind text not null,
  municipality text not null,
  next_due date,
  next_step text,
  note text not null,
  on_date date not null,
  participant_id uuid not null,
  placement_id uuid,
  recorded_at timestamp with time zone not null default now()) row level security, forced
public.hire (
  advert_reference text,
  corrects uuid,
  ended_on date,
  id uuid not null,
  kind text not null,
  monthly_wage integer,
  municipality text not null,
  occupation text not null,
  organisation text not null,
  participant_id uuid not null,
  percent integer not null,
  placement_id uuid,
  recorded_at timestamp with time zone not null default now(),
  recorded_by uuid not null,
  recorded_by_name text not null,
  source text not null default 'CONSULTANT'::text,
  start_on date not null,
  superseded_at timestamp with time zone,
  with_subsidy boolean not null default false) row level security, forced
public.hire_check (
  hire_id uuid not null,
  id uuid not null,
  municipality text not null,
  note text,
  on_date date not null,
  participant_id uuid not null,
  recorded_at timestamp with time zone not null,
  recorded_by_name text not null,
  still_employed boolean not null) row level security, forced
public.idempotency (
  actor text not null,
  arguments_hash text not null,
  created_at timestamp with time zone not null default now(),
  key text not null,
  operation text not null,
  result jsonb not null) row level security, forced
public.import_job (
  attempts integer not null default 0,
  changed integer not null default 0,
  columns jsonb,
  created integer not null default 0,
  dry_run boolean not null,
  failure jsonb,
  file_name text not null,
  finished_at timestamp with time zone,
  headers jsonb,
  id uuid not null,
  kind text not null,
  municipality text not null,
  progress integer not null default 0,
  refused integer not null default 0,
  requested_by uuid not null,
  requested_by_name text not null,
  rows_read integer not null default 0,
  started_at timestamp with time zone not null default now(),
  status text not null,
  unchanged integer not null default 0,
  upload_id uuid) row level security, forced
public.import_refused (
  cells jsonb,
  job_id uuid not null,
  line integer not null,
  municipality text not null,
  "position" integer not null,
  problems jsonb not null) row level security, forced
public.inbox (
  event_id uuid not null,
  handled_at timestamp with time zone not null default now(),
  handler text not null) row level security, forced
public.match_repair (
  assigned integer not null,
  at timestamp with time zone not null default clock_timestamp(),
  cause text not null,
  id uuid not null,
  milliseconds integer not null,
  moved integer not null,
  municipalities text[] not null,
  number integer not null,
  region text not null,
  run_id uuid not null,
  total integer not null) row level security, forced
public.match_run (
  failure text,
  finished_at timestamp with time zone,
  id uuid not null,
  municipalities text[] not null,
  pins jsonb not null default '[]'::jsonb,
  progress integer not null default 0,
  region text not null,
  requested_at timestamp with time zone not null default now(),
  requested_by uuid not null,
  rules_on date not null,
  started_at timestamp with time zone,
  status text not null,
  summary jsonb,
  vetoes jsonb not null default '[]'::jsonb,
  weights_version text not null) row level security, forced
public.measure_agreement (
  access_until date,
  adviser uuid,
  annul_reason text,
  annul_text text,
  annulled_at timestamp with time zone,
  annulled_by uuid,
  changed_at timestamp with time zone not null default now(),
  changed_by_name text not null,
  concluded_at timestamp with time zone,
  content jsonb not null default '{}'::jsonb,
  created_at timestamp with time zone not null default now(),
  hidden boolean not null default false,
  id uuid not null,
  kind text not null,
  late_registration boolean not null default false,
  mentor text,
  municipality text not null,
  nav_office text not null,
  number integer not null default nextval('measure_agreement_number'::regclass),
  organisation text not null,
  participant_birth_date date,
  participant_id uuid not null,
  participant_name text not null,
  placement_id uuid,
  protection integer not null default 0,
  signatures jsonb not null default '{}'::jsonb,
  version integer not null default 1) row level security, forced
public.measure_difference (
  found_at timestamp with time zone not null,
  gone_at timestamp with time zone,
  id uuid not null,
  kind text not null,
  nav_office text not null,
  rebuilt text not null,
  stored text not null,
  subject_id uuid not null) row level security, forced
public.measure_hand (
  act text not null,
  agreement_id uuid not null,
  at timestamp with time zone not null default now(),
  nav_office text not null,
  person_id uuid not null) row level security, forced
public.measure_nav_reference (
  agreement_id uuid not null,
  agreement_number text,
  decision_reference text,
  nav_office text not null,
  registered jsonb not null default '{}'::jsonb,
  registered_at timestamp with time zone not null,
  registered_by uuid not null,
  registered_by_name text not null) row level security, forced
public.measure_need_group (
  agreement_id uuid not null,
  nav_office text not null,
  need_group text not null,
  set_at timestamp with time zone not null,
  set_by uuid not null) row level security, forced
public.measure_notice (
  agreement_id uuid,
  due_on date not null,
  id uuid not null,
  kind text not null,
  made_at timestamp with time zone not null,
  municipality text not null,
  participant_id uuid not null,
  placement_id uuid,
  subject_id uuid not null) row level security, forced
public.measure_version (
  agreement_id uuid not null,
  changed_at timestamp with time zone not null,
  changed_by uuid not null,
  changed_by_name text not null,
  content jsonb not null,
  content_version integer,
  kind text not null,
  municipality text not null,
  nav_office text not null,
  organisation text not null,
  participant_id uuid not null,
  reason text,
  version integer not null) row level security, forced
public.mentor_hour (
  agreement_id uuid not null,
  confirmed_at timestamp with time zone,
  confirmed_by uuid,
  confirmed_by_name text,
  hours numeric(5,2) not null,
  id uuid not null,
  logged_at timestamp with time zone not null,
  logged_by uuid not null,
  logged_by_name text not null,
  on_date date not null) row level security, forced
public.message (
  body text not null,
  channel text not null,
  created_at timestamp with time zone not null default now(),
  id uuid not null,
  municipality text,
  recipient text not null,
  sent_at timestamp with time zone,
  subject text not null) row level security, forced
public.municipality (
  name text not null,
  number text not null,
  region text,
  successor text,
  valid_from date not null,
  valid_to date) row level security, forced
public.municipality_setting (
  municipality text not null,
  name text not null,
  valid_from date not null,
  value jsonb not null) row level security, forced
public.nav_office (
  municipality text not null,
  name text not null,
  number text not null) row level security, forced
public.nav_office_setting (
  bulk_limit integer not null default 30000,
  decides text not null default 'HERE'::text,
  nav_office text not null) row level security, forced
public.objection (
  answer text,
  answered_at timestamp with time zone,
  answered_by uuid,
  answered_by_name text,
  id uuid not null,
  made_at timestamp with time zone not null default now(),
  municipality text not null,
  participant_id uuid not null,
  reason text not null) row level security, forced
public.occupation (
  category text,
  code text not null,
  name_en text not null,
  name_nb text not null,
  parent text,
  source text not null,
  subcategory text) row level security, forced
public.occupation_skill (
  essential boolean not null,
  occupation text not null,
  skill_id text not null) row level security, forced
public.one_time_link (
  attempts integer not null default 0,
  code_sent_at timestamp with time zone,
  codes_sent integer not null default 0,
  created_at timestamp with time zone not null default now(),
  email text not null,
  ended_at timestamp with time zone,
  expires_at timestamp with time zone not null,
  id uuid not null,
  language text not null default 'nb'::text,
  municipality text not null,
  organisation text,
  participant_id uuid,
  party text not null,
  phone text not null,
  purpose text not null,
  recipient_name text not null,
  secret_hash text not null,
  sent_by uuid not null,
  sent_by_name text not null,
  step_up_code_hash text,
  subject_id uuid not null,
  subject_version integer,
  up_to date,
  used_at timestamp with time zone) row level security, forced
public.opened_access (
  expires_at timestamp with time zone not null,
  id uuid not null,
  municipality text not null,
  opened_at timestamp with time zone not null default now(),
  participant_id uuid not null,
  reason text not null,
  user_id uuid not null) row level security, forced
public.outbox (
  created_at timestamp with time zone not null default now(),
  id uuid not null,
  payload jsonb not null,
  relayed_at timestamp with time zone,
  type text not null) row level security, forced
public.override (
  at timestamp with time zone not null default now(),
  by_name text not null default ''::text,
  by_user uuid not null,
  id uuid not null,
  kind text not null,
  lifted_at timestamp with time zone,
  lifted_by text,
  municipality text not null,
  participant_id uuid not null,
  reason text not null,
  run_id uuid,
  slot_id uuid not null,
  weights_version text) row level security, forced
public.participant (
  adaptations jsonb,
  availability jsonb,
  birth_date date,
  certificates jsonb,
  childcare_hours jsonb,
  compartment text,
  consultant_id uuid,
  contact_language text,
  created_at timestamp with time zone not null default now(),
  driving_licences jsonb,
  email text,
  end_goal text,
  family_name text not null,
  first_work_contact_on date,
  gender text,
  given_name text not null,
  id uuid not null,
  import_key text,
  interpreter_needed boolean,
  last_contact_on date,
  max_commute_minutes integer,
  municipality text not null,
  norwegian jsonb,
  other_languages jsonb,
  own_staff boolean not null default false,
  own_words text,
  permit_granted_on date,
  phone text,
  postcode text,
  programme_end date,
  programme_start date,
  protection integer not null default 0,
  refused_occupations jsonb,
  regime text,
  restricted_on date,
  school_blocks jsonb,
  schooling text,
  settled_on date,
  settlement_basis text,
  skills jsonb,
  travel_mode text,
  unknown_skills jsonb,
  updated_at timestamp with time zone not null default now(),
  version integer not null default 1,
  wishes jsonb,
  work_history jsonb) row level security, forced
public.participant_identity (
  kind text not null,
  municipality text not null,
  participant_id uuid not null,
  valid_from date not null,
  value_hash text not null,
  value_sealed text not null) row level security, forced
public.placement (
  access_until date,
  agreement_id uuid not null,
  from_date date not null,
  hidden boolean not null default false,
  id uuid not null,
  municipality text not null,
  occupation text not null,
  organisation text not null,
  participant_id uuid not null,
  slot_id uuid not null,
  slot_title text not null,
  stop_reason text,
  stopped_on date,
  to_date date not null,
  weekly_hours numeric(4,1) not null) row level security, forced
public.placement_agreement (
  access_until date,
  annulled_at timestamp with time zone,
  binding_at timestamp with time zone,
  content jsonb not null,
  created_at timestamp with time zone not null default now(),
  hidden boolean not null default false,
  id uuid not null,
  municipality text not null,
  organisation text not null,
  participant_id uuid not null,
  participant_name text not null,
  proposal_id uuid not null,
  signatures jsonb not null default '{}'::jsonb,
  slot_id uuid not null,
  version integer not null default 1) row level security, forced
public.plan_element (
  from_date date not null,
  hours_per_week numeric(4,1) not null,
  id uuid not null,
  kind text not null,
  municipality text not null,
  participant_id uuid not null,
  reason text,
  reason_version integer not null default 1,
  title text not null,
  to_date date) row level security, forced
public.plan_reason (
  at timestamp with time zone not null default clock_timestamp(),
  draft text not null,
  draft_version text not null,
  facts jsonb not null,
  id uuid not null,
  municipality text not null,
  participant_id uuid not null,
  run_id uuid,
  slot_id uuid not null,
  text text not null,
  version integer not null,
  written_by uuid not null,
  written_by_name text not null) row level security, forced
public.postcode (
  category text not null default 'G'::text,
  code text not null,
  latitude double precision,
  longitude double precision,
  municipality text not null,
  place text not null) row level security, forced
public.programme_exit (
  break_off_reason text,
  exit_on date not null,
  id uuid not null,
  kind text not null,
  municipality text not null,
  participant_id uuid not null,
  recorded_at timestamp with time zone not null default now(),
  recorded_by uuid not null,
  recorded_by_name text not null,
  superseded_at timestamp with time zone) row level security, forced
public.proposal (
  agreement_drafted_at timestamp with time zone,
  awaits text,
  card jsonb,
  closed_at timestamp with time zone,
  closed_reason text,
  closes_on date,
  consent_due date not null,
  consent_on_behalf jsonb,
  consented_at timestamp with time zone,
  due date,
  employer_answer text,
  employer_answered_at timestamp with time zone,
  employer_due date,
  employer_reason text,
  explanation jsonb,
  first_name text,
  hidden boolean not null default false,
  id uuid not null,
  meeting_at timestamp with time zone,
  meeting_outcome text,
  meeting_place text,
  municipality text not null,
  organisation text not null,
  participant_id uuid not null,
  placed_at timestamp with time zone,
  proposed_at timestamp with time zone not null,
  proposed_by uuid not null,
  proposed_by_name text not null,
  reason text,
  score integer,
  shown_until date,
  slot_id uuid not null,
  stage text not null generated default 
CASE
    WHEN (closed_at IS NOT NULL) THEN 'CLOSED'::text
    WHEN (placed_at IS NOT NULL) THEN 'PLACED'::text
    WHEN ((agreement_drafted_at IS NOT NULL) OR (meeting_outcome = 'AGREED'::text)) THEN 'AGREEMENT'::text
    WHEN (employer_answer IS NOT NULL) THEN 'MEETING'::text
    WHEN (consented_at IS NOT NULL) THEN 'SENT'::text
    ELSE 'CONSENT'::text
END,
  suggestion_id uuid) row level security, forced
public.published_figure (
  figure jsonb not null,
  id integer not null) row level security, forced
public.rate_row (
  added_at timestamp with time zone not null default now(),
  added_by uuid,
  id uuid not null,
  kind text not null,
  "row" jsonb not null,
  source text not null,
  valid_from date not null,
  valid_to date,
  verified boolean not null) row level security, forced
public.refund_claim (
  agreed_amount integer not null,
  agreement_id uuid not null,
  amount integer not null,
  facts jsonb not null,
  id uuid not null,
  offset_by uuid,
  outcome text not null,
  over_agreed boolean not null,
  over_ceiling boolean not null,
  period_id uuid not null,
  sent_at timestamp with time zone not null,
  sent_by uuid not null,
  sent_by_name text not null,
  steps jsonb not null) row level security, forced
public.role_grant (
  clearance integer not null default 0,
  ended_at timestamp with time zone,
  id uuid not null,
  minors boolean not null default false,
  municipality text,
  nav_office text,
  organisation text,
  participant_id uuid,
  purpose text,
  role text not null,
  user_id uuid not null,
  valid_from date not null default app.today(),
  valid_to date) row level security, forced
public.second_look (
  at timestamp with time zone not null,
  decision_id uuid not null,
  explanation text,
  looked_by uuid not null,
  looked_by_name text not null,
  nav_office text not null,
  outcome text not null) row level security, forced
public.session (
  created_at timestamp with time zone not null default now(),
  ended_at timestamp with time zone,
  expires_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null default now(),
  token_hash text not null,
  user_id uuid not null) row level security, forced
public.sign_in_attempt (
  code_verifier text not null,
  created_at timestamp with time zone not null default now(),
  nonce text not null,
  return_to text not null,
  state text not null) row level security, forced
public.silence_check (
  checked_at timestamp with time zone not null default clock_timestamp(),
  escalated integer not null,
  municipality text not null,
  on_date date not null,
  open integer not null,
  overdue integer not null,
  reminded integer not null,
  silent jsonb not null) row level security, forced
public.skill (
  id text not null,
  kind text not null default 'SKILL'::text,
  name_en text not null,
  name_nb text,
  retired_at date,
  source text not null,
  uri text) row level security, forced
public.skill_broader (
  broader_id text not null,
  skill_id text not null) row level security, forced
public.slot (
  capacity integer not null,
  confirmed_at timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  entered_by uuid not null,
  entered_by_name text not null,
  from_date date not null,
  id uuid not null,
  import_key text,
  kind text not null default 'INTERNSHIP'::text,
  language_buddy boolean not null default false,
  length_weeks integer,
  monthly_wage integer,
  municipality text not null,
  occupation text not null,
  on_behalf_email text,
  organisation text not null,
  outlook text not null default 'NONE'::text,
  outlook_decision_on date,
  outlook_percent integer,
  paused_at timestamp with time zone,
  postcode text not null,
  proposal_cap integer not null default 3,
  requirements jsonb not null default '[]'::jsonb,
  sector text,
  shifts jsonb not null default '[]'::jsonb,
  skills jsonb not null default '[]'::jsonb,
  supervisor_name text,
  tasks jsonb not null default '[]'::jsonb,
  title text not null,
  to_date date not null,
  version integer not null default 1,
  weekly_hours numeric(4,1) not null,
  withdrawn_at timestamp with time zone,
  withdrawn_reason text) row level security, forced
public.slot_draft (
  draft jsonb not null,
  external_id text not null,
  id uuid not null,
  municipality text not null,
  read_at timestamp with time zone not null default now()) row level security, forced
public.slot_shared_with (
  municipality text not null,
  slot_id uuid not null) row level security, forced
public.standby (
  at timestamp with time zone not null default clock_timestamp(),
  municipality text not null,
  participant_id uuid not null,
  rank integer not null,
  slot_id uuid not null) row level security, forced
public.subsidy_decision (
  agreement_id uuid not null,
  amount integer not null,
  at timestamp with time zone not null default now(),
  budget_id uuid,
  bulk_id uuid,
  codes text[] not null default '{}'::text[],
  decided_by uuid not null,
  decided_by_name text not null,
  decided_person uuid not null,
  explanation text,
  hands uuid[] not null default '{}'::uuid[],
  id uuid not null,
  nav_office text not null,
  outcome text not null,
  period_id uuid not null,
  second_look boolean not null default false) row level security, forced
public.subsidy_period (
  active boolean not null default true,
  agreement_id uuid not null,
  amount integer,
  budget_id uuid,
  content_version integer,
  cost_centre text,
  created_at timestamp with time zone not null default now(),
  cut_from_amount integer,
  cut_from_date date,
  decided_at timestamp with time zone,
  decided_by uuid,
  decided_by_name text,
  from_date date not null,
  id uuid not null,
  monthly integer,
  municipality text not null,
  nav_office text not null,
  number integer not null,
  organisation text not null,
  participant_id uuid not null,
  percent integer,
  refund_status text,
  resend integer not null default 0,
  return_codes text[] not null default '{}'::text[],
  return_text text,
  status text not null default 'UNDECIDED'::text,
  steps jsonb not null default '[]'::jsonb,
  to_date date not null,
  version integer not null default 1) row level security, forced
public.suggestion (
  assigned boolean not null,
  certainty integer not null,
  explanation jsonb not null,
  id uuid not null,
  municipality text not null,
  participant_id uuid not null,
  price integer not null,
  rank integer not null,
  repair_id uuid,
  run_id uuid not null,
  score integer not null,
  slot_id uuid not null) row level security, forced
public.unassigned (
  binding_rules jsonb not null,
  municipality text not null,
  participant_id uuid not null,
  run_id uuid not null) row level security, forced
public.upload (
  id uuid not null,
  municipality text not null,
  uploaded_at timestamp with time zone not null default now(),
  uploaded_by uuid not null) row level security, forced
public.upload_file (
  bytes bytea not null,
  file_name text not null,
  municipality text not null,
  upload_id uuid not null) row level security, forced
public.yearly_count (
  count integer not null,
  measure text not null,
  municipality text not null,
  source text not null,
  year integer not null) row level security, forced

-- constraints
public.agreement_version: agreement_version_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES placement_agreement(id)
public.agreement_version: agreement_version_pkey PRIMARY KEY (agreement_id, version)
public.app_user: app_user_issuer_subject_key UNIQUE (issuer, subject)
public.app_user: app_user_language_check CHECK ((language = ANY (ARRAY['nb'::text, 'nn'::text, 'en'::text])))
public.app_user: app_user_pkey PRIMARY KEY (id)
public.ask_signal: ask_signal_check CHECK (((signal = 'ESCALATION'::text) = (to_user IS NOT NULL)))
public.ask_signal: ask_signal_kind_subject_id_due_signal_key UNIQUE (kind, subject_id, due, signal)
public.ask_signal: ask_signal_municipality_fkey FOREIGN KEY (municipality) REFERENCES municipality(number)
public.ask_signal: ask_signal_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participant(id)
public.ask_signal: ask_signal_pkey PRIMARY KEY (id)
public.ask_signal: ask_signal_signal_check CHECK ((signal = ANY (ARRAY['REMINDER'::text, 'ESCALATION'::text])))
public.ask_signal: ask_signal_waits_for_check CHECK ((waits_for = ANY (ARRAY['PARTICIPANT'::text, 'EMPLOYER'::text, 'CONSULTANT'::text, 'NAV'::text])))
public.attendance: attendance_hours_check CHECK (((hours >= (0)::numeric) AND (hours <= (24)::numeric)))
public.attendance: attendance_kind_check CHECK ((kind = ANY (ARRAY['PRESENT'::text, 'ILL'::text, 'LEAVE'::text, 'ABSENT'::text])))
public.attendance: attendance_pkey PRIMARY KEY (placement_id, on_date)
public.attendance: attendance_placement_id_fkey FOREIGN KEY (placement_id) REFERENCES placement(id)
public.audit: audit_decision_check CHECK ((decision = ANY (ARRAY['PERMIT'::text, 'DENY'::text])))
public.audit: audit_pkey PRIMARY KEY (chain, "position")
public.audit_anchor: audit_anchor_pkey PRIMARY KEY (chain, "position")
public.budget: budget_committed_check CHECK ((committed >= 0))
public.budget: budget_cost_centre_check CHECK ((cost_centre ~ '^\d{4}$'::text))
public.budget: budget_frame_check CHECK ((frame >= 0))
public.budget: budget_nav_office_cost_centre_kind_year_key UNIQUE (nav_office, cost_centre, kind, year)
public.budget: budget_nav_office_fkey FOREIGN KEY (nav_office) REFERENCES nav_office(number)
public.budget: budget_not_overspent CHECK ((committed <= frame))
public.budget: budget_pkey PRIMARY KEY (id)
public.budget: budget_year_check CHECK (((year >= 2020) AND (year <= 2100)))
public.bulk_approval: bulk_approval_nav_office_fkey FOREIGN KEY (nav_office) REFERENCES nav_office(number)
public.bulk_approval: bulk_approval_pkey PRIMARY KEY (id)
public.column_mapping: column_mapping_pkey PRIMARY KEY (municipality, sender, kind)
public.employer: employer_organisation_number_check CHECK ((organisation_number ~ '^\d{9}$'::text))
public.employer: employer_pkey PRIMARY KEY (organisation_number)
public.employer_contact: employer_contact_organisation_fkey FOREIGN KEY (organisation) REFERENCES employer(organisation_number)
public.employer_contact: employer_contact_pkey PRIMARY KEY (id)
public.employer_rate: employer_rate_employer_tax_rate_check CHECK (((employer_tax_rate >= (0)::numeric) AND (employer_tax_rate <= (1)::numeric)))
public.employer_rate: employer_rate_holiday_pay_rate_check CHECK (((holiday_pay_rate >= (0)::numeric) AND (holiday_pay_rate <= (1)::numeric)))
public.employer_rate: employer_rate_organisation_fkey FOREIGN KEY (organisation) REFERENCES employer(organisation_number)
public.employer_rate: employer_rate_pension_rate_check CHECK (((pension_rate >= (0)::numeric) AND (pension_rate <= (1)::numeric)))
public.employer_rate: employer_rate_pkey PRIMARY KEY (organisation, year)
public.employer_rate: employer_rate_year_check CHECK (((year >= 2020) AND (year <= 2100)))
public.erasure: erasure_kind_check CHECK ((kind = ANY (ARRAY['DELETE'::text, 'PSEUDONYMISE'::text, 'RESTRICT'::text])))
public.erasure: erasure_pkey PRIMARY KEY (participant_id, kind)
public.evaluation: evaluation_by_party_check CHECK ((by_party = ANY (ARRAY['PARTICIPANT'::text, 'EMPLOYER'::text, 'CONSULTANT'::text])))
public.evaluation: evaluation_outcome_check CHECK ((outcome = ANY (ARRAY['COMPLETED'::text, 'STOPPED_EARLY'::text, 'NO_SHOW'::text])))
public.evaluation: evaluation_pkey PRIMARY KEY (id)
public.evaluation: evaluation_placement_id_by_party_key UNIQUE (placement_id, by_party)
public.evaluation: evaluation_placement_id_fkey FOREIGN KEY (placement_id) REFERENCES placement(id)
public.follow_up: follow_up_kind_check CHECK ((kind = ANY (ARRAY['VISIT'::text, 'PHONE'::text, 'MEETING'::text, 'MESSAGE'::text])))
public.follow_up: follow_up_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participant(id)
public.follow_up: follow_up_pkey PRIMARY KEY (id)
public.follow_up: follow_up_placement_id_fkey FOREIGN KEY (placement_id) REFERENCES placement(id)
public.hire: hire_check CHECK (((ended_on IS NULL) OR (ended_on >= start_on)))
public.hire: hire_corrects_fkey FOREIGN KEY (corrects) REFERENCES hire(id)
public.hire: hire_kind_check CHECK ((kind = ANY (ARRAY['PERMANENT'::text, 'TEMPORARY'::text, 'ON_CALL'::text])))
public.hire: hire_monthly_wage_check CHECK ((monthly_wage >= 0))
public.hire: hire_organisation_fkey FOREIGN KEY (organisation) REFERENCES employer(organisation_number)
public.hire: hire_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participant(id)
public.hire: hire_percent_check CHECK (((percent >= 1) AND (percent <= 100)))
public.hire: hire_pkey PRIMARY KEY (id)
public.hire: hire_placement_id_fkey FOREIGN KEY (placement_id) REFERENCES placement(id)
public.hire: hire_source_check CHECK ((source = ANY (ARRAY['EMPLOYER'::text, 'PARTICIPANT'::text, 'CONSULTANT'::text, 'NAV'::text])))
public.hire_check: hire_check_hire_id_fkey FOREIGN KEY (hire_id) REFERENCES hire(id)
public.hire_check: hire_check_hire_id_on_date_key UNIQUE (hire_id, on_date)
public.hire_check: hire_check_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participant(id)
public.hire_check: hire_check_pkey PRIMARY KEY (id)
public.idempotency: idempotency_key_check CHECK (((length(key) >= 8) AND (length(key) <= 200)))
public.idempotency: idempotency_pkey PRIMARY KEY (actor, key)
public.import_job: import_job_kind_check CHECK ((kind = ANY (ARRAY['PARTICIPANTS'::text, 'EMPLOYERS'::text, 'SLOTS'::text, 'OCCUPATIONS'::text, 'ESCO'::text, 'POSTCODES'::text, 'ADS'::text])))
public.import_job: import_job_pkey PRIMARY KEY (id)
public.import_job: import_job_progress_check CHECK (((progress >= 0) AND (progress <= 100)))
public.import_job: import_job_status_check CHECK ((status = ANY (ARRAY['QUEUED'::text, 'RUNNING'::text, 'COMPLETED'::text, 'FAILED'::text])))
public.import_refused: import_refused_job_id_fkey FOREIGN KEY (job_id) REFERENCES import_job(id) ON DELETE CASCADE
public.import_refused: import_refused_pkey PRIMARY KEY (job_id, "position")
public.inbox: inbox_pkey PRIMARY KEY (handler, event_id)
public.match_repair: match_repair_milliseconds_check CHECK ((milliseconds >= 0))
public.match_repair: match_repair_moved_check CHECK ((moved >= 0))
public.match_repair: match_repair_pkey PRIMARY KEY (id)
public.match_repair: match_repair_run_id_fkey FOREIGN KEY (run_id) REFERENCES match_run(id) ON DELETE CASCADE
public.match_repair: match_repair_run_id_number_key UNIQUE (run_id, number)
public.match_run: match_run_pkey PRIMARY KEY (id)
public.match_run: match_run_progress_check CHECK (((progress >= 0) AND (progress <= 100)))
public.match_run: match_run_status_check CHECK ((status = ANY (ARRAY['QUEUED'::text, 'RUNNING'::text, 'COMPLETED'::text, 'CANCELLED'::text, 'FAILED'::text])))
public.measure_agreement: annulled_has_no_approval TRIGGER DEFERRABLE INITIALLY DEFERRED
public.measure_agreement: concluded_is_signed CHECK (((concluded_at IS NULL) OR (signatures ? 'adviser'::text)))
public.measure_agreement: measure_agreement_kind_check CHECK ((kind = ANY (ARRAY['WORK_TRAINING'::text, 'TEMPORARY_WAGE_SUBSIDY'::text, 'PERMANENT_WAGE_SUBSIDY'::text, 'MENTOR'::text, 'INCLUSION_GRANT'::text, 'SUMMER_JOB'::text, 'ADAPTED_WORK'::text, 'FOUR_YEAR_WAGE_SUBSIDY'::text])))
public.measure_agreement: measure_agreement_nav_office_fkey FOREIGN KEY (nav_office) REFERENCES nav_office(number)
public.measure_agreement: measure_agreement_number_key UNIQUE (number)
public.measure_agreement: measure_agreement_organisation_fkey FOREIGN KEY (organisation) REFERENCES employer(organisation_number)
public.measure_agreement: measure_agreement_pkey PRIMARY KEY (id)
public.measure_difference: measure_difference_kind_check CHECK ((kind = ANY (ARRAY['PERIODS'::text, 'AMOUNT'::text, 'BUDGET'::text, 'CLAIM'::text, 'DECISION'::text])))
public.measure_difference: measure_difference_pkey PRIMARY KEY (id)
public.measure_hand: measure_hand_act_check CHECK ((act = ANY (ARRAY['SIGNED'::text, 'CHANGED_MONEY'::text])))
public.measure_hand: measure_hand_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES measure_agreement(id)
public.measure_hand: measure_hand_pkey PRIMARY KEY (agreement_id, person_id, act)
public.measure_nav_reference: measure_nav_reference_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES measure_agreement(id)
public.measure_nav_reference: measure_nav_reference_pkey PRIMARY KEY (agreement_id)
public.measure_need_group: measure_need_group_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES measure_agreement(id)
public.measure_need_group: measure_need_group_need_group_check CHECK ((need_group = ANY (ARRAY['GOOD_PROSPECTS'::text, 'NEEDS_GUIDANCE'::text, 'NEEDS_GUIDANCE_REDUCED_CAPACITY'::text, 'CAN_WORK_PARTLY'::text, 'SMALL_CHANCE_OF_WORK'::text])))
public.measure_need_group: measure_need_group_pkey PRIMARY KEY (agreement_id)
public.measure_notice: measure_notice_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES measure_agreement(id)
public.measure_notice: measure_notice_check CHECK (((agreement_id IS NOT NULL) OR (placement_id IS NOT NULL)))
public.measure_notice: measure_notice_kind_check CHECK ((kind = ANY (ARRAY['FOLLOW_ON_DUE'::text, 'CLAIM_OPEN'::text, 'CLAIM_DEADLINE'::text, 'MENTOR_HOURS'::text, 'DRAFT_EXPIRES_WEEK'::text, 'DRAFT_EXPIRES_DAY'::text, 'DRAFT_EXPIRED'::text, 'SUBSIDY_DRAFT'::text, 'GOODBYE_TALK'::text])))
public.measure_notice: measure_notice_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participant(id)
public.measure_notice: measure_notice_pkey PRIMARY KEY (id)
public.measure_notice: measure_notice_placement_id_fkey FOREIGN KEY (placement_id) REFERENCES placement(id)
public.measure_notice: once_for_each UNIQUE (kind, subject_id, due_on)
public.measure_version: measure_version_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES measure_agreement(id)
public.measure_version: measure_version_pkey PRIMARY KEY (agreement_id, version)
public.mentor_hour: mentor_hour_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES measure_agreement(id)
public.mentor_hour: mentor_hour_hours_check CHECK (((hours > (0)::numeric) AND (hours <= (24)::numeric)))
public.mentor_hour: mentor_hour_pkey PRIMARY KEY (id)
public.mentor_hour: once_a_day UNIQUE (agreement_id, on_date)
public.mentor_hour: somebody_else_confirms CHECK (((confirmed_by IS DISTINCT FROM logged_by) OR (confirmed_by IS NULL)))
public.message: message_channel_check CHECK ((channel = ANY (ARRAY['EMAIL'::text, 'SMS'::text])))
public.message: message_pkey PRIMARY KEY (id)
public.municipality: municipality_number_check CHECK ((number ~ '^\d{4}$'::text))
public.municipality: municipality_pkey PRIMARY KEY (number)
public.municipality: municipality_successor_fkey FOREIGN KEY (successor) REFERENCES municipality(number)
public.municipality_setting: municipality_setting_municipality_fkey FOREIGN KEY (municipality) REFERENCES municipality(number)
public.municipality_setting: municipality_setting_pkey PRIMARY KEY (municipality, name, valid_from)
public.nav_office: nav_office_number_check CHECK ((number ~ '^\d{4}$'::text))
public.nav_office: nav_office_pkey PRIMARY KEY (number)
public.nav_office_setting: nav_office_setting_bulk_limit_check CHECK ((bulk_limit >= 0))
public.nav_office_setting: nav_office_setting_decides_check CHECK ((decides = ANY (ARRAY['RECOMMENDED_HERE'::text, 'HERE'::text, 'AT_NAV'::text])))
public.nav_office_setting: nav_office_setting_nav_office_fkey FOREIGN KEY (nav_office) REFERENCES nav_office(number)
public.nav_office_setting: nav_office_setting_pkey PRIMARY KEY (nav_office)
public.objection: objection_check CHECK (((answer IS NULL) = (answered_at IS NULL)))
public.objection: objection_municipality_fkey FOREIGN KEY (municipality) REFERENCES municipality(number)
public.objection: objection_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participant(id)
public.objection: objection_pkey PRIMARY KEY (id)
public.objection: objection_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 2000)))
public.occupation: occupation_pkey PRIMARY KEY (code)
public.occupation_skill: occupation_skill_pkey PRIMARY KEY (occupation, skill_id)
public.occupation_skill: occupation_skill_skill_id_fkey FOREIGN KEY (skill_id) REFERENCES skill(id)
public.one_time_link: one_time_link_check CHECK (((party = 'EMPLOYER'::text) = (organisation IS NOT NULL)))
public.one_time_link: one_time_link_check1 CHECK (((party <> 'PARTICIPANT'::text) OR (participant_id IS NOT NULL)))
public.one_time_link: one_time_link_id_key UNIQUE (id)
public.one_time_link: one_time_link_language_check CHECK ((language = ANY (ARRAY['nb'::text, 'en'::text])))
public.one_time_link: one_time_link_municipality_fkey FOREIGN KEY (municipality) REFERENCES municipality(number)
public.one_time_link: one_time_link_organisation_fkey FOREIGN KEY (organisation) REFERENCES employer(organisation_number)
public.one_time_link: one_time_link_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participant(id)
public.one_time_link: one_time_link_party_check CHECK ((party = ANY (ARRAY['PARTICIPANT'::text, 'EMPLOYER'::text])))
public.one_time_link: one_time_link_pkey PRIMARY KEY (secret_hash)
public.one_time_link: one_time_link_purpose_check CHECK ((purpose = ANY (ARRAY['SIGN_AGREEMENT'::text, 'CONFIRM_SLOT'::text, 'CONFIRM_ATTENDANCE'::text])))
public.opened_access: opened_access_check CHECK (((expires_at > opened_at) AND (expires_at <= (opened_at + '08:00:00'::interval))))
public.opened_access: opened_access_municipality_fkey FOREIGN KEY (municipality) REFERENCES municipality(number)
public.opened_access: opened_access_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participant(id)
public.opened_access: opened_access_pkey PRIMARY KEY (id)
public.opened_access: opened_access_reason_check CHECK ((length(btrim(reason)) >= 10))
public.opened_access: opened_access_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user(id)
public.outbox: outbox_pkey PRIMARY KEY (id)
public.override: override_kind_check CHECK ((kind = ANY (ARRAY['OVERRIDE'::text, 'VETO'::text, 'PIN'::text])))
public.override: override_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participant(id)
public.override: override_pkey PRIMARY KEY (id)
public.participant: participant_check CHECK (((programme_end IS NULL) OR (programme_start IS NULL) OR (programme_end >= programme_start)))
public.participant: participant_compartment_check CHECK ((compartment = 'MINORS'::text))
public.participant: participant_consultant_id_fkey FOREIGN KEY (consultant_id) REFERENCES app_user(id)
public.participant: participant_end_goal_check CHECK ((end_goal = ANY (ARRAY['WORK'::text, 'UPPER_SECONDARY_PARTS'::text, 'UPPER_SECONDARY_COMPLETED'::text, 'VOCATIONAL'::text, 'HIGHER_EDUCATION'::text])))
public.participant: participant_gender_check CHECK ((gender = ANY (ARRAY['MAN'::text, 'WOMAN'::text])))
public.participant: participant_max_commute_minutes_check CHECK ((max_commute_minutes > 0))
public.participant: participant_municipality_fkey FOREIGN KEY (municipality) REFERENCES municipality(number)
public.participant: participant_municipality_import_key_key UNIQUE (municipality, import_key)
public.participant: participant_pkey PRIMARY KEY (id)
public.participant: participant_protection_check CHECK (((protection >= 0) AND (protection <= 2)))
public.participant: participant_regime_check CHECK ((regime = ANY (ARRAY['INTRO_2003'::text, 'INTEG_2021'::text, 'INTEG_2026'::text])))
public.participant: participant_schooling_check CHECK ((schooling = ANY (ARRAY['NONE'::text, 'PRIMARY'::text, 'LOWER_SECONDARY'::text, 'UPPER_SECONDARY'::text, 'VOCATIONAL'::text, 'HIGHER'::text])))
public.participant: participant_settlement_basis_check CHECK ((settlement_basis = ANY (ARRAY['SETTLED'::text, 'FAMILY_REUNIFICATION'::text])))
public.participant_identity: participant_identity_kind_check CHECK ((kind = ANY (ARRAY['DUF_NUMBER'::text, 'D_NUMBER'::text, 'BIRTH_NUMBER'::text])))
public.participant_identity: participant_identity_municipality_kind_value_hash_key UNIQUE (municipality, kind, value_hash)
public.participant_identity: participant_identity_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participant(id)
public.participant_identity: participant_identity_pkey PRIMARY KEY (participant_id, kind)
public.placement: one_placement_at_a_time EXCLUDE USING gist (participant_id WITH =, (
CASE
    WHEN (stopped_on < from_date) THEN 'empty'::daterange
    ELSE daterange(from_date, COALESCE(stopped_on, to_date), '[]'::text)
END) WITH &&)
public.placement: placement_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES placement_agreement(id)
public.placement: placement_agreement_id_key UNIQUE (agreement_id)
public.placement: placement_check CHECK ((to_date >= from_date))
public.placement: placement_organisation_fkey FOREIGN KEY (organisation) REFERENCES employer(organisation_number)
public.placement: placement_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participant(id)
public.placement: placement_pkey PRIMARY KEY (id)
public.placement: placement_slot_id_fkey FOREIGN KEY (slot_id) REFERENCES slot(id)
public.placement_agreement: binding_is_fully_signed CHECK (((binding_at IS NULL) OR (signatures ?& ARRAY['PARTICIPANT'::text, 'EMPLOYER'::text, 'CONSULTANT'::text])))
public.placement_agreement: placement_agreement_organisation_fkey FOREIGN KEY (organisation) REFERENCES employer(organisation_number)
public.placement_agreement: placement_agreement_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participant(id)
public.placement_agreement: placement_agreement_pkey PRIMARY KEY (id)
public.placement_agreement: placement_agreement_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES proposal(id)
public.placement_agreement: placement_agreement_proposal_id_key UNIQUE (proposal_id)
public.placement_agreement: placement_agreement_slot_id_fkey FOREIGN KEY (slot_id) REFERENCES slot(id)
public.plan_element: plan_element_check CHECK (((to_date IS NULL) OR (to_date >= from_date)))
public.plan_element: plan_element_hours_per_week_check CHECK (((hours_per_week > (0)::numeric) AND (hours_per_week <= (60)::numeric)))
public.plan_element: plan_element_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participant(id)
public.plan_element: plan_element_pkey PRIMARY KEY (id)
public.plan_reason: plan_reason_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participant(id)
public.plan_reason: plan_reason_participant_id_slot_id_version_key UNIQUE (participant_id, slot_id, version)
public.plan_reason: plan_reason_pkey PRIMARY KEY (id)
public.plan_reason: plan_reason_slot_id_fkey FOREIGN KEY (slot_id) REFERENCES slot(id)
public.plan_reason: plan_reason_text_check CHECK (((length(text) >= 1) AND (length(text) <= 4000)))
public.plan_reason: plan_reason_version_check CHECK ((version > 0))
public.postcode: postcode_code_check CHECK ((code ~ '^\d{4}$'::text))
public.postcode: postcode_pkey PRIMARY KEY (code)
public.programme_exit: programme_exit_break_off_reason_check CHECK ((break_off_reason = ANY (ARRAY['HEALTH'::text, 'CARE'::text, 'LEFT_COUNTRY'::text, 'STOPPED_BY_MUNICIPALITY'::text, 'OWN_WISH'::text, 'OTHER'::text])))
public.programme_exit: programme_exit_check CHECK (((break_off_reason IS NULL) OR (kind = 'BROKE_OFF'::text)))
public.programme_exit: programme_exit_kind_check CHECK ((kind = ANY (ARRAY['WORK'::text, 'UPPER_SECONDARY'::text, 'OTHER_EDUCATION'::text, 'NAV_MEASURE_OR_JOB_SEEKER'::text, 'MOVED'::text, 'BROKE_OFF'::text, 'UNKNOWN'::text])))
public.programme_exit: programme_exit_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participant(id)
public.programme_exit: programme_exit_pkey PRIMARY KEY (id)
public.proposal: proposal_awaits_check CHECK ((awaits = ANY (ARRAY['CONSENT'::text, 'EMPLOYER_ANSWER'::text, 'MEETING_BOOKING'::text, 'MEETING_OUTCOME'::text, 'AGREEMENT_DRAFT'::text, 'SIGNATURES'::text])))
public.proposal: proposal_check CHECK (((closed_at IS NULL) = (closed_reason IS NULL)))
public.proposal: proposal_check1 CHECK (((employer_answer IS NULL) OR (consented_at IS NOT NULL)))
public.proposal: proposal_check2 CHECK (((first_name IS NULL) OR (employer_answer = 'MEET'::text)))
public.proposal: proposal_check3 CHECK (((consented_at IS NULL) OR (card IS NOT NULL)))
public.proposal: proposal_closed_reason_check CHECK ((closed_reason = ANY (ARRAY['CONSENT_REFUSED'::text, 'CONSENT_WITHDRAWN'::text, 'CONSENT_NOT_ANSWERED'::text, 'EMPLOYER_NOT_NOW'::text, 'EMPLOYER_SILENT'::text, 'PARTICIPANT_DECLINED'::text, 'EMPLOYER_DECLINED'::text, 'NO_SHOW'::text, 'PLACED_ELSEWHERE'::text, 'SLOT_WITHDRAWN'::text, 'WITHDRAWN_BY_CONSULTANT'::text])))
public.proposal: proposal_employer_answer_check CHECK ((employer_answer = ANY (ARRAY['MEET'::text, 'NOT_NOW'::text, 'CALL_ME'::text])))
public.proposal: proposal_meeting_outcome_check CHECK ((meeting_outcome = ANY (ARRAY['AGREED'::text, 'PARTICIPANT_DECLINED'::text, 'EMPLOYER_DECLINED'::text, 'NO_SHOW'::text])))
public.proposal: proposal_organisation_fkey FOREIGN KEY (organisation) REFERENCES employer(organisation_number)
public.proposal: proposal_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participant(id)
public.proposal: proposal_pkey PRIMARY KEY (id)
public.proposal: proposal_slot_id_fkey FOREIGN KEY (slot_id) REFERENCES slot(id)
public.published_figure: published_figure_pkey PRIMARY KEY (id)
public.rate_row: rate_row_added_by_fkey FOREIGN KEY (added_by) REFERENCES app_user(id)
public.rate_row: rate_row_pkey PRIMARY KEY (id)
public.refund_claim: refund_claim_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES measure_agreement(id)
public.refund_claim: refund_claim_offset_by_fkey FOREIGN KEY (offset_by) REFERENCES refund_claim(id)
public.refund_claim: refund_claim_outcome_check CHECK ((outcome = ANY (ARRAY['SENT'::text, 'PAID'::text, 'PAYMENT_FAILED'::text, 'APPROVED_ZERO'::text, 'APPROVED_MINUS'::text, 'CORRECTED'::text])))
public.refund_claim: refund_claim_period_id_fkey FOREIGN KEY (period_id) REFERENCES subsidy_period(id)
public.refund_claim: refund_claim_period_id_key UNIQUE (period_id)
public.refund_claim: refund_claim_pkey PRIMARY KEY (id)
public.role_grant: role_grant_check CHECK (((purpose IS NULL) OR (role = 'TEAM_MEMBER'::text)))
public.role_grant: role_grant_clearance_check CHECK (((clearance >= 0) AND (clearance <= 2)))
public.role_grant: role_grant_pkey PRIMARY KEY (id)
public.role_grant: role_grant_purpose_check CHECK ((purpose = ANY (ARRAY['NURSE'::text, 'PSYCHOLOGIST'::text, 'PARENT_GUIDE'::text, 'SCHOOL'::text, 'VOLUNTEER_COORDINATOR'::text, 'CHILD_WELFARE'::text])))
public.role_grant: role_grant_role_check CHECK ((role = ANY (ARRAY['CONSULTANT'::text, 'CONTACT_PERSON'::text, 'PROGRAMME_LEADER'::text, 'TEAM_MEMBER'::text, 'EMPLOYER_CONTACT'::text, 'NAV_ADVISER'::text, 'NAV_DECIDER'::text, 'PARTICIPANT'::text, 'MENTOR'::text, 'BUDDY'::text, 'AUDITOR'::text, 'ADMINISTRATOR'::text])))
public.role_grant: role_grant_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user(id)
public.second_look: doubt_is_explained CHECK (((outcome = 'AGREED'::text) OR (length(TRIM(BOTH FROM explanation)) > 0)))
public.second_look: second_look_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES subsidy_decision(id)
public.second_look: second_look_outcome_check CHECK ((outcome = ANY (ARRAY['AGREED'::text, 'DOUBTED'::text])))
public.second_look: second_look_pkey PRIMARY KEY (decision_id)
public.session: session_pkey PRIMARY KEY (token_hash)
public.session: session_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user(id)
public.sign_in_attempt: sign_in_attempt_pkey PRIMARY KEY (state)
public.silence_check: silence_check_municipality_fkey FOREIGN KEY (municipality) REFERENCES municipality(number)
public.silence_check: silence_check_pkey PRIMARY KEY (municipality, on_date)
public.skill: skill_pkey PRIMARY KEY (id)
public.skill: skill_uri_key UNIQUE (uri)
public.skill_broader: skill_broader_pkey PRIMARY KEY (skill_id, broader_id)
public.skill_broader: skill_broader_skill_id_fkey FOREIGN KEY (skill_id) REFERENCES skill(id)
public.slot: slot_capacity_check CHECK (((capacity >= 0) AND (capacity <= 500)))
public.slot: slot_check CHECK ((to_date >= from_date))
public.slot: slot_check1 CHECK (((withdrawn_at IS NULL) = (withdrawn_reason IS NULL)))
public.slot: slot_kind_check CHECK ((kind = ANY (ARRAY['INTERNSHIP'::text, 'JOB'::text])))
public.slot: slot_monthly_wage_check CHECK ((monthly_wage >= 0))
public.slot: slot_municipality_fkey FOREIGN KEY (municipality) REFERENCES municipality(number)
public.slot: slot_organisation_fkey FOREIGN KEY (organisation) REFERENCES employer(organisation_number)
public.slot: slot_organisation_import_key_key UNIQUE (organisation, import_key)
public.slot: slot_outlook_check CHECK ((outlook = ANY (ARRAY['PERMANENT'::text, 'TEMPORARY'::text, 'ON_CALL'::text, 'NONE'::text])))
public.slot: slot_outlook_percent_check CHECK (((outlook_percent >= 1) AND (outlook_percent <= 100)))
public.slot: slot_pkey PRIMARY KEY (id)
public.slot: slot_proposal_cap_check CHECK ((proposal_cap > 0))
public.slot: slot_weekly_hours_check CHECK (((weekly_hours > (0)::numeric) AND (weekly_hours <= (48)::numeric)))
public.slot: slot_withdrawn_reason_check CHECK (((length(withdrawn_reason) >= 1) AND (length(withdrawn_reason) <= 500)))
public.slot_draft: slot_draft_municipality_external_id_key UNIQUE (municipality, external_id)
public.slot_draft: slot_draft_pkey PRIMARY KEY (id)
public.slot_shared_with: slot_shared_with_municipality_fkey FOREIGN KEY (municipality) REFERENCES municipality(number)
public.slot_shared_with: slot_shared_with_pkey PRIMARY KEY (slot_id, municipality)
public.slot_shared_with: slot_shared_with_slot_id_fkey FOREIGN KEY (slot_id) REFERENCES slot(id)
public.standby: standby_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participant(id)
public.standby: standby_pkey PRIMARY KEY (slot_id, participant_id)
public.standby: standby_rank_check CHECK ((rank > 0))
public.standby: standby_slot_id_fkey FOREIGN KEY (slot_id) REFERENCES slot(id)
public.subsidy_decision: four_eyes CHECK (((outcome <> 'APPROVED'::text) OR (NOT (decided_person = ANY (hands)))))
public.subsidy_decision: reason_given CHECK (((outcome <> 'RETURNED'::text) OR ((cardinality(codes) > 0) AND (length(TRIM(BOTH FROM explanation)) > 0))))
public.subsidy_decision: subsidy_decision_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES measure_agreement(id)
public.subsidy_decision: subsidy_decision_budget_id_fkey FOREIGN KEY (budget_id) REFERENCES budget(id)
public.subsidy_decision: subsidy_decision_outcome_check CHECK ((outcome = ANY (ARRAY['APPROVED'::text, 'RETURNED'::text, 'ANNULLED'::text, 'SHORTENED'::text])))
public.subsidy_decision: subsidy_decision_period_id_fkey FOREIGN KEY (period_id) REFERENCES subsidy_period(id)
public.subsidy_decision: subsidy_decision_pkey PRIMARY KEY (id)
public.subsidy_period: inside_one_month CHECK ((date_trunc('month'::text, (from_date)::timestamp with time zone) = date_trunc('month'::text, (to_date)::timestamp with time zone)))
public.subsidy_period: subsidy_period_agreement_id_fkey FOREIGN KEY (agreement_id) REFERENCES measure_agreement(id)
public.subsidy_period: subsidy_period_amount_check CHECK ((amount >= 0))
public.subsidy_period: subsidy_period_check CHECK ((to_date >= from_date))
public.subsidy_period: subsidy_period_check1 CHECK (((status <> 'APPROVED'::text) OR ((cost_centre IS NOT NULL) AND (amount IS NOT NULL))))
public.subsidy_period: subsidy_period_pkey PRIMARY KEY (id)
public.subsidy_period: subsidy_period_status_check CHECK ((status = ANY (ARRAY['UNDECIDED'::text, 'APPROVED'::text, 'RETURNED'::text, 'ANNULLED'::text])))
public.suggestion: suggestion_certainty_check CHECK (((certainty >= 0) AND (certainty <= 100)))
public.suggestion: suggestion_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participant(id)
public.suggestion: suggestion_pkey PRIMARY KEY (id)
public.suggestion: suggestion_price_check CHECK ((price >= 0))
public.suggestion: suggestion_repair_id_fkey FOREIGN KEY (repair_id) REFERENCES match_repair(id) ON DELETE SET NULL
public.suggestion: suggestion_run_id_fkey FOREIGN KEY (run_id) REFERENCES match_run(id) ON DELETE CASCADE
public.suggestion: suggestion_run_id_participant_id_slot_id_key UNIQUE (run_id, participant_id, slot_id)
public.suggestion: suggestion_score_check CHECK (((score >= 0) AND (score <= 10000)))
public.suggestion: suggestion_slot_id_fkey FOREIGN KEY (slot_id) REFERENCES slot(id)
public.unassigned: unassigned_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES participant(id)
public.unassigned: unassigned_pkey PRIMARY KEY (run_id, participant_id)
public.unassigned: unassigned_run_id_fkey FOREIGN KEY (run_id) REFERENCES match_run(id) ON DELETE CASCADE
public.upload: upload_pkey PRIMARY KEY (id)
public.upload_file: upload_file_pkey PRIMARY KEY (upload_id, file_name)
public.upload_file: upload_file_upload_id_fkey FOREIGN KEY (upload_id) REFERENCES upload(id) ON DELETE CASCADE
public.yearly_count: yearly_count_count_check CHECK ((count >= 0))
public.yearly_count: yearly_count_municipality_fkey FOREIGN KEY (municipality) REFERENCES municipality(number)
public.yearly_count: yearly_count_pkey PRIMARY KEY (municipality, year, measure)

-- indexes
CREATE INDEX agreement_version_municipality_idx ON public.agreement_version USING btree (municipality)
CREATE INDEX agreement_version_organisation_idx ON public.agreement_version USING btree (organisation)
CREATE INDEX agreement_version_participant_id_idx ON public.agreement_version USING btree (participant_id)
CREATE INDEX ask_signal_municipality_idx ON public.ask_signal USING btree (municipality)
CREATE INDEX ask_signal_participant_id_idx ON public.ask_signal USING btree (participant_id)
CREATE INDEX attendance_municipality_idx ON public.attendance USING btree (municipality)
CREATE INDEX attendance_organisation_idx ON public.attendance USING btree (organisation)
CREATE INDEX attendance_participant_id_idx ON public.attendance USING btree (participant_id)
CREATE INDEX audit_actor_idx ON public.audit USING btree (actor)
CREATE INDEX audit_subject_id_at_idx ON public.audit USING btree (subject_id, at)
CREATE INDEX bulk_approval_nav_office_idx ON public.bulk_approval USING btree (nav_office)
CREATE INDEX employer_contact_municipality_idx ON public.employer_contact USING btree (municipality)
CREATE INDEX employer_contact_organisation_idx ON public.employer_contact USING btree (organisation)
CREATE INDEX employer_name ON public.employer USING gin (lower(name) gin_trgm_ops)
CREATE INDEX evaluation_municipality_idx ON public.evaluation USING btree (municipality)
CREATE INDEX evaluation_organisation_idx ON public.evaluation USING btree (organisation)
CREATE INDEX evaluation_participant_id_idx ON public.evaluation USING btree (participant_id)
CREATE INDEX follow_up_municipality_idx ON public.follow_up USING btree (municipality)
CREATE INDEX follow_up_participant_id_on_date_idx ON public.follow_up USING btree (participant_id, on_date)
CREATE INDEX hire_check_municipality_idx ON public.hire_check USING btree (municipality)
CREATE INDEX hire_check_participant_id_idx ON public.hire_check USING btree (participant_id)
CREATE INDEX hire_municipality_participant_id_idx ON public.hire USING btree (municipality, participant_id) WHERE (superseded_at IS NULL)
CREATE INDEX hire_municipality_start_on_idx ON public.hire USING btree (municipality, start_on)
CREATE INDEX hire_organisation_idx ON public.hire USING btree (organisation)
CREATE INDEX import_job_municipality_started_at_idx ON public.import_job USING btree (municipality, started_at)
CREATE INDEX import_refused_municipality_idx ON public.import_refused USING btree (municipality)
CREATE INDEX match_repair_municipalities_idx ON public.match_repair USING gin (municipalities)
CREATE INDEX match_run_municipalities_idx ON public.match_run USING gin (municipalities)
CREATE INDEX match_run_region_requested_at_idx ON public.match_run USING btree (region, requested_at DESC)
CREATE INDEX measure_agreement_municipality_idx ON public.measure_agreement USING btree (municipality)
CREATE INDEX measure_agreement_nav_office_idx ON public.measure_agreement USING btree (nav_office)
CREATE INDEX measure_agreement_organisation_idx ON public.measure_agreement USING btree (organisation)
CREATE INDEX measure_agreement_participant_id_idx ON public.measure_agreement USING btree (participant_id)
CREATE INDEX measure_agreement_placement_id_idx ON public.measure_agreement USING btree (placement_id)
CREATE INDEX measure_difference_nav_office_idx ON public.measure_difference USING btree (nav_office)
CREATE INDEX measure_hand_nav_office_idx ON public.measure_hand USING btree (nav_office)
CREATE INDEX measure_nav_reference_nav_office_idx ON public.measure_nav_reference USING btree (nav_office)
CREATE INDEX measure_need_group_nav_office_idx ON public.measure_need_group USING btree (nav_office)
CREATE INDEX measure_notice_agreement_id_idx ON public.measure_notice USING btree (agreement_id)
CREATE INDEX measure_notice_municipality_due_on_idx ON public.measure_notice USING btree (municipality, due_on)
CREATE INDEX measure_notice_participant_id_idx ON public.measure_notice USING btree (participant_id)
CREATE INDEX measure_notice_placement_id_idx ON public.measure_notice USING btree (placement_id)
CREATE INDEX message_created_at_idx ON public.message USING btree (created_at)
CREATE INDEX objection_municipality_made_at_idx ON public.objection USING btree (municipality, made_at)
CREATE INDEX objection_participant_id_idx ON public.objection USING btree (participant_id)
CREATE INDEX occupation_name ON public.occupation USING gin (lower(name_nb) gin_trgm_ops)
CREATE INDEX occupation_skill_skill_id_idx ON public.occupation_skill USING btree (skill_id)
CREATE INDEX one_placement_at_a_time ON public.placement USING gist (participant_id, (
CASE
    WHEN (stopped_on < from_date) THEN 'empty'::daterange
    ELSE daterange(from_date, COALESCE(stopped_on, to_date), '[]'::text)
END))
CREATE INDEX one_time_link_municipality_subject_id_idx ON public.one_time_link USING btree (municipality, subject_id)
CREATE INDEX one_time_link_participant_id_idx ON public.one_time_link USING btree (participant_id)
CREATE INDEX opened_access_municipality_opened_at_idx ON public.opened_access USING btree (municipality, opened_at)
CREATE INDEX opened_access_participant_id_idx ON public.opened_access USING btree (participant_id)
CREATE INDEX opened_access_user_id_participant_id_idx ON public.opened_access USING btree (user_id, participant_id)
CREATE INDEX outbox_waiting ON public.outbox USING btree (created_at) WHERE (relayed_at IS NULL)
CREATE INDEX override_municipality_at_idx ON public.override USING btree (municipality, at DESC)
CREATE INDEX override_participant_id_idx ON public.override USING btree (participant_id)
CREATE INDEX participant_consultant_id_idx ON public.participant USING btree (consultant_id)
CREATE INDEX participant_municipality_family_name_given_name_id_idx ON public.participant USING btree (municipality, family_name, given_name, id)
CREATE INDEX participant_municipality_settled_on_idx ON public.participant USING btree (municipality, settled_on)
CREATE INDEX placement_agreement_municipality_idx ON public.placement_agreement USING btree (municipality)
CREATE INDEX placement_agreement_organisation_idx ON public.placement_agreement USING btree (organisation)
CREATE INDEX placement_agreement_participant_id_idx ON public.placement_agreement USING btree (participant_id)
CREATE INDEX placement_municipality_idx ON public.placement USING btree (municipality)
CREATE INDEX placement_municipality_to_date_idx ON public.placement USING btree (municipality, to_date)
CREATE INDEX placement_organisation_idx ON public.placement USING btree (organisation)
CREATE INDEX placement_participant_id_idx ON public.placement USING btree (participant_id)
CREATE INDEX placement_slot_id_idx ON public.placement USING btree (slot_id)
CREATE INDEX plan_element_municipality_idx ON public.plan_element USING btree (municipality)
CREATE INDEX plan_element_participant_id_idx ON public.plan_element USING btree (participant_id)
CREATE INDEX plan_reason_municipality_idx ON public.plan_reason USING btree (municipality)
CREATE INDEX programme_exit_municipality_exit_on_idx ON public.programme_exit USING btree (municipality, exit_on)
CREATE INDEX proposal_closes_on_idx ON public.proposal USING btree (closes_on) WHERE ((closed_at IS NULL) AND (placed_at IS NULL))
CREATE INDEX proposal_municipality_stage_proposed_at_idx ON public.proposal USING btree (municipality, stage, proposed_at)
CREATE INDEX proposal_organisation_stage_idx ON public.proposal USING btree (organisation, stage)
CREATE INDEX proposal_slot_id_idx ON public.proposal USING btree (slot_id)
CREATE INDEX refund_claim_agreement_id_idx ON public.refund_claim USING btree (agreement_id)
CREATE INDEX role_grant_municipality_idx ON public.role_grant USING btree (municipality)
CREATE INDEX role_grant_participant_id_idx ON public.role_grant USING btree (participant_id)
CREATE INDEX role_grant_user_id_idx ON public.role_grant USING btree (user_id)
CREATE INDEX second_look_nav_office_idx ON public.second_look USING btree (nav_office)
CREATE INDEX session_user_id_idx ON public.session USING btree (user_id)
CREATE INDEX skill_name_en ON public.skill USING gin (lower(name_en) gin_trgm_ops)
CREATE INDEX skill_name_nb ON public.skill USING gin (lower(name_nb) gin_trgm_ops)
CREATE INDEX slot_municipality_from_date_idx ON public.slot USING btree (municipality, from_date)
CREATE INDEX slot_organisation_idx ON public.slot USING btree (organisation)
CREATE INDEX slot_shared_with_municipality_idx ON public.slot_shared_with USING btree (municipality)
CREATE INDEX standby_municipality_idx ON public.standby USING btree (municipality)
CREATE INDEX standby_participant_id_idx ON public.standby USING btree (participant_id)
CREATE INDEX subsidy_decision_nav_office_idx ON public.subsidy_decision USING btree (nav_office)
CREATE INDEX subsidy_period_nav_office_status_from_date_idx ON public.subsidy_period USING btree (nav_office, status, from_date) WHERE active
CREATE INDEX suggestion_participant_id_idx ON public.suggestion USING btree (participant_id)
CREATE INDEX suggestion_repair_id_idx ON public.suggestion USING btree (repair_id) WHERE (repair_id IS NOT NULL)
CREATE INDEX suggestion_run_id_slot_id_score_idx ON public.suggestion USING btree (run_id, slot_id, score DESC)
CREATE INDEX unassigned_municipality_idx ON public.unassigned USING btree (municipality)
CREATE INDEX unassigned_participant_id_idx ON public.unassigned USING btree (participant_id)
CREATE INDEX upload_file_municipality_idx ON public.upload_file USING btree (municipality)
CREATE INDEX upload_municipality_idx ON public.upload USING btree (municipality)
CREATE UNIQUE INDEX agreement_version_pkey ON public.agreement_version USING btree (agreement_id, version)
CREATE UNIQUE INDEX app_user_issuer_subject_key ON public.app_user USING btree (issuer, subject)
CREATE UNIQUE INDEX app_user_pkey ON public.app_user USING btree (id)
CREATE UNIQUE INDEX ask_signal_kind_subject_id_due_signal_key ON public.ask_signal USING btree (kind, subject_id, due, signal)
CREATE UNIQUE INDEX ask_signal_pkey ON public.ask_signal USING btree (id)
CREATE UNIQUE INDEX attendance_pkey ON public.attendance USING btree (placement_id, on_date)
CREATE UNIQUE INDEX audit_anchor_pkey ON public.audit_anchor USING btree (chain, "position")
CREATE UNIQUE INDEX audit_pkey ON public.audit USING btree (chain, "position")
CREATE UNIQUE INDEX budget_nav_office_cost_centre_kind_year_key ON public.budget USING btree (nav_office, cost_centre, kind, year)
CREATE UNIQUE INDEX budget_pkey ON public.budget USING btree (id)
CREATE UNIQUE INDEX bulk_approval_pkey ON public.bulk_approval USING btree (id)
CREATE UNIQUE INDEX column_mapping_pkey ON public.column_mapping USING btree (municipality, sender, kind)
CREATE UNIQUE INDEX decided_once ON public.subsidy_decision USING btree (period_id) WHERE (outcome = ANY (ARRAY['APPROVED'::text, 'RETURNED'::text]))
CREATE UNIQUE INDEX employer_contact_pkey ON public.employer_contact USING btree (id)
CREATE UNIQUE INDEX employer_pkey ON public.employer USING btree (organisation_number)
CREATE UNIQUE INDEX employer_rate_pkey ON public.employer_rate USING btree (organisation, year)
CREATE UNIQUE INDEX erasure_pkey ON public.erasure USING btree (participant_id, kind)
CREATE UNIQUE INDEX evaluation_pkey ON public.evaluation USING btree (id)
CREATE UNIQUE INDEX evaluation_placement_id_by_party_key ON public.evaluation USING btree (placement_id, by_party)
CREATE UNIQUE INDEX follow_up_pkey ON public.follow_up USING btree (id)
CREATE UNIQUE INDEX hire_check_hire_id_on_date_key ON public.hire_check USING btree (hire_id, on_date)
CREATE UNIQUE INDEX hire_check_pkey ON public.hire_check USING btree (id)
CREATE UNIQUE INDEX hire_pkey ON public.hire USING btree (id)
CREATE UNIQUE INDEX idempotency_pkey ON public.idempotency USING btree (actor, key)
CREATE UNIQUE INDEX import_job_pkey ON public.import_job USING btree (id)
CREATE UNIQUE INDEX import_refused_pkey ON public.import_refused USING btree (job_id, "position")
CREATE UNIQUE INDEX inbox_pkey ON public.inbox USING btree (handler, event_id)
CREATE UNIQUE INDEX match_repair_pkey ON public.match_repair USING btree (id)
CREATE UNIQUE INDEX match_repair_run_id_number_key ON public.match_repair USING btree (run_id, number)
CREATE UNIQUE INDEX match_run_pkey ON public.match_run USING btree (id)
CREATE UNIQUE INDEX measure_agreement_number_key ON public.measure_agreement USING btree (number)
CREATE UNIQUE INDEX measure_agreement_pkey ON public.measure_agreement USING btree (id)
CREATE UNIQUE INDEX measure_difference_pkey ON public.measure_difference USING btree (id)
CREATE UNIQUE INDEX measure_hand_pkey ON public.measure_hand USING btree (agreement_id, person_id, act)
CREATE UNIQUE INDEX measure_nav_reference_pkey ON public.measure_nav_reference USING btree (agreement_id)
CREATE UNIQUE INDEX measure_need_group_pkey ON public.measure_need_group USING btree (agreement_id)
CREATE UNIQUE INDEX measure_notice_pkey ON public.measure_notice USING btree (id)
CREATE UNIQUE INDEX measure_version_pkey ON public.measure_version USING btree (agreement_id, version)
CREATE UNIQUE INDEX mentor_hour_pkey ON public.mentor_hour USING btree (id)
CREATE UNIQUE INDEX message_pkey ON public.message USING btree (id)
CREATE UNIQUE INDEX municipality_pkey ON public.municipality USING btree (number)
CREATE UNIQUE INDEX municipality_setting_pkey ON public.municipality_setting USING btree (municipality, name, valid_from)
CREATE UNIQUE INDEX nav_office_pkey ON public.nav_office USING btree (number)
CREATE UNIQUE INDEX nav_office_setting_pkey ON public.nav_office_setting USING btree (nav_office)
CREATE UNIQUE INDEX objection_pkey ON public.objection USING btree (id)
CREATE UNIQUE INDEX occupation_pkey ON public.occupation USING btree (code)
CREATE UNIQUE INDEX occupation_skill_pkey ON public.occupation_skill USING btree (occupation, skill_id)
CREATE UNIQUE INDEX once_a_day ON public.mentor_hour USING btree (agreement_id, on_date)
CREATE UNIQUE INDEX once_for_each ON public.measure_notice USING btree (kind, subject_id, due_on)
CREATE UNIQUE INDEX one_active_period ON public.subsidy_period USING btree (agreement_id, number) WHERE (active AND (status <> 'ANNULLED'::text))
CREATE UNIQUE INDEX one_decision_in_force ON public.override USING btree (participant_id, slot_id, kind) WHERE ((kind <> 'OVERRIDE'::text) AND (lifted_at IS NULL))
CREATE UNIQUE INDEX one_exit ON public.programme_exit USING btree (participant_id) WHERE (superseded_at IS NULL)
CREATE UNIQUE INDEX one_hire ON public.hire USING btree (participant_id, organisation, start_on, kind) WHERE (superseded_at IS NULL)
CREATE UNIQUE INDEX one_open_difference ON public.measure_difference USING btree (kind, subject_id) WHERE (gone_at IS NULL)
CREATE UNIQUE INDEX one_open_proposal ON public.proposal USING btree (participant_id, slot_id) WHERE (closed_at IS NULL)
CREATE UNIQUE INDEX one_running_hire ON public.hire USING btree (participant_id, organisation, kind) WHERE ((superseded_at IS NULL) AND (ended_on IS NULL))
CREATE UNIQUE INDEX one_time_link_id_key ON public.one_time_link USING btree (id)
CREATE UNIQUE INDEX one_time_link_pkey ON public.one_time_link USING btree (secret_hash)
CREATE UNIQUE INDEX opened_access_pkey ON public.opened_access USING btree (id)
CREATE UNIQUE INDEX outbox_pkey ON public.outbox USING btree (id)
CREATE UNIQUE INDEX override_pkey ON public.override USING btree (id)
CREATE UNIQUE INDEX participant_identity_municipality_kind_value_hash_key ON public.participant_identity USING btree (municipality, kind, value_hash)
CREATE UNIQUE INDEX participant_identity_pkey ON public.participant_identity USING btree (participant_id, kind)
CREATE UNIQUE INDEX participant_municipality_import_key_key ON public.participant USING btree (municipality, import_key)
CREATE UNIQUE INDEX participant_pkey ON public.participant USING btree (id)
CREATE UNIQUE INDEX placement_agreement_id_key ON public.placement USING btree (agreement_id)
CREATE UNIQUE INDEX placement_agreement_pkey ON public.placement_agreement USING btree (id)
CREATE UNIQUE INDEX placement_agreement_proposal_id_key ON public.placement_agreement USING btree (proposal_id)
CREATE UNIQUE INDEX placement_pkey ON public.placement USING btree (id)
CREATE UNIQUE INDEX plan_element_pkey ON public.plan_element USING btree (id)
CREATE UNIQUE INDEX plan_reason_participant_id_slot_id_version_key ON public.plan_reason USING btree (participant_id, slot_id, version)
CREATE UNIQUE INDEX plan_reason_pkey ON public.plan_reason USING btree (id)
CREATE UNIQUE INDEX postcode_pkey ON public.postcode USING btree (code)
CREATE UNIQUE INDEX programme_exit_pkey ON public.programme_exit USING btree (id)
CREATE UNIQUE INDEX proposal_pkey ON public.proposal USING btree (id)
CREATE UNIQUE INDEX published_figure_pkey ON public.published_figure USING btree (id)
CREATE UNIQUE INDEX rate_row_pkey ON public.rate_row USING btree (id)
CREATE UNIQUE INDEX refund_claim_period_id_key ON public.refund_claim USING btree (period_id)
CREATE UNIQUE INDEX refund_claim_pkey ON public.refund_claim USING btree (id)
CREATE UNIQUE INDEX role_grant_pkey ON public.role_grant USING btree (id)
CREATE UNIQUE INDEX second_look_pkey ON public.second_look USING btree (decision_id)
CREATE UNIQUE INDEX session_pkey ON public.session USING btree (token_hash)
CREATE UNIQUE INDEX sign_in_attempt_pkey ON public.sign_in_attempt USING btree (state)
CREATE UNIQUE INDEX silence_check_pkey ON public.silence_check USING btree (municipality, on_date)
CREATE UNIQUE INDEX skill_broader_pkey ON public.skill_broader USING btree (skill_id, broader_id)
CREATE UNIQUE INDEX skill_pkey ON public.skill USING btree (id)
CREATE UNIQUE INDEX skill_uri_key ON public.skill USING btree (uri)
CREATE UNIQUE INDEX slot_draft_municipality_external_id_key ON public.slot_draft USING btree (municipality, external_id)
CREATE UNIQUE INDEX slot_draft_pkey ON public.slot_draft USING btree (id)
CREATE UNIQUE INDEX slot_organisation_import_key_key ON public.slot USING btree (organisation, import_key)
CREATE UNIQUE INDEX slot_pkey ON public.slot USING btree (id)
CREATE UNIQUE INDEX slot_shared_with_pkey ON public.slot_shared_with USING btree (slot_id, municipality)
CREATE UNIQUE INDEX standby_pkey ON public.standby USING btree (slot_id, participant_id)
CREATE UNIQUE INDEX subsidy_decision_pkey ON public.subsidy_decision USING btree (id)
CREATE UNIQUE INDEX subsidy_period_pkey ON public.subsidy_period USING btree (id)
CREATE UNIQUE INDEX suggestion_pkey ON public.suggestion USING btree (id)
CREATE UNIQUE INDEX suggestion_run_id_participant_id_slot_id_key ON public.suggestion USING btree (run_id, participant_id, slot_id)
CREATE UNIQUE INDEX unassigned_pkey ON public.unassigned USING btree (run_id, participant_id)
CREATE UNIQUE INDEX upload_file_pkey ON public.upload_file USING btree (upload_id, file_name)
CREATE UNIQUE INDEX upload_pkey ON public.upload USING btree (id)
CREATE UNIQUE INDEX yearly_count_pkey ON public.yearly_count USING btree (municipality, year, measure)

-- policies
public.agreement_version: own_municipality PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.agreement_version: own_organisation PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'EMPLOYER'::text) AND (organisation = ANY (( SELECT app.ctx_list('organisations'::text) AS ctx_list)::text[])) AND (EXISTS ( SELECT 1
   FROM placement_agreement a
  WHERE (a.id = agreement_version.agreement_id))))) with check (-)
public.agreement_version: own_rows PERMISSIVE for SELECT to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'PARTICIPANT'::text) AND ((participant_id)::text = ( SELECT app.ctx('participant'::text) AS ctx)))) with check (-)
public.agreement_version: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.agreement_version: visible_person RESTRICTIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) <> ALL (ARRAY['STAFF'::text, 'SYSTEM'::text])) OR (EXISTS ( SELECT 1
   FROM participant p
  WHERE (p.id = agreement_version.participant_id))))) with check (-)
public.app_user: colleagues_are_named PERMISSIVE for SELECT to public using ((((( SELECT app.ctx('kind'::text) AS ctx) IS NOT NULL) AND (NOT is_private)) OR ((id)::text = ( SELECT app.ctx('actor'::text) AS ctx)))) with check (-)
public.app_user: own_language PERMISSIVE for UPDATE to public using (((id)::text = ( SELECT app.ctx('actor'::text) AS ctx))) with check (-)
public.app_user: system_writes PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.ask_signal: own_municipality PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.ask_signal: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.ask_signal: visible_person RESTRICTIVE for ALL to public using (((participant_id IS NULL) OR (( SELECT app.ctx('kind'::text) AS ctx) <> ALL (ARRAY['STAFF'::text, 'SYSTEM'::text])) OR (EXISTS ( SELECT 1
   FROM participant p
  WHERE (p.id = ask_signal.participant_id))))) with check (-)
public.attendance: own_attendance PERMISSIVE for INSERT to public using (-) with check (((( SELECT app.ctx('kind'::text) AS ctx) = 'PARTICIPANT'::text) AND ((participant_id)::text = ( SELECT app.ctx('participant'::text) AS ctx))))
public.attendance: own_attendance_change PERMISSIVE for UPDATE to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'PARTICIPANT'::text) AND ((participant_id)::text = ( SELECT app.ctx('participant'::text) AS ctx)) AND (confirmed_at IS NULL))) with check (-)
public.attendance: own_municipality PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.attendance: own_organisation PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'EMPLOYER'::text) AND (organisation = ANY (( SELECT app.ctx_list('organisations'::text) AS ctx_list)::text[])) AND (EXISTS ( SELECT 1
   FROM placement p
  WHERE (p.id = attendance.placement_id))))) with check (-)
public.attendance: own_rows PERMISSIVE for SELECT to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'PARTICIPANT'::text) AND ((participant_id)::text = ( SELECT app.ctx('participant'::text) AS ctx)))) with check (-)
public.attendance: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.attendance: visible_person RESTRICTIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) <> ALL (ARRAY['STAFF'::text, 'SYSTEM'::text])) OR (EXISTS ( SELECT 1
   FROM participant p
  WHERE (p.id = attendance.participant_id))))) with check (-)
public.audit: chain_head PERMISSIVE for SELECT to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text) OR (actor = ( SELECT app.ctx('actor'::text) AS ctx)) OR ((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (chain = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[]))) OR ((( SELECT app.ctx('kind'::text) AS ctx) = 'PARTICIPANT'::text) AND (subject_id = ( SELECT app.ctx('participant'::text) AS ctx))))) with check (-)
public.audit: office_reads PERMISSIVE for SELECT to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'OFFICE'::text) AND (chain = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.audit: visible_person RESTRICTIVE for SELECT to public using (((subject_id IS NULL) OR (( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text) OR (subject_id = ( SELECT app.ctx('participant'::text) AS ctx)) OR app.person_is_open(subject_id, (( SELECT app.ctx('clearance'::text) AS ctx))::integer))) with check (-)
public.audit: write PERMISSIVE for INSERT to public using (-) with check ((actor = ( SELECT app.ctx('actor'::text) AS ctx)))
public.audit_anchor: system_only PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.budget: own_office PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'NAV'::text) AND (nav_office = ANY (( SELECT app.ctx_list('nav_offices'::text) AS ctx_list)::text[])))) with check (-)
public.budget: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.bulk_approval: own_office PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'NAV'::text) AND (nav_office = ANY (( SELECT app.ctx_list('nav_offices'::text) AS ctx_list)::text[])))) with check (-)
public.bulk_approval: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.column_mapping: own_municipality PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.column_mapping: own_registers PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'OFFICE'::text) AND (kind = ANY (ARRAY['OCCUPATIONS'::text, 'ESCO'::text, 'POSTCODES'::text, 'ADS'::text])) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.column_mapping: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.employer: everyone_reads PERMISSIVE for SELECT to public using ((( SELECT app.ctx('kind'::text) AS ctx) IS NOT NULL)) with check (-)
public.employer: staff_changes PERMISSIVE for UPDATE to public using (((( SELECT app.ctx('kind'::text) AS ctx) = ANY (ARRAY['STAFF'::text, 'SYSTEM'::text])) OR ((( SELECT app.ctx('kind'::text) AS ctx) = 'EMPLOYER'::text) AND (organisation_number = ANY (( SELECT app.ctx_list('organisations'::text) AS ctx_list)::text[]))))) with check (-)
public.employer: staff_writes PERMISSIVE for INSERT to public using (-) with check ((( SELECT app.ctx('kind'::text) AS ctx) = ANY (ARRAY['STAFF'::text, 'SYSTEM'::text])))
public.employer_contact: own_municipality PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND ((municipality IS NULL) OR (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[]))))) with check (-)
public.employer_contact: own_organisation PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'EMPLOYER'::text) AND (organisation = ANY (( SELECT app.ctx_list('organisations'::text) AS ctx_list)::text[])))) with check (-)
public.employer_contact: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.employer_rate: changed_by_staff PERMISSIVE for UPDATE to public using ((( SELECT app.ctx('kind'::text) AS ctx) = ANY (ARRAY['STAFF'::text, 'SYSTEM'::text]))) with check (-)
public.employer_rate: own_organisation PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'EMPLOYER'::text) AND (organisation = ANY (( SELECT app.ctx_list('organisations'::text) AS ctx_list)::text[])))) with check (-)
public.employer_rate: read_by_staff PERMISSIVE for SELECT to public using ((( SELECT app.ctx('kind'::text) AS ctx) = ANY (ARRAY['STAFF'::text, 'NAV'::text, 'SYSTEM'::text]))) with check (-)
public.employer_rate: written_by_staff PERMISSIVE for INSERT to public using (-) with check ((( SELECT app.ctx('kind'::text) AS ctx) = ANY (ARRAY['STAFF'::text, 'SYSTEM'::text])))
public.erasure: system_only PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.evaluation: own_evaluation PERMISSIVE for INSERT to public using (-) with check (((( SELECT app.ctx('kind'::text) AS ctx) = 'PARTICIPANT'::text) AND (by_party = 'PARTICIPANT'::text) AND ((participant_id)::text = ( SELECT app.ctx('participant'::text) AS ctx))))
public.evaluation: own_municipality PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.evaluation: own_organisation PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'EMPLOYER'::text) AND (by_party = 'EMPLOYER'::text) AND (organisation = ANY (( SELECT app.ctx_list('organisations'::text) AS ctx_list)::text[])) AND (EXISTS ( SELECT 1
   FROM placement p
  WHERE (p.id = evaluation.placement_id))))) with check (-)
public.evaluation: own_rows PERMISSIVE for SELECT to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'PARTICIPANT'::text) AND ((participant_id)::text = ( SELECT app.ctx('participant'::text) AS ctx)))) with check (-)
public.evaluation: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.evaluation: visible_person RESTRICTIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) <> ALL (ARRAY['STAFF'::text, 'SYSTEM'::text])) OR (EXISTS ( SELECT 1
   FROM participant p
  WHERE (p.id = evaluation.participant_id))))) with check (-)
public.follow_up: own_municipality PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.follow_up: own_rows PERMISSIVE for SELECT to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'PARTICIPANT'::text) AND ((participant_id)::text = ( SELECT app.ctx('participant'::text) AS ctx)))) with check (-)
public.follow_up: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.follow_up: visible_person RESTRICTIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) <> ALL (ARRAY['STAFF'::text, 'SYSTEM'::text])) OR (EXISTS ( SELECT 1
   FROM participant p
  WHERE (p.id = follow_up.participant_id))))) with check (-)
public.hire: own_municipality PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.hire: own_organisation PERMISSIVE for SELECT to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'EMPLOYER'::text) AND (organisation = ANY (( SELECT app.ctx_list('organisations'::text) AS ctx_list)::text[])) AND (EXISTS ( SELECT 1
   FROM placement p
  WHERE (p.id = hire.placement_id))))) with check (-)
public.hire: own_rows PERMISSIVE for SELECT to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'PARTICIPANT'::text) AND ((participant_id)::text = ( SELECT app.ctx('participant'::text) AS ctx)))) with check (-)
public.hire: statistics PERMISSIVE for SELECT to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STATISTICS'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.hire: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.hire: visible_person RESTRICTIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) <> ALL (ARRAY['STAFF'::text, 'SYSTEM'::text])) OR (EXISTS ( SELECT 1
   FROM participant p
  WHERE (p.id = hire.participant_id))))) with check (-)
public.hire_check: own_municipality PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.hire_check: own_rows PERMISSIVE for SELECT to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'PARTICIPANT'::text) AND ((participant_id)::text = ( SELECT app.ctx('participant'::text) AS ctx)))) with check (-)
public.hire_check: statistics PERMISSIVE for SELECT to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STATISTICS'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.hire_check: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.hire_check: visible_person RESTRICTIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) <> ALL (ARRAY['STAFF'::text, 'SYSTEM'::text])) OR (EXISTS ( SELECT 1
   FROM participant p
  WHERE (p.id = hire_check.participant_id))))) with check (-)
public.idempotency: own_keys PERMISSIVE for ALL to public using ((actor = ( SELECT app.ctx('actor'::text) AS ctx))) with check (-)
public.idempotency: visible_person RESTRICTIVE for SELECT to public using (app.answer_is_open(result, (( SELECT app.ctx('clearance'::text) AS ctx))::integer)) with check (-)
public.import_job: own_municipality PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.import_job: own_registers PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'OFFICE'::text) AND (kind = ANY (ARRAY['OCCUPATIONS'::text, 'ESCO'::text, 'POSTCODES'::text, 'ADS'::text])) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.import_job: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.import_refused: own_municipality PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.import_refused: own_registers PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'OFFICE'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])) AND (EXISTS ( SELECT 1
   FROM import_job j
  WHERE (j.id = import_refused.job_id))))) with check (-)
public.import_refused: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.inbox: system_only PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.match_repair: own_region PERMISSIVE for SELECT to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (municipalities && ( SELECT app.ctx_list('municipalities'::text) AS ctx_list)))) with check (-)
public.match_repair: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.match_run: own_region PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (municipalities && ( SELECT app.ctx_list('municipalities'::text) AS ctx_list)))) with check (-)
public.match_run: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.measure_agreement: hidden RESTRICTIVE for ALL to public using (((NOT hidden) OR (( SELECT app.ctx('kind'::text) AS ctx) = ANY (ARRAY['NAV'::text, 'SYSTEM'::text])))) with check (-)
public.measure_agreement: own_municipality PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.measure_agreement: own_office PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'NAV'::text) AND (nav_office = ANY (( SELECT app.ctx_list('nav_offices'::text) AS ctx_list)::text[])))) with check (-)
public.measure_agreement: own_organisation PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'EMPLOYER'::text) AND (organisation = ANY (( SELECT app.ctx_list('organisations'::text) AS ctx_list)::text[])) AND ((access_until IS NULL) OR (access_until >= ( SELECT app.today() AS today))))) with check (-)
public.measure_agreement: own_rows PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'PARTICIPANT'::text) AND ((participant_id)::text = ( SELECT app.ctx('participant'::text) AS ctx)))) with check (-)
public.measure_agreement: protected_person RESTRICTIVE for ALL to public using (((protection <= (( SELECT app.ctx('clearance'::text) AS ctx))::integer) OR (( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text) OR ((( SELECT app.ctx('kind'::text) AS ctx) = 'PARTICIPANT'::text) AND ((participant_id)::text = ( SELECT app.ctx('participant'::text) AS ctx))))) with check (-)
public.measure_agreement: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.measure_difference: own_office PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'NAV'::text) AND (nav_office = ANY (( SELECT app.ctx_list('nav_offices'::text) AS ctx_list)::text[])))) with check (-)
public.measure_difference: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.measure_hand: own_office PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'NAV'::text) AND (nav_office = ANY (( SELECT app.ctx_list('nav_offices'::text) AS ctx_list)::text[])))) with check (-)
public.measure_hand: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.measure_nav_reference: with_agreement PERMISSIVE for ALL to public using (app.sees_measure(agreement_id)) with check (-)
public.measure_need_group: own_office PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'NAV'::text) AND (nav_office = ANY (( SELECT app.ctx_list('nav_offices'::text) AS ctx_list)::text[])))) with check (-)
public.measure_need_group: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.measure_notice: of_placement PERMISSIVE for ALL to public using (((agreement_id IS NULL) AND ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text) OR ((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])) AND (EXISTS ( SELECT 1
   FROM participant p
  WHERE (p.id = measure_notice.participant_id))))))) with check (-)
public.measure_notice: with_agreement PERMISSIVE for ALL to public using (((agreement_id IS NOT NULL) AND app.sees_measure(agreement_id))) with check (-)
public.measure_version: with_agreement PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text) OR (EXISTS ( SELECT 1
   FROM measure_agreement a
  WHERE (a.id = measure_version.agreement_id))))) with check (-)
public.mentor_hour: with_agreement PERMISSIVE for ALL to public using (app.sees_measure(agreement_id)) with check (-)
public.message: system_only PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.municipality: everyone_reads PERMISSIVE for SELECT to public using ((( SELECT app.ctx('kind'::text) AS ctx) IS NOT NULL)) with check (-)
public.municipality: system_writes PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.municipality_setting: everyone_reads PERMISSIVE for SELECT to public using ((( SELECT app.ctx('kind'::text) AS ctx) IS NOT NULL)) with check (-)
public.municipality_setting: own_municipality PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.municipality_setting: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.nav_office: everyone_reads PERMISSIVE for SELECT to public using ((( SELECT app.ctx('kind'::text) AS ctx) IS NOT NULL)) with check (-)
public.nav_office: system_writes PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.nav_office_setting: own_office PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'NAV'::text) AND (nav_office = ANY (( SELECT app.ctx_list('nav_offices'::text) AS ctx_list)::text[])))) with check (-)
public.nav_office_setting: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.objection: own_municipality PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.objection: own_objection PERMISSIVE for INSERT to public using (-) with check (((( SELECT app.ctx('kind'::text) AS ctx) = 'PARTICIPANT'::text) AND ((participant_id)::text = ( SELECT app.ctx('participant'::text) AS ctx)) AND (answer IS NULL)))
public.objection: own_rows PERMISSIVE for SELECT to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'PARTICIPANT'::text) AND ((participant_id)::text = ( SELECT app.ctx('participant'::text) AS ctx)))) with check (-)
public.objection: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.objection: visible_person RESTRICTIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) <> ALL (ARRAY['STAFF'::text, 'SYSTEM'::text])) OR (EXISTS ( SELECT 1
   FROM participant p
  WHERE (p.id = objection.participant_id))))) with check (-)
public.occupation: everyone_reads PERMISSIVE for SELECT to public using ((( SELECT app.ctx('kind'::text) AS ctx) IS NOT NULL)) with check (-)
public.occupation: system_writes PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.occupation_skill: everyone_reads PERMISSIVE for SELECT to public using ((( SELECT app.ctx('kind'::text) AS ctx) IS NOT NULL)) with check (-)
public.occupation_skill: system_writes PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.one_time_link: own_municipality PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.one_time_link: system_only PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.one_time_link: visible_person RESTRICTIVE for ALL to public using (((participant_id IS NULL) OR (( SELECT app.ctx('kind'::text) AS ctx) <> ALL (ARRAY['STAFF'::text, 'SYSTEM'::text])) OR (EXISTS ( SELECT 1
   FROM participant p
  WHERE (p.id = one_time_link.participant_id))))) with check (-)
public.opened_access: leaders_read PERMISSIVE for SELECT to public using (((( SELECT app.ctx('kind'::text) AS ctx) = ANY (ARRAY['STAFF'::text, 'OFFICE'::text])) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.opened_access: own_opening PERMISSIVE for INSERT to public using (-) with check ((((user_id)::text = ( SELECT app.ctx('actor'::text) AS ctx)) AND (( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[]))))
public.opened_access: own_openings PERMISSIVE for SELECT to public using (((user_id)::text = ( SELECT app.ctx('actor'::text) AS ctx))) with check (-)
public.opened_access: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.outbox: publish PERMISSIVE for INSERT to public using (-) with check ((( SELECT app.ctx('kind'::text) AS ctx) IS NOT NULL))
public.outbox: relay PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.override: own_municipality PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.override: own_rows PERMISSIVE for SELECT to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'PARTICIPANT'::text) AND ((participant_id)::text = ( SELECT app.ctx('participant'::text) AS ctx)))) with check (-)
public.override: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.override: visible_person RESTRICTIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) <> ALL (ARRAY['STAFF'::text, 'SYSTEM'::text])) OR (EXISTS ( SELECT 1
   FROM participant p
  WHERE (p.id = override.participant_id))))) with check (-)
public.participant: compartment RESTRICTIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) <> 'STAFF'::text) OR ((compartment IS NULL) AND ((birth_date IS NULL) OR (birth_date <= ( SELECT (app.today() - '18 years'::interval))))) OR (COALESCE(NULLIF(current_setting('app.minors'::text, true), ''::text), '0'::text) = '1'::text) OR (EXISTS ( SELECT 1
   FROM opened_access o
  WHERE ((o.participant_id = participant.id) AND ((o.user_id)::text = ( SELECT app.ctx('actor'::text) AS ctx)) AND (o.expires_at > now())))))) with check (-)
public.participant: own_municipality PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.participant: own_row PERMISSIVE for SELECT to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'PARTICIPANT'::text) AND ((id)::text = ( SELECT app.ctx('participant'::text) AS ctx)))) with check (-)
public.participant: protected_person RESTRICTIVE for ALL to public using ((((protection = 0) AND (NOT own_staff)) OR ((protection <= (( SELECT app.ctx('clearance'::text) AS ctx))::integer) AND ((NOT own_staff) OR ((( SELECT app.ctx('clearance'::text) AS ctx))::integer > 0))) OR ((( SELECT app.ctx('kind'::text) AS ctx) = 'PARTICIPANT'::text) AND ((id)::text = ( SELECT app.ctx('participant'::text) AS ctx))))) with check (-)
public.participant: restricted RESTRICTIVE for ALL to public using (((restricted_on IS NULL) OR (( SELECT app.ctx('kind'::text) AS ctx) <> 'STAFF'::text) OR (EXISTS ( SELECT 1
   FROM opened_access o
  WHERE ((o.participant_id = participant.id) AND ((o.user_id)::text = ( SELECT app.ctx('actor'::text) AS ctx)) AND (o.expires_at > now())))))) with check (-)
public.participant: statistics PERMISSIVE for SELECT to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STATISTICS'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.participant: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.participant_identity: own_municipality PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.participant_identity: own_rows PERMISSIVE for SELECT to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'PARTICIPANT'::text) AND ((participant_id)::text = ( SELECT app.ctx('participant'::text) AS ctx)))) with check (-)
public.participant_identity: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.participant_identity: visible_person RESTRICTIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) <> ALL (ARRAY['STAFF'::text, 'SYSTEM'::text])) OR (EXISTS ( SELECT 1
   FROM participant p
  WHERE (p.id = participant_identity.participant_id))))) with check (-)
public.placement: own_municipality PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.placement: own_organisation PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'EMPLOYER'::text) AND (organisation = ANY (( SELECT app.ctx_list('organisations'::text) AS ctx_list)::text[])) AND (NOT hidden) AND ((access_until IS NULL) OR (access_until >= ( SELECT app.today() AS today))))) with check (-)
public.placement: own_rows PERMISSIVE for SELECT to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'PARTICIPANT'::text) AND ((participant_id)::text = ( SELECT app.ctx('participant'::text) AS ctx)))) with check (-)
public.placement: statistics PERMISSIVE for SELECT to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STATISTICS'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.placement: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.placement: visible_person RESTRICTIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) <> ALL (ARRAY['STAFF'::text, 'SYSTEM'::text])) OR (EXISTS ( SELECT 1
   FROM participant p
  WHERE (p.id = placement.participant_id))))) with check (-)
public.placement_agreement: own_municipality PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.placement_agreement: own_organisation PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'EMPLOYER'::text) AND (organisation = ANY (( SELECT app.ctx_list('organisations'::text) AS ctx_list)::text[])) AND (NOT hidden) AND (annulled_at IS NULL) AND ((access_until IS NULL) OR (access_until >= ( SELECT app.today() AS today))))) with check (-)
public.placement_agreement: own_rows PERMISSIVE for SELECT to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'PARTICIPANT'::text) AND ((participant_id)::text = ( SELECT app.ctx('participant'::text) AS ctx)))) with check (-)
public.placement_agreement: own_signature PERMISSIVE for UPDATE to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'PARTICIPANT'::text) AND ((participant_id)::text = ( SELECT app.ctx('participant'::text) AS ctx)))) with check (-)
public.placement_agreement: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.placement_agreement: visible_person RESTRICTIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) <> ALL (ARRAY['STAFF'::text, 'SYSTEM'::text])) OR (EXISTS ( SELECT 1
   FROM participant p
  WHERE (p.id = placement_agreement.participant_id))))) with check (-)
public.plan_element: own_municipality PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.plan_element: own_rows PERMISSIVE for SELECT to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'PARTICIPANT'::text) AND ((participant_id)::text = ( SELECT app.ctx('participant'::text) AS ctx)))) with check (-)
public.plan_element: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.plan_element: visible_person RESTRICTIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) <> ALL (ARRAY['STAFF'::text, 'SYSTEM'::text])) OR (EXISTS ( SELECT 1
   FROM participant p
  WHERE (p.id = plan_element.participant_id))))) with check (-)
public.plan_reason: own_municipality PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.plan_reason: own_rows PERMISSIVE for SELECT to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'PARTICIPANT'::text) AND ((participant_id)::text = ( SELECT app.ctx('participant'::text) AS ctx)))) with check (-)
public.plan_reason: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.plan_reason: visible_person RESTRICTIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) <> ALL (ARRAY['STAFF'::text, 'SYSTEM'::text])) OR (EXISTS ( SELECT 1
   FROM participant p
  WHERE (p.id = plan_reason.participant_id))))) with check (-)
public.postcode: everyone_reads PERMISSIVE for SELECT to public using ((( SELECT app.ctx('kind'::text) AS ctx) IS NOT NULL)) with check (-)
public.postcode: system_writes PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.programme_exit: own_municipality PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.programme_exit: own_rows PERMISSIVE for SELECT to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'PARTICIPANT'::text) AND ((participant_id)::text = ( SELECT app.ctx('participant'::text) AS ctx)))) with check (-)
public.programme_exit: statistics PERMISSIVE for SELECT to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STATISTICS'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.programme_exit: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.programme_exit: visible_person RESTRICTIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) <> ALL (ARRAY['STAFF'::text, 'SYSTEM'::text])) OR (EXISTS ( SELECT 1
   FROM participant p
  WHERE (p.id = programme_exit.participant_id))))) with check (-)
public.proposal: answer PERMISSIVE for UPDATE to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'EMPLOYER'::text) AND (organisation = ANY (( SELECT app.ctx_list('organisations'::text) AS ctx_list)::text[])) AND (consented_at IS NOT NULL) AND (NOT hidden))) with check (-)
public.proposal: consented PERMISSIVE for SELECT to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'EMPLOYER'::text) AND (organisation = ANY (( SELECT app.ctx_list('organisations'::text) AS ctx_list)::text[])) AND (consented_at IS NOT NULL) AND (NOT hidden) AND (shown_until >= ( SELECT app.today() AS today)) AND ((closed_at IS NULL) OR (closed_reason = 'EMPLOYER_NOT_NOW'::text)))) with check (-)
public.proposal: own_answer PERMISSIVE for UPDATE to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'PARTICIPANT'::text) AND ((participant_id)::text = ( SELECT app.ctx('participant'::text) AS ctx)))) with check (-)
public.proposal: own_municipality PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.proposal: own_rows PERMISSIVE for SELECT to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'PARTICIPANT'::text) AND ((participant_id)::text = ( SELECT app.ctx('participant'::text) AS ctx)))) with check (-)
public.proposal: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.proposal: visible_person RESTRICTIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) <> ALL (ARRAY['STAFF'::text, 'SYSTEM'::text])) OR (EXISTS ( SELECT 1
   FROM participant p
  WHERE (p.id = proposal.participant_id))))) with check (-)
public.published_figure: everyone_reads PERMISSIVE for SELECT to public using ((( SELECT app.ctx('kind'::text) AS ctx) IS NOT NULL)) with check (-)
public.published_figure: system_writes PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.rate_row: added_by_oneself PERMISSIVE for INSERT to public using (-) with check (((( SELECT app.ctx('kind'::text) AS ctx) = ANY (ARRAY['STAFF'::text, 'OFFICE'::text])) AND ((added_by)::text = ( SELECT app.ctx('actor'::text) AS ctx))))
public.rate_row: everyone_reads PERMISSIVE for SELECT to public using ((( SELECT app.ctx('kind'::text) AS ctx) IS NOT NULL)) with check (-)
public.rate_row: system_writes PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.refund_claim: with_agreement PERMISSIVE for ALL to public using (app.sees_measure(agreement_id)) with check (-)
public.role_grant: colleagues PERMISSIVE for SELECT to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.role_grant: office_colleagues PERMISSIVE for SELECT to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'OFFICE'::text) AND (participant_id IS NULL) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.role_grant: own_grants PERMISSIVE for SELECT to public using (((user_id)::text = ( SELECT app.ctx('actor'::text) AS ctx))) with check (-)
public.role_grant: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.role_grant: visible_person RESTRICTIVE for ALL to public using (((participant_id IS NULL) OR (( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text) OR (((user_id)::text = ( SELECT app.ctx('actor'::text) AS ctx)) AND (role = 'PARTICIPANT'::text)) OR (((user_id)::text = ( SELECT app.ctx('actor'::text) AS ctx)) AND app.person_is_open((participant_id)::text, (( SELECT app.ctx('clearance'::text) AS ctx))::integer)) OR (EXISTS ( SELECT 1
   FROM participant p
  WHERE (p.id = role_grant.participant_id))))) with check (-)
public.second_look: own_office PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'NAV'::text) AND (nav_office = ANY (( SELECT app.ctx_list('nav_offices'::text) AS ctx_list)::text[])))) with check (-)
public.second_look: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.session: system_only PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.sign_in_attempt: system_only PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.silence_check: own_municipality PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.silence_check: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.skill: everyone_reads PERMISSIVE for SELECT to public using ((( SELECT app.ctx('kind'::text) AS ctx) IS NOT NULL)) with check (-)
public.skill: system_writes PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.skill_broader: everyone_reads PERMISSIVE for SELECT to public using ((( SELECT app.ctx('kind'::text) AS ctx) IS NOT NULL)) with check (-)
public.skill_broader: system_writes PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.slot: office_reads PERMISSIVE for SELECT to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'OFFICE'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.slot: own_municipality PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.slot: own_organisation PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'EMPLOYER'::text) AND (organisation = ANY (( SELECT app.ctx_list('organisations'::text) AS ctx_list)::text[])))) with check (-)
public.slot: proposed_here PERMISSIVE for SELECT to public using (((( SELECT app.ctx('kind'::text) AS ctx) = ANY (ARRAY['PARTICIPANT'::text, 'STAFF'::text])) AND (id IN ( SELECT pr.slot_id
   FROM proposal pr)))) with check (-)
public.slot: shared PERMISSIVE for SELECT to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (EXISTS ( SELECT 1
   FROM slot_shared_with s
  WHERE ((s.slot_id = slot.id) AND (s.municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[]))))))) with check (-)
public.slot: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.slot_draft: own_municipality PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.slot_draft: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.slot_shared_with: everyone PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = ANY (ARRAY['STAFF'::text, 'EMPLOYER'::text, 'SYSTEM'::text]))) with check (-)
public.standby: own_municipality PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.standby: own_rows PERMISSIVE for SELECT to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'PARTICIPANT'::text) AND ((participant_id)::text = ( SELECT app.ctx('participant'::text) AS ctx)))) with check (-)
public.standby: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.standby: visible_person RESTRICTIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) <> ALL (ARRAY['STAFF'::text, 'SYSTEM'::text])) OR (EXISTS ( SELECT 1
   FROM participant p
  WHERE (p.id = standby.participant_id))))) with check (-)
public.subsidy_decision: own_office PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'NAV'::text) AND (nav_office = ANY (( SELECT app.ctx_list('nav_offices'::text) AS ctx_list)::text[])))) with check (-)
public.subsidy_decision: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.subsidy_period: own_office PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'NAV'::text) AND (EXISTS ( SELECT 1
   FROM measure_agreement a
  WHERE (a.id = subsidy_period.agreement_id))))) with check (-)
public.subsidy_period: parties_read PERMISSIVE for SELECT to public using ((EXISTS ( SELECT 1
   FROM measure_agreement a
  WHERE ((a.id = subsidy_period.agreement_id) AND (a.concluded_at IS NOT NULL))))) with check (-)
public.subsidy_period: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.suggestion: own_municipality PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.suggestion: own_rows PERMISSIVE for SELECT to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'PARTICIPANT'::text) AND ((participant_id)::text = ( SELECT app.ctx('participant'::text) AS ctx)))) with check (-)
public.suggestion: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.suggestion: visible_person RESTRICTIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) <> ALL (ARRAY['STAFF'::text, 'SYSTEM'::text])) OR (EXISTS ( SELECT 1
   FROM participant p
  WHERE (p.id = suggestion.participant_id))))) with check (-)
public.unassigned: own_municipality PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.unassigned: own_rows PERMISSIVE for SELECT to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'PARTICIPANT'::text) AND ((participant_id)::text = ( SELECT app.ctx('participant'::text) AS ctx)))) with check (-)
public.unassigned: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.unassigned: visible_person RESTRICTIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) <> ALL (ARRAY['STAFF'::text, 'SYSTEM'::text])) OR (EXISTS ( SELECT 1
   FROM participant p
  WHERE (p.id = unassigned.participant_id))))) with check (-)
public.upload: own_municipality PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.upload: own_registers PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'OFFICE'::text) AND ((uploaded_by)::text = ( SELECT app.ctx('actor'::text) AS ctx)) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.upload: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.upload_file: own_municipality PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.upload_file: own_registers PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'OFFICE'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])) AND (EXISTS ( SELECT 1
   FROM upload u
  WHERE (u.id = upload_file.upload_id))))) with check (-)
public.upload_file: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)
public.yearly_count: own_municipality PERMISSIVE for ALL to public using (((( SELECT app.ctx('kind'::text) AS ctx) = 'STAFF'::text) AND (municipality = ANY (( SELECT app.ctx_list('municipalities'::text) AS ctx_list)::text[])))) with check (-)
public.yearly_count: system PERMISSIVE for ALL to public using ((( SELECT app.ctx('kind'::text) AS ctx) = 'SYSTEM'::text)) with check (-)

-- functions
CREATE OR REPLACE FUNCTION app.answer_is_open(result jsonb, clearance integer)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select app.person_is_open(coalesce(result ->> 'id', '-'), clearance)
$function$

CREATE OR REPLACE FUNCTION app.audit_head(of_chain text, OUT "position" bigint, OUT hash text)
 RETURNS record
 LANGUAGE plpgsql
AS $function$
declare asker text := app.look_as_system();
begin
  select a.position, a.hash into "position", hash from audit a where a.chain = of_chain order by a.position desc limit 1;
  perform app.look_as(asker);
end $function$

CREATE OR REPLACE FUNCTION app.ctx(name text)
 RETURNS text
 LANGUAGE plpgsql
 STABLE
AS $function$
declare value text := current_setting('app.' || name, true);
begin
  if value is null or value = '' then
    raise exception 'no security context (%)', name using errcode = '42501';
  end if;
  return value;
end $function$

CREATE OR REPLACE FUNCTION app.ctx_list(name text)
 RETURNS text[]
 LANGUAGE sql
 STABLE
AS $function$
  select string_to_array(nullif(app.ctx(name), '-'), ',')
$function$

CREATE OR REPLACE FUNCTION app.follow_protection()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare asker text := app.look_as_system();
begin
  update measure_agreement set protection = new.protection where participant_id = new.id;
  perform app.look_as(asker);
  return null;
end $function$

CREATE OR REPLACE FUNCTION app.forget_protected()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare asker text := app.look_as_system();
begin
  update suggestion set explanation = replace(explanation::text, new.id::text, '00000000-0000-7000-8000-000000000000')::jsonb
   where participant_id <> new.id and explanation::text like '%' || new.id::text || '%';
  perform app.look_as(asker);
  return null;
end $function$

CREATE OR REPLACE FUNCTION app.hide_of_protected()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare asker text := app.look_as_system();
begin
  select protection > 0 into new.hidden from participant where id = new.participant_id;
  perform app.look_as(asker);
  return new;
end $function$

CREATE OR REPLACE FUNCTION app.hide_when_protected()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare asker text := app.look_as_system();
begin
  update proposal set hidden = new.protection > 0 where participant_id = new.id;
  update placement_agreement set hidden = new.protection > 0 where participant_id = new.id;
  update placement set hidden = new.protection > 0 where participant_id = new.id;
  perform app.look_as(asker);
  return null;
end $function$

CREATE OR REPLACE FUNCTION app.keep_agreement()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.content is not distinct from old.content and new.signatures is not distinct from old.signatures then
    return new;
  end if;
  if new.version <= old.version then
    raise exception 'somebody else has changed the agreement' using errcode = '23514', constraint = 'version_moves_on';
  end if;
  if old.annulled_at is not null then
    raise exception 'the agreement is annulled' using errcode = '23514', constraint = 'annulled_is_final';
  end if;
  if new.content is distinct from old.content and old.concluded_at is null and exists (
      select 1 from unnest(array['participant', 'employer', 'adviser']) party
       where new.signatures -> party = old.signatures -> party) then
    raise exception 'an edit takes the signatures away' using errcode = '23514', constraint = 'edit_takes_signatures';
  end if;
  return new;
end $function$

CREATE OR REPLACE FUNCTION app.keep_annulled()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  asker text := app.look_as_system();
  approved boolean := exists (select 1 from subsidy_period p where p.agreement_id = new.id and p.status = 'APPROVED'
    and p.refund_status is distinct from 'EXPIRED');
begin
  perform app.look_as(asker);
  if approved then
    raise exception 'an annulled agreement has no approved period' using errcode = '23514', constraint = 'annulled_has_no_approval';
  end if;
  return null;
end $function$

CREATE OR REPLACE FUNCTION app.keep_approved_amount()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.status = 'APPROVED' and (new.percent is distinct from old.percent or new.monthly is distinct from old.monthly
      or new.from_date <> old.from_date or ((new.amount <> old.amount or new.to_date <> old.to_date)
        and not (new.to_date < old.to_date and new.amount <= old.amount
          and new.cut_from_amount = coalesce(old.cut_from_amount, old.amount)))) then
    raise exception 'an approved period is annulled or cut, never changed' using errcode = '23514', constraint = 'approved_is_final';
  end if;
  return new;
end $function$

CREATE OR REPLACE FUNCTION app.keep_capacity()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  asker text := app.look_as_system();
  capacity int;
begin
  select s.capacity into capacity from slot s where s.id = new.slot_id for update;
  if app.places_taken(new.slot_id, new.from_date, new.to_date) >= capacity then
    raise exception 'slot is full' using errcode = '23P01', constraint = 'slot_capacity';
  end if;
  perform app.look_as(asker);
  return new;
end $function$

CREATE OR REPLACE FUNCTION app.keep_decided()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform 1 from measure_agreement a where a.id = new.agreement_id and a.annulled_at is null and a.signatures ? 'adviser' for share;
  if not found then
    raise exception 'only periods of a signed agreement are approved' using errcode = '23514', constraint = 'approved_while_in_force';
  end if;
  if not exists (select 1 from subsidy_decision d where d.period_id = new.id and d.outcome = 'APPROVED' and d.amount = new.amount) then
    raise exception 'a period is approved by a decision' using errcode = '23514', constraint = 'approved_by_decision';
  end if;
  return new;
end $function$

CREATE OR REPLACE FUNCTION app.keep_private()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare asker text := app.look_as_system();
begin
  update app_user set is_private = true where id = new.user_id;
  perform app.look_as(asker);
  return null;
end $function$

CREATE OR REPLACE FUNCTION app.keep_proposal_cap()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  asker text := app.look_as_system();
  cap int;
begin
  select proposal_cap into cap from slot where id = new.slot_id for update;
  if (select count(*) from proposal p where p.slot_id = new.slot_id and p.closed_at is null and p.placed_at is null) >= cap then
    raise exception 'slot has its proposals' using errcode = '23P01', constraint = 'proposal_cap';
  end if;
  perform app.look_as(asker);
  return new;
end $function$

CREATE OR REPLACE FUNCTION app.leave_hands()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  person uuid := app.ctx('person')::uuid;
  kind text := app.ctx('kind');
  asker text;
  signers uuid[];
  money_changed boolean;
begin
  select coalesce(array_agg(distinct (s.value ->> 'by')::uuid), '{}') into signers from jsonb_each(new.signatures) s
   where tg_op = 'INSERT' or s.value is distinct from old.signatures -> s.key;
  if kind <> 'SYSTEM' and not signers <@ array[person] then
    raise exception 'nobody signs as somebody else' using errcode = '23514', constraint = 'signs_as_oneself';
  end if;
  money_changed := exists (select 1 from unnest(app.money_fields()) field
    where new.content -> field is distinct from case when tg_op = 'UPDATE' then old.content -> field end);
  asker := app.look_as_system();
  insert into measure_hand (agreement_id, nav_office, person_id, act)
    select new.id, new.nav_office, signer, 'SIGNED' from unnest(signers) signer on conflict do nothing;
  if money_changed then
    insert into measure_hand (agreement_id, nav_office, person_id, act)
      values (new.id, new.nav_office, person, 'CHANGED_MONEY') on conflict do nothing;
  end if;
  perform app.look_as(asker);
  return null;
end $function$

CREATE OR REPLACE FUNCTION app.look_as(asker text)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  perform set_config('app.kind', split_part(asker, ' ', 1), true), set_config('app.clearance', split_part(asker, ' ', 2), true);
end $function$

CREATE OR REPLACE FUNCTION app.look_as_statistics(of_municipality text)
 RETURNS text
 LANGUAGE plpgsql
AS $function$
declare asker text := concat_ws(' ', app.ctx('kind'), app.ctx('clearance'), app.ctx('municipalities'));
begin
  if app.ctx('kind') not in ('STAFF', 'SYSTEM')
     or app.ctx('kind') = 'STAFF' and not of_municipality = any (app.ctx_list('municipalities')) then
    raise exception 'not the statistics of this municipality' using errcode = '42501';
  end if;
  perform set_config('app.kind', 'STATISTICS', true), set_config('app.clearance', '2', true),
          set_config('app.municipalities', of_municipality, true);
  return asker;
end $function$

CREATE OR REPLACE FUNCTION app.look_as_system()
 RETURNS text
 LANGUAGE plpgsql
AS $function$
declare asker text := app.ctx('kind') || ' ' || app.ctx('clearance');
begin
  perform set_config('app.kind', 'SYSTEM', true), set_config('app.clearance', '2', true);
  return asker;
end $function$

CREATE OR REPLACE FUNCTION app.look_no_more_as_statistics(asker text)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  perform set_config('app.kind', split_part(asker, ' ', 1), true), set_config('app.clearance', split_part(asker, ' ', 2), true),
          set_config('app.municipalities', split_part(asker, ' ', 3), true);
end $function$

CREATE OR REPLACE FUNCTION app.may_be_opened(person uuid, of_municipality text, clearance integer)
 RETURNS boolean
 LANGUAGE plpgsql
AS $function$
declare
  asker text := app.look_as_system();
  found_one boolean;
begin
  select exists (select 1 from participant p where p.id = person and p.municipality = of_municipality
    and p.protection <= clearance and (not p.own_staff or clearance > 0)) into found_one;
  perform app.look_as(asker);
  return found_one;
end $function$

CREATE OR REPLACE FUNCTION app.money_fields()
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE
AS $function$
  select array['start', 'end', 'positionPercent', 'monthlyWage', 'holidayPayRate', 'pensionRate', 'employerTaxRate',
    'chosenPercent', 'mentorHoursPerMonth', 'mentorPayKind', 'mentorPayAmount', 'expenses', 'accountNumber']
$function$

CREATE OR REPLACE FUNCTION app.name_the_hands()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare asker text := app.look_as_system();
begin
  select p.agreement_id, p.nav_office into new.agreement_id, new.nav_office from subsidy_period p where p.id = new.period_id;
  select coalesce(array_agg(distinct person_id), '{}') into new.hands from measure_hand where agreement_id = new.agreement_id;
  perform app.look_as(asker);
  if app.ctx('kind') <> 'SYSTEM' then
    new.decided_person := app.ctx('person')::uuid;
    new.decided_by := app.ctx('actor')::uuid;
  end if;
  return new;
end $function$

CREATE OR REPLACE FUNCTION app.notify_outbox()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin perform pg_notify('outbox', ''); return null; end $function$

CREATE OR REPLACE FUNCTION app.outcome_counts(of_municipality text, from_day date, to_day date, as_of date)
 RETURNS TABLE(family text, year integer, gender text, schooling text, status text, people integer)
 LANGUAGE plpgsql
 SET enable_nestloop TO 'off'
 SET enable_mergejoin TO 'off'
 SET enable_sort TO 'off'
 SET jit TO 'off'
 SET work_mem TO '32MB'
AS $function$
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
end $function$

CREATE OR REPLACE FUNCTION app.outcome_hires(of_municipality text, from_day date, as_of date)
 RETURNS TABLE(hires jsonb, placements jsonb, checks jsonb)
 LANGUAGE plpgsql
 SET enable_nestloop TO 'off'
 SET enable_mergejoin TO 'off'
 SET enable_sort TO 'off'
 SET jit TO 'off'
 SET work_mem TO '32MB'
AS $function$
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
end $function$

CREATE OR REPLACE FUNCTION app.person_is_open(person text, clearance integer)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
AS $function$
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
end $function$

CREATE OR REPLACE FUNCTION app.person_of_address(address text)
 RETURNS uuid
 LANGUAGE sql
 STABLE
AS $function$
  select coalesce(
    (select person_id from app_user where lower(email) = lower(address) order by created_at limit 1),
    md5('address ' || lower(address))::uuid)
$function$

CREATE OR REPLACE FUNCTION app.places_taken(of_slot uuid, period_from date, period_to date)
 RETURNS integer
 LANGUAGE sql
 STABLE
AS $function$
  with open as (
    select from_date, coalesce(stopped_on, to_date) as to_date from placement
     where slot_id = of_slot and from_date <= period_to and coalesce(stopped_on, to_date) >= period_from)
  select coalesce(max(taken), 0)::int from (
    select count(*) as taken
      from (select period_from as day union select from_date from open where from_date > period_from) days
      join open on day between open.from_date and open.to_date
     group by day) days
$function$

CREATE OR REPLACE FUNCTION app.protect_municipal(target regclass)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format($p$create policy own_municipality on %s using (
    (select app.ctx('kind')) = 'STAFF' and municipality = any ((select app.ctx_list('municipalities'))::text[]))$p$, target);
  execute format($p$create policy system on %s using ((select app.ctx('kind')) = 'SYSTEM')$p$, target);
end $function$

CREATE OR REPLACE FUNCTION app.protect_person_rows(target regclass)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  perform app.protect_municipal(target);
  execute format($p$create policy own_rows on %s for select using (
    (select app.ctx('kind')) = 'PARTICIPANT' and participant_id::text = (select app.ctx('participant')))$p$, target);
  execute format($p$create policy visible_person on %s as restrictive using (
    (select app.ctx('kind')) not in ('STAFF', 'SYSTEM') or exists (select 1 from participant p where p.id = participant_id))$p$, target);
end $function$

CREATE OR REPLACE FUNCTION app.protect_reference(target regclass)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format($p$create policy everyone_reads on %s for select using ((select app.ctx('kind')) is not null)$p$, target);
  execute format($p$create policy system_writes on %s using ((select app.ctx('kind')) = 'SYSTEM')$p$, target);
end $function$

CREATE OR REPLACE FUNCTION app.protect_system(target regclass)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format($p$create policy system_only on %s using ((select app.ctx('kind')) = 'SYSTEM')$p$, target);
end $function$

CREATE OR REPLACE FUNCTION app.reveal_first_name()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare asker text;
begin
  if new.employer_answer = 'MEET' and new.closed_at is null then
    asker := app.look_as_system();
    select given_name into new.first_name from participant where id = new.participant_id;
    perform app.look_as(asker);
  else
    new.first_name := null;
  end if;
  return new;
end $function$

CREATE OR REPLACE FUNCTION app.sees_measure(of_agreement uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  select (select app.ctx('kind')) = 'SYSTEM' or exists (select 1 from measure_agreement a where a.id = of_agreement)
$function$

CREATE OR REPLACE FUNCTION app.slot_load(of_slot uuid, OUT open_proposals integer, OUT placed integer)
 RETURNS record
 LANGUAGE plpgsql
AS $function$
declare asker text := app.look_as_system();
begin
  perform 1 from slot where id = of_slot for update;
  select count(*) into open_proposals from proposal where slot_id = of_slot and closed_at is null and placed_at is null;
  select count(*) into placed from placement where slot_id = of_slot and coalesce(stopped_on, to_date) >= app.today();
  perform app.look_as(asker);
end $function$

CREATE OR REPLACE FUNCTION app.slot_open_proposals(of_slot uuid)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$
declare
  asker text := app.look_as_system();
  waiting int := (select count(*) from proposal where slot_id = of_slot and closed_at is null and placed_at is null);
begin
  perform app.look_as(asker);
  return waiting;
end $function$

CREATE OR REPLACE FUNCTION app.slot_places(of_slot uuid, period_from date, period_to date, OUT taken integer, OUT places integer)
 RETURNS record
 LANGUAGE plpgsql
AS $function$
declare asker text := app.look_as_system();
begin
  select capacity into places from slot where id = of_slot for update;
  taken := app.places_taken(of_slot, period_from, period_to);
  perform app.look_as(asker);
end $function$

CREATE OR REPLACE FUNCTION app.slot_taken(of_slot uuid, slot_from date, slot_to date)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$
declare
  asker text := app.look_as_system();
  taken int := app.places_taken(of_slot, greatest(slot_from, app.today()), greatest(slot_to, app.today()));
begin
  perform app.look_as(asker);
  return taken;
end $function$

CREATE OR REPLACE FUNCTION app.take_link(of_link uuid, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
AS $function$
declare
  asker text := app.look_as_system();
  taken int;
begin
  update one_time_link set used_at = at where id = of_link and used_at is null and ended_at is null;
  get diagnostics taken = row_count;
  perform app.look_as(asker);
  return taken = 1;
end $function$

CREATE OR REPLACE FUNCTION app.today()
 RETURNS date
 LANGUAGE sql
 STABLE
AS $function$ select (now() at time zone 'Europe/Oslo')::date $function$

CREATE OR REPLACE FUNCTION app.write_message(message_id uuid, of_municipality text, by_channel text, to_recipient text, with_subject text, with_body text)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
declare asker text := app.look_as_system();
begin
  insert into message (id, municipality, channel, recipient, subject, body)
  values (message_id, of_municipality, by_channel, to_recipient, with_subject, with_body);
  perform app.look_as(asker);
end $function$


-- triggers
CREATE CONSTRAINT TRIGGER annulled_has_no_approval AFTER UPDATE OF annulled_at ON public.measure_agreement DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((new.annulled_at IS NOT NULL)) EXECUTE FUNCTION app.keep_annulled()
CREATE TRIGGER agreement_is_read BEFORE UPDATE OF content, signatures, version ON public.measure_agreement FOR EACH ROW EXECUTE FUNCTION app.keep_agreement()
CREATE TRIGGER approval_by_decision BEFORE UPDATE OF status ON public.subsidy_period FOR EACH ROW WHEN (((new.status = 'APPROVED'::text) AND (old.status <> 'APPROVED'::text))) EXECUTE FUNCTION app.keep_decided()
CREATE TRIGGER approved_by_decision BEFORE INSERT ON public.subsidy_period FOR EACH ROW WHEN ((new.status = 'APPROVED'::text)) EXECUTE FUNCTION app.keep_decided()
CREATE TRIGGER approved_is_final BEFORE UPDATE ON public.subsidy_period FOR EACH ROW EXECUTE FUNCTION app.keep_approved_amount()
CREATE TRIGGER first_name_with_meet BEFORE INSERT OR UPDATE ON public.proposal FOR EACH ROW EXECUTE FUNCTION app.reveal_first_name()
CREATE TRIGGER follow_protection AFTER UPDATE OF protection ON public.participant FOR EACH ROW WHEN ((old.protection IS DISTINCT FROM new.protection)) EXECUTE FUNCTION app.follow_protection()
CREATE TRIGGER forget_protected AFTER UPDATE OF protection, own_staff ON public.participant FOR EACH ROW WHEN ((((new.protection > 0) AND (old.protection = 0)) OR (new.own_staff AND (NOT old.own_staff)))) EXECUTE FUNCTION app.forget_protected()
CREATE TRIGGER hide_of_protected BEFORE INSERT ON public.placement FOR EACH ROW EXECUTE FUNCTION app.hide_of_protected()
CREATE TRIGGER hide_of_protected BEFORE INSERT ON public.placement_agreement FOR EACH ROW EXECUTE FUNCTION app.hide_of_protected()
CREATE TRIGGER hide_of_protected BEFORE INSERT ON public.proposal FOR EACH ROW EXECUTE FUNCTION app.hide_of_protected()
CREATE TRIGGER hide_when_protected AFTER UPDATE OF protection ON public.participant FOR EACH ROW WHEN ((old.protection IS DISTINCT FROM new.protection)) EXECUTE FUNCTION app.hide_when_protected()
CREATE TRIGGER keep_private AFTER INSERT ON public.role_grant FOR EACH ROW WHEN ((new.role = ANY (ARRAY['PARTICIPANT'::text, 'MENTOR'::text, 'BUDDY'::text]))) EXECUTE FUNCTION app.keep_private()
CREATE TRIGGER leave_hands AFTER INSERT OR UPDATE OF content, signatures ON public.measure_agreement FOR EACH ROW EXECUTE FUNCTION app.leave_hands()
CREATE TRIGGER name_the_hands BEFORE INSERT ON public.subsidy_decision FOR EACH ROW EXECUTE FUNCTION app.name_the_hands()
CREATE TRIGGER outbox_notifies AFTER INSERT ON public.outbox FOR EACH STATEMENT EXECUTE FUNCTION app.notify_outbox()
CREATE TRIGGER proposal_cap BEFORE INSERT ON public.proposal FOR EACH ROW EXECUTE FUNCTION app.keep_proposal_cap()
CREATE TRIGGER slot_capacity BEFORE INSERT ON public.placement FOR EACH ROW EXECUTE FUNCTION app.keep_capacity()

-- what the application may do
agreement_version: insert, select
app_user: delete, insert, select, update
ask_signal: insert, select, update
attendance: delete, insert, select, update
audit: insert, select
audit_anchor: insert, select
budget: delete, insert, select, update
bulk_approval: delete, insert, select, update
column_mapping: delete, insert, select, update
employer: delete, insert, select, update
employer_contact: delete, insert, select, update
employer_rate: insert, select, update
erasure: insert, select, update
evaluation: delete, insert, select, update
follow_up: delete, insert, select, update
hire: delete, insert, select, update
hire_check: insert, select, update
idempotency: delete, insert, select, update
import_job: delete, insert, select, update
import_refused: delete, insert, select, update
inbox: delete, insert, select, update
match_repair: delete, insert, select, update
match_run: delete, insert, select, update
measure_agreement: delete, insert, select, update
measure_difference: insert, select, update
measure_hand: insert, select
measure_nav_reference: insert, select, update
measure_need_group: delete, insert, select, update
measure_notice: insert, select, update
measure_version: insert, select
mentor_hour: delete, insert, select, update
message: delete, insert, select, update
municipality: delete, insert, select, update
municipality_setting: delete, insert, select, update
nav_office: delete, insert, select, update
nav_office_setting: delete, insert, select, update
objection: insert, select, update
occupation: delete, insert, select, update
occupation_skill: delete, insert, select, update
one_time_link: delete, insert, select, update
opened_access: insert, select
outbox: delete, insert, select, update
override: delete, insert, select, update
participant: delete, insert, select, update
participant_identity: delete, insert, select, update
placement: delete, insert, select, update
placement_agreement: delete, insert, select, update
plan_element: delete, insert, select, update
plan_reason: insert, select
postcode: delete, insert, select, update
programme_exit: delete, insert, select, update
proposal: delete, insert, select, update
published_figure: delete, insert, select, update
rate_row: delete, insert, select, update
refund_claim: insert, select, update
role_grant: delete, insert, select, update
schema_migration: delete, insert, select, update
second_look: insert, select
session: delete, insert, select, update
sign_in_attempt: delete, insert, select, update
silence_check: insert, select, update
skill: delete, insert, select, update
skill_broader: delete, insert, select, update
slot: delete, insert, select, update
slot_draft: delete, insert, select, update
slot_shared_with: delete, insert, select, update
standby: delete, insert, select, update
subsidy_decision: insert, select
subsidy_period: delete, insert, select, update
suggestion: delete, insert, select, update
unassigned: delete, insert, select, update
upload: delete, insert, select, update
upload_file: delete, insert, select, update
yearly_count: delete, insert, select, update
