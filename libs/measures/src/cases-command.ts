import { categories } from './cases/case-categories.js';
import { CaseInput, isObject, UnreadableCase } from './cases/case-input.js';

/** One answer: the result with NAV's keys, or why the case could not be read. */
export type MeasureCaseAnswer =
  | { readonly id: string; readonly result: Readonly<Record<string, unknown>> }
  | { readonly id: string; readonly error: string };

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
  const id = String(value['id'] ?? '');
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
