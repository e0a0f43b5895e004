/**
 * NAV's measures (tiltak). The municipal internship (praksisplass) of the introduction programme is not one of them: it
 * needs no NAV decision and lives in the placement library.
 *
 * - `WORK_TRAINING`: arbeidstrening
 * - `TEMPORARY_WAGE_SUBSIDY`: midlertidig lønnstilskudd
 * - `PERMANENT_WAGE_SUBSIDY`: varig lønnstilskudd
 * - `MENTOR`: mentor
 * - `INCLUSION_GRANT`: inkluderingstilskudd
 * - `SUMMER_JOB`: sommerjobb
 * - `ADAPTED_WORK`: varig tilrettelagt arbeid i ordinær virksomhet (VTAO)
 * - `FOUR_YEAR_WAGE_SUBSIDY`: fireårig lønnstilskudd for unge
 */
export const measureKinds = [
  'WORK_TRAINING',
  'TEMPORARY_WAGE_SUBSIDY',
  'PERMANENT_WAGE_SUBSIDY',
  'MENTOR',
  'INCLUSION_GRANT',
  'SUMMER_JOB',
  'ADAPTED_WORK',
  'FOUR_YEAR_WAGE_SUBSIDY',
] as const;
export type MeasureKind = (typeof measureKinds)[number];

/**
 * What NAV's assessment under NAV-loven § 14 a concluded (innsatsgruppe). Close to health data: NAV alone may see it,
 * and nothing another party sees may depend on it before NAV has prepared the case.
 */
export const needGroups = [
  'GOOD_PROSPECTS',
  'NEEDS_GUIDANCE',
  'NEEDS_GUIDANCE_REDUCED_CAPACITY',
  'CAN_WORK_PARTLY',
  'SMALL_CHANCE_OF_WORK',
] as const;
export type NeedGroup = (typeof needGroups)[number];

/** Whether the post is permanent (fast) or temporary (midlertidig). */
export type PositionKind = 'PERMANENT' | 'TEMPORARY';

/** What the mentor's stated pay is counted per: year, month, week, day or hour. */
export type MentorPayKind = 'YEARLY' | 'MONTHLY' | 'WEEKLY' | 'DAILY' | 'HOURLY';
