/** How a published figure says it was made. */
export type OutcomeDefinition = 'DIRECT' | 'DIRECT_3Y' | 'SSB_1Y' | 'ONE_YEAR_UNSPEC' | 'UNSPEC' | 'COMPLETERS_UNSPEC';

/** What this system measures from its own events; comparable with no published figure. */
export type OwnIndicator =
  | 'PERMANENT_HIRES'
  | 'PLACEMENT_TO_PERMANENT_HIRE'
  | 'DAYS_TO_FIRST_PLACEMENT'
  | 'RETENTION_6_MONTHS'
  | 'RETENTION_12_MONTHS'
  | 'WORK_HOURS_MET';

export type Indicator = OutcomeDefinition | OwnIndicator;

/** What an indicator counts, out of whom, and when. */
export interface IndicatorDefinition {
  readonly numerator: string;
  readonly denominator: string;
  /** When the status is read. */
  readonly measuredAt: string;
  readonly madeBy: string;
  /** Whether the definition is complete enough to compute the figure from events. */
  readonly computable: boolean;
}

/** Every indicator with its definition, for the reader of a report. */
export const indicators: Readonly<Record<Indicator, IndicatorDefinition>> = {
  DIRECT: {
    numerator: 'went directly to work or education',
    denominator: 'everybody who ended the programme in the calendar year',
    measuredAt: 'the end of the programme, as the municipality recorded it',
    madeBy: 'the national introduction register (NIR), IMDi',
    computable: true,
  },
  DIRECT_3Y: {
    numerator: 'went directly to work or education',
    denominator: 'everybody who ended the programme in three calendar years together',
    measuredAt: 'the end of the programme, as the municipality recorded it',
    madeBy: 'the national introduction register (NIR), IMDi',
    computable: true,
  },
  SSB_1Y: {
    numerator: 'employed, in education, or both',
    denominator: 'everybody who completed or broke off the programme in the cohort year',
    measuredAt: 'November of the year after the cohort year',
    madeBy: 'Statistics Norway (SSB), from registers',
    computable: true,
  },
  ONE_YEAR_UNSPEC: {
    numerator: 'in work or education',
    denominator: 'participants who completed; the source does not say more',
    measuredAt: 'one year after; the source does not say whether its year is the cohort’s or the status’',
    madeBy: 'the source itself',
    computable: false,
  },
  UNSPEC: {
    numerator: 'in work or education',
    denominator: 'participants; the source does not say which',
    measuredAt: 'not said',
    madeBy: 'the source itself',
    computable: false,
  },
  COMPLETERS_UNSPEC: {
    numerator: 'went on to work or education',
    denominator: 'participants who completed; the source does not say more',
    measuredAt: 'not said',
    madeBy: 'the source itself',
    computable: false,
  },
  PERMANENT_HIRES: {
    numerator: 'employments that became permanent',
    denominator: 'none: a count',
    measuredAt: 'the day the permanent employment began',
    madeBy: 'this system, from recorded hires; one hire counts once, whoever reported it',
    computable: true,
  },
  PLACEMENT_TO_PERMANENT_HIRE: {
    numerator: 'placements that a permanent employment came from',
    denominator: 'placements that ended in the year',
    measuredAt: 'the day of the report',
    madeBy: 'this system, from hires that name the placement',
    computable: true,
  },
  DAYS_TO_FIRST_PLACEMENT: {
    numerator: 'median days from programme start to first placement, those without a placement yet included',
    denominator: 'participants who started in the year',
    measuredAt: 'the day of the report',
    madeBy: 'this system, from recorded placements',
    computable: true,
  },
  RETENTION_6_MONTHS: {
    numerator: 'permanent employments confirmed to last six months',
    denominator: 'permanent employments that began at least six months ago',
    measuredAt: 'six months after the permanent employment began',
    madeBy: 'this system, from recorded ends and checks',
    computable: true,
  },
  RETENTION_12_MONTHS: {
    numerator: 'permanent employments confirmed to last twelve months',
    denominator: 'permanent employments that began at least twelve months ago',
    measuredAt: 'twelve months after the permanent employment began',
    madeBy: 'this system, from recorded ends and checks',
    computable: true,
  },
  WORK_HOURS_MET: {
    numerator: 'participants whose attended work-directed time averages 15 hours a week',
    denominator: 'participants whose duty of 15 hours has begun',
    measuredAt: 'the day of the report',
    madeBy: 'this system, from plans and attendance',
    computable: true,
  },
};

/**
 * Whether two figures may stand in one series or one chart: only if both say the same definition and say it fully.
 * A figure over three years is not compared with one over a single year.
 */
export const comparable = (a: Indicator, b: Indicator): boolean => a === b && indicators[a].computable;

/** A goal set for an indicator, for a time. */
export interface OutcomeTarget {
  readonly percent: number;
  readonly indicator: Indicator;
  readonly fromYear: number;
  readonly source: string;
}

/** The national goal (resultatmål): 70 % in paid work or education the year after. */
export const nationalTarget: OutcomeTarget = {
  percent: 70,
  indicator: 'SSB_1Y',
  fromYear: 2010,
  source: 'Fafo/Proba 2017 (digib.no/11943)',
};
