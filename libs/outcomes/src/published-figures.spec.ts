import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MunicipalityNumber } from '@fotfeste/kernel';
import fc from 'fast-check';
import { comparable } from './indicators.js';
import { percentOf, pooled } from './percent.js';
import { ancestorsOf, numberToday, placeIn, placePeriods, sameTerritory } from './places.js';
import { disagreements, figuresFor, publishedFigures, recompute, statusDisagreements } from './published-figures.js';
import type { PublishedFigure } from './published/published-figure.js';
import type { SourceCode } from './published/sources.js';

const number = (text: string) => text as MunicipalityNumber;

/** One figure of the worked cases, in the cases' own words. */
interface CaseFigure {
  readonly area: string;
  readonly year: number | string;
  readonly percent: number | null;
  readonly denominator: number | null;
  readonly numerator: number | null;
  readonly definition: string;
  readonly source: string;
  readonly settled?: number;
  readonly family_reunified?: number | null;
}

const path = resolve(dirname(fileURLToPath(import.meta.url)), '../../../../shared/cases/outcomes-published.json');
const cases: { readonly figures: readonly CaseFigure[] } | undefined = existsSync(path)
  ? JSON.parse(readFileSync(path, 'utf8'))
  : undefined;

const sourceOf: Readonly<Record<string, SourceCode>> = {
  S0: 'UTROP_2012',
  S1: 'ASKER_SETTLEMENT_PAGE',
  S2: 'ASKER_VISIT_2020',
  S4: 'UIT_HARSTAD_2024',
  IMDI2016: 'IMDI_2016',
  SSB2017: 'SSB_2017',
  SSB2023: 'SSB_2023',
  UTROP2008: 'UTROP_2008',
  NTB2019: 'NTB_2019',
};

const matches = (figure: PublishedFigure, given: CaseFigure): boolean =>
  figure.source === sourceOf[given.source] &&
  figure.area === (given.area === 'Hele landet' ? 'Norge' : given.area) &&
  figure.definition === given.definition &&
  figure.firstYear === Number(String(given.year).slice(0, 4)) &&
  (figure.percent?.value ?? null) === given.percent;

(cases ? describe : describe.skip)('the worked cases of published figures (skipped where ../shared is absent)', () => {
  const figures = cases?.figures ?? [];

  it('all stand in the product, once each', () => {
    const found = figures.map((given) => publishedFigures.filter((figure) => matches(figure, given)).length);
    expect(found).toHaveLength(53);
    expect(found.every((times) => times === 1)).toBe(true);
  });

  it('have the same people here as there, and none where the source gives none', () => {
    for (const given of figures) {
      const figure = publishedFigures.find((each) => matches(each, given));
      expect(figure?.counts?.denominator ?? null).toBe(given.denominator);
      expect(figure?.counts?.numerator ?? null).toBe(given.numerator);
      expect(figure?.settled?.total).toBe(given.settled);
      expect(figure?.settled?.familyReunified ?? undefined).toBe(given.family_reunified ?? undefined);
    }
  });
});

describe('published figures', () => {
  it('with people and a percentage are all reproduced from the people', () => {
    const outcomes = publishedFigures.map(recompute);
    expect(outcomes.filter(({ outcome }) => outcome === 'AGREES')).toHaveLength(22);
    expect(outcomes.filter(({ outcome }) => outcome === 'DISAGREES')).toEqual([]);
    expect(outcomes.filter(({ outcome }) => outcome === 'NOT_PRINTED')).toEqual([
      { outcome: 'NOT_PRINTED', percent: 47 },
    ]);
  });

  it('of status by sex are reproduced line by line, and their lines add up', () => {
    const tables = publishedFigures.flatMap((figure) => (figure.statusTable ? [figure.statusTable] : []));
    expect(publishedFigures.flatMap(statusDisagreements)).toEqual([]);
    for (const table of tables)
      for (const sex of ['both', 'men', 'women'] as const) {
        const lines = [table.employedOrInEducation, table.unemployedOrOnMeasure, table.otherOrUnknown];
        expect(lines.reduce((sum, { counts }) => sum + counts[sex], 0)).toBe(table.total[sex]);
        expect(table.total.men + table.total.women).toBe(table.total.both);
      }
  });

  it('of the counties of 2016 lack exactly the 36 people with a shielded identity', () => {
    const counties = publishedFigures.filter(({ level, source }) => level === 'COUNTY' && source === 'IMDI_2016');
    const national = publishedFigures.find(({ id }) => id === 'norge-2016-imdi-2016')?.counts;
    const sum = pooled(counties.flatMap(({ counts }) => (counts ? [counts] : [])));
    expect(counties).toHaveLength(19);
    expect([Number(national?.denominator) - sum.denominator, Number(national?.numerator) - sum.numerator]).toEqual([
      36, 21,
    ]);
  });

  it('that disagree stand side by side with their definitions', () => {
    const asker = disagreements().find(({ area, firstYear }) => area === 'Asker' && firstYear === 2011);
    expect(asker?.why).toBe('DEFINITION_NOT_SAID');
    expect(asker?.figures.map(({ percent, source }) => [percent?.value, source])).toEqual([
      [65, 'ASKER_SETTLEMENT_PAGE'],
      [78, 'UTROP_2012'],
    ]);
    const norway = disagreements().find(({ area, firstYear }) => area === 'Norge' && firstYear === 2016);
    expect(norway?.why).toBe('DIFFERENT_DEFINITIONS');
  });

  it('have ids of their own', () => {
    expect(new Set(publishedFigures.map(({ id }) => id)).size).toBe(publishedFigures.length);
  });

  it('are under the number the municipality had in those years', () => {
    const named = publishedFigures.flatMap(({ municipality, firstYear, area }) =>
      municipality ? [{ found: placeIn(municipality, firstYear)?.name, area }] : [],
    );
    expect(named).toHaveLength(20);
    expect(named.filter(({ found, area }) => found !== area)).toEqual([]);
  });

  it('of the old Asker and of Røyken are parts of today’s Asker, not its figures', () => {
    const related = figuresFor(number('3203'));
    const relation = (area: string) => related.find(({ figure }) => figure.area === area)?.relation;
    expect(relation('Asker')).toBe('PART_OF_IT_TODAY');
    expect(relation('Røyken')).toBe('PART_OF_IT_TODAY');
    expect(relation('Bærum')).toBe('OTHER_MUNICIPALITY');
    expect(figuresFor(number('3201')).find(({ figure }) => figure.area === 'Bærum')?.relation).toBe('SAME_TERRITORY');
  });
});

describe('a share in percent', () => {
  it.each([
    [1, 8, 13],
    [1, 200, 1],
    [199, 200, 100],
    [2048, 4469, 46],
    [0, 5, 0],
  ])('of %i of %i is %i', (numerator, denominator, expected) => {
    expect(percentOf({ numerator, denominator })).toBe(expected);
  });

  it('of nobody does not exist, and of more than all is a bug', () => {
    expect(percentOf({ numerator: 0, denominator: 0 })).toBeUndefined();
    expect(() => percentOf({ numerator: 6, denominator: 5 })).toThrow(RangeError);
    expect(() => percentOf({ numerator: 1.5, denominator: 5 })).toThrow(RangeError);
  });

  it('is within half a unit of the exact share, halves going up', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.nat(100_000),
        fc.constantFrom(0, 1),
        (denominator, some, decimals) => {
          const numerator = some % (denominator + 1);
          const units = BigInt(Math.round(Number(percentOf({ numerator, denominator }, decimals)) * 10 ** decimals));
          const twiceError = 2n * (units * BigInt(denominator) - BigInt(100 * 10 ** decimals) * BigInt(numerator));
          expect(twiceError > -BigInt(denominator) && twiceError <= BigInt(denominator)).toBe(true);
        },
      ),
    );
  });

  it('of pooled groups weighs by people, not by group', () => {
    const parts = [
      { numerator: 1, denominator: 2 },
      { numerator: 90, denominator: 100 },
    ];
    expect(percentOf(pooled(parts), 1)).toBe(89.2);
  });
});

describe('municipalities over time', () => {
  it('are the same place only when nothing was merged: Asker 0220, 3025 and 3203', () => {
    expect(sameTerritory({ number: number('3025'), year: 2021 }, { number: number('3203'), year: 2025 })).toBe(true);
    expect(sameTerritory({ number: number('0220'), year: 2013 }, { number: number('3025'), year: 2021 })).toBe(false);
    expect(sameTerritory({ number: number('0220'), year: 2013 }, { number: number('3203'), year: 2025 })).toBe(false);
    expect(sameTerritory({ number: number('0219'), year: 2013 }, { number: number('3201'), year: 2025 })).toBe(true);
  });

  it('may keep a number and change all the same: Trondheim before and after 2020', () => {
    expect(sameTerritory({ number: number('5001'), year: 2019 }, { number: number('5001'), year: 2021 })).toBe(false);
  });

  it('are found from any of their old numbers', () => {
    expect(numberToday(number('0627'), 2012)).toBe('3203');
    expect(numberToday(number('1901'), 2010)).toBe('5503');
    expect(ancestorsOf(number('3203')).map(({ period }) => period.number)).toEqual([
      '3203',
      '3025',
      '0220',
      '0627',
      '0628',
    ]);
  });

  it('without known history are themselves', () => {
    expect(ancestorsOf(number('4601'))).toEqual([]);
    expect(sameTerritory({ number: number('4601'), year: 2020 }, { number: number('4601'), year: 2025 })).toBe(true);
  });

  it('never bear one number twice at a time', () => {
    for (const year of [2010, 2013, 2018, 2019, 2020, 2023, 2024, 2026]) {
      const borne = placePeriods
        .map((period) => period.number)
        .filter((each, index, all) => all.indexOf(each) === index);
      for (const each of borne) {
        const period = placeIn(each, year);
        expect(
          placePeriods.filter((other) => other !== period && other.number === each && placeIn(each, year, [other])),
        ).toEqual([]);
      }
    }
  });
});

describe('indicators', () => {
  it('are compared only with their own definition, and never when it is not said', () => {
    expect(comparable('DIRECT', 'DIRECT')).toBe(true);
    expect(comparable('DIRECT', 'SSB_1Y')).toBe(false);
    expect(comparable('DIRECT', 'DIRECT_3Y')).toBe(false);
    expect(comparable('UNSPEC', 'UNSPEC')).toBe(false);
    expect(comparable('PERMANENT_HIRES', 'DIRECT')).toBe(false);
  });
});
