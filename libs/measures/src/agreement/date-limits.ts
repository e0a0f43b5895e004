import {
  addDays,
  addMonths,
  addWeeks,
  addYears,
  localDate,
  ok,
  refuse,
  type LocalDate,
  type Result,
} from '@fotfeste/kernel';
import type { MeasureKind, NeedGroup, PositionKind } from '../kinds.js';
import { measureRule, requiredRow } from '../rules/in-force.js';
import type { LengthLimit, MeasureRule, MeasureRules, YearWindow } from '../rules/measure-rules.js';

/** What the dates of an agreement are judged by; what is absent is not checked. */
export interface DateFacts {
  readonly kind: MeasureKind;
  readonly needGroup?: NeedGroup;
  readonly start?: LocalDate;
  readonly end?: LocalDate;
  readonly today?: LocalDate;
  readonly birthDate?: LocalDate;
  readonly positionKind?: PositionKind;
  /** A decider has cleared a start in the past (etterregistrering). */
  readonly isLateRegistrationCleared?: boolean;
  /** Concluded agreements keep their start, however old. */
  readonly isConcluded?: boolean;
  /** NAV has not prepared the case: everyone is judged by the longest duration of any need group. */
  readonly isBeforeAssessment?: boolean;
}

export type DateRefusal =
  | { readonly code: 'STARTS_AFTER_END' }
  | { readonly code: 'STARTS_TOO_FAR_BACK'; readonly earliest: LocalDate }
  | { readonly code: 'ENDS_TOO_LATE'; readonly latest: LocalDate }
  | {
      readonly code: 'STARTS_BEFORE_WINDOW' | 'STARTS_AFTER_WINDOW' | 'ENDS_BEFORE_WINDOW' | 'ENDS_AFTER_WINDOW';
      readonly limit: LocalDate;
    }
  | { readonly code: 'STARTS_BEFORE_SCHEME'; readonly earliest: LocalDate }
  | { readonly code: 'STARTS_AFTER_SCHEME'; readonly latest: LocalDate }
  | { readonly code: 'ENDS_AFTER_SCHEME'; readonly latest: LocalDate }
  | { readonly code: 'TOO_OLD_AT_START'; readonly oldest: number }
  | { readonly code: 'TOO_OLD_AT_END'; readonly youngerThan: number }
  | { readonly code: 'LASTS_TOO_LONG'; readonly latest: LocalDate; readonly limit: LengthLimit };

type Check = (facts: DateFacts, rule: MeasureRule, rules: MeasureRules) => DateRefusal | undefined;

/**
 * Whether an agreement may have these dates: order, how far back, the measure's window in the year and its first and last
 * days, age at start and end, longest duration. The first limit that is broken is the refusal.
 *
 * The length depends on the need group for temporary subsidy and mentor; without one the shorter holds. `latest` in the
 * refusal is the last day that would have passed.
 *
 * @source navikt/tiltaksgjennomforing-api@ae0bdbc, one StartOgSluttdatoStrategy per measure
 */
export function checkDates(facts: DateFacts, rules: MeasureRules): Result<undefined, DateRefusal> {
  const rule = measureRule(rules, facts.kind, facts.start);
  for (const check of checks) {
    const refusal = check(facts, rule, rules);
    if (refusal) return refuse(refusal);
  }
  return ok(undefined);
}

/** The last day an agreement of this length limit may run. */
export function latestEnd(start: LocalDate, limit: LengthLimit): LocalDate {
  const after = limit.weeks === undefined ? addMonths(start, limit.months ?? 0) : addWeeks(start, limit.weeks);
  return addDays(after, -limit.lessDays);
}

/**
 * The longest duration that fits the case; undefined where the measure has none. Before NAV's assessment it is the longest
 * of any group, and does not say whose.
 */
export function lengthLimitFor(
  rule: MeasureRule,
  facts: Pick<DateFacts, 'needGroup' | 'positionKind' | 'isBeforeAssessment'>,
): LengthLimit | undefined {
  const { needGroup, positionKind } = facts;
  const isAnyGroup = facts.isBeforeAssessment === true && needGroup === undefined;
  const limit = rule.lengths.find(
    (one) =>
      (!one.needGroups || isAnyGroup || (needGroup !== undefined && one.needGroups.includes(needGroup))) &&
      (!one.positionKind || one.positionKind === positionKind),
  );
  return limit && isAnyGroup ? { ...limit, needGroups: undefined } : limit;
}

const order: Check = ({ start, end }) => (start && end && start > end ? { code: 'STARTS_AFTER_END' } : undefined);

const notTooFarBack: Check = (facts, _rule, rules) => {
  const { start, today } = facts;
  if (!start || !today || facts.isLateRegistrationCleared || facts.isConcluded) return undefined;
  const earliest = addDays(today, -requiredRow(rules.procedures, today).startAtMostDaysBack);
  return start < earliest ? { code: 'STARTS_TOO_FAR_BACK', earliest } : undefined;
};

const notTooLate: Check = ({ end }, _rule, rules) => {
  const latest = requiredRow(rules.procedures, end).latestEnd;
  return end && end > latest ? { code: 'ENDS_TOO_LATE', latest } : undefined;
};

const youngEnoughAtEnd: Check = ({ end, birthDate }, rule) =>
  end && birthDate && rule.youngerThanAtEnd !== undefined && birthDate <= addYears(end, -rule.youngerThanAtEnd)
    ? { code: 'TOO_OLD_AT_END', youngerThan: rule.youngerThanAtEnd }
    : undefined;

const insideScheme: Check = ({ start, isConcluded }, rule) => {
  if (start && rule.firstStart && start < rule.firstStart)
    return { code: 'STARTS_BEFORE_SCHEME', earliest: rule.firstStart };
  if (start && rule.lastStart && start > rule.lastStart && !isConcluded)
    return { code: 'STARTS_AFTER_SCHEME', latest: rule.lastStart };
  return undefined;
};

const startsInWindow: Check = ({ start }, rule) => {
  if (!start || !rule.startWindow) return undefined;
  const [first, last] = windowIn(start, rule.startWindow);
  if (start < first) return { code: 'STARTS_BEFORE_WINDOW', limit: first };
  return start > last ? { code: 'STARTS_AFTER_WINDOW', limit: last } : undefined;
};

const youngEnoughAtStart: Check = ({ start, birthDate }, rule) =>
  start && birthDate && rule.oldestAtStart !== undefined && birthDate < addYears(start, -rule.oldestAtStart)
    ? { code: 'TOO_OLD_AT_START', oldest: rule.oldestAtStart }
    : undefined;

const endsInScheme: Check = ({ end }, rule) =>
  end && rule.lastEnd && end > rule.lastEnd ? { code: 'ENDS_AFTER_SCHEME', latest: rule.lastEnd } : undefined;

const shortEnough: Check = (facts, rule) => {
  const { start, end } = facts;
  const limit = lengthLimitFor(rule, facts);
  if (!start || !end || !limit) return undefined;
  const latest = latestEnd(start, limit);
  return end > latest ? { code: 'LASTS_TOO_LONG', latest, limit } : undefined;
};

const endsInWindow: Check = ({ start, end }, rule) => {
  if (!start || !end || !rule.endWindow) return undefined;
  const [first, last] = windowIn(end, rule.endWindow);
  if (end < first) return { code: 'ENDS_BEFORE_WINDOW', limit: first };
  return end > last ? { code: 'ENDS_AFTER_WINDOW', limit: last } : undefined;
};

const windowIn = (date: LocalDate, window: YearWindow): readonly [LocalDate, LocalDate] => [
  localDate(`${date.slice(0, 4)}-${window.from}`),
  localDate(`${date.slice(0, 4)}-${window.to}`),
];

/** NAV's order: where two limits are broken, users of both systems are told the same one. */
const checks: readonly Check[] = [
  order,
  notTooFarBack,
  notTooLate,
  youngEnoughAtEnd,
  insideScheme,
  startsInWindow,
  youngEnoughAtStart,
  endsInScheme,
  shortEnough,
  endsInWindow,
];
