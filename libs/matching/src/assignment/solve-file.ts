import { ok, refuse, type Result } from '@fotfeste/kernel';
import { solveMinimumCost } from './minimum-cost.js';
import { solveAssignment } from './solve-assignment.js';
import { parseSolverFile, type SolverFileProblem } from './solver-file.js';

/** The optimum of a file: the score, or for the minimising formats the cost. */
export interface FileOptimum {
  readonly total: number;
  readonly matched: number;
  readonly gap: number;
}

/** Reads and solves an instance in any of the formats of `parseSolverFile`. */
export function solveFile(text: string): Result<FileOptimum, SolverFileProblem> {
  const file = parseSolverFile(text);
  if (!file.ok) return file;
  if (file.value.kind === 'ASSIGNMENT') return ok(optimumOf(solveAssignment(file.value.instance)));
  const solved = solveMinimumCost(file.value.size, file.value.edges);
  if (solved.ok) return ok(optimumOf(solved.value));
  const { code, row } = solved.refusal;
  return refuse({ code, message: `no rearrangement gives row ${row + 1} a column of its own` });
}

const optimumOf = ({ total, matched, gap }: FileOptimum): FileOptimum => ({ total, matched, gap });
