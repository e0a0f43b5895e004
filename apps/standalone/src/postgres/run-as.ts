import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, lstatSync, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Binaries } from './binaries.js';
import { PostgresProblem } from './postgres-problem.js';

/**
 * Under which user the server runs. PostgreSQL refuses to be root, so root either hands it to an ordinary user, or,
 * where that user could not reach the files, runs it in a user namespace in which root looks like an ordinary user.
 * So does somebody without an account.
 */
export type RunAs =
  | { readonly kind: 'SAME_USER' }
  | { readonly kind: 'OTHER_USER'; readonly uid: number; readonly gid: number }
  | { readonly kind: 'NAMESPACE'; readonly uid: number };

/** A program with its arguments and the user to start it as, ready for `spawn`. */
export interface Invocation {
  readonly command: string;
  readonly args: readonly string[];
  readonly user: { readonly uid?: number; readonly gid?: number };
}

const NOBODY = 65_534;
const FIRST_ORDINARY_USER = 1_000;
const OTHERS_MAY_ENTER = 0o001;
const OTHERS_MAY_READ_AND_RUN = 0o005;

/**
 * Decides how the server can be run on these files.
 *
 * @throws PostgresProblem CANNOT_RUN_AS_ROOT or NO_ACCOUNT when neither another user nor a user namespace would do
 */
export function decideRunAs(folder: string, binaries: Binaries): RunAs {
  const us = process.getuid?.();
  if (us === undefined) return { kind: 'SAME_USER' };
  if (us !== 0) return accountFor(us) ? { kind: 'SAME_USER' } : withoutAccount(us);
  const other = accountFor(statSync(folder).uid || NOBODY) ?? accountFor(NOBODY);
  if (other && othersCanReach(folder) && othersCanUse(binaries) && canBecome(other)) {
    return { kind: 'OTHER_USER', ...other };
  }
  const seeming = seemingUser();
  if (seeming) return seeming;
  throw new PostgresProblem(
    'CANNOT_RUN_AS_ROOT',
    `PostgreSQL does not run as root, other users may not enter ${folder} or ${binaries.folder}, and this machine ` +
      'allows no user namespace. Run as an ordinary user, or open the folders above both ("chmod o+x"), or set ' +
      'DATABASE_URL and MIGRATION_DATABASE_URL.',
  );
}

/** Containers often run as a number that no account has, which initdb refuses. */
function withoutAccount(us: number): RunAs {
  const seeming = seemingUser();
  if (seeming) return seeming;
  throw new PostgresProblem(
    'NO_ACCOUNT',
    `PostgreSQL does not run as user ${us}, who has no line in /etc/passwd, and this machine allows no user namespace. ` +
      'Run as a user who has an account, or set DATABASE_URL and MIGRATION_DATABASE_URL.',
  );
}

function seemingUser(): RunAs | undefined {
  const account = accountFor(FIRST_ORDINARY_USER) ?? accountFor(NOBODY);
  return account && canUseNamespace(account.uid) ? { kind: 'NAMESPACE', uid: account.uid } : undefined;
}

/** How to start a program under the chosen user. */
export function invoke(runAs: RunAs, command: string, args: readonly string[]): Invocation {
  switch (runAs.kind) {
    case 'SAME_USER':
      return { command, args, user: {} };
    case 'OTHER_USER':
      return { command, args, user: { uid: runAs.uid, gid: runAs.gid } };
    case 'NAMESPACE':
      // unshare replaces itself with the program, so the process id is the server's own
      return { command: 'unshare', args: [...namespaceArguments(runAs.uid), command, ...args], user: {} };
  }
}

/**
 * Gives a file, or a folder and all below, to the user who will run the server: a folder may have been made
 * under another arrangement, for example before somebody closed a parent folder.
 *
 * @throws PostgresProblem FOLDER_NOT_OURS when it belongs to somebody else and we are not root
 */
export function handOver(path: string, runAs: RunAs): void {
  const owner = lstatSync(path).uid;
  if (runAs.kind === 'SAME_USER') {
    const us = process.getuid?.() ?? owner;
    if (owner === us) return;
    throw new PostgresProblem(
      'FOLDER_NOT_OURS',
      `${path} belongs to user ${owner}, not to you (${us}): it was made by another user, often root. ` +
        `Remove it, give it to yourself ("sudo chown -R ${us} <folder>"), or set DATA_DIR to another folder.`,
    );
  }
  const ours = { uid: process.getuid?.() ?? owner, gid: process.getgid?.() ?? owner };
  const { uid, gid } = runAs.kind === 'OTHER_USER' ? runAs : ours;
  if (owner !== uid) giveTo(path, uid, gid);
}

function giveTo(path: string, uid: number, gid: number): void {
  const details = lstatSync(path);
  if (details.isSymbolicLink()) return;
  if (details.isDirectory()) for (const name of readdirSync(path)) giveTo(join(path, name), uid, gid);
  chownSync(path, uid, gid);
}

function accountFor(uid: number): { readonly uid: number; readonly gid: number } | undefined {
  // initdb looks its user up by number and refuses one without an account
  const accounts = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8').split('\n') : [];
  const fields = accounts.map((line) => line.split(':')).find((field) => Number(field[2] || NaN) === uid);
  return fields && { uid, gid: Number(fields[3]) };
}

function othersCanReach(folder: string): boolean {
  const path = realpathSync(folder);
  const parent = dirname(path);
  return (statSync(path).mode & OTHERS_MAY_ENTER) !== 0 && (parent === path || othersCanReach(parent));
}

function othersCanUse(binaries: Binaries): boolean {
  const modes = [binaries.postgres, binaries.initdb].map((file) => statSync(file).mode);
  const readable = modes.every((mode) => (mode & OTHERS_MAY_READ_AND_RUN) === OTHERS_MAY_READ_AND_RUN);
  return readable && othersCanReach(binaries.folder);
}

function canBecome(account: { readonly uid: number; readonly gid: number }): boolean {
  return spawnSync('true', [], { ...account, stdio: 'ignore' }).status === 0;
}

function canUseNamespace(uid: number): boolean {
  return spawnSync('unshare', [...namespaceArguments(uid), 'true'], { stdio: 'ignore' }).status === 0;
}

function namespaceArguments(uid: number): readonly string[] {
  return ['-U', `--map-user=${uid}`, `--map-group=${uid}`];
}
