import { parseLocalDate, type LocalDate, type Refusal, type Result, ok, refuse } from '@fotfeste/kernel';
import {
  splitName,
  type ContentField,
  type ContentPatch,
  type MeasureContent,
  type MeasureKind,
} from '@fotfeste/measures';
import type { MeasureContentInput } from '../generated/resolvers.js';

/** The fields that are called the same in the schema and in the rules. */
const sameName = [
  'participantFirstName',
  'participantLastName',
  'participantPhone',
  'employerContactFirstName',
  'employerContactLastName',
  'employerContactPhone',
  'adviserFirstName',
  'adviserLastName',
  'adviserPhone',
  'refundContactFirstName',
  'refundContactLastName',
  'refundContactPhone',
  'jobTitle',
  'tasks',
  'daysPerWeek',
  'positionKind',
  'monthlyWage',
  'holidayPayRate',
  'pensionRate',
  'employerTaxRate',
  'chosenPercent',
  'accountNumber',
  'paymentReference',
  'purpose',
  'familyTie',
  'familyTieExplanation',
  'followUp',
  'adaptation',
  'goals',
  'mentorPhone',
  'mentorTasks',
  'mentorHoursPerMonth',
  'expenses',
  'expensesReason',
  'otherStateAid',
] as const satisfies readonly (ContentField & keyof MeasureContentInput)[];

/** The fields that the schema calls otherwise. */
const otherName = {
  mentorPayKind: 'mentorWageType',
  mentorPayAmount: 'mentorWage',
  declaresNoLayOffs: 'noLayOffs',
  declaresNoDisplacement: 'noDisplacement',
  declaresConsultation: 'unionConsulted',
} as const satisfies Partial<Record<ContentField, keyof MeasureContentInput>>;

const schemaNames: Readonly<Partial<Record<string, string>>> = {
  ...otherName,
  start: 'from',
  end: 'to',
  mentorFirstName: 'mentorName',
  mentorLastName: 'mentorName',
};

/** What the schema calls a field of an agreement. */
export const schemaName = (field: ContentField, kind?: MeasureKind): string =>
  field === 'positionPercent' && kind === 'MENTOR' ? 'mentorPositionPercent' : (schemaNames[field] ?? field);

/** What somebody sent, as the rules read it. */
export interface SentContent {
  readonly patch: ContentPatch;
  readonly birthDate: LocalDate | undefined;
}

const longestText = 4000;
type Sent = string | number | boolean | readonly object[] | null | undefined;

/** Reads what was sent: absent leaves a field, null or nothing but space empties it. Refuses dates that do not exist. */
export function contentPatch(input: MeasureContentInput): Result<SentContent, readonly Refusal[]> {
  const dates = datesOf(input);
  const tooLong = Object.entries(input).flatMap(([field, value]) =>
    typeof value === 'string' && value.length > longestText
      ? [{ code: 'FIELD_TOO_LONG', field, facts: { most: longestText } }]
      : [],
  );
  if (!dates.ok) return refuse([...dates.refusal, ...tooLong]);
  if (tooLong.length > 0) return refuse(tooLong);
  const { participantBirthDate, ...period } = dates.value;
  const plain: readonly (readonly [string, Sent])[] = [
    ...sameName.map((field) => [field, input[field]] as const),
    ...Object.entries(otherName).map(([field, name]) => [field, input[name]] as const),
    ...mentorName(input),
    ['positionPercent', positionPercent(input)],
  ];
  const patch = Object.fromEntries(
    plain.flatMap(([field, value]) => (value === undefined ? [] : [[field, cleaned(value)] as const])),
  );
  return ok({ patch: { ...patch, ...period }, birthDate: participantBirthDate });
}

function datesOf(input: MeasureContentInput): Result<
  {
    readonly start?: LocalDate | undefined;
    readonly end?: LocalDate | undefined;
    readonly participantBirthDate?: LocalDate;
  },
  readonly Refusal[]
> {
  const refusals: Refusal[] = [];
  const read = (field: 'from' | 'to' | 'participantBirthDate'): LocalDate | undefined => {
    const text = input[field]?.trim();
    const date = text ? parseLocalDate(text) : undefined;
    if (text && !date) refusals.push({ code: 'DATE_INVALID', field });
    return date;
  };
  const [start, end, participantBirthDate] = [read('from'), read('to'), read('participantBirthDate')];
  return refusals.length > 0
    ? refuse(refusals)
    : ok({
        ...(input.from !== undefined && { start }),
        ...(input.to !== undefined && { end }),
        ...(participantBirthDate && { participantBirthDate }),
      });
}

function mentorName({ mentorName: name }: MeasureContentInput): readonly (readonly [string, Sent])[] {
  if (name === undefined) return [];
  const { firstName, lastName } = splitName(name ?? '');
  return [
    ['mentorFirstName', firstName],
    ['mentorLastName', lastName],
  ];
}

/** The mentor's own position on an agreement about a mentor, the participant's on the others: one field of the rules. */
const positionPercent = (input: MeasureContentInput): number | null | undefined =>
  input.mentorPositionPercent ??
  input.positionPercent ??
  (input.positionPercent === null ? null : input.mentorPositionPercent);

function cleaned(value: Sent): Exclude<Sent, null> {
  if (value === null) return undefined;
  if (typeof value === 'string') return words(value) || undefined;
  if (!Array.isArray(value)) return value;
  return value.map((each: object) =>
    Object.fromEntries(Object.entries(each).map(([key, part]) => [key, typeof part === 'string' ? words(part) : part])),
  );
}

/** Without what no keyboard writes; line breaks stay. */
const words = (text: string): string => text.replace(/[^\P{Cc}\n\t]/gu, '').trim();

/** What an agreement says, as the schema calls it. What is not filled in is null. */
export function contentView(kind: MeasureKind, content: MeasureContent, birthDate: LocalDate | undefined): object {
  const { mentorFirstName, mentorLastName, positionPercent: percent } = content;
  const mentor = [mentorFirstName, mentorLastName].filter(Boolean).join(' ');
  return {
    ...Object.fromEntries(sameName.map((field) => [field, content[field]])),
    ...Object.fromEntries(
      Object.entries(otherName).map(([field, name]) => [
        name,
        Object.entries(content).find(([key]) => key === field)?.[1],
      ]),
    ),
    participantBirthDate: birthDate,
    from: content.start,
    to: content.end,
    mentorName: mentor || undefined,
    ...(kind === 'MENTOR' ? { mentorPositionPercent: percent } : { positionPercent: percent }),
    goals: content.goals ?? [],
    expenses: content.expenses ?? [],
  };
}
