import type { CountSum } from './count-table.js';
import type { OutcomeCell } from './outcome-report.js';
import { percentOf } from './percent.js';
import { defaultSuppression, suppress, type SuppressionRule } from './suppression.js';

/** People counted in a row and a column: break-offs by reason and sex, or cohorts by whether they reached their goal. */
export interface Crossing {
  readonly row: string;
  readonly column: string;
  readonly people: number;
}

/** One row of a cross table, or its last row, of everybody. */
export interface CrossRow {
  readonly row: string;
  readonly total: OutcomeCell;
  readonly cells: readonly OutcomeCell[];
  /** Each cell out of the row’s total, whole percent, where both are shown. */
  readonly percents: readonly (number | undefined)[];
}

/** A table of counts with its margins, small groups hidden. */
export interface CrossTable {
  readonly columns: readonly string[];
  readonly rows: readonly CrossRow[];
  readonly all: CrossRow;
}

/**
 * Two-way counts with margins that may be published: completion and break-off by reason and sex, the Norwegian goal
 * reached by skill and cohort, youth with upper secondary or work before 23.
 *
 * Every person must be in one row and one column only, or the sums hide less than they seem to.
 *
 * @param layout rows and columns in the order shown, empty ones included; crossings outside them are a caller's bug
 * @throws RangeError if a crossing names a row or column that is not in the layout
 */
export function crossTable(
  crossings: readonly Crossing[],
  layout: { readonly rows: readonly string[]; readonly columns: readonly string[] },
  rule: SuppressionRule = defaultSuppression,
): CrossTable {
  const { rows, columns } = layout;
  const counts = countsOf(crossings, layout);
  const count = (row: number, column: number): number => counts[row]?.[column] ?? 0;
  const id = (row: number, column: number): string => `${row},${column}`;
  const [allRows, allColumns] = [rows.map((_, row) => row), columns.map((_, column) => column)];
  const [lastRow, lastColumn] = [rows.length, columns.length];
  const cells = [...allRows, lastRow].flatMap((row) =>
    [...allColumns, lastColumn].map((column) => ({ id: id(row, column), count: count(row, column) })),
  );
  const across = [...allRows, lastRow].map((row): CountSum => ({
    total: id(row, lastColumn),
    parts: allColumns.map((column) => id(row, column)),
  }));
  const down = [...allColumns, lastColumn].map((column): CountSum => ({
    total: id(lastRow, column),
    parts: allRows.map((row) => id(row, column)),
  }));
  const visibility = suppress({ cells, sums: [...across, ...down] }, rule);
  const cell = (row: number, column: number): OutcomeCell =>
    visibility.get(id(row, column)) === 'SHOWN'
      ? { value: count(row, column), suppressed: false }
      : { suppressed: true };
  const rowAt = (name: string, row: number): CrossRow =>
    rowOf(
      name,
      allColumns.map((column) => cell(row, column)),
      cell(row, lastColumn),
    );
  return { columns, rows: rows.map(rowAt), all: rowAt('ALL', lastRow) };
}

const rowOf = (row: string, cells: readonly OutcomeCell[], total: OutcomeCell): CrossRow => ({
  row,
  total,
  cells,
  percents: cells.map(({ value }) =>
    value === undefined || total.value === undefined
      ? undefined
      : percentOf({ numerator: value, denominator: total.value }),
  ),
});

/** Counts by position, the last row and column being the margins. */
function countsOf(
  crossings: readonly Crossing[],
  { rows, columns }: { readonly rows: readonly string[]; readonly columns: readonly string[] },
): readonly (readonly number[])[] {
  const counts = [...rows, ''].map(() => [...columns, ''].map(() => 0));
  for (const { row, column, people } of crossings) {
    const [atRow, atColumn] = [rows.indexOf(row), columns.indexOf(column)];
    if (atRow < 0 || atColumn < 0) throw new RangeError(`the table has no ${row} × ${column}`);
    for (const toRow of [atRow, rows.length])
      for (const toColumn of [atColumn, columns.length]) {
        const line = counts[toRow];
        if (line) line[toColumn] = (line[toColumn] ?? 0) + people;
      }
  }
  return counts;
}
