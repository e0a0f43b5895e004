import highsLoader from 'highs';
import type { AssignmentInstance } from '@fotfeste/matching';
import { stopwatch } from './support-table.js';

// The package's types describe its CommonJS build, where the loader is a field; its ES build exports the loader itself.
const load = 'default' in highsLoader ? highsLoader.default : highsLoader;
const highs = await load();

/** What HiGHS proves, and the processor time from arrays to answer. */
export interface HighsAnswer {
  readonly total: number;
  readonly ms: number;
}

/**
 * Solves the assignment as a linear programme (every corner of it is whole), with HiGHS as it comes: its own choice of
 * method, no time limit. The clock covers handing the arrays over and solving, not building them.
 */
export function solveWithHighs(instance: AssignmentInstance): HighsAnswer {
  const columns = asColumns(instance);
  const elapsed = stopwatch();
  const model = highs.createModel(columns);
  try {
    model.options.set({ output_flag: false });
    model.run();
    const total = Math.round(model.getObjectiveValue());
    return { total, ms: elapsed() };
  } finally {
    model.dispose();
  }
}

/** One column per edge, in one row of its participant and one of its slot. */
function asColumns({ participants, slots, capacity, ptr, slot, score }: AssignmentInstance) {
  const edges = slot.length;
  const numRows = participants + slots;
  const starts = Int32Array.from({ length: edges + 1 }, (_, e) => 2 * e);
  const indices = new Int32Array(2 * edges);
  for (let p = 0; p < participants; p++)
    for (let e = ptr[p]!; e < ptr[p + 1]!; e++) {
      indices[2 * e] = p;
      indices[2 * e + 1] = participants + slot[e]!;
    }
  return {
    sense: highs.constants.objectiveSense.maximize,
    numCols: edges,
    numRows,
    colCost: Float64Array.from(score),
    colLower: new Float64Array(edges),
    colUpper: new Float64Array(edges).fill(1),
    rowLower: new Float64Array(numRows),
    rowUpper: Float64Array.from({ length: numRows }, (_, row) =>
      row < participants ? 1 : capacity[row - participants]!,
    ),
    matrix: { format: 'csc', numCols: edges, numRows, starts, indices, values: new Float64Array(2 * edges).fill(1) },
  } as const;
}
