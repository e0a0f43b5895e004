import { addDays, addWeeks, daysBetween, type LocalDate, type Period } from '@fotfeste/kernel';
import { handoverSteps, type HandoverStep, type MunicipalSettings } from './municipal-settings.js';
import type { EndGoal, Schooling } from './participant-facts.js';
import { programmeLength, type ProgrammeLength } from './programme-length.js';
import type { Regime } from './regimes.js';
import { statutoryDeadline, statutoryLimit } from './statutory-limits.js';

/** Why a programme may start later than three months after settlement. Health is named, never described. */
export type StartExceptionReason = 'HEALTH' | 'LEAVE' | 'IN_WORK' | 'MOVING' | 'OTHER';

/** A documented exception from the three-month start; the text is written for the case file. */
export interface StartException {
  readonly reason: StartExceptionReason;
  readonly documentedOn: LocalDate;
  /** The new date to start by; absent while nobody can say. */
  readonly startBy?: LocalDate;
}

/** The dated facts of one participant's programme. Absent means unknown or not yet. */
export interface ProgrammeFacts {
  readonly regime: Regime;
  readonly arrivedOn?: LocalDate;
  readonly settledOn?: LocalDate;
  /** The day a person who was not settled by agreement claimed a programme (section 12(2)). */
  readonly claimedOn?: LocalDate;
  readonly startException?: StartException;
  readonly startedOn?: LocalDate;
  /** The last day the municipality plans for; the law's last day is used where it is absent or later. */
  readonly plannedEnd?: LocalDate;
  readonly exitedOn?: LocalDate;
  readonly schooling?: Schooling;
  readonly endGoal?: EndGoal;
  readonly extendedMonths?: number;
  readonly leave?: readonly Period[];
  readonly firstWorkContactOn?: LocalDate;
  readonly planReviewedOn?: LocalDate;
  readonly socialStudiesCompletedOn?: LocalDate;
  readonly handover?: Readonly<Partial<Record<HandoverStep, LocalDate>>>;
  readonly certificateIssuedOn?: LocalDate;
  /** Collective protection (utlendingsloven section 34): no social studies, section 37 c. */
  readonly collectiveProtection?: boolean;
}

/** What falls due for a participant. */
export type ClockCode =
  | 'PROGRAMME_START'
  | 'FIRST_WORK_CONTACT'
  | 'PLAN_REVIEW'
  | 'SOCIAL_STUDIES'
  | HandoverStep
  | 'PROGRAMME_END'
  | 'COMPETENCE_CERTIFICATE';

/** How a clock stands. EXCEPTED: overdue by the law's date, with a documented exception and no new date. */
export type ClockState = 'DONE' | 'DONE_LATE' | 'COMING' | 'SOON' | 'OVERDUE' | 'EXCEPTED';

/** One thing that falls due. */
export interface Clock {
  readonly code: ClockCode;
  readonly dueOn: LocalDate;
  readonly doneOn?: LocalDate;
  readonly state: ClockState;
  /** Days left; negative when overdue, undefined when done. */
  readonly daysLeft?: number;
  /** Whether the law sets the date; if not, a municipal setting does. */
  readonly statutory: boolean;
  readonly source: string;
  readonly verified: boolean;
}

/** Where a participant stands in time. */
export interface ProgrammeClocks {
  /** Days from arrival to settlement, where both are known. */
  readonly daysToSettlement?: number;
  /** Days from settlement (or claim) to start, counted to today while the programme has not started. */
  readonly daysToStart?: number;
  readonly length?: ProgrammeLength;
  /** The last day in force: the planned end, or the law's if that is earlier. */
  readonly endsOn?: LocalDate;
  /** By due date, what is done last. */
  readonly clocks: readonly Clock[];
}

/**
 * What falls due when for one participant, and how long the stages took.
 *
 * Clocks of the law are locked; the others follow the municipality's settings. A participant who has left has only
 * the certificate left to issue (section 18 a).
 */
export function programmeClocks(facts: ProgrammeFacts, settings: MunicipalSettings, today: LocalDate): ProgrammeClocks {
  const length = lengthOf(facts);
  const endsOn = endOf(facts, length);
  const drafts = facts.exitedOn
    ? [certificate(facts, facts.exitedOn)]
    : [startClock(facts), ...duringProgramme(facts, settings), ...towardsEnd(facts, settings, { endsOn, length })];
  const clocks = drafts
    .filter((draft) => draft !== undefined)
    .map((draft) => timed(draft, facts, { settings, today }))
    .sort((a, b) => rank(a) - rank(b) || (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  const from = startsFrom(facts);
  return {
    daysToSettlement: facts.arrivedOn && facts.settledOn && daysBetween(facts.arrivedOn, facts.settledOn),
    daysToStart: from && daysBetween(from, facts.startedOn ?? today),
    length,
    endsOn,
    clocks,
  };
}

type Draft = Omit<Clock, 'state' | 'daysLeft'>;

const rank = (clock: Clock): number => (clock.doneOn ? 1 : 0);

/** Family members and others without an agreement claim a programme; the later of the two days starts the clock. */
const startsFrom = ({ settledOn, claimedOn }: ProgrammeFacts): LocalDate | undefined =>
  settledOn && claimedOn ? (settledOn > claimedOn ? settledOn : claimedOn) : (claimedOn ?? settledOn);

function lengthOf(facts: ProgrammeFacts): ProgrammeLength | undefined {
  const { regime, startedOn, schooling, endGoal, extendedMonths, leave } = facts;
  if (!startedOn || !schooling || !endGoal) return undefined;
  return programmeLength({ regime, startedOn, schooling, endGoal, extendedMonths, leave });
}

function endOf({ plannedEnd, exitedOn }: ProgrammeFacts, length: ProgrammeLength | undefined): LocalDate | undefined {
  if (exitedOn) return exitedOn;
  if (!plannedEnd || !length) return plannedEnd ?? length?.latestEnd;
  return plannedEnd < length.latestEnd ? plannedEnd : length.latestEnd;
}

function startClock(facts: ProgrammeFacts): Draft | undefined {
  const from = startsFrom(facts);
  if (!from) return undefined;
  const { source, verified } = statutoryLimit('MONTHS_TO_START', from);
  const dueOn = facts.startException?.startBy ?? statutoryDeadline('MONTHS_TO_START', from);
  return { code: 'PROGRAMME_START', dueOn, doneOn: facts.startedOn, statutory: true, source, verified };
}

function duringProgramme(facts: ProgrammeFacts, settings: MunicipalSettings): readonly (Draft | undefined)[] {
  const { startedOn } = facts;
  if (!startedOn) return [];
  const municipal = { statutory: false, source: 'municipal setting', verified: true };
  const social = statutoryLimit('MONTHS_TO_SOCIAL_STUDIES', startedOn);
  return [
    {
      ...municipal,
      code: 'FIRST_WORK_CONTACT',
      dueOn: addDays(startedOn, settings.firstWorkContactDays),
      doneOn: facts.firstWorkContactOn,
    },
    { ...municipal, code: 'PLAN_REVIEW', dueOn: addWeeks(facts.planReviewedOn ?? startedOn, settings.planReviewWeeks) },
    facts.collectiveProtection
      ? undefined
      : {
          code: 'SOCIAL_STUDIES',
          dueOn: statutoryDeadline('MONTHS_TO_SOCIAL_STUDIES', startedOn),
          doneOn: facts.socialStudiesCompletedOn,
          statutory: true,
          source: social.source,
          verified: social.verified,
        },
  ];
}

interface End {
  readonly endsOn?: LocalDate;
  readonly length?: ProgrammeLength;
}

/** Only a programme that leads to work is handed over to NAV; the others go on in school. */
function towardsEnd(facts: ProgrammeFacts, settings: MunicipalSettings, { endsOn, length }: End): readonly Draft[] {
  if (!endsOn || !facts.startedOn) return [];
  const steps = facts.endGoal === 'WORK' ? handoverSteps : [];
  const handover = steps.map((step) => ({
    code: step,
    dueOn: addWeeks(endsOn, -settings.handoverWeeksBeforeEnd[step]),
    doneOn: facts.handover?.[step],
    statutory: false,
    source: 'municipal setting, counted back from the last day',
    verified: true,
  }));
  const end: Draft = {
    code: 'PROGRAMME_END',
    dueOn: endsOn,
    statutory: endsOn === length?.latestEnd,
    source: length?.source ?? 'planned end',
    verified: length?.verified ?? true,
  };
  return [...handover, end, certificate(facts, endsOn)];
}

const certificate = (facts: ProgrammeFacts, endsOn: LocalDate): Draft => ({
  code: 'COMPETENCE_CERTIFICATE',
  dueOn: endsOn,
  doneOn: facts.certificateIssuedOn,
  statutory: true,
  source: 'integreringsloven section 18 a',
  verified: true,
});

interface Now {
  readonly settings: MunicipalSettings;
  readonly today: LocalDate;
}

function timed(draft: Draft, facts: ProgrammeFacts, { settings, today }: Now): Clock {
  if (draft.doneOn) return { ...draft, state: draft.doneOn <= draft.dueOn ? 'DONE' : 'DONE_LATE' };
  const daysLeft = daysBetween(today, draft.dueOn);
  if (daysLeft >= 0) return { ...draft, daysLeft, state: daysLeft <= settings.soonDays ? 'SOON' : 'COMING' };
  const open = facts.startException && !facts.startException.startBy;
  return { ...draft, daysLeft, state: draft.code === 'PROGRAMME_START' && open ? 'EXCEPTED' : 'OVERDUE' };
}
