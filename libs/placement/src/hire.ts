import { addDays, ok, refuse, type LocalDate } from '@fotfeste/kernel';
import type { PlacementSettings } from './clocks.js';
import type { PlacementRefusal, PlacementRefusalCode, Step } from './refusals.js';
import { checkLength, checkRange, cleanText, longestNote, longestSentence } from './text-check.js';

/** How a person is employed. Only PERMANENT counts as a permanent hire (fast ansettelse). */
export type HireKind = 'PERMANENT' | 'TEMPORARY' | 'ON_CALL';

/** An employment as somebody reports it. Percent of a full position, 1-100. */
export interface HireReport {
  readonly organisation: string;
  readonly occupation: string;
  readonly kind: HireKind;
  readonly percent: number;
  readonly start: LocalDate;
  readonly placementId: string | null;
  readonly withSubsidy: boolean;
  /** Whole kroner a month, where somebody said. */
  readonly monthlyWage: number | null;
  /** Where the post was advertised; public posts must be. */
  readonly advertReference: string;
  /** Whom the fact comes from. */
  readonly source: HireSource;
}

/** Who told of an employment. */
export type HireSource = 'EMPLOYER' | 'PARTICIPANT' | 'CONSULTANT' | 'NAV';

/** A recorded employment. */
export interface Hire extends HireReport {
  readonly id: string;
  readonly participantId: string;
  readonly municipality: string;
  readonly endedOn: LocalDate | null;
  readonly isSuperseded: boolean;
}

/** What a report is checked against. */
export interface HireFacts {
  readonly occupationKnown: boolean;
  /** Undefined where the register here has no such organisation. */
  readonly employer?: { readonly deletedOn: LocalDate | null } | undefined;
  /** The placement it is said to come from; undefined where the viewer sees none by that id. */
  readonly placement?:
    { readonly participantId: string; readonly organisation: string; readonly from: LocalDate } | undefined;
  readonly participantId: string;
  /** The person's other hires in force at the same employer, earliest first. */
  readonly others: readonly Hire[];
  readonly today: LocalDate;
  readonly settings: PlacementSettings;
}

/** A hire that may be recorded, and those at the same employer that it takes over from. */
export interface HireDecision {
  readonly report: HireReport;
  readonly ends: readonly { readonly id: string; readonly on: LocalDate }[];
}

/**
 * Whether a hire may be recorded. One hire counts once, whoever reports it: the same kind that already runs at the same
 * employer is the same hire. Another kind is a step on the ladder (on call, temporary, permanent), and ends the one
 * before it on the day before.
 */
export function decideHire(report: HireReport, facts: HireFacts): Step<HireDecision> {
  const problems = [
    ...(facts.occupationKnown ? [] : [refusal('OCCUPATION_UNKNOWN', 'occupation')]),
    ...employerProblems(report, facts),
    ...checkRange('percent', report.percent, { least: 1, most: 100 }),
    ...(report.monthlyWage === null ? [] : checkRange('monthlyWage', report.monthlyWage, { least: 0, most: 500_000 })),
    ...checkLength('advertReference', report.advertReference, longestSentence),
    ...placementProblems(report, facts),
    ...(report.start > addDays(facts.today, facts.settings.limits.hireDaysAhead)
      ? [refusal('HIRE_TOO_FAR_AHEAD', 'start')]
      : []),
    ...ladderProblems(report, facts.others),
  ];
  if (problems.length > 0) return refuse(problems);
  const ends = facts.others.filter(isRunningAt(report.start)).map(({ id }) => ({ id, on: addDays(report.start, -1) }));
  return ok({ report, ends });
}

const refusal = (
  code: PlacementRefusalCode,
  field: string,
  facts?: Readonly<Record<string, string>>,
): PlacementRefusal => ({ code, field, ...(facts ? { facts } : {}) });

const isRunningAt =
  (day: LocalDate) =>
  ({ endedOn }: Hire): boolean =>
    endedOn === null || endedOn >= day;

function employerProblems(report: HireReport, { employer }: HireFacts): readonly PlacementRefusal[] {
  if (!employer) return [refusal('EMPLOYER_UNKNOWN', 'organisationNumber')];
  const { deletedOn } = employer;
  return deletedOn !== null && deletedOn <= report.start
    ? [refusal('EMPLOYER_CEASED', 'organisationNumber', { on: deletedOn })]
    : [];
}

function placementProblems(report: HireReport, { placement, participantId }: HireFacts): readonly PlacementRefusal[] {
  if (report.placementId === null) return [];
  if (!placement || placement.participantId !== participantId || placement.organisation !== report.organisation)
    return [refusal('HIRE_OTHER_PERSONS_PLACEMENT', 'placementId')];
  return report.start < placement.from ? [refusal('HIRE_BEFORE_PLACEMENT', 'start', { from: placement.from })] : [];
}

function ladderProblems(report: HireReport, others: readonly Hire[]): readonly PlacementRefusal[] {
  const same = others.find((hire) => hire.kind === report.kind && isRunningAt(report.start)(hire));
  if (same) return [refusal('HIRE_ALREADY_RECORDED', 'start', { start: same.start })];
  const later = others.find((hire) => isRunningAt(report.start)(hire) && hire.start >= report.start);
  return later ? [refusal('HIRE_NOT_AFTER_EARLIER', 'start', { start: later.start })] : [];
}

/** Ends a hire on its last day. Refuses an end before the start, a second end, and a row that has been corrected since. */
export function endHire(hire: Hire, on: LocalDate): Step<LocalDate> {
  if (hire.isSuperseded) return refuse([{ code: 'HIRE_CORRECTED_SINCE' }]);
  if (hire.endedOn !== null) return refuse([refusal('HIRE_ALREADY_ENDED', 'on', { on: hire.endedOn })]);
  return on < hire.start ? refuse([{ code: 'ENDS_BEFORE_START', field: 'on' }]) : ok(on);
}

/** What was found some months after a hire began. */
export interface HireCheck {
  readonly on: LocalDate;
  readonly stillEmployed: boolean;
  readonly note: string;
}

/** A check that may be recorded, and the last day of the hire where it found that the person has left. */
export interface HireCheckDecision {
  readonly check: HireCheck;
  readonly ends?: LocalDate;
}

/**
 * Whether a check may be recorded. One that finds the person gone ends the hire on that day, unless its end is known.
 * Refuses a day to come, a day before the hire has run, and a second check of a day.
 */
export function checkHire(
  hire: Hire,
  sent: HireCheck,
  { checkedOn, today }: { readonly checkedOn: readonly LocalDate[]; readonly today: LocalDate },
): Step<HireCheckDecision> {
  if (hire.isSuperseded) return refuse([{ code: 'HIRE_CORRECTED_SINCE' }]);
  const note = cleanText(sent.note);
  const problems = [
    ...(sent.on > today ? [refusal('HIRE_CHECK_IN_THE_FUTURE', 'on')] : []),
    ...(sent.on <= hire.start ? [refusal('HIRE_CHECK_TOO_EARLY', 'on', { start: hire.start })] : []),
    ...(checkedOn.includes(sent.on) ? [refusal('HIRE_CHECK_TWICE', 'on')] : []),
    ...checkLength('note', note, longestNote),
  ];
  if (problems.length > 0) return refuse(problems);
  const ends = !sent.stillEmployed && hire.endedOn === null ? { ends: sent.on } : {};
  return ok({ check: { ...sent, note }, ...ends });
}
