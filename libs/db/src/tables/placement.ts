import type { ClosedReason, EmployerAnswer, MeetingOutcome } from '@fotfeste/placement';
import { table } from './table.js';

/** Rows are named as the domain names their facts; `table` spells the columns. */
export interface ProposalTableRow {
  id: string;
  participantId: string;
  municipality: string;
  slotId: string;
  organisation: string;
  suggestionId: string | null;
  score: number | null;
  explanation: object | null;
  reason: string | null;
  proposedBy: string;
  proposedByName: string;
  proposedAt: string;
  consentDue: string;
  awaits: string | null;
  due: string | null;
  closesOn: string | null;
  consentedAt: string | null;
  consentOnBehalf: object | null;
  card: object | null;
  shownUntil: string | null;
  employerDue: string | null;
  employerAnswer: EmployerAnswer | null;
  employerReason: string | null;
  employerAnsweredAt: string | null;
  meetingAt: string | null;
  meetingPlace: string | null;
  meetingOutcome: MeetingOutcome | null;
  agreementDraftedAt: string | null;
  placedAt: string | null;
  closedAt: string | null;
  closedReason: ClosedReason | null;
}
export const proposalTable = table<ProposalTableRow>(
  'proposal',
  {
    id: 'uuid',
    participantId: 'uuid',
    municipality: 'text',
    slotId: 'uuid',
    organisation: 'text',
    suggestionId: 'uuid',
    score: 'int',
    explanation: 'jsonb',
    reason: 'text',
    proposedBy: 'uuid',
    proposedByName: 'text',
    proposedAt: 'timestamptz',
    consentDue: 'date',
    awaits: 'text',
    due: 'date',
    closesOn: 'date',
    consentedAt: 'timestamptz',
    consentOnBehalf: 'jsonb',
    card: 'jsonb',
    shownUntil: 'date',
    employerDue: 'date',
    employerAnswer: 'text',
    employerReason: 'text',
    employerAnsweredAt: 'timestamptz',
    meetingAt: 'timestamptz',
    meetingPlace: 'text',
    meetingOutcome: 'text',
    agreementDraftedAt: 'timestamptz',
    placedAt: 'timestamptz',
    closedAt: 'timestamptz',
    closedReason: 'text',
  },
  ['id'],
);

export interface PlacementAgreementTableRow {
  id: string;
  proposalId: string;
  participantId: string;
  municipality: string;
  organisation: string;
  slotId: string;
  participantName: string;
  content: object;
  version: number;
  signatures: object;
  bindingAt: string | null;
  annulledAt: string | null;
  accessUntil: string | null;
}
export const placementAgreementTable = table<PlacementAgreementTableRow>(
  'placement_agreement',
  {
    id: 'uuid',
    proposalId: 'uuid',
    participantId: 'uuid',
    municipality: 'text',
    organisation: 'text',
    slotId: 'uuid',
    participantName: 'text',
    content: 'jsonb',
    version: 'int',
    signatures: 'jsonb',
    bindingAt: 'timestamptz',
    annulledAt: 'timestamptz',
    accessUntil: 'date',
  },
  ['id'],
);

export interface AgreementVersionTableRow {
  agreementId: string;
  version: number;
  municipality: string;
  participantId: string;
  organisation: string;
  content: object;
  changedByName: string;
  changedAt: string;
}
export const agreementVersionTable = table<AgreementVersionTableRow>(
  'agreement_version',
  {
    agreementId: 'uuid',
    version: 'int',
    municipality: 'text',
    participantId: 'uuid',
    organisation: 'text',
    content: 'jsonb',
    changedByName: 'text',
    changedAt: 'timestamptz',
  },
  ['agreementId', 'version'],
);

export interface PlacementTableRow {
  id: string;
  agreementId: string;
  participantId: string;
  municipality: string;
  organisation: string;
  slotId: string;
  slotTitle: string;
  occupation: string;
  fromDate: string;
  toDate: string;
  weeklyHours: number;
  stoppedOn: string | null;
  stopReason: string | null;
  accessUntil: string | null;
}
export const placementTable = table<PlacementTableRow>(
  'placement',
  {
    id: 'uuid',
    agreementId: 'uuid',
    participantId: 'uuid',
    municipality: 'text',
    organisation: 'text',
    slotId: 'uuid',
    slotTitle: 'text',
    occupation: 'text',
    fromDate: 'date',
    toDate: 'date',
    weeklyHours: 'numeric',
    stoppedOn: 'date',
    stopReason: 'text',
    accessUntil: 'date',
  },
  ['id'],
);

export interface AttendanceTableRow {
  placementId: string;
  participantId: string;
  municipality: string;
  organisation: string;
  onDate: string;
  hours: number;
  kind: string;
  recordedByName: string;
  recordedAt: string;
  confirmedAt: string | null;
  confirmedByName: string | null;
}
export const attendanceTable = table<AttendanceTableRow>(
  'attendance',
  {
    placementId: 'uuid',
    participantId: 'uuid',
    municipality: 'text',
    organisation: 'text',
    onDate: 'date',
    hours: 'numeric',
    kind: 'text',
    recordedByName: 'text',
    recordedAt: 'timestamptz',
    confirmedAt: 'timestamptz',
    confirmedByName: 'text',
  },
  ['placementId', 'onDate'],
);

export interface FollowUpTableRow {
  id: string;
  placementId: string | null;
  participantId: string;
  municipality: string;
  onDate: string;
  kind: string;
  note: string;
  nextStep: string | null;
  nextDue: string | null;
  byUser: string;
  byName: string;
  recordedAt: string;
}
export const followUpTable = table<FollowUpTableRow>(
  'follow_up',
  {
    id: 'uuid',
    placementId: 'uuid',
    participantId: 'uuid',
    municipality: 'text',
    onDate: 'date',
    kind: 'text',
    note: 'text',
    nextStep: 'text',
    nextDue: 'date',
    byUser: 'uuid',
    byName: 'text',
    recordedAt: 'timestamptz',
  },
  ['id'],
);

export interface EvaluationTableRow {
  id: string;
  placementId: string;
  participantId: string;
  municipality: string;
  organisation: string;
  byParty: string;
  onDate: string;
  outcome: string;
  learned: string | null;
  wouldHire: boolean | null;
  reason: string | null;
  recordedAt: string;
}
export const evaluationTable = table<EvaluationTableRow>(
  'evaluation',
  {
    id: 'uuid',
    placementId: 'uuid',
    participantId: 'uuid',
    municipality: 'text',
    organisation: 'text',
    byParty: 'text',
    onDate: 'date',
    outcome: 'text',
    learned: 'text',
    wouldHire: 'boolean',
    reason: 'text',
    recordedAt: 'timestamptz',
  },
  ['id'],
);

export interface HireTableRow {
  id: string;
  participantId: string;
  municipality: string;
  organisation: string;
  occupation: string;
  kind: string;
  percent: number;
  startOn: string;
  endedOn: string | null;
  placementId: string | null;
  withSubsidy: boolean;
  monthlyWage: number | null;
  advertReference: string | null;
  source: string;
  recordedBy: string;
  recordedByName: string;
  recordedAt: string;
  supersededAt: string | null;
  corrects: string | null;
}
export const hireTable = table<HireTableRow>(
  'hire',
  {
    id: 'uuid',
    participantId: 'uuid',
    municipality: 'text',
    organisation: 'text',
    occupation: 'text',
    kind: 'text',
    percent: 'int',
    startOn: 'date',
    endedOn: 'date',
    placementId: 'uuid',
    withSubsidy: 'boolean',
    monthlyWage: 'int',
    advertReference: 'text',
    source: 'text',
    recordedBy: 'uuid',
    recordedByName: 'text',
    recordedAt: 'timestamptz',
    supersededAt: 'timestamptz',
    corrects: 'uuid',
  },
  ['id'],
);

export interface HireCheckTableRow {
  id: string;
  hireId: string;
  participantId: string;
  municipality: string;
  onDate: string;
  stillEmployed: boolean;
  note: string | null;
  recordedByName: string;
  recordedAt: string;
}
export const hireCheckTable = table<HireCheckTableRow>(
  'hire_check',
  {
    id: 'uuid',
    hireId: 'uuid',
    participantId: 'uuid',
    municipality: 'text',
    onDate: 'date',
    stillEmployed: 'boolean',
    note: 'text',
    recordedByName: 'text',
    recordedAt: 'timestamptz',
  },
  ['id'],
);

export interface OverrideTableRow {
  id: string;
  municipality: string;
  participantId: string;
  slotId: string;
  runId: string | null;
  kind: 'OVERRIDE' | 'VETO' | 'PIN';
  reason: string;
  weightsVersion: string | null;
  byUser: string;
  byName: string;
  at: string;
}
/** Belongs to matching; written where a person goes against a run. */
export const overrideTable = table<OverrideTableRow>(
  'override',
  {
    id: 'uuid',
    municipality: 'text',
    participantId: 'uuid',
    slotId: 'uuid',
    runId: 'uuid',
    kind: 'text',
    reason: 'text',
    weightsVersion: 'text',
    byUser: 'uuid',
    byName: 'text',
    at: 'timestamptz',
  },
  ['id'],
);

/** Every table of the way from proposal to hire. */
export const placementTables = [
  proposalTable,
  placementAgreementTable,
  agreementVersionTable,
  placementTable,
  attendanceTable,
  followUpTable,
  evaluationTable,
  hireTable,
  hireCheckTable,
  overrideTable,
];
