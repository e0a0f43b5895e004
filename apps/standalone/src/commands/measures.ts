import { readFileSync } from 'node:fs';
import { runMeasureCases } from '@fotfeste/measures';

const [file] = process.argv.slice(2);
process.exitCode = run(file);

/** `npm run -s measures -- FILE`: answers a JSON list of worked cases as a JSON list, and prints nothing else. */
function run(path: string | undefined): number {
  if (path === undefined) return fail('USAGE', 'npm run -s measures -- FILE');
  const text = textOf(path);
  if (text === undefined) return fail('UNREADABLE_FILE', `${path} cannot be read`);
  const cases = parsed(text);
  if (!Array.isArray(cases)) return fail('NOT_A_LIST', `${path} is not a JSON list of {id, category, input}`);
  process.stdout.write(`${JSON.stringify(runMeasureCases(cases), null, 2)}\n`);
  return 0;
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}

/** The list itself, or the object that holds it under `cases`, as NAV's published file does. */
function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'cases' in value ? value.cases : value;
  } catch {
    return undefined;
  }
}

function fail(code: string, message: string): number {
  process.stderr.write(`${code}: ${message}\n`);
  return 2;
}
