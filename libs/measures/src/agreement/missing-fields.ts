import type { MeasureKind } from '../kinds.js';
import type { ContentField, MeasureContent } from './content.js';

const people = [
  'participantFirstName',
  'participantLastName',
  'participantPhone',
  'employerName',
  'employerContactFirstName',
  'employerContactLastName',
  'employerContactPhone',
  'adviserFirstName',
  'adviserLastName',
  'adviserPhone',
] as const satisfies readonly ContentField[];

const common = [...people, 'start', 'end', 'followUp', 'adaptation'] as const satisfies readonly ContentField[];
const position = ['jobTitle', 'tasks', 'positionPercent', 'daysPerWeek'] as const satisfies readonly ContentField[];
const rates = ['holidayPayRate', 'pensionRate', 'employerTaxRate'] as const satisfies readonly ContentField[];
const wage = [...position, 'positionKind', 'accountNumber', 'monthlyWage', ...rates, 'familyTie'] as const;

/** What each measure wants filled in before anyone may sign, beside what every measure wants. */
const required: Readonly<Record<MeasureKind, readonly ContentField[]>> = {
  WORK_TRAINING: [...position, 'goals'],
  TEMPORARY_WAGE_SUBSIDY: [...wage, 'purpose'],
  PERMANENT_WAGE_SUBSIDY: [...wage, 'purpose', 'chosenPercent'],
  FOUR_YEAR_WAGE_SUBSIDY: [...wage, 'purpose'],
  SUMMER_JOB: [...wage, 'chosenPercent'],
  MENTOR: [
    'mentorFirstName',
    'mentorLastName',
    'mentorPhone',
    'mentorTasks',
    'mentorHoursPerMonth',
    'mentorPayKind',
    'mentorPayAmount',
    'accountNumber',
    ...rates,
    'familyTie',
  ],
  INCLUSION_GRANT: ['expenses', 'expensesReason', 'familyTie'],
  ADAPTED_WORK: ['familyTie', 'accountNumber', 'jobTitle', 'tasks', 'positionPercent', 'positionKind'],
};

/** Fields that other answers make necessary. */
const followers: readonly {
  readonly when: (content: MeasureContent, kind: MeasureKind) => boolean;
  readonly fields: readonly ContentField[];
}[] = [
  {
    when: (content, kind) => content.familyTie === true && required[kind].includes('familyTie'),
    fields: ['familyTieExplanation'],
  },
  {
    when: (content, kind) =>
      kind === 'MENTOR' && content.mentorPayKind !== undefined && content.mentorPayKind !== 'HOURLY',
    fields: ['positionPercent'],
  },
  {
    when: (content) =>
      [content.refundContactFirstName, content.refundContactLastName, content.refundContactPhone].some(isFilled),
    fields: ['refundContactFirstName', 'refundContactLastName', 'refundContactPhone'],
  },
];

/**
 * The fields still to fill in before anyone may sign, in alphabetical order. A draft is saved with any of them absent.
 * A 0 is filled in; blank text and empty lists are not.
 *
 * @source navikt/tiltaksgjennomforing-api@ae0bdbc, one AvtaleInnholdStrategy per measure
 */
export function missingFields(kind: MeasureKind, content: MeasureContent): readonly ContentField[] {
  const wanted = followers.filter((rule) => rule.when(content, kind)).flatMap((rule) => rule.fields);
  return [...new Set<ContentField>([...common, ...required[kind], ...wanted])]
    .filter((field) => !isFilled(content[field]))
    .sort();
}

/** What the employer must declare before signing; NAV weighs it, the system only sees to it that it is said. */
export type Declaration = 'declaresNoLayOffs' | 'declaresNoDisplacement' | 'declaresConsultation' | 'otherStateAid';

const allDeclarations: readonly Declaration[] = [
  'declaresNoLayOffs',
  'declaresNoDisplacement',
  'declaresConsultation',
  'otherStateAid',
];

/** The declarations the employer has not answered. An answer of no is an answer: it goes to NAV as a warning. */
export function missingDeclarations(kind: MeasureKind, content: MeasureContent): readonly Declaration[] {
  return allDeclarations.filter(
    (declaration) => !isFilled(content[declaration]) && !(kind === 'WORK_TRAINING' && declaration === 'otherStateAid'),
  );
}

/** Declarations answered so that NAV should look: lay-offs, displacement, no consultation. */
export const declarationWarnings = (content: MeasureContent): readonly Declaration[] =>
  (['declaresNoLayOffs', 'declaresNoDisplacement', 'declaresConsultation'] as const).filter(
    (declaration) => content[declaration] === false,
  );

const isFilled = (value: unknown): boolean =>
  value !== undefined &&
  value !== null &&
  !(typeof value === 'string' && value.trim() === '') &&
  !(Array.isArray(value) && value.length === 0);
