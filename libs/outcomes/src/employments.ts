import {
  addDays,
  addMonths,
  daysBetween,
  type LocalDate,
  type MunicipalityNumber,
  type OrganisationNumber,
} from '@fotfeste/kernel';
import type { HireFact, RetentionCheck } from './outcome-facts.js';

/** One person’s employment with one employer, whatever number of people reported it and however it changed. */
export interface Employment {
  readonly participantId: string;
  readonly municipality: MunicipalityNumber;
  readonly employer?: OrganisationNumber;
  readonly from: LocalDate;
  /** The last day; absent while it goes on. */
  readonly to?: LocalDate;
  /** The day it became permanent, if it did. */
  readonly permanentFrom?: LocalDate;
  readonly placementId?: string;
  /** The reports it is made of, by start. */
  readonly reports: readonly HireFact[];
}

/** How reports are joined. */
export interface JoiningRule {
  /** Days between the end of one contract and the start of the next that still make one employment. */
  readonly gapDays: number;
  /** Days that two reports of the same start may differ by. */
  readonly sameStartDays: number;
  /** Employers that were taken over, old number to new: the job went on. */
  readonly successors?: ReadonlyMap<OrganisationNumber, OrganisationNumber>;
}

/** Ours: a month between contracts, a fortnight between reports. */
export const defaultJoining: JoiningRule = { gapDays: 31, sameStartDays: 14 };

/**
 * The employments behind a set of reports: each once, whoever reported it.
 *
 * Reports of one person at one employer are one employment while no more than `gapDays` lie between them: the ladder
 * from on call through temporary to permanent. A report that names no employer joins an employment of that person that
 * started within `sameStartDays`, and otherwise stands alone.
 */
export function employments(hires: readonly HireFact[], rule: JoiningRule = defaultJoining): readonly Employment[] {
  const byPerson = new Map<string, HireFact[]>();
  for (const hire of hires) {
    const known = byPerson.get(hire.participantId);
    if (known) known.push(hire);
    else byPerson.set(hire.participantId, [hire]);
  }
  return [...byPerson.values()].flatMap((reports) => joined(reports, rule).map((group) => employmentOf(group, rule)));
}

function joined(reports: readonly HireFact[], rule: JoiningRule): readonly (readonly HireFact[])[] {
  const ordered = [...reports].sort(byStart);
  const groups: HireFact[][] = [];
  const named = ordered.filter(({ employer }) => employer !== undefined);
  for (const report of named) {
    const group = groups.find((each) => continues(each, report, rule));
    if (group) group.push(report);
    else groups.push([report]);
  }
  for (const report of ordered.filter(({ employer }) => employer === undefined)) {
    const group = groups.find((each) => each.some((other) => sameStart(other, report, rule)));
    if (group) group.push(report);
    else groups.push([report]);
  }
  return groups;
}

const byStart = (a: HireFact, b: HireFact): number =>
  a.from === b.from ? compare(a.hireId, b.hireId) : compare(a.from, b.from);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const employerToday = (
  employer: OrganisationNumber | undefined,
  { successors }: JoiningRule,
): OrganisationNumber | undefined => {
  let now = employer;
  for (let hops = 0; now && successors?.has(now) && hops <= successors.size; hops += 1) now = successors.get(now);
  return now;
};

const sameStart = (a: HireFact, b: HireFact, { sameStartDays }: JoiningRule): boolean =>
  a.from === b.from || Math.abs(daysBetween(a.from, b.from)) <= sameStartDays;

function continues(group: readonly HireFact[], report: HireFact, rule: JoiningRule): boolean {
  const [first] = group;
  if (!first || employerToday(first.employer, rule) !== employerToday(report.employer, rule)) return false;
  const end = endOf(group, rule);
  return end === undefined || report.from <= addDays(end, rule.gapDays);
}

/** The end that the reports of the last contract agree on; a stated end outweighs a report that says nothing of one. */
function endOf(group: readonly HireFact[], rule: JoiningRule): LocalDate | undefined {
  const last = group.reduce((latest, report) => (report.from > latest.from ? report : latest));
  const ends = group.filter((report) => sameStart(report, last, rule)).map(({ to }) => to);
  return ends.reduce(
    (earliest, to) => (to !== undefined && (earliest === undefined || to < earliest) ? to : earliest),
    undefined,
  );
}

function employmentOf(group: readonly HireFact[], rule: JoiningRule): Employment {
  const reports = [...group].sort(byStart);
  const [first] = reports;
  if (!first) throw new RangeError('an employment without a report');
  return {
    participantId: first.participantId,
    municipality: first.municipality,
    employer: employerToday(reports.find(({ employer }) => employer !== undefined)?.employer, rule),
    from: first.from,
    to: endOf(reports, rule),
    permanentFrom: reports.find(({ kind }) => kind === 'PERMANENT')?.from,
    placementId: reports.find(({ placementId }) => placementId !== undefined)?.placementId,
    reports,
  };
}

/** Whether a permanent employment lasted. UNCONFIRMED: nobody said it ended and nobody checked. */
export type Retention = 'NOT_DUE' | 'RETAINED' | 'LEFT' | 'UNCONFIRMED';

/**
 * Whether a permanent employment lasted a number of months, as far as anybody knows on a day.
 *
 * It lasted when it ended later, or when a check on or after that day found the person at work. An employment that
 * never was permanent is never due.
 */
export function retention(
  employment: Employment,
  checks: readonly RetentionCheck[],
  { months, asOf }: { readonly months: number; readonly asOf: LocalDate },
): Retention {
  const { permanentFrom, to } = employment;
  if (!permanentFrom) return 'NOT_DUE';
  const milestone = addMonths(permanentFrom, months);
  if (milestone > asOf) return 'NOT_DUE';
  if (to) return to >= milestone ? 'RETAINED' : 'LEFT';
  const ids = new Set(employment.reports.map(({ hireId }) => hireId));
  const own = checks.filter(({ hireId, on }) => ids.has(hireId) && on <= asOf);
  if (own.some(({ on, stillEmployed }) => stillEmployed && on >= milestone)) return 'RETAINED';
  return own.some(({ on, stillEmployed }) => !stillEmployed && on < milestone) ? 'LEFT' : 'UNCONFIRMED';
}
