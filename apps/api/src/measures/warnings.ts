import {
  checkAgreementDates,
  checkContent,
  declarationWarnings,
  draftExpiry,
  livePeriods,
  overlapWarnings,
  statusOf,
  checkNeedGroup,
  requiredRow,
  type Declaration,
  type MeasureAgreement,
  type MeasureRefusal,
  type MeasureRules,
} from '@fotfeste/measures';
import { localDate, type Instant, type LocalDate, type MeasureAgreementId, type Refusal } from '@fotfeste/kernel';
import type { OtherMeasureRow } from '@fotfeste/db';
import { refusalsOf } from './refusal-of.js';

/** What a warning may be, beside what the rules refuse. */
export type MeasureWarningCode =
  | MeasureRefusal['code']
  | 'MEASURE_OVERLAPS'
  | 'FAMILY_TIE'
  | 'LAY_OFFS_DECLARED'
  | 'DISPLACEMENT_DECLARED'
  | 'NOT_CONSULTED'
  | 'PERCENT_IGNORED'
  | 'PENSION_UNUSUAL'
  | 'EMPLOYER_TAX_UNKNOWN'
  | 'RETURNED'
  | 'DRAFT_EXPIRES';

/** What warnings are made from. */
export interface WarningFacts {
  readonly agreement: MeasureAgreement;
  readonly others: readonly OtherMeasureRow[];
  readonly isNav: boolean;
  readonly now: Instant;
  readonly today: LocalDate;
  readonly rules: MeasureRules;
}

/**
 * What somebody should look at before going on. Nothing is stopped by it; outside NAV nothing in it depends on the need
 * group.
 */
export const warningsOf = (facts: WarningFacts): readonly Refusal[] => [
  ...contentWarnings(facts),
  ...dateWarnings(facts),
  ...overlaps(facts),
  ...caseWarnings(facts),
];

const warning = (code: MeasureWarningCode, field?: string, more: Refusal['facts'] = {}): Refusal => ({
  code,
  field,
  facts: more,
});

const declared: Readonly<Record<Declaration, readonly [MeasureWarningCode, string]>> = {
  declaresNoLayOffs: ['LAY_OFFS_DECLARED', 'noLayOffs'],
  declaresNoDisplacement: ['DISPLACEMENT_DECLARED', 'noDisplacement'],
  declaresConsultation: ['NOT_CONSULTED', 'unionConsulted'],
  otherStateAid: ['NOT_CONSULTED', 'otherStateAid'],
};

function contentWarnings({ agreement, rules }: WarningFacts): readonly Refusal[] {
  const { kind, content } = agreement;
  const checked = checkContent(kind, content, rules);
  const isIgnored = checked.ok && checked.value.ignored.length > 0;
  return [
    ...(content.familyTie ? [warning('FAMILY_TIE', 'familyTie')] : []),
    ...declarationWarnings(content).map((declaration) => warning(...declared[declaration])),
    ...(isIgnored ? [warning('PERCENT_IGNORED', 'chosenPercent')] : []),
    ...pensionWarning(agreement, rules),
    ...(isTaxUnknown(agreement) ? [warning('EMPLOYER_TAX_UNKNOWN', 'employerTaxRate')] : []),
  ];
}

function pensionWarning({ content }: MeasureAgreement, rules: MeasureRules): readonly Refusal[] {
  const { lowestByLaw, warnAbove } = requiredRow(rules.pensionRanges, content.start);
  const { pensionRate } = content;
  const isUnusual = pensionRate !== undefined && (pensionRate < lowestByLaw || pensionRate > warnAbove);
  return isUnusual ? [warning('PENSION_UNUSUAL', 'pensionRate')] : [];
}

/** A wage without the tax on it: the workplace's zone is not in the tables. */
const isTaxUnknown = ({ content }: MeasureAgreement): boolean =>
  (content.monthlyWage !== undefined || content.mentorPayAmount !== undefined) && content.employerTaxRate === undefined;

function dateWarnings({ agreement, isNav, today, rules }: WarningFacts): readonly Refusal[] {
  if (agreement.annulment || agreement.concludedAt !== undefined) return [];
  const dates = checkAgreementDates(agreement, today, rules);
  return dates.ok ? [] : refusalsOf(dates.refusal, isNav);
}

function overlaps({ agreement, others, rules }: WarningFacts): readonly Refusal[] {
  const { start, end } = agreement.content;
  if (!start || !end || start > end || agreement.annulment) return [];
  const known = others.map(({ id, kind, from, to }) => ({
    id: id as MeasureAgreementId,
    kind,
    from: localDate(from),
    to: localDate(to),
    isAnnulled: false,
  }));
  return overlapWarnings({ id: agreement.id, kind: agreement.kind, from: start, to: end }, known, rules).map(
    ({ kind, shared }) => warning('MEASURE_OVERLAPS', 'from', { kind, from: shared.from, to: shared.to }),
  );
}

function caseWarnings({ agreement, isNav, now, today, rules }: WarningFacts): readonly Refusal[] {
  const status = statusOf(agreement, today);
  const isDraft = status === 'DRAFT' || status === 'AWAITING_SIGNATURES';
  const expiry = draftExpiry({ isDraft, changedAt: agreement.changedAt, now }, rules);
  const isReturned = isNav && livePeriods(agreement.periods).some((period) => period.status === 'RETURNED');
  return [
    ...(expiry === 'NONE' ? [] : [warning('DRAFT_EXPIRES')]),
    ...(isReturned ? [warning('RETURNED')] : []),
    ...(isNav ? needGroupWarning(agreement, rules) : []),
  ];
}

function needGroupWarning({ kind, needGroup, annulment }: MeasureAgreement, rules: MeasureRules): readonly Refusal[] {
  const eligible = checkNeedGroup(kind, needGroup, rules);
  return eligible.ok || annulment ? [] : [warning(eligible.refusal.code, 'needGroup')];
}
