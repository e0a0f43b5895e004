import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readJson, writeJson } from './json-file.js';
import { isAlive } from './postgres/index.js';

const instanceFile = z.object({
  /** The address that browsers and scripts use. */
  url: z.string(),
  port: z.number(),
  /** The supervisor. */
  pid: z.number(),
  /** The processes that it has started, by name. */
  processes: z.record(z.string(), z.number()),
});

/** What a running Fotfeste says of itself in `DATA_DIR/instance.json`. */
export type Instance = z.infer<typeof instanceFile>;

/** Says where this Fotfeste runs. */
export function writeInstance(dataDir: string, instance: Instance): void {
  writeJson(pathIn(dataDir), instance);
}

/** What the last Fotfeste on this folder said of itself; it may be long gone. */
export function lastInstance(dataDir: string): Instance | undefined {
  const read = instanceFile.safeParse(readJson(pathIn(dataDir)));
  return read.success ? read.data : undefined;
}

/** The Fotfeste that runs on this folder now. */
export function runningInstance(dataDir: string): Instance | undefined {
  const instance = lastInstance(dataDir);
  return instance && isAlive(instance.pid) ? instance : undefined;
}

/** Takes the file away at the end. */
export function removeInstance(dataDir: string): void {
  rmSync(pathIn(dataDir), { force: true });
}

/** Whether a process is one of ours still: numbers are given out again, so its command line has to say so. */
export function isOurs(pid: number, dataDir: string): boolean {
  if (!isAlive(pid)) return false;
  const environment = `/proc/${pid}/environ`;
  if (!existsSync(environment)) return false;
  try {
    return readFileSync(environment, 'utf8').includes(`DATA_DIR=${dataDir}\0`);
  } catch {
    return false;
  }
}

function pathIn(dataDir: string): string {
  return join(dataDir, 'instance.json');
}
