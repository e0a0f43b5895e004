import { table } from './table.js';

export interface StoredEmployer {
  organisation_number: string;
  name: string;
  parent: string | null;
  municipality: string | null;
  postcode: string | null;
  industry: string | null;
  sector: string | null;
  employees: number | null;
  paused_until: string | null;
}

export const employerTable = table<StoredEmployer>(
  'employer',
  {
    organisation_number: 'text',
    name: 'text',
    parent: 'text',
    municipality: 'text',
    postcode: 'text',
    industry: 'text',
    sector: 'text',
    employees: 'int',
    paused_until: 'date',
  },
  ['organisation_number'],
);

/** A slot as it is stored; tasks, skills, requirements and shifts have the shape of matching's facts. */
export interface StoredSlot {
  id: string;
  organisation: string;
  municipality: string;
  title: string;
  occupation: string;
  kind: string;
  sector: string | null;
  postcode: string;
  from_date: string;
  to_date: string;
  capacity: number;
  weekly_hours: number;
  shifts: object;
  tasks: object;
  skills: object;
  requirements: object;
  length_weeks: number | null;
  monthly_wage: number | null;
  supervisor_name: string | null;
  language_buddy: boolean;
  outlook: string;
  outlook_percent: number | null;
  outlook_decision_on: string | null;
  entered_by: string;
  entered_by_name: string;
  on_behalf_email: string | null;
  confirmed_at: string | null;
  paused_at: string | null;
  withdrawn_at: string | null;
  withdrawn_reason: string | null;
  import_key: string | null;
  version: number;
}

export const slotTable = table<StoredSlot>(
  'slot',
  {
    id: 'uuid',
    organisation: 'text',
    municipality: 'text',
    title: 'text',
    occupation: 'text',
    kind: 'text',
    sector: 'text',
    postcode: 'text',
    from_date: 'date',
    to_date: 'date',
    capacity: 'int',
    weekly_hours: 'numeric',
    shifts: 'jsonb',
    tasks: 'jsonb',
    skills: 'jsonb',
    requirements: 'jsonb',
    length_weeks: 'int',
    monthly_wage: 'int',
    supervisor_name: 'text',
    language_buddy: 'boolean',
    outlook: 'text',
    outlook_percent: 'int',
    outlook_decision_on: 'date',
    entered_by: 'uuid',
    entered_by_name: 'text',
    on_behalf_email: 'text',
    confirmed_at: 'timestamptz',
    paused_at: 'timestamptz',
    withdrawn_at: 'timestamptz',
    withdrawn_reason: 'text',
    import_key: 'text',
    version: 'int',
  },
  ['id'],
);
