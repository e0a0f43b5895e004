import { ok, refuse, type Result } from '@fotfeste/kernel';
import type { SolverFileProblem } from './solver-file.js';

/** One line that holds numbers: where they start among all, how many, and which line of the file it is. */
interface NumberedLine {
  readonly line: number;
  readonly first: number;
  readonly length: number;
}

/** The integers of a text, in order, and the lines they stand on. */
export interface Integers {
  readonly values: Float64Array;
  readonly lines: readonly NumberedLine[];
  lineOf(value: number): number;
}

/** Splits a text into integers; anything else in it is named with its line. */
export function readIntegers(text: string): Result<Integers, SolverFileProblem> {
  const values: number[] = [];
  const lines: NumberedLine[] = [];
  let line = 0;
  for (const content of text.split('\n')) {
    line++;
    const first = values.length;
    for (const word of content.split(/\s+/)) {
      if (word === '') continue;
      const value = /^[-+]?\d+$/.test(word) ? Number(word) : NaN;
      if (!Number.isSafeInteger(value))
        return refuse({ code: 'NOT_AN_INTEGER', message: `"${word.slice(0, 40)}" is no integer`, line });
      values.push(value);
    }
    if (values.length > first) lines.push({ line, first, length: values.length - first });
  }
  return ok({ values: Float64Array.from(values), lines, lineOf: (value) => lineOf(lines, value) });
}

function lineOf(lines: readonly NumberedLine[], value: number): number {
  return lines.findLast(({ first }) => first <= value)?.line ?? 1;
}
