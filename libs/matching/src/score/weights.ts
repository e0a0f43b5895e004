import { localDate, type LocalDate } from '@fotfeste/kernel';
import { usualSimilarity, type SimilarityScale } from '@fotfeste/occupation';
import type { SlotKind } from '../facts.js';

/** What a score is made of. The first four are what the employer needs, the rest what the participant gains. */
export const componentCodes = [
  'SKILLS',
  'EXPERIENCE',
  'LANGUAGE_NOW',
  'SCHEDULE',
  'WISH',
  'LANGUAGE_GROWTH',
  'COMMUTE',
  'FUTURE',
] as const;
export type ComponentCode = (typeof componentCodes)[number];

/** Whose side a component speaks for. */
export type Side = 'EMPLOYER' | 'PARTICIPANT';

/** Which side each component is on. */
export const sideOf: { readonly [code in ComponentCode]: Side } = {
  SKILLS: 'EMPLOYER',
  EXPERIENCE: 'EMPLOYER',
  LANGUAGE_NOW: 'EMPLOYER',
  SCHEDULE: 'EMPLOYER',
  WISH: 'PARTICIPANT',
  LANGUAGE_GROWTH: 'PARTICIPANT',
  COMMUTE: 'PARTICIPANT',
  FUTURE: 'PARTICIPANT',
};

/** The best score there is. */
export const fullScore = 10_000;

type PerComponent = { readonly [code in ComponentCode]: number };

/** How close a skill a person has must be to the one asked for, in percent of full credit. */
export interface SkillCredits {
  /** Essential or optional in an occupation the person has worked in. */
  readonly workedEssential: number;
  readonly workedOptional: number;
  /** The person has a special case of what is asked. */
  readonly special: number;
  /** The person has the general skill and a special case is asked. */
  readonly general: number;
  /** Another skill of the same family. */
  readonly sibling: number;
  /** Families larger than this say too little about each other. */
  readonly largestFamily: number;
  /** How much more an essential skill counts than an optional one. */
  readonly essentialTimes: number;
  /** The coverage that gives all points: nobody ticks every line of a list. */
  readonly fullAtPercent: number;
}

/** One version of the weights. Points are integers and sum to 10 000; the rest says how points are earned. */
export interface Weights {
  readonly version: string;
  readonly validFrom: LocalDate;
  readonly validTo?: LocalDate;
  readonly points: PerComponent;
  /** What an unknown fact earns, in percent of the component: between a known no and a known yes. */
  readonly unknownPercent: PerComponent;
  readonly skillCredits: SkillCredits;
  readonly similarity: SimilarityScale;
  /** By rank, first wish first; later ranks earn the last figure. */
  readonly wishPercent: readonly number[];
  /** By CEFR steps short of what a task needs, for each kind of slot; more steps earn the last figure. */
  readonly gapPercent: { readonly [kind in SlotKind]: readonly number[] };
  /** How much a task trains, by its level against the person's own: below, at, one above, two above, further. */
  readonly trainingPercent: readonly [below: number, at: number, oneAbove: number, twoAbove: number, further: number];
  /** Minutes of talk a day that give full growth. */
  readonly fullTalkMinutes: number;
  /** The share of growth that comes from talk, from written tasks and from a language buddy, in percent. */
  readonly growthParts: { readonly talk: number; readonly written: number; readonly buddy: number };
  /** Minutes up to which a commute earns everything; what it earns at the participant's own limit, in percent. */
  readonly commute: { readonly fullMinutes: number; readonly percentAtLimit: number; readonly usualLimit: number };
  /** Lowest score of each band that screens show instead of the number. */
  readonly bands: { readonly strong: number; readonly good: number; readonly possible: number };
}

/** All versions, oldest first; exactly one is in force on a day. */
export type WeightTable = readonly Weights[];

/** The version in force on a day; undefined when none is. */
export const weightsOn = (table: WeightTable, on: LocalDate): Weights | undefined =>
  table.find(({ validFrom, validTo }) => validFrom <= on && (validTo === undefined || validTo >= on));

/** Whether the points are whole, not negative, and sum to 10 000. */
export const arePointsComplete = ({ points }: Weights): boolean =>
  componentCodes.every((code) => Number.isInteger(points[code]) && points[code] >= 0) &&
  componentCodes.reduce((sum, code) => sum + points[code], 0) === fullScore;

export type Band = 'STRONG' | 'GOOD' | 'POSSIBLE' | 'WEAK';

/** The band a score is shown as. */
export function bandOf(score: number, { bands }: Weights): Band {
  if (score >= bands.strong) return 'STRONG';
  if (score >= bands.good) return 'GOOD';
  return score >= bands.possible ? 'POSSIBLE' : 'WEAK';
}

/** The weights an installation starts with: our judgement, to be changed only by a new version after a comparison. */
export const standardWeights: WeightTable = [
  {
    version: 'weights-1',
    validFrom: localDate('2021-01-01'),
    points: {
      SKILLS: 2200,
      EXPERIENCE: 1500,
      LANGUAGE_NOW: 1700,
      SCHEDULE: 600,
      WISH: 2300,
      LANGUAGE_GROWTH: 850,
      COMMUTE: 450,
      FUTURE: 400,
    },
    unknownPercent: {
      SKILLS: 30,
      EXPERIENCE: 20,
      LANGUAGE_NOW: 50,
      SCHEDULE: 70,
      WISH: 30,
      LANGUAGE_GROWTH: 50,
      COMMUTE: 50,
      FUTURE: 40,
    },
    skillCredits: {
      workedEssential: 80,
      workedOptional: 40,
      special: 70,
      general: 50,
      sibling: 20,
      largestFamily: 30,
      essentialTimes: 4,
      fullAtPercent: 70,
    },
    similarity: usualSimilarity,
    wishPercent: [100, 80, 65, 50],
    gapPercent: { INTERNSHIP: [100, 65, 20, 0], JOB: [100, 40, 5, 0] },
    trainingPercent: [15, 60, 100, 40, 0],
    fullTalkMinutes: 120,
    growthParts: { talk: 60, written: 20, buddy: 20 },
    commute: { fullMinutes: 15, percentAtLimit: 20, usualLimit: 60 },
    bands: { strong: 6500, good: 5000, possible: 3500 },
  },
];
