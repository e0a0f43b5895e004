import { spawnSync } from 'node:child_process';
import { createReadStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { GeographySource } from '@fotfeste/geography';
import { localDate } from '@fotfeste/kernel';
import { matchInThreads, type FactsChunk, type MatchThread, type ThreadedSettings } from '@fotfeste/matching';
import { starterSource } from '@fotfeste/occupation';

/**
 * `npm run bench -- national`: a run of the whole country in threads, as a product would make it, without the database.
 *
 * Flags: `--participants 34578`, `--slots 20000`, `--threads 2`, `--rounds 2` (in which the prices are asked for pairs
 * outside the candidates), `--compare` (also once in one thread: the answers must be the same to the byte).
 */
const flag = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const size = { participants: flag('participants', 34_578), slots: flag('slots', 20_000) };
const on = '2026-11-23';
const folder = mkdtempSync(join(tmpdir(), 'national-'));
const loader = ['--no-warnings', '--import', '@swc-node/register/esm-register'];

/** Facts come from a file, as they would from a database: the population is made in a process of its own. */
function writePopulation(): void {
  const script = fileURLToPath(new URL('./support-population.ts', import.meta.url));
  const args = [...loader, script, folder, on, String(size.participants), String(size.slots)];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`the population was not made: ${status}`);
}

const atATime = 500;

async function* facts(): AsyncGenerator<FactsChunk> {
  for (const side of ['participants', 'slots'] as const) {
    let lines: string[] = [];
    for await (const line of createInterface({ input: createReadStream(join(folder, `${side}.ndjson`)) })) {
      lines.push(line);
      if (lines.length < atATime) continue;
      yield JSON.parse(`{"${side}":[${lines.join()}]}`);
      lines = [];
    }
    yield JSON.parse(`{"${side}":[${lines.join()}]}`);
  }
}

interface Measured {
  readonly seconds: { readonly solved: number; readonly all: number };
  readonly cpu: number;
  readonly peakMb: number;
  readonly totals: string;
  readonly bytes: number;
  readonly digest: string;
}

async function run(count: number): Promise<Measured> {
  const started = performance.now();
  const cpu = process.cpuUsage();
  const seconds = (): number => Math.round((performance.now() - started) / 100) / 10;
  const geography: GeographySource = JSON.parse(readFileSync(join(folder, 'geography.json'), 'utf8'));
  const settings: ThreadedSettings = {
    taxonomy: starterSource(),
    geography,
    on: localDate(on),
    search: { keep: 50, rounds: flag('rounds', 2), addedPerRound: 5 },
  };
  const workers = Array.from(
    { length: count },
    () =>
      new Worker(new URL('./support-match-thread.ts', import.meta.url), {
        execArgv: loader,
        resourceLimits: { maxYoungGenerationSizeMb: flag('young', 64), maxOldGenerationSizeMb: flag('old', 600) },
      }),
  );
  const threads: readonly MatchThread<string>[] = workers;
  const matched = await matchInThreads({ threads, facts: facts(), settings, onProgress: progressTo(seconds) });
  if (!matched.ok) throw new Error(JSON.stringify(matched.refusal));
  const solved = seconds();
  const hash = createHash('sha256').update(JSON.stringify(matched.value.summary));
  const isCompared = process.argv.includes('--compare');
  let bytes = 0;
  for await (const outcome of matched.value.outcomes()) {
    if (isCompared) hash.update(outcome);
    bytes += outcome.length;
  }
  hash.update(JSON.stringify(matched.value.leftOutSummary()));
  const used = process.cpuUsage(cpu);
  await Promise.all(workers.map((worker) => worker.terminate()));
  return {
    seconds: { solved, all: seconds() },
    cpu: Math.round((used.user + used.system) / 100_000) / 10,
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
    totals: JSON.stringify({ ...matched.value.summary.totals, provenOverAll: matched.value.summary.provenOverAll }),
    bytes,
    digest: hash.digest('hex').slice(0, 16),
  };
}

const progressTo = (seconds: () => number) => {
  let last = -1;
  return (percent: number, phase: string): void => {
    if (percent < last + 5) return;
    last = percent;
    process.stdout.write(`${String(percent).padStart(4)} %  ${phase.padEnd(11)} ${seconds()} s\n`);
  };
};

function print(count: number, { seconds, cpu, peakMb, totals, bytes, digest }: Measured): void {
  process.stdout.write(
    `${count} thread${count > 1 ? 's' : ''}: ${seconds.all} s on the wall (solved after ${seconds.solved} s), ${cpu} s of processor, ` +
      `peak ${peakMb} MB, ${Math.round(bytes / 1e6)} MB of outcomes, digest ${digest}\n${totals}\n`,
  );
}

try {
  writePopulation();
  const count = flag('threads', 2);
  const measured = await run(count);
  print(count, measured);
  let same = true;
  if (process.argv.includes('--compare')) {
    const alone = await run(1);
    print(1, alone);
    same = alone.digest === measured.digest;
    process.stdout.write(same ? 'the same to the byte\n' : 'NOT THE SAME\n');
  }
  const met = measured.seconds.all <= 60 && measured.peakMb <= 1536;
  process.stdout.write(`asked: <= 60 s, <= 1536 MB: ${met ? 'met' : 'MISSED'}\n`);
  process.exitCode = met && same ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
