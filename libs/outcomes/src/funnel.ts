import { controlLimits, exactInterval, type CountLimits } from './binomial.js';
import { percentOf, type Counts } from './percent.js';
import type { PublishedFigure } from './published/published-figure.js';

/** A place to put in a funnel. */
export interface FunnelUnit {
  readonly id: string;
  readonly name: string;
  readonly counts: Counts;
  /** Set where the source gave a percentage only, and somebody assumed how many people it was of. */
  readonly assumedDenominator?: true;
}

/** One point of a funnel plot, with the limits for a group of its size. All in percent. */
export interface FunnelPoint {
  readonly id: string;
  readonly name: string;
  readonly denominator: number;
  readonly percent: number;
  readonly limits95: FunnelLimits;
  readonly limits99: FunnelLimits;
  readonly state: 'BELOW_99' | 'BELOW_95' | 'WITHIN' | 'ABOVE_95' | 'ABOVE_99';
  readonly assumedDenominator: boolean;
}

/** Control limits in percent of a group. */
export interface FunnelLimits {
  readonly low: number;
  readonly high: number;
}

/** A funnel plot: points, and the curve of limits around the centre. */
export interface Funnel {
  /** The share everybody is measured against, percent. */
  readonly centre: number;
  readonly points: readonly FunnelPoint[];
  readonly curve: readonly {
    readonly denominator: number;
    readonly limits95: FunnelLimits;
    readonly limits99: FunnelLimits;
  }[];
  /** Units with nobody in them, by id: they have no share. */
  readonly empty: readonly string[];
}

/** Points a curve is drawn through. */
const curvePoints = 60;

/**
 * A funnel plot: which places differ from a common share by more than chance alone explains, given their size.
 *
 * Limits are exact binomial; a small place must be far off before it says anything. Points must share a definition: the
 * caller picks figures of one indicator.
 *
 * @param centre the common share as people: the country’s, or the pooled units’
 * @source Spiegelhalter, Statistics in Medicine 24 (2005), with exact limits instead of interpolated ones
 */
export function funnel(units: readonly FunnelUnit[], centre: Counts): Funnel {
  const chance = shareOf(centre);
  const filled = units.filter(({ counts }) => counts.denominator > 0);
  const largest = Math.max(1, ...filled.map(({ counts }) => counts.denominator));
  return {
    centre: percentOf(centre, 1) ?? 0,
    points: filled.map((unit) => pointOf(unit, chance)),
    curve: sizesUpTo(largest).map((denominator) => ({ denominator, ...limitsFor(denominator, chance) })),
    empty: units.filter(({ counts }) => counts.denominator === 0).map(({ id }) => id),
  };
}

function shareOf({ numerator, denominator }: Counts): number {
  if (denominator === 0) throw new RangeError('a funnel needs a centre');
  return numerator / denominator;
}

function pointOf({ id, name, counts, assumedDenominator }: FunnelUnit, chance: number): FunnelPoint {
  const { numerator, denominator } = counts;
  return {
    id,
    name,
    denominator,
    percent: percentOf(counts, 1) ?? 0,
    ...limitsFor(denominator, chance),
    state: stateOf(numerator, controlLimits(denominator, chance, 0.95), controlLimits(denominator, chance, 0.99)),
    assumedDenominator: assumedDenominator === true,
  };
}

function stateOf(count: number, at95: CountLimits, at99: CountLimits): FunnelPoint['state'] {
  if (count < at99.low) return 'BELOW_99';
  if (count > at99.high) return 'ABOVE_99';
  if (count < at95.low) return 'BELOW_95';
  return count > at95.high ? 'ABOVE_95' : 'WITHIN';
}

function limitsFor(denominator: number, chance: number): { limits95: FunnelLimits; limits99: FunnelLimits } {
  const inPercent = ({ low, high }: CountLimits): FunnelLimits => ({
    low: percentOf({ numerator: low, denominator }, 1) ?? 0,
    high: percentOf({ numerator: high, denominator }, 1) ?? 0,
  });
  return {
    limits95: inPercent(controlLimits(denominator, chance, 0.95)),
    limits99: inPercent(controlLimits(denominator, chance, 0.99)),
  };
}

const sizesUpTo = (largest: number): readonly number[] => {
  const steps = Math.min(curvePoints, largest);
  const sizes = Array.from({ length: steps }, (_, index) => Math.ceil(((index + 1) * largest) / steps));
  return [...new Set(sizes)];
};

/**
 * A published percentage as people, if it was of so many; undefined if the figure has neither people nor percentage,
 * or if no whole number of so many people gives the printed percentage.
 */
export function assumedCounts(figure: PublishedFigure, denominator: number): Counts | undefined {
  if (figure.counts) return figure.counts;
  const printed = figure.percent;
  if (!printed) return undefined;
  const numerator = Math.round((printed.value * denominator) / 100);
  const counts = { numerator, denominator };
  return numerator <= denominator && percentOf(counts, printed.decimals) === printed.value ? counts : undefined;
}

/** The sizes of group, up to a largest, that a printed percentage can have been of. */
export const possibleDenominators = (figure: PublishedFigure, largest: number): readonly number[] =>
  Array.from({ length: largest }, (_, index) => index + 1).filter((size) => assumedCounts(figure, size) !== undefined);

/** A place among others, with how sure its rank is. */
export interface RankedUnit {
  readonly id: string;
  readonly name: string;
  readonly percent: number;
  /** The exact 95 % interval of the share, percent with one decimal. */
  readonly interval: FunnelLimits;
  /** Rank by share, 1 is highest; equal shares share a rank. */
  readonly rank: number;
  /** The best and worst rank that the intervals allow. */
  readonly bestRank: number;
  readonly worstRank: number;
}

/**
 * Places by share, highest first, each with the ranks it may really have.
 *
 * A place is surely behind another only where its whole interval lies below the other’s. The intervals are widened for
 * the number of places (Bonferroni), so that the ranges hold for all of them together at 95 %.
 */
export function ranked(units: readonly FunnelUnit[]): readonly RankedUnit[] {
  const filled = units.filter(({ counts }) => counts.denominator > 0);
  const joint = 1 - 0.05 / Math.max(1, filled.length);
  const spans = filled.map((unit) => ({ unit, span: exactInterval(unit.counts, joint) }));
  return spans
    .map(({ unit, span }): RankedUnit => {
      const { low, high } = exactInterval(unit.counts);
      return {
        id: unit.id,
        name: unit.name,
        percent: percentOf(unit.counts, 1) ?? 0,
        interval: { low: inTenths(low), high: inTenths(high) },
        rank: 1 + filled.filter((other) => isHigher(other.counts, unit.counts)).length,
        bestRank: 1 + spans.filter((other) => other.span.low > span.high).length,
        worstRank: spans.length - spans.filter((other) => other.span.high < span.low).length,
      };
    })
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
}

const inTenths = (share: number): number => Math.round(share * 1000) / 10;

const isHigher = (a: Counts, b: Counts): boolean => a.numerator * b.denominator > b.numerator * a.denominator;

/** Whether a group reaches a target, as far as its size can tell. */
export interface AgainstTarget {
  readonly targetPercent: number;
  readonly verdict: 'REACHED' | 'NOT_REACHED' | 'CANNOT_TELL' | 'NOBODY';
  readonly interval: FunnelLimits;
}

/** Reached or not where the whole 95 % interval lies on one side of the target; too few people tell neither. */
export function againstTarget(counts: Counts, targetPercent: number): AgainstTarget {
  const { low, high } = exactInterval(counts);
  const verdict =
    counts.denominator === 0
      ? 'NOBODY'
      : low * 100 >= targetPercent
        ? 'REACHED'
        : high * 100 < targetPercent
          ? 'NOT_REACHED'
          : 'CANNOT_TELL';
  return { targetPercent, verdict, interval: { low: inTenths(low), high: inTenths(high) } };
}
