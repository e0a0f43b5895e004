import { ok, refuse, type Result } from '@fotfeste/kernel';
import type { RowProblem } from '@fotfeste/placement';
import { unpacked, type ByteSource } from './byte-source.js';

/** How much one file may hold; all refusals name the limit. */
export interface FileLimits {
  /** Bytes after unpacking. */
  readonly maxBytes: number;
  readonly maxRows: number;
  readonly maxColumns: number;
}

/** What people send: a caseload, a list of employers. */
export const caseFileLimits: FileLimits = { maxBytes: 20_000_000, maxRows: 100_000, maxColumns: 200 };

/** What official sources publish: ESCO's largest table is 25 MB. */
export const referenceFileLimits: FileLimits = { maxBytes: 200_000_000, maxRows: 2_000_000, maxColumns: 100 };

/** The encodings a file is read in: UTF-8 where the bytes are valid UTF-8, else what Norwegian Windows programs write. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'windows-1252';

/** What looking through the whole file once tells. */
export interface FileInspection {
  readonly encoding: TextEncoding;
  /** The first part of the text, long enough for any header row. */
  readonly head: string;
}

const headBytes = 65_536;

/** Looks through a file: is it there, is it text, is it small enough, which encoding. Nothing is kept but its head. */
export async function inspectFile(source: ByteSource, limits: FileLimits): Promise<Result<FileInspection, RowProblem>> {
  try {
    return await lookThrough(source, limits);
  } catch (error) {
    const code = faultCodes.get(codeOf(error));
    if (code === undefined) throw error;
    return refuse({ line: 0, field: '', code });
  }
}

const faultCodes = new Map<string, RowProblem['code']>([
  ['ENOENT', 'FILE_NOT_FOUND'],
  ['EACCES', 'FILE_NOT_FOUND'],
  ['EISDIR', 'FILE_NOT_FOUND'],
  ['Z_DATA_ERROR', 'ARCHIVE_BROKEN'],
  ['Z_BUF_ERROR', 'ARCHIVE_BROKEN'],
]);

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

const fileRefused = (code: RowProblem['code'], accepted?: string): Result<never, RowProblem> =>
  refuse({ line: 0, field: '', code, ...(accepted === undefined ? {} : { accepted }) });

async function lookThrough(source: ByteSource, limits: FileLimits): Promise<Result<FileInspection, RowProblem>> {
  const utf8 = new Utf8Check();
  const head: Uint8Array[] = [];
  let seen = 0;
  for await (const chunk of unpacked(source)) {
    if (seen < headBytes) head.push(chunk.subarray(0, headBytes - seen));
    seen += chunk.length;
    if (seen > limits.maxBytes) return fileRefused('FILE_TOO_LARGE', megabytes(limits.maxBytes));
    utf8.add(chunk);
  }
  return verdict(Buffer.concat(head), utf8.finish());
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;

function verdict(head: Buffer, validUtf8: boolean): Result<FileInspection, RowProblem> {
  if (head.length === 0) return fileRefused('FILE_EMPTY');
  if (head.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'))) return fileRefused('FILE_IS_SPREADSHEET');
  const utf16 = head[0] === 0xff && head[1] === 0xfe;
  if (!utf16 && head.includes(0)) return fileRefused('FILE_NOT_TEXT');
  const encoding: TextEncoding = utf16 ? 'utf-16le' : validUtf8 ? 'utf-8' : 'windows-1252';
  return ok({ encoding, head: new TextDecoder(encoding).decode(head) });
}

/** Whether bytes seen piece by piece are valid UTF-8 as a whole. */
class Utf8Check {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  #valid = true;

  add(chunk: Uint8Array): void {
    this.#try(() => this.#decoder.decode(chunk, { stream: true }));
  }

  finish(): boolean {
    this.#try(() => this.#decoder.decode());
    return this.#valid;
  }

  #try(decode: () => string): void {
    if (!this.#valid) return;
    try {
      decode();
    } catch (error) {
      if (codeOf(error) !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
      this.#valid = false;
    }
  }
}
