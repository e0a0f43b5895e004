import type { LocalDate, Nok } from '@fotfeste/kernel';
import type { ClaimRefusal } from '../claims/claim-status.js';
import type { MentorHoursRefusal } from '../claims/mentor-hours.js';
import type { BudgetRefusal } from '../decision/budget.js';
import type { MentorPayRefusal } from '../money/mentor-pay.js';
import type { RateRefusal } from '../money/subsidy-rate.js';
import type { MeasureAgreement, Party } from './agreement.js';
import type { ContentField } from './content.js';
import type { FieldChange } from './content-diff.js';
import type { DateRefusal } from './date-limits.js';
import type { Declaration } from './missing-fields.js';

/** What is typed and cannot be right. */
export type ContentRefusal =
  | {
      readonly code: 'VALUE_OUT_OF_RANGE';
      readonly field: ContentField;
      readonly lowest: number;
      readonly highest: number;
    }
  | { readonly code: 'NOT_WHOLE_KRONER'; readonly field: ContentField }
  | { readonly code: 'RATE_NOT_OFFERED'; readonly field: ContentField; readonly offered: readonly number[] }
  | { readonly code: 'TEXT_TOO_LONG'; readonly field: ContentField; readonly longest: number }
  | { readonly code: 'PAYMENT_REFERENCE_INVALID' | 'ACCOUNT_NUMBER_INVALID' | 'PURPOSE_NOT_ALLOWED' }
  | { readonly code: 'EXPENSES_OVER_CAP'; readonly cap: Nok };

/** Who the people are. */
export type PeopleRefusal =
  | { readonly code: 'TOO_YOUNG'; readonly youngest: number }
  | { readonly code: 'TOO_OLD_ON_NEW_YEAR'; readonly oldest: number }
  | { readonly code: 'MENTOR_IS_PARTICIPANT' }
  | { readonly code: 'BIRTH_DATE_MISSING' };

/** NAV's own gates. The need group is never named to anyone outside NAV: see `neutralRefusal`. */
export type NavGateRefusal =
  | { readonly code: 'NEED_GROUP_UNKNOWN' | 'NEED_GROUP_NOT_ELIGIBLE' }
  | { readonly code: 'NEED_GROUP_CHANGED'; readonly prepared: MeasureAgreement }
  | { readonly code: 'NAV_MUST_ASSESS' }
  | { readonly code: 'ADVISER_NOT_ASSIGNED' }
  | { readonly code: 'ADDRESS_PROTECTED' };

/** The order of signing and editing. */
export type LifecycleRefusal =
  | { readonly code: 'ANNULLED' }
  | { readonly code: 'STALE_VERSION'; readonly revision: number; readonly diff: readonly FieldChange[] }
  | { readonly code: 'NOT_AN_EDITOR'; readonly party: Party }
  | { readonly code: 'ADVISER_HAS_SIGNED' }
  | { readonly code: 'FIELDS_MISSING'; readonly fields: readonly ContentField[] }
  | { readonly code: 'DECLARATIONS_MISSING'; readonly declarations: readonly Declaration[] }
  | { readonly code: 'CALCULATION_MISSING' }
  | { readonly code: 'ALREADY_SIGNED'; readonly party: Party }
  | { readonly code: 'ADVISER_SIGNS_LAST'; readonly missing: readonly Party[] }
  | { readonly code: 'EMPLOYER_SIGNS_FIRST' }
  | { readonly code: 'MENTOR_SIGNS_SECRECY_FIRST' }
  | { readonly code: 'NO_MENTOR_HERE' }
  | { readonly code: 'NOT_YOUR_SIGNATURE'; readonly party: Party }
  | { readonly code: 'SIGNS_FOR_BOTH_SIDES' }
  | { readonly code: 'ON_BEHALF_REASON_MISSING' }
  | { readonly code: 'NOTHING_TO_WITHDRAW' }
  | { readonly code: 'NOT_YOURS_TO_WITHDRAW'; readonly party: Party }
  | { readonly code: 'CONCLUDED' };

/** Changes after the adviser has signed. */
export type ChangeRefusal =
  | { readonly code: 'NOT_SIGNED_YET'; readonly change: 'EXTEND' | 'SHORTEN' | 'CALCULATION' | 'DETAILS' }
  | { readonly code: 'END_NOT_LATER' | 'END_NOT_EARLIER'; readonly end: LocalDate }
  | { readonly code: 'END_BEFORE_START'; readonly start: LocalDate }
  | { readonly code: 'END_BEFORE_SETTLED_PERIOD'; readonly earliest: LocalDate }
  | { readonly code: 'REASON_MISSING' | 'REASON_TEXT_MISSING' }
  | { readonly code: 'PERIOD_SETTLED'; readonly number: number; readonly isPaid: boolean }
  | { readonly code: 'NO_PERIODS_TO_EXTEND' }
  | { readonly code: 'NOT_CHANGEABLE_FOR_MEASURE' }
  | { readonly code: 'FIELD_NOT_IN_SECTION'; readonly fields: readonly ContentField[] };

/** The decider's gates. */
export type DecisionRefusal =
  | { readonly code: 'PERIOD_UNKNOWN' | 'ALREADY_DECIDED' | 'PERIOD_AMOUNT_MISSING' | 'OWN_CASE' }
  | { readonly code: 'NOT_READY_TO_DECIDE' }
  | { readonly code: 'NOT_THE_CURRENT_PERIOD'; readonly current: number }
  | { readonly code: 'TOO_EARLY_TO_DECIDE'; readonly earliest: LocalDate }
  | { readonly code: 'YEAR_WITHOUT_BUDGET'; readonly year: number }
  | { readonly code: 'FOLLOW_UP_OVERDUE'; readonly deadline: LocalDate }
  | { readonly code: 'COST_CENTRE_UNKNOWN' }
  | { readonly code: 'RETURN_CODE_MISSING' | 'RETURN_EXPLANATION_MISSING' }
  | { readonly code: 'NOTHING_TO_RESUBMIT' };

/** What follows an approval. */
export type AfterApprovalRefusal = {
  readonly code:
    | 'HOURS_DAY_NOT_APPROVED'
    | 'HOURS_ALREADY_LOGGED'
    | 'NO_HOURS_TO_CONFIRM'
    | 'MENTOR_HOURS_UNCONFIRMED'
    | 'BASIC_AMOUNT_UNKNOWN';
};

/** Everything the rules of measures can say no to. `code` is stable; the rest explains. */
export type MeasureRefusal =
  | RateRefusal
  | MentorPayRefusal
  | DateRefusal
  | ContentRefusal
  | PeopleRefusal
  | NavGateRefusal
  | LifecycleRefusal
  | ChangeRefusal
  | DecisionRefusal
  | BudgetRefusal
  | ClaimRefusal
  | MentorHoursRefusal
  | AfterApprovalRefusal;

export type MeasureRefusalCode = MeasureRefusal['code'];
