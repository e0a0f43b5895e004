import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What a JSON file holds, or undefined when there is none or it cannot be read. */
export function readJson(file: string): unknown {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // half a file from a crash of the machine is as good as none
    return undefined;
  }
}

/** Writes a JSON file that only we may read; a reader sees the old content or the new, never half of one. */
export function writeJson(file: string, content: unknown): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const next = `${file}.${process.pid}.new`;
  writeFileSync(next, JSON.stringify(content), { mode: 0o600 });
  chmodSync(next, 0o600);
  renameSync(next, file);
}
