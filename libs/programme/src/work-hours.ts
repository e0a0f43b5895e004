import {
  addDays,
  addMonths,
  addWeeks,
  daysBetween,
  later,
  localDate,
  weekdayOf,
  type LocalDate,
  type Period,
} from '@fotfeste/kernel';
import { inForce, type DatedRule } from './dated-rule.js';
import { hasUpperSecondary, type EndGoal, type Schooling } from './participant-facts.js';
import { daysInside, workDirectedKinds, type PlanElement, type PlanElementKind } from './plan-elements.js';
import type { Regime } from './regimes.js';

interface DutyRow extends DatedRule<{ readonly afterMonths: number; readonly minutesPerWeek: number }> {
  readonly regime: Regime;
  readonly schooling: 'UPPER_SECONDARY_OR_MORE' | 'LESS' | 'ANY';
  readonly onlyCollectiveProtection?: true;
}

const dutyRows: readonly DutyRow[] = [
  {
    regime: 'INTEG_2026',
    schooling: 'UPPER_SECONDARY_OR_MORE',
    value: { afterMonths: 3, minutesPerWeek: 900 },
    validFrom: localDate('2026-01-01'),
    source: 'integreringsloven section 14 a(3)',
    verified: true,
  },
  {
    regime: 'INTEG_2026',
    schooling: 'LESS',
    value: { afterMonths: 6, minutesPerWeek: 900 },
    validFrom: localDate('2026-01-01'),
    source: 'integreringsloven section 14 a(3)',
    verified: true,
  },
  {
    regime: 'INTEG_2021',
    schooling: 'ANY',
    onlyCollectiveProtection: true,
    value: { afterMonths: 3, minutesPerWeek: 900 },
    validFrom: localDate('2024-01-01'),
    source: 'Temporary rules for collective protection, from the fourth month; Fafo Østforum 29 January 2024',
    verified: false,
  },
];

/** What decides whether and from when a participant has the duty. */
export interface DutyFacts {
  readonly regime: Regime;
  readonly startedOn: LocalDate;
  readonly schooling: Schooling;
  readonly endGoal: EndGoal;
  readonly collectiveProtection: boolean;
}

/** The duty of on average 15 hours a week of work-directed elements, for one participant. */
export interface WorkHoursDuty {
  readonly from: LocalDate;
  readonly minutesPerWeek: number;
  readonly source: string;
  readonly verified: boolean;
}

/**
 * The duty, or undefined where there is none: the programme leads to education, or runs under older rules.
 *
 * It starts when the first three months (upper secondary or more) or six months (less) are over.
 * @source integreringsloven section 14 a(3)
 */
export function workHoursDuty(facts: DutyFacts): WorkHoursDuty | undefined {
  if (facts.endGoal !== 'WORK') return undefined;
  const rows = dutyRows.filter(
    (row) =>
      row.regime === facts.regime &&
      (!row.onlyCollectiveProtection || facts.collectiveProtection) &&
      (row.schooling === 'ANY' || (row.schooling === 'UPPER_SECONDARY_OR_MORE') === hasUpperSecondary(facts.schooling)),
  );
  const first = rows[0];
  const row = first && inForce(rows, later(facts.startedOn, first.validFrom));
  if (!row) return undefined;
  const { afterMonths, minutesPerWeek } = row.value;
  const from = later(addMonths(facts.startedOn, afterMonths), row.validFrom);
  return { from, minutesPerWeek, source: row.source, verified: row.verified };
}

/** Time a participant took part in an element. */
export interface AttendedTime {
  readonly on: LocalDate;
  readonly kind: PlanElementKind;
  readonly minutes: number;
}

/** What the meter reads. */
export interface MeterFacts {
  readonly duty?: WorkHoursDuty;
  /** The programme's last day; while it is unknown, the plan of the next 13 weeks is measured. */
  readonly endsOn?: LocalDate;
  readonly elements: readonly PlanElement[];
  readonly attended: readonly AttendedTime[];
  /** Approved leave and holiday: days that count neither as time nor as hours. */
  readonly leave?: readonly Period[];
  readonly today: LocalDate;
}

/** NOT_YET: the duty starts later, and the plan meets it. PLAN_SHORT: too little is planned. ATTENDANCE_SHORT: enough is planned, too little was attended. */
export type MeterState = 'NO_DUTY' | 'NOT_YET' | 'MET' | 'PLAN_SHORT' | 'ATTENDANCE_SHORT';

/** The 15-hours meter. Averages are minutes a week, rounded down so that 14 h 59 min never reads as 15 hours. */
export interface WorkHoursMeter {
  readonly state: MeterState;
  readonly dutyFrom?: LocalDate;
  readonly required: number;
  /** On average from the duty's start to the end of the programme. */
  readonly planned: number;
  /** On average from the duty's start to yesterday or today, the last day with attendance; 0 before the duty starts. */
  readonly attended: number;
  /** What the plan lacks, minutes a week, rounded up. */
  readonly gap: number;
  /** What attendance lacks so far, minutes a week, rounded up. */
  readonly attendedGap: number;
}

/**
 * Planned and attended work-directed time against the duty.
 *
 *     planned  = sum(minutes a week x days of the element in the duty's days) / days of the duty
 *     attended = 7 x sum(minutes attended) / days from the duty's start to today
 *
 * Leave is taken out of both days and minutes. Attendance in the future is not counted.
 */
export function workHoursMeter(facts: MeterFacts): WorkHoursMeter {
  const { duty, today } = facts;
  if (!duty) return { state: 'NO_DUTY', required: 0, planned: 0, attended: 0, gap: 0, attendedGap: 0 };
  const whole = dutyPeriod(duty, facts);
  const planned = whole ? plannedAverage(facts, whole) : { minutes: 0, days: 0 };
  const soFar = duty.from <= today ? { from: duty.from, to: earlierOf(today, whole?.to ?? today) } : undefined;
  const attended = soFar && soFar.from <= soFar.to ? attendedAverage(facts, soFar) : { minutes: 0, days: 0 };
  const gap = missing(planned, duty);
  const attendedGap = missing(attended, duty);
  return {
    state: stateOf({ gap, attendedGap, started: duty.from <= today }),
    dutyFrom: duty.from,
    required: duty.minutesPerWeek,
    planned: average(planned),
    attended: average(attended),
    gap,
    attendedGap,
  };
}

/** Minute-days (weekly minutes times days, or seven times minutes) over a number of days: exact until it is shown. */
interface Load {
  readonly minutes: number;
  readonly days: number;
}

const average = ({ minutes, days }: Load): number => (days === 0 ? 0 : Math.floor(minutes / days));

const missing = ({ minutes, days }: Load, duty: WorkHoursDuty): number =>
  days === 0 ? 0 : Math.max(0, Math.ceil((duty.minutesPerWeek * days - minutes) / days));

const earlierOf = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b);

function stateOf({ gap, attendedGap, started }: { gap: number; attendedGap: number; started: boolean }): MeterState {
  if (gap > 0) return 'PLAN_SHORT';
  if (!started) return 'NOT_YET';
  return attendedGap > 0 ? 'ATTENDANCE_SHORT' : 'MET';
}

/** A programme that ends before the duty starts has no days to measure. */
function dutyPeriod(duty: WorkHoursDuty, { endsOn, today }: MeterFacts): Period | undefined {
  const to = endsOn ?? addDays(addWeeks(later(duty.from, today), 13), -1);
  return duty.from <= to ? { from: duty.from, to } : undefined;
}

function plannedAverage({ elements, leave = [] }: MeterFacts, period: Period): Load {
  const counting = workDirectedKinds(period.from);
  const minutes = elements
    .filter((element) => counting.includes(element.kind))
    .reduce((sum, element) => {
      const days = daysInside(element, period);
      return days ? sum + element.minutesPerWeek * workingDays(days, leave) : sum;
    }, 0);
  return { minutes, days: workingDays(period, leave) };
}

function attendedAverage({ attended, leave = [] }: MeterFacts, period: Period): Load {
  const counting = workDirectedKinds(period.from);
  const minutes = attended
    .filter((time) => counting.includes(time.kind) && period.from <= time.on && time.on <= period.to)
    .filter((time) => !leave.some((away) => away.from <= time.on && time.on <= away.to))
    .reduce((sum, time) => sum + 7 * time.minutes, 0);
  return { minutes, days: workingDays(period, leave) };
}

/** Days of a period that are not leave; leave that overlaps other leave is taken out once. */
function workingDays(period: Period, leave: readonly Period[]): number {
  const ordered = [...leave].sort((a, b) => (a.from < b.from ? -1 : 1));
  let days = daysBetween(period.from, period.to) + 1;
  let next = period.from;
  for (const away of ordered) {
    const from = later(away.from, next);
    const to = earlierOf(away.to, period.to);
    if (from > to) continue;
    days -= daysBetween(from, to) + 1;
    next = addDays(to, 1);
  }
  return days;
}

/** What a slot would add to the plan. */
export interface SlotHours {
  readonly slotId: string;
  readonly from: LocalDate;
  readonly to?: LocalDate;
  readonly minutesPerWeek: number;
}

/** A slot with what would still be missing if the participant took it. */
export interface GapAfterSlot {
  readonly slotId: string;
  readonly gap: number;
  readonly closesGap: boolean;
}

/** Which slots would close the gap, the ones that leave least first; ties by slot id. */
export function gapAfterSlots(facts: MeterFacts, slots: readonly SlotHours[]): readonly GapAfterSlot[] {
  return slots
    .map(({ slotId, ...hours }) => {
      const added: PlanElement = { id: slotId, kind: 'WORKPLACE_PRACTICE', ...hours };
      const { gap } = workHoursMeter({ ...facts, elements: [...facts.elements, added] });
      return { slotId, gap, closesGap: gap === 0 };
    })
    .sort((a, b) => a.gap - b.gap || (a.slotId < b.slotId ? -1 : 1));
}

/** One week of the meter. */
export interface WeekOfHours {
  readonly monday: LocalDate;
  readonly planned: number;
  readonly attended: number;
}

/** Planned and attended work-directed minutes for each week that meets the period. */
export function workHoursByWeek(facts: MeterFacts, period: Period): readonly WeekOfHours[] {
  const weeks: WeekOfHours[] = [];
  for (
    let monday = addDays(period.from, 1 - weekdayOf(period.from));
    monday <= period.to;
    monday = addWeeks(monday, 1)
  ) {
    const week = { from: monday, to: addDays(monday, 6) };
    weeks.push({
      monday,
      planned: Math.floor(plannedAverage(facts, week).minutes / 7),
      attended: attendedAverage(facts, week).minutes / 7,
    });
  }
  return weeks;
}
