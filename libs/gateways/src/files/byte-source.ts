import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Where bytes come from. It can be opened more than once: a file is looked through before it is read. */
export type ByteSource = () => AsyncIterable<Uint8Array>;

/** The bytes of a file on disk. */
export const fileSource =
  (path: string): ByteSource =>
  () =>
    createReadStream(path);

/** Bytes that are already in memory: an upload, or a text in a test. */
export const bytesSource = (bytes: Uint8Array | string): ByteSource =>
  async function* () {
    yield typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes;
  };

/** The bytes of a source, unpacked if they are packed with gzip. */
export async function* unpacked(source: ByteSource): AsyncIterable<Uint8Array> {
  if (!(await isGzip(source))) return yield* source();
  yield* pipeline(Readable.from(source()), createGunzip(), () => undefined);
}

async function isGzip(source: ByteSource): Promise<boolean> {
  for await (const chunk of source()) return chunk[0] === 0x1f && chunk[1] === 0x8b;
  return false;
}
