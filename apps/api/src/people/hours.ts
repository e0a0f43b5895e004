import type { ParticipantRow, AttendedRow, PlanElementRow, PlannedPlacementRow } from '@fotfeste/db';
import { localDate, type LocalDate } from '@fotfeste/kernel';
import {
  endGoals,
  schoolings,
  workDirectedKinds,
  workHoursDuty,
  workHoursMeter,
  type EndGoal,
  type PlanElement,
  type PlanElementKind,
  type Schooling,
} from '@fotfeste/programme';

/** The meter in hours, as the schema has it. */
export interface HoursView {
  readonly dutyFrom: string | null;
  readonly required: number;
  readonly planned: number;
  readonly attended: number;
  readonly gap: number;
}

/** What the meter of one participant is read from. */
export interface HoursParts {
  readonly plan: readonly PlanElementRow[];
  readonly placements: readonly PlannedPlacementRow[];
  readonly attended: readonly AttendedRow[];
  readonly today: LocalDate;
}

const isEndGoal = (text: string | null): text is EndGoal => endGoals.some((goal) => goal === text);
const isSchooling = (text: string | null): text is Schooling => schoolings.some((schooling) => schooling === text);

const hours = (minutes: number): number => Math.round((minutes / 60) * 10) / 10;

/** The 15-hours meter of one participant: plan elements and placements against the duty, as far as it is known. */
export function hoursView(person: ParticipantRow, parts: HoursParts): HoursView {
  const { endGoal, schooling } = person;
  const duty =
    person.programmeStart && isEndGoal(endGoal) && isSchooling(schooling)
      ? workHoursDuty({
          regime: 'INTEG_2026',
          startedOn: localDate(person.programmeStart),
          schooling,
          endGoal,
          collectiveProtection: false,
        })
      : undefined;
  const elements: readonly PlanElement[] = [
    ...parts.plan.map((row): PlanElement => ({
      id: row.id,
      kind: row.kind as PlanElementKind,
      from: localDate(row.from),
      ...(row.to && { to: localDate(row.to) }),
      minutesPerWeek: Math.round(row.hoursPerWeek * 60),
    })),
    ...parts.placements.map((row, index): PlanElement => ({
      id: `placement-${index}`,
      kind: 'WORKPLACE_PRACTICE',
      from: localDate(row.from),
      to: localDate(row.to),
      minutesPerWeek: Math.round(row.weeklyHours * 60),
    })),
  ];
  const meter = workHoursMeter({
    ...(duty && { duty }),
    ...(person.programmeEnd && { endsOn: localDate(person.programmeEnd) }),
    elements,
    attended: parts.attended.map((row) => ({
      on: localDate(row.on),
      kind: 'WORKPLACE_PRACTICE',
      minutes: Math.round(row.hours * 60),
    })),
    today: parts.today,
  });
  return {
    dutyFrom: meter.dutyFrom ?? null,
    required: hours(meter.required),
    planned: hours(meter.planned),
    attended: hours(meter.attended),
    gap: hours(Math.max(meter.gap, meter.attendedGap)),
  };
}

/** Whether an element counts towards the 15 hours on the day it starts. */
export const isWorkDirected = (element: PlanElementRow): boolean =>
  workDirectedKinds(localDate(element.from)).some((kind) => kind === element.kind);
