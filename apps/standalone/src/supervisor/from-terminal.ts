import { PostgresProblem } from '../postgres/index.js';
import { runStandalone, type Programs } from './run-standalone.js';
import { StartProblem } from './start-problem.js';

/** npm passes a Ctrl-C on that the terminal has sent already: two at once are one. */
const SECOND_CTRL_C_AFTER_MS = 700;

/** Runs everything for somebody at a terminal: says what happens, stops at Ctrl-C, and stops at once at a second one. */
export async function superviseFromTerminal(programs: Programs): Promise<void> {
  const tell = (message: string): void => void process.stdout.write(`${message}\n`);
  tell('Fotfeste is starting …');
  const standalone = runStandalone(process.env, programs, tell);
  let stoppedAt: number | undefined;
  const stop = (): void => {
    if (stoppedAt === undefined) {
      stoppedAt = performance.now();
      tell('\nStopping: what is under way is finished first. Ctrl-C once more stops at once.');
      void standalone.stop().then(() => process.exit(0));
    } else if (performance.now() - stoppedAt > SECOND_CTRL_C_AFTER_MS) {
      void standalone.stop('AT_ONCE').then(() => process.exit(0));
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  try {
    await standalone.ready;
  } catch (problem) {
    // whoever pressed Ctrl-C while it was starting knows why it did not become ready
    if (stoppedAt !== undefined) return;
    process.stderr.write(`\n${explain(problem)}\n`);
    await standalone.stop();
    process.exit(1);
  }
}

function explain(problem: unknown): string {
  if (problem instanceof StartProblem || problem instanceof PostgresProblem) return problem.message;
  return problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
}
