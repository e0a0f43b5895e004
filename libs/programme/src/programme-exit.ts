import { ok, refuse, type LocalDate, type Result } from '@fotfeste/kernel';

/** How a programme ended (avslutningsårsak). What came directly after decides; the registers count the same kinds. */
export type ExitKind =
  'WORK' | 'UPPER_SECONDARY' | 'OTHER_EDUCATION' | 'NAV_MEASURE_OR_JOB_SEEKER' | 'MOVED' | 'BROKE_OFF' | 'UNKNOWN';

/** All kinds, in the order reports show them. */
export const exitKinds: readonly ExitKind[] = [
  'WORK',
  'UPPER_SECONDARY',
  'OTHER_EDUCATION',
  'NAV_MEASURE_OR_JOB_SEEKER',
  'MOVED',
  'BROKE_OFF',
  'UNKNOWN',
];

/** Why a participant broke off. Classes only: health is a class here and never described. */
export type BreakOffReason = 'HEALTH' | 'CARE' | 'LEFT_COUNTRY' | 'STOPPED_BY_MUNICIPALITY' | 'OWN_WISH' | 'OTHER';

/** The end of one programme. */
export interface ProgrammeExit {
  readonly on: LocalDate;
  readonly kind: ExitKind;
  /** Only with BROKE_OFF. */
  readonly breakOffReason?: BreakOffReason;
}

/** What an exit is checked against. */
export interface ExitFacts {
  readonly startedOn?: LocalDate;
  readonly latestEnd?: LocalDate;
  /** The exit already recorded, if any; a correction says so with `replaces`. */
  readonly recorded?: ProgrammeExit;
  readonly openPlacements: readonly { readonly placementId: string; readonly startedOn: LocalDate }[];
  readonly today: LocalDate;
}

export type ExitRefusal =
  | { readonly code: 'PROGRAMME_NOT_STARTED' }
  | { readonly code: 'EXIT_BEFORE_START'; readonly startedOn: LocalDate }
  | { readonly code: 'EXIT_IN_THE_FUTURE'; readonly today: LocalDate }
  | { readonly code: 'EXIT_ALREADY_RECORDED'; readonly on: LocalDate }
  | { readonly code: 'NO_EXIT_TO_CORRECT' }
  | { readonly code: 'BREAK_OFF_REASON_MISSING' }
  | { readonly code: 'BREAK_OFF_REASON_NOT_ALLOWED' };

/** What the rules allow but somebody should look at. */
export type ExitWarning =
  | { readonly code: 'EXIT_AFTER_LATEST_END'; readonly latestEnd: LocalDate }
  | { readonly code: 'PLACEMENT_STILL_OPEN'; readonly placementId: string }
  | { readonly code: 'EXIT_KIND_UNKNOWN' };

/** An exit that may be recorded. */
export interface CheckedExit {
  readonly exit: ProgrammeExit;
  readonly warnings: readonly ExitWarning[];
}

/**
 * Whether an exit may be recorded, or may correct the one recorded before.
 *
 * Refuses a programme that never started, a day before the start, a day in the future, a second exit, a correction of
 * nothing, and a break-off without its reason class (or a reason with another kind). An open placement is a warning: a
 * municipal placement ends with the programme, but a person may go on at the same workplace under NAV.
 */
export function checkExit(
  exit: ProgrammeExit,
  facts: ExitFacts,
  act: 'RECORD' | 'CORRECT' = 'RECORD',
): Result<CheckedExit, ExitRefusal> {
  const refusal = refusalOf(exit, facts, act);
  return refusal ? refuse(refusal) : ok({ exit, warnings: warningsOf(exit, facts) });
}

function refusalOf(exit: ProgrammeExit, facts: ExitFacts, act: 'RECORD' | 'CORRECT'): ExitRefusal | undefined {
  if (!facts.startedOn) return { code: 'PROGRAMME_NOT_STARTED' };
  if (act === 'RECORD' && facts.recorded) return { code: 'EXIT_ALREADY_RECORDED', on: facts.recorded.on };
  if (act === 'CORRECT' && !facts.recorded) return { code: 'NO_EXIT_TO_CORRECT' };
  if (exit.on < facts.startedOn) return { code: 'EXIT_BEFORE_START', startedOn: facts.startedOn };
  if (exit.on > facts.today) return { code: 'EXIT_IN_THE_FUTURE', today: facts.today };
  if (exit.kind === 'BROKE_OFF') return exit.breakOffReason ? undefined : { code: 'BREAK_OFF_REASON_MISSING' };
  return exit.breakOffReason ? { code: 'BREAK_OFF_REASON_NOT_ALLOWED' } : undefined;
}

function warningsOf(exit: ProgrammeExit, facts: ExitFacts): readonly ExitWarning[] {
  const warnings: ExitWarning[] = facts.openPlacements.map(({ placementId }) => ({
    code: 'PLACEMENT_STILL_OPEN',
    placementId,
  }));
  if (facts.latestEnd && exit.on > facts.latestEnd)
    warnings.push({ code: 'EXIT_AFTER_LATEST_END', latestEnd: facts.latestEnd });
  if (exit.kind === 'UNKNOWN') warnings.push({ code: 'EXIT_KIND_UNKNOWN' });
  return warnings;
}
