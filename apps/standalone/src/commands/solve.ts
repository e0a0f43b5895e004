import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { solveFile } from '@fotfeste/matching';

const [file] = process.argv.slice(2);
process.exitCode = run(file);

/** `npm run -s solve -- FILE`: solves one instance, plain or gzipped, and prints its optimum as one line of JSON. */
function run(path: string | undefined): number {
  if (path === undefined) return fail('USAGE', 'npm run -s solve -- FILE');
  const text = textOf(path);
  if (text === undefined) return fail('UNREADABLE_FILE', `${path} cannot be read`);
  const started = performance.now();
  const solved = solveFile(text);
  const ms = Math.round((performance.now() - started) * 10) / 10;
  if (!solved.ok) {
    const { code, message, line } = solved.refusal;
    return fail(code, line === undefined ? `${path}: ${message}` : `${path}, line ${line}: ${message}`);
  }
  const { total, matched, gap } = solved.value;
  process.stdout.write(`${JSON.stringify({ total, matched, gap, ms })}\n`);
  return 0;
}

function textOf(path: string): string | undefined {
  try {
    const bytes = readFileSync(path);
    return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch {
    return undefined;
  }
}

function fail(code: string, message: string): number {
  process.stderr.write(`${code}: ${message}\n`);
  return 2;
}
