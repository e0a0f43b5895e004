import { table } from './table.js';

/** A participant as it is stored. Lists have the shape of matching's facts; null is "not known yet". */
export interface StoredParticipant {
  id: string;
  municipality: string;
  consultant_id: string | null;
  given_name: string;
  family_name: string;
  birth_date: string | null;
  protection: number;
  own_staff: boolean;
  phone: string | null;
  email: string | null;
  contact_language: string | null;
  interpreter_needed: boolean | null;
  settled_on: string | null;
  settlement_basis: string | null;
  permit_granted_on: string | null;
  regime: string | null;
  programme_start: string | null;
  programme_end: string | null;
  end_goal: string | null;
  schooling: string | null;
  postcode: string | null;
  norwegian: object | null;
  other_languages: object | null;
  skills: object | null;
  work_history: object | null;
  wishes: object | null;
  refused_occupations: object | null;
  certificates: object | null;
  driving_licences: object | null;
  availability: object | null;
  school_blocks: object | null;
  childcare_hours: object | null;
  adaptations: object | null;
  max_commute_minutes: number | null;
  travel_mode: string | null;
  own_words: string | null;
  unknown_skills: object | null;
  last_contact_on: string | null;
  first_work_contact_on: string | null;
  import_key: string | null;
  version: number;
}

export const participantTable = table<StoredParticipant>(
  'participant',
  {
    id: 'uuid',
    municipality: 'text',
    consultant_id: 'uuid',
    given_name: 'text',
    family_name: 'text',
    birth_date: 'date',
    protection: 'int',
    own_staff: 'boolean',
    phone: 'text',
    email: 'text',
    contact_language: 'text',
    interpreter_needed: 'boolean',
    settled_on: 'date',
    settlement_basis: 'text',
    permit_granted_on: 'date',
    regime: 'text',
    programme_start: 'date',
    programme_end: 'date',
    end_goal: 'text',
    schooling: 'text',
    postcode: 'text',
    norwegian: 'jsonb',
    other_languages: 'jsonb',
    skills: 'jsonb',
    work_history: 'jsonb',
    wishes: 'jsonb',
    refused_occupations: 'jsonb',
    certificates: 'jsonb',
    driving_licences: 'jsonb',
    availability: 'jsonb',
    school_blocks: 'jsonb',
    childcare_hours: 'jsonb',
    adaptations: 'jsonb',
    max_commute_minutes: 'int',
    travel_mode: 'text',
    own_words: 'text',
    unknown_skills: 'jsonb',
    last_contact_on: 'date',
    first_work_contact_on: 'date',
    import_key: 'text',
    version: 'int',
  },
  ['id'],
);

export interface StoredIdentity {
  participant_id: string;
  municipality: string;
  kind: string;
  value_sealed: string;
  value_hash: string;
  valid_from: string;
}

export const identityTable = table<StoredIdentity>(
  'participant_identity',
  {
    participant_id: 'uuid',
    municipality: 'text',
    kind: 'text',
    value_sealed: 'text',
    value_hash: 'text',
    valid_from: 'date',
  },
  ['participant_id', 'kind'],
);

export interface StoredExit {
  id: string;
  participant_id: string;
  municipality: string;
  exit_on: string;
  kind: string;
  break_off_reason: string | null;
  recorded_by: string;
  recorded_by_name: string;
  superseded_at: Date | null;
}

export const exitTable = table<StoredExit>(
  'programme_exit',
  {
    id: 'uuid',
    participant_id: 'uuid',
    municipality: 'text',
    exit_on: 'date',
    kind: 'text',
    break_off_reason: 'text',
    recorded_by: 'uuid',
    recorded_by_name: 'text',
    superseded_at: 'timestamptz',
  },
  ['id'],
);
