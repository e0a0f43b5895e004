import { hiddenMark, type PlainTable } from './csv.js';
import type { OutcomeDefinition } from './indicators.js';
import type { OutcomeCell, OutcomeReport } from './outcome-report.js';
import type { PrintedPercent, PublishedFigure } from './published/published-figure.js';
import { sources } from './published/sources.js';

/** One year of the council’s first table (Bosatte | Resultat). */
export interface SettledAndResult {
  readonly year: number;
  readonly settled: OutcomeCell;
  readonly familyReunified?: OutcomeCell;
  /** Whole percent; absent where it is hidden or nobody ended. */
  readonly percent?: number;
  readonly percentHidden: boolean;
  readonly definition: OutcomeDefinition;
  /** The source printed, or OWN_EVENTS for what this system counted. */
  readonly source: string;
  readonly note?: string;
  /** Whether the year may still change. */
  readonly open: boolean;
}

/** One place of the council’s second table: three years together. */
export interface ComparedPlace {
  readonly area: string;
  readonly level: PublishedFigure['level'];
  readonly percent: PrintedPercent;
  readonly countsMissing: boolean;
  readonly note?: string;
}

/** A comparison that one source published, for the same years and by one definition. */
export interface Comparison {
  readonly years: string;
  readonly definition: OutcomeDefinition;
  readonly source: string;
  readonly places: readonly ComparedPlace[];
}

/** What a municipality’s council is shown each year: the tables Asker publishes. */
export interface CouncilReport {
  readonly settledAndResult: readonly SettledAndResult[];
  readonly comparisons: readonly Comparison[];
}

/**
 * The council’s tables, from a municipality’s report: each year’s people settled and the result, published years first
 * as their sources printed them and own years after, and the published comparisons with other municipalities.
 *
 * Years stand in one table and keep their definitions; where two sources give a year, both rows are there.
 */
export function councilReport(report: OutcomeReport): CouncilReport {
  const own = report.years.map((year) => ownYear(report, year));
  const published = report.published
    .filter(({ relation }) => relation === 'SAME_TERRITORY' || relation === 'PART_OF_IT_TODAY')
    .filter(({ figure }) => figure.firstYear === figure.lastYear && figure.percent !== undefined)
    .map(({ figure }) => publishedYear(figure));
  const rows = [...published, ...own].sort((a, b) => a.year - b.year);
  return { settledAndResult: rows, comparisons: comparisonsOf(report.published.map(({ figure }) => figure)) };
}

function ownYear({ lines, openYears }: OutcomeReport, year: number): SettledAndResult {
  const line = (family: 'SETTLED' | 'EXITS') =>
    lines[family].find(({ period, group }) => period === String(year) && group === 'ALL');
  const settled = line('SETTLED')?.cells;
  const exits = line('EXITS');
  return {
    year,
    settled: settled?.['ALL'] ?? { suppressed: true },
    familyReunified: settled?.['FAMILY_REUNIFIED'],
    percent: exits?.percent,
    percentHidden: exits?.percent === undefined && exits?.cells['ALL']?.value !== 0,
    definition: 'DIRECT',
    source: 'OWN_EVENTS',
    open: openYears.includes(year),
  };
}

const shown = (value: number): OutcomeCell => ({ value, suppressed: false });

function publishedYear({ firstYear, settled, percent, definition, source, note }: PublishedFigure): SettledAndResult {
  return {
    year: firstYear,
    settled: settled ? shown(settled.total) : { suppressed: false },
    familyReunified: settled?.familyReunified === undefined ? undefined : shown(settled.familyReunified),
    percent: percent?.value,
    percentHidden: false,
    definition,
    source: sources[source],
    note,
    open: false,
  };
}

function comparisonsOf(figures: readonly PublishedFigure[]): readonly Comparison[] {
  const pooled = figures.filter(({ definition }) => definition === 'DIRECT_3Y');
  const groups = new Map<string, PublishedFigure[]>();
  for (const figure of pooled) {
    const key = `${figure.firstYear}-${figure.lastYear} ${figure.source}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...comparisonOf(first), places: placesOf(group) }] : [];
  });
}

const comparisonOf = ({ firstYear, lastYear, definition, source }: PublishedFigure): Omit<Comparison, 'places'> => ({
  years: `${firstYear}-${lastYear}`,
  definition,
  source: sources[source],
});

const placesOf = (figures: readonly PublishedFigure[]): readonly ComparedPlace[] =>
  figures.flatMap(({ area, level, percent, counts, note }) =>
    percent ? [{ area, level, percent, countsMissing: counts === undefined, note }] : [],
  );

/** The words of a council table; the caller owns the language. */
export interface CouncilHeadings {
  readonly year: string;
  readonly settled: string;
  readonly familyReunified: string;
  readonly result: string;
  readonly definition: string;
  readonly source: string;
}

/** The first table as plain rows: hidden counts as `:`, unknown ones empty. */
export const settledAndResultTable = ({ settledAndResult }: CouncilReport, words: CouncilHeadings): PlainTable => ({
  headings: [words.year, words.settled, words.familyReunified, words.result, words.definition, words.source],
  rows: settledAndResult.map((row) => [
    row.year,
    printed(row.settled),
    row.familyReunified && printed(row.familyReunified),
    row.percentHidden ? hiddenMark : row.percent,
    row.definition,
    row.source,
  ]),
});

const printed = ({ value, suppressed }: OutcomeCell): string | number | undefined => (suppressed ? hiddenMark : value);
