import { statfsSync } from 'node:fs';
import { PostgresProblem } from './postgres-problem.js';

const MEGABYTE = 1024 * 1024;

/** What a new cluster and the demo region take, with room to work in; and what a running one needs not to halt. */
const NEEDED_MEGABYTES = { NEW_CLUSTER: 400, KNOWN_CLUSTER: 100 } as const;

/**
 * Refuses to start on a full disk, before the server halts half-way through a write.
 *
 * @throws PostgresProblem DISK_FULL
 */
export function requireDiskSpace(
  folder: string,
  kind: keyof typeof NEEDED_MEGABYTES,
  freeBytes: (folder: string) => number = bytesFreeFor,
): void {
  const free = Math.floor(freeBytes(folder) / MEGABYTE);
  if (free >= NEEDED_MEGABYTES[kind]) return;
  throw new PostgresProblem(
    'DISK_FULL',
    `Only ${free} MB are free where ${folder} is; the database needs ${NEEDED_MEGABYTES[kind]} MB. ` +
      'Free some space, or set DATA_DIR to a folder on another disk.',
  );
}

function bytesFreeFor(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
