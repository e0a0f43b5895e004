import type { DateRefusal } from './agreement/date-limits.js';
import type { MeasureKind, MentorPayKind, NeedGroup, PositionKind } from './kinds.js';

/** NAV's names for the measures. */
export const navMeasures = {
  ARBEIDSTRENING: 'WORK_TRAINING',
  MIDLERTIDIG_LONNSTILSKUDD: 'TEMPORARY_WAGE_SUBSIDY',
  VARIG_LONNSTILSKUDD: 'PERMANENT_WAGE_SUBSIDY',
  MENTOR: 'MENTOR',
  INKLUDERINGSTILSKUDD: 'INCLUSION_GRANT',
  SOMMERJOBB: 'SUMMER_JOB',
  VTAO: 'ADAPTED_WORK',
  FIREARIG_LONNSTILSKUDD: 'FOUR_YEAR_WAGE_SUBSIDY',
} as const satisfies Record<string, MeasureKind>;

/** NAV's names for the need groups. */
export const navNeedGroups = {
  GODE_MULIGHETER: 'GOOD_PROSPECTS',
  TRENGER_VEILEDNING: 'NEEDS_GUIDANCE',
  TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE: 'NEEDS_GUIDANCE_REDUCED_CAPACITY',
  JOBBE_DELVIS: 'CAN_WORK_PARTLY',
  LITEN_MULIGHET_TIL_A_JOBBE: 'SMALL_CHANCE_OF_WORK',
} as const satisfies Record<string, NeedGroup>;

export const navMentorPayKinds = {
  ÅRSLØNN: 'YEARLY',
  MÅNEDSLØNN: 'MONTHLY',
  UKELØNN: 'WEEKLY',
  DAGSLØNN: 'DAILY',
  TIMELØNN: 'HOURLY',
} as const satisfies Record<string, MentorPayKind>;

export const navPositionKinds = { FAST: 'PERMANENT', MIDLERTIDIG: 'TEMPORARY' } as const satisfies Record<
  string,
  PositionKind
>;

/** NAV's name for a refusal of money. */
export const navMoneyRefusals = {
  PERCENT_NOT_ALLOWED: 'LONNSTILSKUDD_PROSENT_ER_UGYLDIG',
  NEGATIVE_AMOUNT: 'IllegalArgument',
  BEYOND_SCHEME: 'IllegalState',
} as const;

/** NAV's name for a refusal of dates; where NAV has one name per measure, the measure picks it. */
export function navDateRefusal(refusal: DateRefusal, kind: MeasureKind): string {
  switch (refusal.code) {
    case 'STARTS_AFTER_END':
      return 'START_ETTER_SLUTT';
    case 'STARTS_TOO_FAR_BACK':
      return 'FORTIDLIG_STARTDATO';
    case 'ENDS_TOO_LATE':
      return 'SLUTTDATO_GRENSE_NÅDD';
    case 'STARTS_BEFORE_WINDOW':
    case 'ENDS_BEFORE_WINDOW':
      return 'SOMMERJOBB_FOR_TIDLIG';
    case 'STARTS_AFTER_WINDOW':
    case 'ENDS_AFTER_WINDOW':
      return 'SOMMERJOBB_FOR_SENT';
    case 'STARTS_BEFORE_SCHEME':
      return 'FIREARIG_LONNSTILSKUDD_FOR_TIDLIG_OPPSTART';
    case 'STARTS_AFTER_SCHEME':
      return 'FOR_SEN_STARTDATO_VTAO';
    case 'ENDS_AFTER_SCHEME':
      return 'FIREARIG_LONNSTILSKUDD_FOR_SEN_SLUTTDATO';
    case 'TOO_OLD_AT_START':
      return kind === 'SUMMER_JOB'
        ? 'SOMMERJOBB_FOR_GAMMEL_FRA_OPPSTARTDATO'
        : 'FIREARIG_LONNSTILSKUDD_FOR_GAMMEL_FRA_OPPSTARTDATO';
    case 'TOO_OLD_AT_END':
      return `DELTAKER_${refusal.youngerThan}_AAR`;
    case 'LASTS_TOO_LONG':
      return navTooLong(kind, refusal.limit.months ?? 0);
  }
}

function navTooLong(kind: MeasureKind, months: number): string {
  switch (kind) {
    case 'WORK_TRAINING':
      return 'VARIGHET_FOR_LANG_ARBEIDSTRENING';
    case 'TEMPORARY_WAGE_SUBSIDY':
      return `VARIGHET_FOR_LANG_MIDLERTIDIG_LONNSTILSKUDD_${months}_MND`;
    case 'MENTOR':
      return `VARIGHET_FOR_LANG_MENTOR_${months}_MND`;
    case 'FOUR_YEAR_WAGE_SUBSIDY':
      return `VARIGHET_FOR_LANG_FIREARIG_LONNSTILSKUDD_${months / 12}_AAR`;
    case 'SUMMER_JOB':
      return 'SOMMERJOBB_FOR_LANG_VARIGHET';
    case 'INCLUSION_GRANT':
      return 'VARIGHET_FOR_LANG_INKLUDERINGSTILSKUDD';
    case 'PERMANENT_WAGE_SUBSIDY':
    case 'ADAPTED_WORK':
      return 'VARIGHET_FOR_LANG';
  }
}
