import type { MunicipalityNumber } from '@fotfeste/kernel';
import { indicators } from './indicators.js';
import { percentOf } from './percent.js';
import { ancestorsOf } from './places.js';
import { countyFigures } from './published/county-figures.js';
import { municipalFigures } from './published/municipal-figures.js';
import { nationalFigures } from './published/national-figures.js';
import type { BySex, PublishedFigure, StatusLine } from './published/published-figure.js';

/** Every published figure the product knows, each as its source printed it. */
export const publishedFigures: readonly PublishedFigure[] = [...nationalFigures, ...countyFigures, ...municipalFigures];

/** What recomputing a figure from its counts gave. */
export type Recomputed =
  | { readonly outcome: 'COUNTS_MISSING' }
  | { readonly outcome: 'NOT_PRINTED'; readonly percent: number }
  | { readonly outcome: 'AGREES'; readonly percent: number }
  | { readonly outcome: 'DISAGREES'; readonly percent: number; readonly printed: number };

/** The figure’s percentage from its people, against what its source printed. */
export function recompute(figure: PublishedFigure): Recomputed {
  const decimals = figure.percent?.decimals ?? 0;
  const percent = figure.counts && percentOf(figure.counts, decimals);
  if (percent === undefined) return { outcome: 'COUNTS_MISSING' };
  if (!figure.percent) return { outcome: 'NOT_PRINTED', percent };
  const printed = figure.percent.value;
  return printed === percent ? { outcome: 'AGREES', percent } : { outcome: 'DISAGREES', percent, printed };
}

/** A printed percentage of a status table that its counts do not give. */
export interface StatusDisagreement {
  readonly line: string;
  readonly sex: keyof BySex;
  readonly percent: number | undefined;
  readonly printed: number;
}

/** Every printed percentage of a figure’s status table that does not follow from its counts; none where there is no table. */
export function statusDisagreements({ statusTable: table }: PublishedFigure): readonly StatusDisagreement[] {
  if (!table) return [];
  const lines: readonly (readonly [string, StatusLine])[] = [
    ['employedOrInEducation', table.employedOrInEducation],
    ['unemployedOrOnMeasure', table.unemployedOrOnMeasure],
    ['otherOrUnknown', table.otherOrUnknown],
  ];
  const sexes: readonly (keyof BySex)[] = ['both', 'men', 'women'];
  return lines.flatMap(([line, { counts, printed }]) =>
    sexes.flatMap((sex) => {
      const percent = percentOf({ numerator: counts[sex], denominator: table.total[sex] });
      return printed && printed[sex] !== percent ? [{ line, sex, percent, printed: printed[sex] }] : [];
    }),
  );
}

/** Figures about one place and the same years that do not say the same. */
export interface SideBySide {
  readonly area: string;
  readonly firstYear: number;
  readonly lastYear: number;
  /** Whether the definitions explain it, or nobody can tell. */
  readonly why: 'DIFFERENT_DEFINITIONS' | 'DEFINITION_NOT_SAID' | 'SAME_DEFINITION';
  readonly figures: readonly PublishedFigure[];
}

/** Published figures that disagree, side by side; none is chosen over another. */
export function disagreements(figures: readonly PublishedFigure[] = publishedFigures): readonly SideBySide[] {
  const groups = new Map<string, PublishedFigure[]>();
  for (const figure of figures) {
    const key = `${figure.level} ${figure.municipality ?? figure.area} ${figure.firstYear} ${figure.lastYear}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].filter((group) => new Set(group.map(printedOf)).size > 1).map(sideBySide);
}

const printedOf = ({ percent, range, counts }: PublishedFigure): number | undefined =>
  percent?.value ?? range?.low ?? (counts && percentOf(counts));

function sideBySide(figures: readonly PublishedFigure[]): SideBySide {
  const [first] = figures;
  if (!first) throw new RangeError('nothing to put side by side');
  const definitions = new Set(figures.map(({ definition }) => definition));
  const unsaid = figures.filter(({ definition }) => !indicators[definition].computable);
  const why =
    unsaid.length > 0 && definitions.size === 1
      ? 'DEFINITION_NOT_SAID'
      : definitions.size > 1
        ? 'DIFFERENT_DEFINITIONS'
        : 'SAME_DEFINITION';
  return { area: first.area, firstYear: first.firstYear, lastYear: first.lastYear, why, figures };
}

/** A published figure as it concerns a municipality of today. */
export interface RelatedFigure {
  readonly figure: PublishedFigure;
  readonly relation: 'SAME_TERRITORY' | 'PART_OF_IT_TODAY' | 'NATIONAL' | 'OTHER_MUNICIPALITY';
}

/**
 * What is published about a municipality, those it was formed from, the country, and the municipalities it was
 * compared with. Figures of a municipality before a merger are never shown as figures of the one after.
 */
export function figuresFor(
  municipality: MunicipalityNumber,
  figures: readonly PublishedFigure[] = publishedFigures,
): readonly RelatedFigure[] {
  const ancestors = ancestorsOf(municipality);
  return figures.flatMap((figure): readonly RelatedFigure[] => {
    if (figure.level === 'NATIONAL') return [{ figure, relation: 'NATIONAL' }];
    if (figure.level === 'COUNTY') return [];
    const ancestor = ancestors.find(({ period }) => period.number === figure.municipality);
    if (ancestor) return [{ figure, relation: ancestor.sameTerritory ? 'SAME_TERRITORY' : 'PART_OF_IT_TODAY' }];
    return [{ figure, relation: 'OTHER_MUNICIPALITY' }];
  });
}
