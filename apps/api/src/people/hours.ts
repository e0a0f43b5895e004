import type { ParticipantRow, AttendedRow, PlanElementRow, PlannedPlacementRow } from '@fotfeste/db';
import { localDate, type LocalDate } from '@fotfeste/kernel';
import {
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

const endGoals: Readonly<Record<string, EndGoal>> = {
  WORK: 'WORK',
  UPPER_SECONDARY_PARTS: 'UPPER_SECONDARY_PARTS',
  UPPER_SECONDARY_COMPLETED: 'UPPER_SECONDARY',
  VOCATIONAL: 'VOCATIONAL',
  HIGHER_EDUCATION: 'HIGHER_EDUCATION_PREPARATION',
};

const schoolings: Readonly<Record<string, Schooling>> = {
  NONE: 'NONE_OR_LITTLE',
  PRIMARY: 'NONE_OR_LITTLE',
  LOWER_SECONDARY: 'LOWER_SECONDARY',
  UPPER_SECONDARY: 'UPPER_SECONDARY',
  VOCATIONAL: 'UPPER_SECONDARY',
  HIGHER: 'HIGHER',
};

const hours = (minutes: number): number => Math.round((minutes / 60) * 10) / 10;

/** The 15-hours meter of one participant: plan elements and placements against the duty, as far as it is known. */
export function hoursView(person: ParticipantRow, parts: HoursParts): HoursView {
  const goal = person.endGoal ? endGoals[person.endGoal] : undefined;
  const schooling = person.schooling ? schoolings[person.schooling] : undefined;
  const duty =
    person.programmeStart && goal && schooling
      ? workHoursDuty({
          regime: 'INTEG_2026',
          startedOn: localDate(person.programmeStart),
          schooling,
          endGoal: goal,
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
