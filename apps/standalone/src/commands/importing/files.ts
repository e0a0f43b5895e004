import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ImportKind } from './arguments.js';

/** A file to be sent, with the name the API is told. */
export interface FileToSend {
  readonly name: string;
  readonly read: () => Uint8Array;
}

/** Files that make up one import: one each, or all those of a release. */
export interface Parcel {
  readonly title: string;
  readonly files: readonly FileToSend[];
}

/** A path that cannot be read, with the reason. */
export class UnreadablePath extends Error {}

const rowFile = /\.(?:csv|tsv|txt|json)(?:\.gz)?$/i;

/**
 * The imports that some files and folders amount to. Of a folder every file of rows is taken; the files of a release of
 * ESCO go together, under the names of their folders, which say the release.
 * @throws UnreadablePath
 */
export function parcelsOf(kind: ImportKind, paths: readonly string[]): readonly Parcel[] {
  const found = paths.flatMap((path) => filesAt(path));
  if (kind !== 'ESCO')
    return found.map((path) => ({
      title: basename(path),
      files: [fileOf(path, { name: basename(path), pack: false })],
    }));
  const files = found.map((path) => fileOf(path, { name: `${basename(dirname(path))}/${basename(path)}`, pack: true }));
  return [{ title: 'ESCO', files }];
}

function filesAt(path: string): readonly string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    const names = readdirSync(path).filter((name) => rowFile.test(name));
    if (names.length === 0) throw new UnreadablePath(`${path} holds no file that can be imported (.csv, .tsv, .json)`);
    return names.sort().map((name) => join(path, name));
  } catch (error) {
    throw error instanceof UnreadablePath ? error : new UnreadablePath(`${path} cannot be read: ${reasonOf(error)}`);
  }
}

function fileOf(path: string, { name, pack }: { readonly name: string; readonly pack: boolean }): FileToSend {
  const packs = pack && !name.endsWith('.gz');
  return { name: packs ? `${name}.gz` : name, read: () => (packs ? gzipSync(bytesOf(path)) : bytesOf(path)) };
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UnreadablePath(`${path} cannot be read: ${reasonOf(error)}`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'you may not read it',
  EISDIR: 'it is a folder',
};

function reasonOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (code || String(error));
}
