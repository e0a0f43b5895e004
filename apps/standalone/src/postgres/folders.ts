import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PostgresProblem } from './postgres-problem.js';

/** Where the embedded database keeps its things: all of it in `<DATA_DIR>/postgres`. */
export interface Folders {
  readonly home: string;
  readonly cluster: string;
  /** A cluster in the making; it is renamed only when it is whole, so that an interrupted first start leaves no half. */
  readonly clusterInTheMaking: string;
  readonly passwords: string;
  readonly log: string;
}

/** The passwords of the server's three roles; made once, kept beside the cluster with mode 0600. */
export interface Passwords {
  readonly admin: string;
  readonly owner: string;
  readonly app: string;
}

/** Makes the database's folder where it is missing and says where everything is. */
export function openFolders(dataDir: string): Folders {
  // others may pass through but not look around: as root, the server's user has to get to its own folder below
  mkdirSync(join(dataDir, 'postgres'), { recursive: true, mode: 0o711 });
  const home = realpathSync(join(dataDir, 'postgres'));
  return {
    home,
    cluster: join(home, 'cluster'),
    clusterInTheMaking: join(home, 'cluster.new'),
    passwords: join(home, 'passwords.json'),
    log: join(home, 'server.log'),
  };
}

/**
 * The passwords of this cluster.
 *
 * @throws PostgresProblem PASSWORDS_LOST when there is a cluster but no passwords to open it with
 */
export function readPasswords(folders: Folders): Passwords {
  if (existsSync(folders.passwords)) return parsePasswords(folders);
  if (existsSync(folders.cluster)) throw passwordsLost(folders);
  const passwords = { admin: newPassword(), owner: newPassword(), app: newPassword() };
  writeFileSync(folders.passwords, JSON.stringify(passwords), { mode: 0o600 });
  return passwords;
}

/** What to say when the cluster does not open with the passwords we have. */
export function passwordsLost(folders: Folders, cause?: unknown): PostgresProblem {
  const message =
    `The database in ${folders.home} cannot be opened: ${folders.passwords} is missing or belongs to another ` +
    'database. Put that file back, or remove the whole folder to begin with an empty database.';
  return new PostgresProblem('PASSWORDS_LOST', message, { cause });
}

/** The size of the server's log, so that what a start adds to it can be told from what was there. */
export function logSize(folders: Folders): number {
  return existsSync(folders.log) ? statSync(folders.log).size : 0;
}

/** What the server wrote to its log since it had the given size. */
export function logSince(folders: Folders, size: number): string {
  return existsSync(folders.log) ? readFileSync(folders.log).subarray(size).toString('utf8').trim() : '';
}

function parsePasswords(folders: Folders): Passwords {
  try {
    const content: unknown = JSON.parse(readFileSync(folders.passwords, 'utf8'));
    if (isPasswords(content)) return content;
  } catch (cause) {
    throw passwordsLost(folders, cause);
  }
  throw passwordsLost(folders);
}

function isPasswords(content: unknown): content is Passwords {
  const names = ['admin', 'owner', 'app'];
  const entries = typeof content === 'object' && content !== null ? Object.entries(content) : [];
  return names.every((name) => entries.some(([key, value]) => key === name && typeof value === 'string'));
}

function newPassword(): string {
  return randomBytes(24).toString('base64url');
}
