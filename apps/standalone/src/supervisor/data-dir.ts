import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readJson, writeJson } from '../json-file.js';
import { StartProblem } from './start-problem.js';

const keysFile = z.object({ fieldKey: z.string(), sessionSecret: z.string(), localClientSecret: z.string() });

/** What the processes of one data folder need and nobody has to type: made once, kept with mode 0600. */
export type InstanceKeys = z.infer<typeof keysFile>;

/**
 * Makes the data folder where it is missing and gives its real, absolute path.
 *
 * @throws StartProblem DATA_DIR_UNUSABLE
 */
export function openDataDir(dataDir: string): string {
  try {
    // others may pass through but see nothing: as root, the database's user has to get to its own folder below
    mkdirSync(dataDir, { recursive: true, mode: 0o711 });
    const path = realpathSync(dataDir);
    accessSync(path, constants.W_OK | constants.X_OK);
    return path;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const message = `DATA_DIR ${dataDir} cannot be used (${reason}). Set DATA_DIR to a folder that you may write to.`;
    throw new StartProblem('DATA_DIR_UNUSABLE', message, { cause });
  }
}

/**
 * The keys of this data folder.
 *
 * @throws StartProblem KEYS_LOST when there is a database but no key to read its identity numbers with
 */
export function instanceKeys(dataDir: string): InstanceKeys {
  const file = join(dataDir, 'keys.json');
  const kept = keysFile.safeParse(readJson(file));
  if (kept.success) return kept.data;
  if (existsSync(join(dataDir, 'postgres', 'cluster'))) {
    const message =
      `${file} is missing or broken, and the identity numbers in the database cannot be read without it. ` +
      `Put it back, or remove ${dataDir} to begin with an empty database.`;
    throw new StartProblem('KEYS_LOST', message);
  }
  const keys = { fieldKey: key('base64'), sessionSecret: key('base64url'), localClientSecret: key('base64url') };
  writeJson(file, keys);
  return keys;
}

function key(encoding: 'base64' | 'base64url'): string {
  return randomBytes(32).toString(encoding);
}
