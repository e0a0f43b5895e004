/** One line of the table: what was reached, and what the target asks for. */
export interface BenchRow {
  readonly target: string;
  readonly what: string;
  readonly ours: string;
  readonly baseline: string;
  readonly reached: string;
  readonly asked: string;
  readonly met: boolean;
}

/** A target measures itself and returns its lines, printed as they come. */
export type BenchTarget = () => AsyncIterable<BenchRow> | Iterable<BenchRow>;

const COLUMNS = ['target', 'what', 'ours', 'baseline', 'reached', 'asked'] as const;
const WIDTHS = { target: 7, what: 46, ours: 24, baseline: 26, reached: 20, asked: 14 };

/**
 * Runs the targets asked for (`--only 1,3`, all without it) and prints a line as soon as it is measured.
 *
 * @returns whether every line met its target
 */
export async function runTable(
  targets: Readonly<Record<string, BenchTarget>>,
  args: readonly string[],
): Promise<boolean> {
  const at = args.indexOf('--only');
  const only = at < 0 ? Object.keys(targets) : (args[at + 1] ?? '').split(',');
  const unknown = only.filter((name) => !(name in targets));
  if (unknown.length > 0)
    throw new Error(`no target ${unknown.join(', ')}; there are ${Object.keys(targets).join(', ')}`);
  let allMet = true;
  print(Object.fromEntries(COLUMNS.map((column) => [column, column])), '');
  for (const name of only)
    for await (const row of targets[name]!()) {
      print({ ...row }, row.met ? 'met' : 'MISSED');
      allMet &&= row.met;
    }
  return allMet;
}

function print(row: Readonly<Record<string, unknown>>, verdict: string): void {
  const cells = COLUMNS.map((column) => String(row[column]).padEnd(WIDTHS[column]));
  process.stdout.write(`${[...cells, verdict].join(' ').trimEnd()}\n`);
}

/**
 * A stopwatch of this process's processor time, in milliseconds: what else the machine runs at the moment does not
 * count. Our solver and HiGHS both run on one thread, so on an idle machine it shows what a clock on the wall shows.
 */
export function stopwatch(): () => number {
  const started = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  };
}

/** Milliseconds a person can read. */
export const inMs = (ms: number): string => (ms < 10 ? `${ms.toFixed(3)} ms` : `${ms.toFixed(0)} ms`);

/** The value below which that share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** Stops the benchmark where a figure would compare things that are not equal. */
export function assertEqual(ours: number, theirs: number, what: string): void {
  if (ours !== theirs) throw new Error(`${what}: ${ours} against ${theirs}`);
}
