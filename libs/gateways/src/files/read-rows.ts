import { ok, refuse, type Result } from '@fotfeste/kernel';
import type { Cells, IntakeColumn, RowProblem } from '@fotfeste/placement';
import type { ByteSource } from './byte-source.js';
import { mappedCells, mappingProblems, suggestMapping, type ColumnMapping } from './column-mapping.js';
import type { FileLimits } from './inspect-file.js';
import { openTable, type Separator, type Table, type TableRow } from './open-table.js';

/** What became of one row: its value, or every problem it has. Line 0 is the file itself. */
export interface RowOutcome<Value> {
  readonly line: number;
  /** The row as it stood, for the file of refused rows; absent where the file itself was refused. */
  readonly row?: TableRow;
  readonly result: Result<Value, readonly RowProblem[]>;
}

/** What a file gave, row by row. */
export type RowOutcomes<Value> = AsyncIterable<RowOutcome<Value>>;

/** How to read the rows of a file as values. */
export interface RowReading<Value> {
  readonly columns: readonly IntakeColumn[];
  /** Reads one row; `line` is for its problems. */
  readonly read: (cells: Cells, line: number) => Result<Value, readonly RowProblem[]>;
  /** A sender's saved columns; without them the headers are matched by name. */
  readonly mapping?: ColumnMapping;
  readonly limits?: FileLimits;
  readonly headers?: readonly string[];
  readonly separator?: Separator;
  /** What no two rows of a file may share; undefined for rows that may repeat. */
  readonly keyOf?: (value: Value) => string | undefined;
}

/**
 * Reads a file row by row: a file that cannot be read, a column that is missing, a row that is wrong and a row that
 * stands there twice are outcomes like any other, so that one report holds them all.
 */
export async function* readRows<Value>(source: ByteSource, reading: RowReading<Value>): RowOutcomes<Value> {
  const table = await openTable(source, reading);
  if (!table.ok) return yield fileOutcome([table.refusal]);
  const { headers } = table.value;
  const mapping = reading.mapping ?? suggestMapping(headers, reading.columns);
  const problems = mappingProblems(headers, mapping, reading.columns);
  if (problems.length > 0) return yield fileOutcome(problems);
  yield* rowOutcomes(table.value, { reading, toCells: mappedCells(headers, mapping) });
}

/** The outcome of a file none of whose rows could be read. */
export const fileOutcome = (problems: readonly RowProblem[]): RowOutcome<never> => ({
  line: 0,
  result: refuse(problems),
});

interface Mapped<Value> {
  readonly reading: RowReading<Value>;
  readonly toCells: (row: TableRow) => Cells;
}

async function* rowOutcomes<Value>(table: Table, { reading, toCells }: Mapped<Value>): RowOutcomes<Value> {
  const seen = new Map<string, number>();
  for await (const item of table.rows()) {
    if (!item.ok) {
      yield { line: item.refusal.line, result: refuse([item.refusal]) };
      continue;
    }
    const row = item.value;
    const result = reading.read(toCells(row), row.line);
    const key = result.ok ? reading.keyOf?.(result.value) : undefined;
    yield { line: row.line, row, result: key === undefined ? result : once({ key, line: row.line, seen }, result) };
  }
}

interface Sighting {
  readonly key: string;
  readonly line: number;
  readonly seen: Map<string, number>;
}

function once<Value>(
  { key, line, seen }: Sighting,
  result: Result<Value, readonly RowProblem[]>,
): Result<Value, readonly RowProblem[]> {
  const before = seen.get(key);
  if (before === undefined) {
    seen.set(key, line);
    return result;
  }
  return refuse([{ line, field: '', code: 'TWICE_IN_FILE', accepted: String(before) }]);
}

/** A reader's whole yield in memory, for files small enough: reference tables, tests, previews. */
export interface RowReport<Value> {
  readonly taken: readonly Value[];
  readonly refused: readonly RowProblem[];
}

/** Reads a file to its end. */
export async function collectRows<Value>(outcomes: RowOutcomes<Value>): Promise<RowReport<Value>> {
  const taken: Value[] = [];
  const refused: RowProblem[] = [];
  for await (const { result } of outcomes) {
    if (result.ok) taken.push(result.value);
    else refused.push(...result.refusal);
  }
  return { taken, refused };
}

/** A row that only needs its cells looked at: what `read` returns as undefined is refused as not as documented. */
export const readDocumented =
  <Value>(source: string, read: (cells: Cells) => Value | undefined) =>
  (cells: Cells, line: number): Result<Value, readonly RowProblem[]> => {
    const value = read(cells);
    return value === undefined ? refuse([{ line, field: '', code: 'NOT_AS_DOCUMENTED', accepted: source }]) : ok(value);
  };
