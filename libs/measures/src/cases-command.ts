import { categories } from './cases/case-categories.js';
import { CaseInput, isObject, UnreadableCase } from './cases/case-input.js';

/** One answer: the result with NAV's keys, or why the case could not be read. */
export type MeasureCaseAnswer =
  | { readonly id: CaseId; readonly result: Readonly<Record<string, unknown>> }
  | { readonly id: CaseId; readonly error: string };

/** A case's id is given back as it came, so that whoever asked can tell the answers apart. */
export type CaseId = string | number;

/**
 * Answers worked cases in the shape of NAV's published tests, `{id, category, input}`, through the same functions that the
 * use cases call. Keys and names are NAV's, in and out; a refusal is a result `{error}` with NAV's name for it, while a
 * case that cannot be read is answered `{id, error}`. Accepts the list, or an object with the list under `cases`.
 */
export function runMeasureCases(cases: unknown): readonly MeasureCaseAnswer[] {
  const list: unknown = isObject(cases) ? cases['cases'] : cases;
  return Array.isArray(list) ? list.map(answerCase) : [{ id: '', error: 'not a list of cases' }];
}

function answerCase(value: unknown): MeasureCaseAnswer {
  if (!isObject(value)) return { id: '', error: 'not a case' };
  const id = idOf(value['id']);
  const category = String(value['category'] ?? '');
  const answer = Object.hasOwn(categories, category) ? categories[category] : undefined;
  if (!answer) return { id, error: `unknown category: ${category}` };
  if (!isObject(value['input'])) return { id, error: 'input: missing' };
  try {
    return { id, result: answer(new CaseInput(value['input'])) };
  } catch (error) {
    if (error instanceof UnreadableCase || error instanceof RangeError) return { id, error: error.message };
    throw error;
  }
}

const idOf = (id: unknown): CaseId => (typeof id === 'number' || typeof id === 'string' ? id : '');
