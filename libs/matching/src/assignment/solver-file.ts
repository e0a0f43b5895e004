import { ok, refuse, type Result } from '@fotfeste/kernel';
import { sumsExactly, type AssignmentInstance } from './assignment-instance.js';
import type { CostEdges } from './minimum-cost.js';
import { parseCapacities } from './solver-file-json.js';
import { readIntegers, type Integers } from './solver-file-integers.js';

/** What a file holds: places to fill at the most score, or rows to match at the least cost. */
export type SolverFile =
  | { readonly kind: 'ASSIGNMENT'; readonly instance: AssignmentInstance }
  | { readonly kind: 'MINIMUM_COST'; readonly size: number; readonly edges: CostEdges };

export type SolverFileCode =
  | 'EMPTY_FILE'
  | 'UNKNOWN_FORMAT'
  | 'MALFORMED_JSON'
  | 'MISSING_FIELD'
  | 'MALFORMED_INSTANCE'
  | 'SCORE_OUT_OF_RANGE'
  | 'NOT_AN_INTEGER'
  | 'SIZE_OUT_OF_RANGE'
  | 'WRONG_NUMBER_OF_COSTS'
  | 'NOT_THREE_NUMBERS'
  | 'INDEX_OUT_OF_RANGE'
  | 'NO_PERFECT_MATCHING';

/** Why a file is not solved; `line` counts from 1 where one line is to blame. */
export interface SolverFileProblem {
  readonly code: SolverFileCode;
  readonly message: string;
  readonly line?: number;
}

/**
 * Reads an instance in any of three formats, told apart by what is in it:
 * - a JSON object with participants, slots, capacity, ptr, slot, score (see `AssignmentInstance`);
 * - the OR-Library's dense assignment: n, then n x n costs row by row, however the lines are broken;
 * - the OR-Library's sparse assignment: n, then a line `i j cost` for each pair, counted from 1.
 * Where three columns of numbers could be either of the last two, they are pairs if as such every row and every column
 * occurs and none twice.
 *
 * @source J. E. Beasley, OR-Library, "assignment problem"
 */
export function parseSolverFile(text: string): Result<SolverFile, SolverFileProblem> {
  const first = text.search(/\S/);
  if (first < 0) return refuse({ code: 'EMPTY_FILE', message: 'the file is empty' });
  if (text[first] === '{') {
    const instance = parseCapacities(text.slice(first));
    return instance.ok ? ok({ kind: 'ASSIGNMENT', instance: instance.value }) : instance;
  }
  if (!/[-+\d]/.test(text.charAt(first)))
    return refuse({ code: 'UNKNOWN_FORMAT', message: 'the file starts with neither a number nor {', line: 1 });
  const integers = readIntegers(text);
  return integers.ok ? parseCosts(integers.value) : integers;
}

/** A dense instance of more rows than this would not fit into memory as text. */
const LARGEST_SIZE = 10_000_000;

function parseCosts(integers: Integers): Result<SolverFile, SolverFileProblem> {
  const { values } = integers;
  const size = values[0]!;
  if (size < 0 || size > LARGEST_SIZE)
    return refuse({ code: 'SIZE_OUT_OF_RANGE', message: `${size} is no number of rows`, line: integers.lineOf(0) });
  const isDense = values.length - 1 === size * size;
  const beyond = values.findIndex((value) => !sumsExactly(2 * Math.abs(value), 2 * size));
  if (beyond > 0)
    return refuse({
      code: 'SCORE_OUT_OF_RANGE',
      message: `a cost of ${values[beyond]} is too large for exact totals`,
      line: integers.lineOf(beyond),
    });
  if (isDense && !(isTriples(integers) && coversAll(size, values))) return ok(dense(size, values));
  if (!isDense && !isMostlyTriples(integers))
    return refuse({
      code: 'WRONG_NUMBER_OF_COSTS',
      message: `${size} rows take ${size * size} costs, but there are ${values.length - 1}`,
      line: integers.lineOf(values.length - 1),
    });
  return sparse(size, integers);
}

function dense(size: number, values: Float64Array): SolverFile {
  const row = new Int32Array(size * size);
  const column = new Int32Array(size * size);
  for (let e = 0; e < row.length; e++) {
    row[e] = Math.floor(e / size);
    column[e] = e % size;
  }
  return { kind: 'MINIMUM_COST', size, edges: { row, column, cost: values.subarray(1) } };
}

function sparse(size: number, integers: Integers): Result<SolverFile, SolverFileProblem> {
  const { values, lines } = integers;
  const count = lines.length - 1;
  const edges = { row: new Int32Array(count), column: new Int32Array(count), cost: new Float64Array(count) };
  for (let e = 0; e < count; e++) {
    const { first, length, line } = lines[e + 1]!;
    if (length !== 3)
      return refuse({ code: 'NOT_THREE_NUMBERS', message: `expected i, j and a cost, found ${length} numbers`, line });
    for (const index of [values[first]!, values[first + 1]!])
      if (index < 1 || index > size)
        return refuse({ code: 'INDEX_OUT_OF_RANGE', message: `${index} is not from 1 to ${size}`, line });
    edges.row[e] = values[first]! - 1;
    edges.column[e] = values[first + 1]! - 1;
    edges.cost[e] = values[first + 2]!;
  }
  return ok({ kind: 'MINIMUM_COST', size, edges });
}

const isTriples = ({ lines }: Integers): boolean =>
  lines[0]!.length === 1 && lines.every(({ length }, at) => at === 0 || length === 3);

const isMostlyTriples = ({ lines }: Integers): boolean =>
  lines[0]!.length === 1 && lines.filter(({ length }) => length === 3).length * 2 > lines.length - 1;

/** Whether, read as pairs, every row and every column occurs and no pair twice. */
function coversAll(size: number, values: Float64Array): boolean {
  const pairs = new Set<number>();
  const rows = new Set<number>();
  const columns = new Set<number>();
  for (let at = 1; at + 2 < values.length; at += 3) {
    const [i, j] = [values[at]!, values[at + 1]!];
    if (i < 1 || i > size || j < 1 || j > size || pairs.has(i * size + j)) return false;
    pairs.add(i * size + j);
    rows.add(i);
    columns.add(j);
  }
  return rows.size === size && columns.size === size;
}
