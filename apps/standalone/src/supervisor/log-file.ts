import { existsSync, mkdirSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';

const LARGEST_BYTES = 20 * 1024 * 1024;
const TAIL_LINES = 12;

/** Where one process of this Fotfeste writes what it has to say. */
export interface LogFile {
  readonly path: string;
  /** A descriptor to hand to the process; the caller closes it. */
  open(): number;
  /** The last lines written since this object was made, for a message about a process that will not start. */
  tail(): string;
}

/** Opens `DATA_DIR/logs/<name>.log` for appending; one that has grown large begins anew. */
export function logFile(dataDir: string, name: string): LogFile {
  const folder = join(dataDir, 'logs');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${name}.log`);
  if (existsSync(path) && statSync(path).size > LARGEST_BYTES) truncateSync(path);
  const begin = existsSync(path) ? statSync(path).size : 0;
  return {
    path,
    open: () => openSync(path, 'a', 0o600),
    tail: () => lastLines(existsSync(path) ? readFileSync(path).subarray(begin).toString('utf8') : ''),
  };
}

function lastLines(text: string): string {
  return text.trim().split('\n').slice(-TAIL_LINES).join('\n');
}
