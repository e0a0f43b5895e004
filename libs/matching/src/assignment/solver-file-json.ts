import { ok, refuse, type Result } from '@fotfeste/kernel';
import { inspectInstance, type AssignmentInstance } from './assignment-instance.js';
import type { SolverFileProblem } from './solver-file.js';

const COUNTS = ['participants', 'slots'] as const;
const LISTS = ['capacity', 'ptr', 'slot', 'score'] as const;

/** Reads the JSON format; other fields (a name, a known optimum) are left alone. */
export function parseCapacities(text: string): Result<AssignmentInstance, SolverFileProblem> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const fields = new Map(Object.entries(parsed.value));
  for (const name of [...COUNTS, ...LISTS])
    if (!fields.has(name)) return refuse({ code: 'MISSING_FIELD', message: `the field "${name}" is missing` });
  const [participants, slots] = COUNTS.map((name) => numberOf(fields.get(name)));
  const [capacity, ptr, slot, score] = LISTS.map((name) => numbersOf(fields.get(name)));
  if (participants === undefined || slots === undefined)
    return malformed('participants and slots must be whole numbers from 0');
  if (!capacity || !ptr || !slot || !score) return malformed('capacity, ptr, slot and score must be lists of numbers');
  const instance = { participants, slots, capacity, ptr, slot, score };
  const problem = inspectInstance(instance);
  return typeof problem === 'number' ? ok(instance) : refuse(problem);
}

function parseJson(text: string): Result<object, SolverFileProblem> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? ok(value) : malformed('the file holds no object');
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return refuse({ code: 'MALFORMED_JSON', message, line: lineIn(text, message) });
  }
}

/** The engine names a position; without one the text broke off at its end. */
function lineIn(text: string, message: string): number {
  const position = /position (\d+)/.exec(message)?.[1];
  return text.slice(0, position === undefined ? undefined : Number(position)).split('\n').length;
}

const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

const numbersOf = (value: unknown): readonly number[] | undefined =>
  Array.isArray(value) && value.every((item): item is number => typeof item === 'number') ? value : undefined;

const malformed = (message: string) => refuse({ code: 'MALFORMED_INSTANCE', message } as const);
