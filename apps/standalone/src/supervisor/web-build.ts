import { spawn } from 'node:child_process';
import { closeSync, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { logFile } from './log-file.js';
import { endingOf, killGroup, REPOSITORY } from './node-process.js';
import { StartProblem } from './start-problem.js';

const WEB = join(REPOSITORY, 'apps', 'web');
const BUILT = join(WEB, 'dist');
const INPUTS = [
  ...['src', 'public', 'index.html', 'vite.config.ts', 'package.json'].map((name) => join(WEB, name)),
  ...['contract', 'kernel'].map((name) => join(REPOSITORY, 'libs', name, 'src')),
];

/**
 * Builds the web app when there is none, or when a source is newer than what was built.
 *
 * @throws StartProblem WEB_NOT_BUILT when that fails and there is nothing to fall back on
 * @returns what to tell the user, or undefined when all is well
 */
export async function buildWeb(dataDir: string, signal: AbortSignal): Promise<string | undefined> {
  const builtAt = newest(join(BUILT, 'index.html'));
  if (builtAt > Math.max(...INPUTS.map(newest))) return undefined;
  const log = logFile(dataDir, 'web-build');
  const built = await runVite(log.open(), signal);
  if (built || signal.aborted) return undefined;
  if (builtAt > 0) return `The web app could not be built again; the older one is served. See ${log.path}`;
  throw new StartProblem('WEB_NOT_BUILT', `The web app could not be built:\n${log.tail()}\nSee ${log.path}`);
}

/** Builds beside the old folder and swaps, so that a build that is interrupted leaves the old one whole. */
async function runVite(log: number, signal: AbortSignal): Promise<boolean> {
  const fresh = join(WEB, `dist-${process.pid}`);
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js');
  const args = [vite, 'build', '--outDir', fresh, '--emptyOutDir', '--logLevel', 'warn'];
  const child = spawn(process.execPath, args, { cwd: WEB, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  const abort = (): void => killGroup(child.pid);
  signal.addEventListener('abort', abort, { once: true });
  const { code } = await endingOf(child);
  signal.removeEventListener('abort', abort);
  const built = code === 0 && existsSync(join(fresh, 'index.html'));
  if (built) {
    rmSync(BUILT, { recursive: true, force: true });
    renameSync(fresh, BUILT);
  }
  rmSync(fresh, { recursive: true, force: true });
  return built;
}

/** When a file, or the newest file below a folder, was changed; 0 when there is none. */
function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const details = statSync(path);
  if (!details.isDirectory()) return details.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
