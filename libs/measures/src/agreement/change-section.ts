import { ok, refuse, type Result } from '@fotfeste/kernel';
import { measureKinds, type MeasureKind } from '../kinds.js';
import type { MeasureRules } from '../rules/measure-rules.js';
import { changed, mayAct } from './act.js';
import type { Act, Changed, ChangeSection, MeasureAgreement } from './agreement.js';
import { reopenReturned, repriceUndecided, resubmissions } from './agreement-periods.js';
import { checkContent } from './check-content.js';
import { diffContent, patchContent, type ContentPatch } from './content-diff.js';
import type { ContentField } from './content.js';
import { missingFields } from './missing-fields.js';
import type { MeasureRefusal } from './refusals.js';
import { withVersion } from './versions.js';

const wages: readonly ContentField[] = ['monthlyWage', 'holidayPayRate', 'pensionRate', 'employerTaxRate'];

/** What each measure's calculation is changed by; measures without periods priced from wages have none. */
const calculationFields: Readonly<Record<MeasureKind, readonly ContentField[]>> = {
  WORK_TRAINING: [],
  INCLUSION_GRANT: [],
  ADAPTED_WORK: [],
  TEMPORARY_WAGE_SUBSIDY: wages,
  FOUR_YEAR_WAGE_SUBSIDY: wages,
  SUMMER_JOB: wages,
  PERMANENT_WAGE_SUBSIDY: [...wages, 'chosenPercent'],
  MENTOR: [
    'mentorHoursPerMonth',
    'mentorPayKind',
    'mentorPayAmount',
    'positionPercent',
    'holidayPayRate',
    'pensionRate',
    'employerTaxRate',
  ],
};

const contacts: readonly ContentField[] = [
  'participantFirstName',
  'participantLastName',
  'participantPhone',
  'employerContactFirstName',
  'employerContactLastName',
  'employerContactPhone',
  'adviserFirstName',
  'adviserLastName',
  'adviserPhone',
  'refundContactFirstName',
  'refundContactLastName',
  'refundContactPhone',
  'refundContactWantsNotices',
];

const anyMeasure: ReadonlySet<MeasureKind> = new Set(measureKinds);
const withPosition: ReadonlySet<MeasureKind> = new Set(
  measureKinds.filter((kind) => kind !== 'MENTOR' && kind !== 'INCLUSION_GRANT'),
);

/** Which fields a section holds, and for which measures; the calculation's fields differ by measure. */
const sections: Readonly<
  Record<
    Exclude<ChangeSection, 'CALCULATION'>,
    { readonly kinds: ReadonlySet<MeasureKind>; readonly fields: readonly ContentField[] }
  >
> = {
  GOALS: { kinds: new Set(['WORK_TRAINING']), fields: ['goals'] },
  INCLUSION_GRANT: { kinds: new Set(['INCLUSION_GRANT']), fields: ['expenses', 'expensesReason'] },
  MENTOR: {
    kinds: new Set(['MENTOR']),
    fields: ['mentorFirstName', 'mentorLastName', 'mentorPhone', 'mentorTasks'],
  },
  POSITION: { kinds: withPosition, fields: ['jobTitle', 'tasks', 'positionPercent', 'daysPerWeek', 'positionKind'] },
  CONTACTS: { kinds: anyMeasure, fields: contacts },
  FOLLOW_UP: { kinds: anyMeasure, fields: ['followUp', 'adaptation'] },
  ACCOUNT: { kinds: anyMeasure, fields: ['accountNumber', 'paymentReference'] },
};

function fieldsOf(section: ChangeSection, kind: MeasureKind): readonly ContentField[] {
  if (section === 'CALCULATION') return calculationFields[kind];
  return sections[section].kinds.has(kind) ? sections[section].fields : [];
}

const sectionOrder: readonly ChangeSection[] = [
  'CALCULATION',
  'GOALS',
  'INCLUSION_GRANT',
  'MENTOR',
  'POSITION',
  'CONTACTS',
  'FOLLOW_UP',
  'ACCOUNT',
];

/**
 * The sections that some fields of a signed agreement belong to, each with its fields. Refuses `FIELD_NOT_IN_SECTION` for
 * fields that are in none: dates are extended or shortened, and what was declared stands.
 */
export function sectionsOf(
  kind: MeasureKind,
  fields: readonly ContentField[],
): Result<ReadonlyMap<ChangeSection, readonly ContentField[]>, MeasureRefusal> {
  const sorted = new Map<ChangeSection, readonly ContentField[]>();
  for (const section of sectionOrder) {
    const own = fields.filter((field) => fieldsOf(section, kind).includes(field));
    if (own.length > 0) sorted.set(section, own);
  }
  const placed = [...sorted.values()].flat();
  const strays = fields.filter((field) => !placed.includes(field));
  return strays.length > 0 ? refuse({ code: 'FIELD_NOT_IN_SECTION', fields: strays }) : ok(sorted);
}

export interface SectionChange extends Act {
  readonly section: ChangeSection;
  readonly patch: ContentPatch;
}

/**
 * Changes one section of an agreement that the adviser has signed, without new signatures: a new version, the parties told.
 * A changed calculation prices the undecided periods again and no others; every change reopens a returned period.
 *
 * Refuses `NOT_SIGNED_YET`, sections the measure does not have, fields outside the section, emptied required fields, and
 * content that cannot be right.
 */
export function changeSection(
  agreement: MeasureAgreement,
  change: SectionChange,
  rules: MeasureRules,
): Result<Changed, MeasureRefusal> {
  const content = patchContent(agreement.content, change.patch);
  const may = mayAct(agreement, change, content);
  if (!may.ok) return may;
  const refusal = cannotChange(agreement, change);
  if (refusal) return refuse(refusal);
  const checked = checkContent(agreement.kind, content, rules);
  if (!checked.ok) return checked;
  const fields = missingFields(agreement.kind, content);
  if (fields.some((field) => field in change.patch)) return refuse({ code: 'FIELDS_MISSING', fields });
  const isMoney = moneySections.has(change.section) && diffContent(agreement.content, content).length > 0;
  return saved({ ...agreement, content, ...(isMoney && { moneyChangedBy: change.by }) }, change, rules);
}

function cannotChange(agreement: MeasureAgreement, change: SectionChange): MeasureRefusal | undefined {
  const allowed = fieldsOf(change.section, agreement.kind);
  if (!agreement.signatures.adviser)
    return { code: 'NOT_SIGNED_YET', change: change.section === 'CALCULATION' ? 'CALCULATION' : 'DETAILS' };
  if (allowed.length === 0) return { code: 'NOT_CHANGEABLE_FOR_MEASURE' };
  const fields = Object.keys(change.patch).filter((field) => !allowed.some((one) => one === field));
  const known = contentKeys(change.patch, fields);
  return fields.length > 0 ? { code: 'FIELD_NOT_IN_SECTION', fields: known } : undefined;
}

const contentKeys = (patch: ContentPatch, names: readonly string[]): readonly ContentField[] =>
  names.filter((name): name is ContentField => name in patch);

const moneySections: ReadonlySet<ChangeSection> = new Set(['CALCULATION', 'INCLUSION_GRANT', 'ACCOUNT']);

function saved(
  agreement: MeasureAgreement,
  change: SectionChange,
  rules: MeasureRules,
): Result<Changed, MeasureRefusal> {
  const told = resubmissions(agreement.periods);
  const reopened: MeasureAgreement = { ...agreement, periods: reopenReturned(agreement.periods) };
  const periods = change.section === 'CALCULATION' ? repriceUndecided(reopened, rules) : ok(reopened.periods);
  if (!periods.ok) return periods;
  const versioned = withVersion({ ...reopened, periods: periods.value }, change, { kind: change.section });
  return ok(changed(versioned, change, [{ type: 'measure.changed', version: change.section }, ...told]));
}
