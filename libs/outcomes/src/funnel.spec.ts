import fc from 'fast-check';
import { atLeast, atMost, binomialProbabilities, controlLimits, exactInterval } from './binomial.js';
import { againstTarget, assumedCounts, funnel, possibleDenominators, ranked, type FunnelUnit } from './funnel.js';
import { publishedFigures } from './published-figures.js';

const unit = (id: string, numerator: number, denominator: number): FunnelUnit => ({
  id,
  name: id,
  counts: { numerator, denominator },
});

const counties: readonly FunnelUnit[] = publishedFigures
  .filter(({ level, source }) => level === 'COUNTY' && source === 'IMDI_2016')
  .flatMap(({ id, area, counts }) => (counts ? [{ id, name: area, counts }] : []));

const figure = (id: string) => {
  const found = publishedFigures.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('binomial probabilities', () => {
  it('are those of the textbook', () => {
    expect(binomialProbabilities(4, 0.5)).toEqual([0.0625, 0.25, 0.375, 0.25, 0.0625]);
    expect(atMost(1, 3, 0.2)).toBeCloseTo(0.896, 12);
    expect(atLeast(2, 3, 0.2)).toBeCloseTo(0.104, 12);
    expect(binomialProbabilities(0, 0.3)).toEqual([1]);
    expect(binomialProbabilities(3, 0)).toEqual([1, 0, 0, 0]);
    expect(binomialProbabilities(3, 1)).toEqual([0, 0, 0, 1]);
  });

  it('neither vanish nor overflow for a whole country', () => {
    expect(atMost(2048, 4469, 2048 / 4469)).toBeGreaterThan(0.5);
    expect(atMost(2048, 4469, 0.7)).toBeLessThan(1e-100);
  });
});

describe('the exact interval of a share', () => {
  it.each([
    [0, 10, 0, 0.3085],
    [5, 10, 0.1871, 0.8129],
    [10, 10, 0.6915, 1],
    [1, 20, 0.0013, 0.2487],
  ])('of %i of %i runs from %d to %d', (numerator, denominator, low, high) => {
    const interval = exactInterval({ numerator, denominator });
    expect([interval.low.toFixed(4), interval.high.toFixed(4)]).toEqual([low.toFixed(4), high.toFixed(4)]);
  });

  it('of nobody says nothing', () => {
    expect(exactInterval({ numerator: 0, denominator: 0 })).toEqual({ low: 0, high: 1 });
  });

  it('always holds the share, and is narrower for a lower level', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(300), (denominator, some) => {
        const counts = { numerator: some % (denominator + 1), denominator };
        const [at95, at80] = [exactInterval(counts), exactInterval(counts, 0.8)];
        const share = counts.numerator / denominator;
        expect(
          at95.low <= at80.low && at80.low <= share + 1e-9 && share - 1e-9 <= at80.high && at80.high <= at95.high,
        ).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('control limits', () => {
  it('leave out no more than the level says, on either side', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 99 }), (trials, percent) => {
        const chance = percent / 100;
        const { low, high } = controlLimits(trials, chance, 0.95);
        expect(low).toBeLessThanOrEqual(high);
        expect(low === 0 ? 0 : atMost(low - 1, trials, chance)).toBeLessThan(0.025);
        expect(high === trials ? 0 : atLeast(high + 1, trials, chance)).toBeLessThan(0.025);
        expect(atMost(low, trials, chance)).toBeGreaterThanOrEqual(0.025 - 1e-12);
      }),
    );
  });
});

describe('the funnel of the counties of 2016', () => {
  const national = figure('norge-2016-imdi-2016').counts ?? { numerator: 0, denominator: 0 };
  const plot = funnel(counties, national);
  const state = (name: string) => plot.points.find((point) => point.name === name)?.state;

  it('puts Telemark and Vest-Agder below and Sør-Trøndelag above what chance explains', () => {
    expect(plot.centre).toBe(45.8);
    expect(state('Telemark')).toBe('BELOW_99');
    expect(state('Vest-Agder')).toBe('BELOW_99');
    expect(state('Sør-Trøndelag')).toBe('ABOVE_99');
    expect(state('Oslo')).toBe('WITHIN');
  });

  it('narrows as groups grow', () => {
    const widths = plot.curve.map(({ limits95 }) => limits95.high - limits95.low);
    expect(widths.at(-1)).toBeLessThan(Number(widths.at(5)));
  });

  it('keeps those without people apart', () => {
    expect(funnel([unit('none', 0, 0), unit('some', 3, 9)], national)).toMatchObject({
      empty: ['none'],
      points: [{ id: 'some' }],
    });
    expect(() => funnel([], { numerator: 0, denominator: 0 })).toThrow(RangeError);
  });
});

describe('a published percentage without people', () => {
  const asker = figure('asker-2011-2013-asker-settlement-page');
  const aurskog = figure('aurskog-høland-2011-2013-asker-settlement-page');

  it('can be put in a funnel only under an assumed number that can give it', () => {
    expect(assumedCounts(asker, 100)).toEqual({ numerator: 67, denominator: 100 });
    expect(assumedCounts(asker, 99)).toBeUndefined();
    expect(assumedCounts(aurskog, 30)).toEqual({ numerator: 6, denominator: 30 });
    expect(assumedCounts(figure('harstad-2021-2023-uit-harstad-2024'), 30)).toBeUndefined();
  });

  it('tells which sizes of group it can have been of', () => {
    expect(possibleDenominators(aurskog, 22)).toEqual([5, 10, 15, 20]);
    expect(possibleDenominators(asker, 104)).toEqual([88, 91, 94, 97, 100, 103]);
  });

  it('stands in one funnel with another, marked', () => {
    const units = [asker, aurskog].flatMap((each) => {
      const counts = assumedCounts(each, each === asker ? 100 : 30);
      return counts ? [{ id: each.id, name: each.area, counts, assumedDenominator: true } as const] : [];
    });
    const points = funnel(units, { numerator: 47, denominator: 100 }).points;
    expect(points.map(({ name, state, assumedDenominator }) => [name, state, assumedDenominator])).toEqual([
      ['Asker', 'ABOVE_99', true],
      ['Aurskog-Høland', 'BELOW_99', true],
    ]);
  });
});

describe('a rank', () => {
  it('comes with the ranks it may really be', () => {
    const list = ranked(counties);
    expect(list[0]).toMatchObject({ name: 'Aust-Agder', rank: 1, bestRank: 1 });
    expect(list.at(-1)).toMatchObject({ name: 'Telemark', rank: 19, worstRank: 19 });
    expect(list[0]?.worstRank).toBeGreaterThan(12);
  });

  it('is shared by equals', () => {
    const list = ranked([unit('a', 1, 2), unit('b', 2, 4), unit('c', 0, 3)]);
    expect(list.map(({ rank }) => rank)).toEqual([1, 1, 3]);
  });

  it('always lies between its best and its worst', () => {
    const counts = fc
      .integer({ min: 1, max: 80 })
      .chain((size) => fc.tuple(fc.integer({ min: 0, max: size }), fc.constant(size)));
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 8 }), (given) => {
        for (const each of ranked(given.map(([part, size], index) => unit(`${index}`, part, size))))
          expect(each.bestRank <= each.rank && each.rank <= each.worstRank).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a target', () => {
  it('is reached or missed only when the group is large enough to tell', () => {
    expect(againstTarget({ numerator: 8, denominator: 10 }, 70).verdict).toBe('CANNOT_TELL');
    expect(againstTarget({ numerator: 800, denominator: 1000 }, 70).verdict).toBe('REACHED');
    expect(againstTarget({ numerator: 2060, denominator: 3170 }, 70).verdict).toBe('NOT_REACHED');
    expect(againstTarget({ numerator: 0, denominator: 0 }, 70).verdict).toBe('NOBODY');
  });
});
