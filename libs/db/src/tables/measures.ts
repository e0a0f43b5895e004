import { table } from './table.js';

/** Rows are named as the domain names their facts; `table` spells the columns. */
export interface MeasureAgreementTableRow {
  id: string;
  kind: string;
  placementId: string | null;
  participantId: string;
  participantName: string;
  participantBirthDate: string | null;
  municipality: string;
  organisation: string;
  navOffice: string;
  content: object;
  version: number;
  signatures: object;
  adviser: string | null;
  mentor: string | null;
  concludedAt: string | null;
  annulledAt: string | null;
  annulledBy: string | null;
  annulReason: string | null;
  annulText: string | null;
  hidden: boolean;
  lateRegistration: boolean;
  protection: number;
  createdAt: string;
  changedAt: string;
  changedByName: string;
  accessUntil: string | null;
}
export const measureAgreementTable = table<MeasureAgreementTableRow>(
  'measure_agreement',
  {
    id: 'uuid',
    kind: 'text',
    placementId: 'uuid',
    participantId: 'uuid',
    participantName: 'text',
    participantBirthDate: 'date',
    municipality: 'text',
    organisation: 'text',
    navOffice: 'text',
    content: 'jsonb',
    version: 'int',
    signatures: 'jsonb',
    adviser: 'uuid',
    mentor: 'text',
    concludedAt: 'timestamptz',
    annulledAt: 'timestamptz',
    annulledBy: 'uuid',
    annulReason: 'text',
    annulText: 'text',
    hidden: 'boolean',
    lateRegistration: 'boolean',
    protection: 'int',
    createdAt: 'timestamptz',
    changedAt: 'timestamptz',
    changedByName: 'text',
    accessUntil: 'date',
  },
  ['id'],
);

export interface MeasureVersionTableRow {
  agreementId: string;
  version: number;
  kind: string;
  contentVersion: number | null;
  municipality: string;
  organisation: string;
  navOffice: string;
  participantId: string;
  content: object;
  reason: string | null;
  changedBy: string;
  changedByName: string;
  changedAt: string;
}
export const measureVersionTable = table<MeasureVersionTableRow>(
  'measure_version',
  {
    agreementId: 'uuid',
    version: 'int',
    kind: 'text',
    contentVersion: 'int',
    municipality: 'text',
    organisation: 'text',
    navOffice: 'text',
    participantId: 'uuid',
    content: 'jsonb',
    reason: 'text',
    changedBy: 'uuid',
    changedByName: 'text',
    changedAt: 'timestamptz',
  },
  ['agreementId', 'version'],
);

export interface NeedGroupTableRow {
  agreementId: string;
  navOffice: string;
  needGroup: string;
  setBy: string;
  setAt: string;
}
export const needGroupTable = table<NeedGroupTableRow>(
  'measure_need_group',
  { agreementId: 'uuid', navOffice: 'text', needGroup: 'text', setBy: 'uuid', setAt: 'timestamptz' },
  ['agreementId'],
);

export interface SubsidyPeriodTableRow {
  id: string;
  agreementId: string;
  navOffice: string;
  municipality: string;
  organisation: string;
  participantId: string;
  number: number;
  resend: number;
  fromDate: string;
  toDate: string;
  percent: number | null;
  monthly: number | null;
  amount: number | null;
  steps: object;
  status: string;
  active: boolean;
  costCentre: string | null;
  budgetId: string | null;
  contentVersion: number | null;
  decidedBy: string | null;
  decidedByName: string | null;
  decidedAt: string | null;
  returnCodes: readonly string[];
  returnText: string | null;
  cutFromDate: string | null;
  cutFromAmount: number | null;
  createdAt: string;
}
export const subsidyPeriodTable = table<SubsidyPeriodTableRow>(
  'subsidy_period',
  {
    id: 'uuid',
    agreementId: 'uuid',
    navOffice: 'text',
    municipality: 'text',
    organisation: 'text',
    participantId: 'uuid',
    number: 'int',
    resend: 'int',
    fromDate: 'date',
    toDate: 'date',
    percent: 'int',
    monthly: 'int',
    amount: 'int',
    steps: 'jsonb',
    status: 'text',
    active: 'boolean',
    costCentre: 'text',
    budgetId: 'uuid',
    contentVersion: 'int',
    decidedBy: 'uuid',
    decidedByName: 'text',
    decidedAt: 'timestamptz',
    returnCodes: 'text[]',
    returnText: 'text',
    cutFromDate: 'date',
    cutFromAmount: 'int',
    createdAt: 'timestamptz',
  },
  ['id'],
);

export interface BudgetTableRow {
  id: string;
  navOffice: string;
  costCentre: string;
  kind: string;
  year: number;
  frame: number;
  committed: number;
}
export const budgetTable = table<BudgetTableRow>(
  'budget',
  {
    id: 'uuid',
    navOffice: 'text',
    costCentre: 'text',
    kind: 'text',
    year: 'int',
    frame: 'int',
    committed: 'int',
  },
  ['id'],
);

export interface NavOfficeSettingTableRow {
  navOffice: string;
  bulkLimit: number;
}
export const navOfficeSettingTable = table<NavOfficeSettingTableRow>(
  'nav_office_setting',
  { navOffice: 'text', bulkLimit: 'int' },
  ['navOffice'],
);

export interface BulkApprovalTableRow {
  id: string;
  navOffice: string;
  excluded: object;
  decidedBy: string;
  at: string;
}
export const bulkApprovalTable = table<BulkApprovalTableRow>(
  'bulk_approval',
  { id: 'uuid', navOffice: 'text', excluded: 'jsonb', decidedBy: 'uuid', at: 'timestamptz' },
  ['id'],
);

/** Who decided, and whose hands were in the case, the database fills in itself. */
export interface SubsidyDecisionTableRow {
  id: string;
  periodId: string;
  agreementId: string;
  navOffice: string;
  outcome: string;
  decidedBy: string;
  decidedByName: string;
  decidedPerson: string;
  budgetId: string | null;
  amount: number;
  codes: readonly string[];
  explanation: string | null;
  bulkId: string | null;
  secondLook: boolean;
  at: string;
}
export const subsidyDecisionTable = table<SubsidyDecisionTableRow>(
  'subsidy_decision',
  {
    id: 'uuid',
    periodId: 'uuid',
    agreementId: 'uuid',
    navOffice: 'text',
    outcome: 'text',
    decidedBy: 'uuid',
    decidedByName: 'text',
    decidedPerson: 'uuid',
    budgetId: 'uuid',
    amount: 'int',
    codes: 'text[]',
    explanation: 'text',
    bulkId: 'uuid',
    secondLook: 'boolean',
    at: 'timestamptz',
  },
  ['id'],
);

/** The tables of measures. */
export const measureTables = [
  measureAgreementTable,
  measureVersionTable,
  needGroupTable,
  subsidyPeriodTable,
  budgetTable,
  navOfficeSettingTable,
  bulkApprovalTable,
  subsidyDecisionTable,
];
