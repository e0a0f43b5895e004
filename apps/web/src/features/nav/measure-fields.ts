import type { MeasureContentInput, MeasureFieldsFragment, MeasureKind } from '@fotfeste/contract';

type MeasureContent = Omit<MeasureFieldsFragment['content'], '__typename'>;

type Written<Value> = {
  readonly [Field in keyof MeasureContent]: NonNullable<MeasureContent[Field]> extends Value ? Field : never;
}[keyof MeasureContent & keyof MeasureContentInput];

/** The fields of a measure that hold a line of text, a number, and a yes or no. */
export type TextName = Exclude<Written<string>, 'from' | 'to' | 'participantBirthDate' | ChoiceName>;
export type NumberName = Written<number>;
export type YesNoName = Written<boolean>;
/** The fields that hold one of a closed list. */
export type ChoiceName = 'positionKind' | 'purpose' | 'mentorWageType';

/** Some fields that are asked together. */
export interface FieldGroup {
  readonly name: 'participant' | 'employer' | 'adviser' | 'refund' | 'work' | 'wage' | 'mentor' | 'followUp';
  readonly texts: readonly TextName[];
  readonly numbers: readonly NumberName[];
  readonly choices: readonly ChoiceName[];
}

const group = (name: FieldGroup['name'], fields: Partial<FieldGroup>): FieldGroup => ({
  ...{ name, texts: [], numbers: [], choices: [] },
  ...fields,
});

const people = [
  group('participant', { texts: ['participantFirstName', 'participantLastName', 'participantPhone'] }),
  group('employer', { texts: ['employerContactFirstName', 'employerContactLastName', 'employerContactPhone'] }),
  group('adviser', { texts: ['adviserFirstName', 'adviserLastName', 'adviserPhone'] }),
] as const;
const rates = ['holidayPayRate', 'pensionRate', 'employerTaxRate'] as const;
const position = ['positionPercent', 'daysPerWeek'] as const;
const refund = group('refund', {
  texts: ['accountNumber', 'paymentReference', 'refundContactFirstName', 'refundContactLastName', 'refundContactPhone'],
});
const work = group('work', {
  texts: ['jobTitle', 'tasks'],
  numbers: position,
  choices: ['positionKind', 'purpose'],
});
const wage = group('wage', { numbers: ['monthlyWage', ...rates] });
const chosenWage = group('wage', { numbers: ['monthlyWage', ...rates, 'chosenPercent'] });
const followUp = group('followUp', { texts: ['followUp', 'adaptation'] });
const mentor = group('mentor', {
  texts: ['mentorName', 'mentorPhone', 'mentorTasks'],
  numbers: ['mentorHoursPerMonth', 'mentorWage', 'mentorPositionPercent', ...rates],
  choices: ['mentorWageType'],
});

const ofKind: Readonly<Record<MeasureKind, readonly FieldGroup[]>> = {
  WORK_TRAINING: [group('work', { texts: ['jobTitle', 'tasks'], numbers: position })],
  TEMPORARY_WAGE_SUBSIDY: [work, wage, refund],
  PERMANENT_WAGE_SUBSIDY: [work, chosenWage, refund],
  FOUR_YEAR_WAGE_SUBSIDY: [work, wage, refund],
  SUMMER_JOB: [{ ...work, choices: ['positionKind'] }, chosenWage, refund],
  MENTOR: [mentor, refund],
  INCLUSION_GRANT: [refund],
  ADAPTED_WORK: [
    group('work', { texts: ['jobTitle', 'tasks'], numbers: ['positionPercent'], choices: ['positionKind'] }),
    refund,
  ],
};

/** What is asked for a measure of a kind, group by group. */
export const fieldGroups = (kind: MeasureKind): readonly FieldGroup[] => [...people, ...ofKind[kind], followUp];

/** The questions with yes or no, which stay unanswered until somebody answers. */
export const declarations = ['noLayOffs', 'noDisplacement', 'unionConsulted'] as const;

/** Whether the measure asks if participant and employer are family. */
export const asksFamilyTie = (kind: MeasureKind): boolean => kind !== 'WORK_TRAINING';

/** Rates are written in percent and stored as shares. */
const shares: ReadonlySet<string> = new Set(rates);
const millionth = 1_000_000;

/** A number as the form shows it. */
export const shownNumber = (field: NumberName, value: number | null | undefined): number | null | undefined =>
  shares.has(field) && typeof value === 'number' ? Math.round(value * 100 * millionth) / millionth : value;

/** A number as the agreement holds it. */
export const heldNumber = (field: NumberName, value: number | null): number | null =>
  shares.has(field) && value !== null ? Math.round((value / 100) * millionth) / millionth : value;
