import { localDate } from '@fotfeste/kernel';
import type { MeasureKind, NeedGroup } from '../kinds.js';
import type { MeasureRule } from './measure-rules.js';

const reducedCapacity: readonly NeedGroup[] = [
  'NEEDS_GUIDANCE_REDUCED_CAPACITY',
  'CAN_WORK_PARTLY',
  'SMALL_CHANCE_OF_WORK',
];
const allWithNeed: readonly NeedGroup[] = ['NEEDS_GUIDANCE', ...reducedCapacity];
const lastingNeed: readonly NeedGroup[] = ['CAN_WORK_PARTLY', 'SMALL_CHANCE_OF_WORK'];

/** Measures that fill the same working day: NAV lists five; the four-year subsidy is added here, being a wage subsidy too. */
const workingDay: readonly MeasureKind[] = [
  'SUMMER_JOB',
  'WORK_TRAINING',
  'TEMPORARY_WAGE_SUBSIDY',
  'PERMANENT_WAGE_SUBSIDY',
  'ADAPTED_WORK',
  'FOUR_YEAR_WAGE_SUBSIDY',
];

const source = (place: string): string => `navikt/tiltaksgjennomforing-api@ae0bdbc ${place}`;
const since = localDate('2015-12-11');

/**
 * The eight measures as NAV's own system applies them. Verified against that system's source, not against
 * tiltaksforskriften, whose text was not at hand; `verified` therefore means "read in NAV's code".
 */
export const shippedMeasures: readonly MeasureRule[] = [
  {
    kind: 'WORK_TRAINING',
    needGroups: allWithNeed,
    concludedBy: 'ADVISER',
    youngest: 16,
    youngerThanAtEnd: 72,
    lengths: [{ months: 18, lessDays: 1 }],
    rate: { type: 'NONE' },
    excludes: workingDay,
    source: source('ArbeidstreningStartOgSluttdatoStrategy; tiltaksforskriften ch. 3'),
    validFrom: since,
    verified: true,
  },
  {
    kind: 'TEMPORARY_WAGE_SUBSIDY',
    needGroups: allWithNeed,
    concludedBy: 'DECIDER',
    youngest: 16,
    youngerThanAtEnd: 72,
    lengths: [
      { needGroups: reducedCapacity, months: 24, lessDays: 1 },
      { isForOtherGroups: true, months: 12, lessDays: 1 },
    ],
    rate: {
      type: 'BY_NEED_GROUP',
      tracks: [
        {
          needGroups: ['NEEDS_GUIDANCE'],
          steps: [
            { afterMonths: 0, percent: 40 },
            { afterMonths: 6, percent: 30 },
          ],
        },
        {
          needGroups: reducedCapacity,
          steps: [
            { afterMonths: 0, percent: 60 },
            { afterMonths: 12, percent: 50 },
          ],
        },
      ],
    },
    excludes: workingDay,
    source: source('MidlertidigLonnstilskuddAvtaleBeregningStrategy; tiltaksforskriften ch. 9'),
    validFrom: since,
    verified: true,
  },
  {
    kind: 'PERMANENT_WAGE_SUBSIDY',
    needGroups: lastingNeed,
    concludedBy: 'DECIDER',
    youngest: 16,
    youngerThanAtEnd: 72,
    lengths: [],
    rate: {
      type: 'CHOSEN_WITHIN',
      ceilings: [
        { afterMonths: 0, percent: 75 },
        { afterMonths: 12, percent: 67 },
      ],
    },
    yearlyCeilingInG: 5,
    excludes: workingDay,
    source: source('VarigLonnstilskuddAvtaleBeregningStrategy; tiltaksforskriften ch. 10'),
    validFrom: since,
    verified: true,
  },
  {
    kind: 'MENTOR',
    needGroups: allWithNeed,
    concludedBy: 'DECIDER',
    youngest: 16,
    youngerThanAtEnd: 72,
    lengths: [
      { needGroups: reducedCapacity, months: 36, lessDays: 1 },
      { isForOtherGroups: true, months: 6, lessDays: 1 },
    ],
    rate: { type: 'FULL_COST' },
    excludes: ['MENTOR'],
    source: source('MentorBeregningStrategy; tiltaksforskriften ch. 5'),
    validFrom: since,
    verified: true,
  },
  {
    kind: 'INCLUSION_GRANT',
    needGroups: allWithNeed,
    concludedBy: 'ADVISER',
    youngest: 16,
    youngerThanAtEnd: 72,
    lengths: [{ months: 12, lessDays: 0 }],
    rate: { type: 'DOCUMENTED_COSTS' },
    excludes: ['INCLUSION_GRANT'],
    source: source('InkluderingstilskuddStartOgSluttdatoStrategy; tiltaksforskriften ch. 11'),
    validFrom: since,
    verified: true,
  },
  {
    kind: 'SUMMER_JOB',
    needGroups: allWithNeed,
    isNeedGroupNotAsked: true,
    concludedBy: 'DECIDER',
    youngest: 16,
    oldestAtStart: 30,
    lengths: [{ weeks: 4, lessDays: 1 }],
    startWindow: { from: '06-01', to: '08-31' },
    endWindow: { from: '06-01', to: '09-27' },
    rate: { type: 'CHOSEN_AMONG', percents: [50, 75] },
    excludes: workingDay,
    source: source('SommerjobbStartOgSluttdatoStrategy; tiltaksforskriften ch. 8'),
    validFrom: since,
    verified: true,
  },
  {
    kind: 'ADAPTED_WORK',
    needGroups: lastingNeed,
    concludedBy: 'DECIDER',
    youngest: 16,
    youngerThanAtEnd: 67,
    lengths: [],
    lastStart: localDate('2026-08-31'),
    rate: { type: 'FLAT_MONTHLY' },
    excludes: workingDay,
    followUpEveryMonths: 6,
    source: source('VtaoStartOgSluttdatoStrategy; tiltaksforskriften ch. 14'),
    validFrom: since,
    verified: true,
  },
  {
    kind: 'FOUR_YEAR_WAGE_SUBSIDY',
    needGroups: reducedCapacity,
    concludedBy: 'DECIDER',
    youngest: 16,
    oldestAtStart: 30,
    lengths: [
      { positionKind: 'TEMPORARY', months: 24, lessDays: 1 },
      { months: 48, lessDays: 1 },
    ],
    firstStart: localDate('2026-08-01'),
    lastEnd: localDate('2032-12-31'),
    rate: {
      type: 'FIXED_STEPS',
      steps: [
        { afterMonths: 0, percent: 70 },
        { afterMonths: 12, percent: 60 },
        { afterMonths: 24, percent: 50 },
        { afterMonths: 36, percent: 35 },
      ],
      endsAfterMonths: 48,
    },
    yearlyCeilingInG: 5,
    excludes: workingDay,
    source: source('FirearigLonnstilskuddBeregningStrategy; FOR-2026-02-04-163'),
    validFrom: localDate('2026-08-01'),
    verified: true,
  },
];
