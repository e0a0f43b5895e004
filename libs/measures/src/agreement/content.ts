import type { LocalDate } from '@fotfeste/kernel';
import type { MentorPayKind, PositionKind } from '../kinds.js';

/** What a participant is to get out of work training (mål). */
export type GoalKind =
  'JOB_AT_THIS_EMPLOYER' | 'WORK_EXPERIENCE' | 'TRY_OUT' | 'LANGUAGE_TRAINING' | 'TRADE_CERTIFICATE' | 'OTHER';

export interface Goal {
  readonly kind: GoalKind;
  readonly text: string;
}

/** What an inclusion grant (inkluderingstilskudd) may pay for. */
export type ExpenseKind =
  'ADAPTATION' | 'PLACE' | 'EQUIPMENT' | 'SOFTWARE' | 'WORK_AIDS' | 'TRAINING' | 'INSURANCE_LICENCE_CERTIFICATE';

export interface Expense {
  readonly kind: ExpenseKind;
  readonly amount: number;
}

/** Whether the subsidy is to get work or to keep it (formål). */
export type SubsidyPurpose = 'GET_WORK' | 'KEEP_WORK';

/**
 * What the parties agree on, every field of every measure. Any field may be absent while the agreement is a draft;
 * `missingFields` tells what a measure still wants. Kroner are whole, rates are fractions (0.12 is 12 %).
 */
export interface MeasureContent {
  readonly participantFirstName?: string;
  readonly participantLastName?: string;
  readonly participantPhone?: string;
  readonly employerName?: string;
  readonly employerContactFirstName?: string;
  readonly employerContactLastName?: string;
  readonly employerContactPhone?: string;
  readonly adviserFirstName?: string;
  readonly adviserLastName?: string;
  readonly adviserPhone?: string;
  /** Who answers for refund claims at the employer; all three or none. */
  readonly refundContactFirstName?: string;
  readonly refundContactLastName?: string;
  readonly refundContactPhone?: string;
  readonly refundContactWantsNotices?: boolean;
  readonly start?: LocalDate;
  readonly end?: LocalDate;
  /** How the participant is followed up (oppfølging). */
  readonly followUp?: string;
  /** What is adapted for the participant (tilrettelegging). */
  readonly adaptation?: string;
  readonly jobTitle?: string;
  readonly tasks?: string;
  readonly positionPercent?: number;
  readonly daysPerWeek?: number;
  readonly positionKind?: PositionKind;
  readonly goals?: readonly Goal[];
  readonly purpose?: SubsidyPurpose;
  readonly accountNumber?: string;
  /** KID of the employer's choice. */
  readonly paymentReference?: string;
  readonly monthlyWage?: number;
  readonly holidayPayRate?: number;
  readonly pensionRate?: number;
  readonly employerTaxRate?: number;
  /** The percentage NAV chose, where the measure leaves a choice. */
  readonly chosenPercent?: number;
  readonly familyTie?: boolean;
  readonly familyTieExplanation?: string;
  readonly mentorFirstName?: string;
  readonly mentorLastName?: string;
  readonly mentorPhone?: string;
  readonly mentorTasks?: string;
  readonly mentorHoursPerMonth?: number;
  readonly mentorPayKind?: MentorPayKind;
  readonly mentorPayAmount?: number;
  readonly expenses?: readonly Expense[];
  readonly expensesReason?: string;
  /** The employer: nobody in the same work was laid off or made redundant in the last twelve months. */
  readonly declaresNoLayOffs?: boolean;
  /** The employer: the place comes on top of ordinary staffing and displaces nobody. */
  readonly declaresNoDisplacement?: boolean;
  /** The employer: the union representatives have been consulted, or there are none. */
  readonly declaresConsultation?: boolean;
  /** The employer: other state aid received for the same costs, in words; "none" where there is none. */
  readonly otherStateAid?: string;
}

export type ContentField = keyof MeasureContent;

/** The fields that decide money: whoever last changed one of them never approves the periods. */
export const moneyFields = [
  'start',
  'end',
  'positionPercent',
  'monthlyWage',
  'holidayPayRate',
  'pensionRate',
  'employerTaxRate',
  'chosenPercent',
  'mentorHoursPerMonth',
  'mentorPayKind',
  'mentorPayAmount',
  'expenses',
  'accountNumber',
] as const satisfies readonly ContentField[];
