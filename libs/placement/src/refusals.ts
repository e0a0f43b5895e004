import type { Refusal, Result } from '@fotfeste/kernel';

/** Why a step of the way from proposal to hire is refused. Stable: screens, scripts and tests compare these. */
export const placementRefusalCodes = [
  'SLOT_NOT_CONFIRMED',
  'SLOT_PAUSED',
  'SLOT_ENDED',
  'SLOT_FULL',
  'EMPLOYER_NOT_AVAILABLE',
  'PROPOSAL_CAP_REACHED',
  'PERSON_CAP_REACHED',
  'PROPOSAL_ALREADY_OPEN',
  'HARD_RULE',
  'PROTECTED_PERSON',
  'PROGRAMME_ENDED',
  'REASON_REQUIRED_NOT_ASSIGNED',
  'REASON_REQUIRED_ASKED_BEFORE',
  'PROPOSAL_CLOSED',
  'CONSENT_ALREADY_ANSWERED',
  'CONSENT_MISSING',
  'CONSENT_NEEDS_INTERPRETER',
  'EMPLOYER_HAS_NOT_ANSWERED',
  'MEETING_IN_THE_PAST',
  'MEETING_NOT_HELD_YET',
  'MEETING_ALREADY_RECORDED',
  'MEETING_NOT_AGREED',
  'AGREEMENT_ALREADY_DRAFTED',
  'AGREEMENT_ALREADY_BINDING',
  'AGREEMENT_ANNULLED',
  'AGREEMENT_INCOMPLETE',
  'AGREEMENT_OUTSIDE_SLOT',
  'ALREADY_SIGNED',
  'CONSULTANT_SIGNS_LAST',
  'ON_BEHALF_REASON_MISSING',
  'ON_BEHALF_ONLY_PARTICIPANT',
  'SAME_PERSON_SIGNS_TWICE',
  'PLACEMENT_OVERLAPS',
  'ATTENDANCE_IN_THE_FUTURE',
  'ATTENDANCE_OUTSIDE_PERIOD',
  'ATTENDANCE_ALREADY_CONFIRMED',
  'ATTENDANCE_DAY_TWICE',
  'ATTENDANCE_NOTHING_TO_CONFIRM',
  'FOLLOW_UP_IN_THE_FUTURE',
  'NEXT_DUE_IN_THE_PAST',
  'PLACEMENT_NOT_STARTED',
  'PLACEMENT_NOT_ENDED',
  'PLACEMENT_ALREADY_STOPPED',
  'STOP_OUTSIDE_PERIOD',
  'EVALUATION_ALREADY_GIVEN',
  'OCCUPATION_UNKNOWN',
  'EMPLOYER_UNKNOWN',
  'EMPLOYER_CEASED',
  'HIRE_BEFORE_PLACEMENT',
  'HIRE_OTHER_PERSONS_PLACEMENT',
  'HIRE_TOO_FAR_AHEAD',
  'HIRE_ALREADY_RECORDED',
  'HIRE_NOT_AFTER_EARLIER',
  'HIRE_ALREADY_ENDED',
  'HIRE_CORRECTED_SINCE',
  'HIRE_CHECK_TOO_EARLY',
  'HIRE_CHECK_IN_THE_FUTURE',
  'HIRE_CHECK_TWICE',
  'EMPLOYER_NOT_PAUSED',
] as const;
export type PlacementRefusalCode = (typeof placementRefusalCodes)[number];

/** Refusals of the form of the input, whose words are common to every context. */
type CommonCode =
  | 'NOT_FOUND'
  | 'NOT_ALLOWED'
  | 'STALE_VERSION'
  | 'FIELD_REQUIRED'
  | 'FIELD_TOO_LONG'
  | 'NUMBER_OUT_OF_RANGE'
  | 'ENDS_BEFORE_START';

/**
 * A refusal of this context. NOT_FOUND is the one answer for what is not there and what is not the viewer's; the shell
 * turns it into an error, because a union member would say that something is there.
 */
export type PlacementRefusal = Refusal & { readonly code: PlacementRefusalCode | CommonCode };

/** What a step of this context answers: the new value, or everything that stands in the way. */
export type Step<Value> = Result<Value, readonly PlacementRefusal[]>;
