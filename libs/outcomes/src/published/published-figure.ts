import type { MunicipalityNumber } from '@fotfeste/kernel';
import type { OutcomeDefinition } from '../indicators.js';
import type { Counts } from '../percent.js';
import type { SourceCode } from './sources.js';

/** A percentage as its source printed it: 67.0 is `{ value: 67, decimals: 1 }`. */
export interface PrintedPercent {
  readonly value: number;
  readonly decimals: 0 | 1;
}

/** Numbers of both sexes together, of men and of women. */
export interface BySex {
  readonly both: number;
  readonly men: number;
  readonly women: number;
}

/** One line of a published status table, with the percentages printed beside it. */
export interface StatusLine {
  readonly counts: BySex;
  readonly printed?: BySex;
}

/** A published table of status one year after, by sex. */
export interface StatusTable {
  readonly total: BySex;
  readonly employedOrInEducation: StatusLine;
  readonly unemployedOrOnMeasure: StatusLine;
  readonly otherOrUnknown: StatusLine;
  /** The finer lines where the source gives them. */
  readonly finer?: {
    readonly employed: BySex;
    readonly employedAndInEducation: BySex;
    readonly inEducation: BySex;
    readonly fullyUnemployed: BySex;
    readonly otherJobSeekersOnMeasure: BySex;
  };
}

/** The people behind a figure, where the source gives them. */
export interface PublishedCounts extends Counts {
  readonly toWork?: number;
  readonly toEducation?: number;
}

/** What a year in a source is the year of. */
export type YearMeaning = 'EXIT_YEAR' | 'COHORT_YEAR' | 'STATUS_YEAR' | 'NOT_SAID';

/** A figure somebody published, never changed here: what does not fit another source stands beside it. */
export interface PublishedFigure {
  /** Stable: place, years, source. */
  readonly id: string;
  readonly area: string;
  readonly level: 'NATIONAL' | 'COUNTY' | 'MUNICIPALITY';
  /** The number the municipality had in those years, not today's. */
  readonly municipality?: MunicipalityNumber;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly yearMeans: YearMeaning;
  readonly definition: OutcomeDefinition;
  readonly source: SourceCode;
  /** Absent where the source printed a range, or counts only. */
  readonly percent?: PrintedPercent;
  readonly range?: { readonly low: number; readonly high: number };
  readonly percentMen?: number;
  readonly percentWomen?: number;
  /** The other printed shares of the same people. */
  readonly otherShares?: { readonly unemployedOrOnMeasure: number; readonly other: number };
  /** Absent where the source gives no people: such a figure cannot be recomputed, pooled, or put in a funnel. */
  readonly counts?: PublishedCounts;
  readonly statusTable?: StatusTable;
  /** People settled that year, from the same page. */
  readonly settled?: { readonly total: number; readonly familyReunified?: number; readonly includesFamily: boolean };
  readonly note?: string;
}
