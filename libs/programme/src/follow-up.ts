import { addDays, daysBetween, earlier, type LocalDate } from '@fotfeste/kernel';
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
 * When the next talk is due: the phase's interval after the last talk; counted from the start, else from settlement,
 * while nobody has talked yet.
 *
 * A phase that asks for closer follow-up (a placement starts, the end comes near) gives its own interval from its first
 * day before anything is overdue: nobody is a fortnight late on the day a placement begins.
 */
export function followUpDue(
  facts: FollowUpFacts,
  settings: MunicipalSettings,
  today: LocalDate,
): FollowUpDue | undefined {
  const phase = followUpPhase(facts, settings, today);
  if (!phase) return undefined;
  const dueOn = dueIn(phase, facts, { settings, today });
  return {
    phase,
    everyDays: settings.followUpEveryDays[phase],
    dueOn,
    overdueDays: Math.max(0, daysBetween(dueOn, today)),
    booked: facts.bookedOn !== undefined && facts.bookedOn >= today,
  };
}

interface Now {
  readonly settings: MunicipalSettings;
  readonly today: LocalDate;
}

function dueIn(phase: FollowUpPhase, facts: FollowUpFacts, { settings, today }: Now): LocalDate {
  const every = settings.followUpEveryDays;
  const last = facts.lastTalkOn ?? startOrSettlement(facts, today);
  const began = closerSince(phase, facts, settings);
  if (began === undefined || last >= began) return addDays(last, every[phase]);
  const inPhase = addDays(began, every[phase]);
  return phase === 'AFTER_END' ? inPhase : earlier(inPhase, addDays(last, every.PROGRAMME));
}

/** The first day of a phase that changes the interval at once. */
function closerSince(
  phase: FollowUpPhase,
  { placementStartedOn, endsOn, exitedOn }: FollowUpFacts,
  settings: MunicipalSettings,
): LocalDate | undefined {
  switch (phase) {
    case 'PLACEMENT_START':
    case 'PLACEMENT':
      return placementStartedOn;
    case 'BEFORE_END':
      return endsOn && addDays(endsOn, -settings.beforeEndDays);
    case 'AFTER_END':
      return exitedOn;
    case 'BEFORE_START':
    case 'FIRST_MONTHS':
    case 'PROGRAMME':
      return undefined;
  }
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
