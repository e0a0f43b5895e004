import { addDays, daysBetween, type LocalDate } from '@fotfeste/kernel';
import type { FollowUpPhase, MunicipalSettings } from './municipal-settings.js';

/** The facts that decide how often somebody should be talked with. */
export interface FollowUpFacts {
  readonly settledOn?: LocalDate;
  readonly startedOn?: LocalDate;
  readonly endsOn?: LocalDate;
  readonly exitedOn?: LocalDate;
  /** The placement that is open now, if any. */
  readonly placementStartedOn?: LocalDate;
  readonly lastTalkOn?: LocalDate;
  /** A talk that is booked; it moves nothing, but a booked talk before the due date is not silence. */
  readonly bookedOn?: LocalDate;
}

/** When the next talk is due, and why then. */
export interface FollowUpDue {
  readonly phase: FollowUpPhase;
  readonly everyDays: number;
  readonly dueOn: LocalDate;
  /** Days past the due date; 0 while there is time. */
  readonly overdueDays: number;
  readonly booked: boolean;
}

/** The phase on a day; the one that asks for closest follow-up wins. Undefined before settlement and after the follow-up has ended. */
export function followUpPhase(
  facts: FollowUpFacts,
  settings: MunicipalSettings,
  today: LocalDate,
): FollowUpPhase | undefined {
  if (facts.exitedOn) return daysBetween(facts.exitedOn, today) <= settings.afterEndDays ? 'AFTER_END' : undefined;
  if (!facts.startedOn || facts.startedOn > today) return facts.settledOn ? 'BEFORE_START' : undefined;
  const phases = openPhases({ ...facts, startedOn: facts.startedOn }, settings, today);
  return phases.reduce((closest, phase) =>
    settings.followUpEveryDays[phase] < settings.followUpEveryDays[closest] ? phase : closest,
  );
}

function openPhases(
  facts: FollowUpFacts & { readonly startedOn: LocalDate },
  settings: MunicipalSettings,
  today: LocalDate,
): readonly FollowUpPhase[] {
  const { startedOn, placementStartedOn, endsOn } = facts;
  const phases: FollowUpPhase[] = ['PROGRAMME'];
  if (daysBetween(startedOn, today) < settings.firstMonthsDays) phases.push('FIRST_MONTHS');
  if (endsOn && daysBetween(today, endsOn) <= settings.beforeEndDays) phases.push('BEFORE_END');
  if (placementStartedOn && placementStartedOn <= today)
    phases.push(daysBetween(placementStartedOn, today) < settings.placementStartDays ? 'PLACEMENT_START' : 'PLACEMENT');
  return phases;
}

/**
 * When the next talk is due: the phase's interval after the last talk.
 *
 * Nobody to have talked yet: counted from the start, else from settlement. A new placement asks for a talk within its
 * own interval even if the last talk, in a calmer phase, was recent enough.
 */
export function followUpDue(
  facts: FollowUpFacts,
  settings: MunicipalSettings,
  today: LocalDate,
): FollowUpDue | undefined {
  const phase = followUpPhase(facts, settings, today);
  if (!phase) return undefined;
  const everyDays = settings.followUpEveryDays[phase];
  const from = facts.lastTalkOn ?? facts.exitedOn ?? startOrSettlement(facts, today);
  const dueOn = addDays(from, everyDays);
  const overdueDays = Math.max(0, daysBetween(dueOn, today));
  const booked = facts.bookedOn !== undefined && facts.bookedOn >= today;
  return { phase, everyDays, dueOn, overdueDays, booked };
}

const startOrSettlement = ({ startedOn, settledOn }: FollowUpFacts, today: LocalDate): LocalDate =>
  startedOn !== undefined && startedOn <= today ? startedOn : (settledOn ?? today);

/** A participant on the overdue list. */
export interface OverdueTalk {
  readonly participantId: string;
  readonly due: FollowUpDue;
}

/** Who has waited too long for a talk, the longest wait first; ties by id. Booked talks are left out. */
export function overdueTalks(
  caseload: readonly { readonly participantId: string; readonly facts: FollowUpFacts }[],
  settings: MunicipalSettings,
  today: LocalDate,
): readonly OverdueTalk[] {
  return caseload
    .flatMap(({ participantId, facts }) => {
      const due = followUpDue(facts, settings, today);
      return due && due.overdueDays > 0 && !due.booked ? [{ participantId, due }] : [];
    })
    .sort((a, b) => b.due.overdueDays - a.due.overdueDays || (a.participantId < b.participantId ? -1 : 1));
}
