import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { may, type Viewer } from '@fotfeste/access';
import type { Config } from '@fotfeste/config';
import { audit, importJobById, refusedRowsOf, storeUpload, type Database } from '@fotfeste/db';
import { caseFileLimits, writeRefusedRows } from '@fotfeste/gateways';
import type { Refusal } from '@fotfeste/kernel';
import { refusalView } from '../common/refusals/refused.js';
import type { Authenticate } from '../sign-in/authenticate.js';
import { mayImport, problemLanguage } from './import-rules.js';

/** What the routes of files are made of. */
interface Parts {
  readonly database: Database;
  readonly authenticate: Authenticate;
}

/** Sent bytes are not kept beyond this, and not even listened to beyond the second. */
const mostKept = caseFileLimits.maxBytes;
const mostHeard = 15 * mostKept;

/**
 * `POST /uploads` takes one file for an import and answers with the upload's id; with `x-upload-id` the file joins the
 * others of an upload. `GET /imports/<id>/refused.csv` gives back the rows that were not taken.
 */
export function uploadRoutes(server: FastifyInstance, _config: Config, { database, authenticate }: Parts): void {
  server.addContentTypeParser('application/octet-stream', (_request, _payload, done) => done(null));
  server.post('/uploads', async (request, reply) => {
    const bytes = await bodyOf(request);
    const viewer = await authenticate(request);
    if (!viewer) return refuseNobody(reply);
    const { municipality, refusal } = checked(request, { viewer, bytes });
    if (refusal || !bytes || !municipality) return refuseUpload(reply, viewer, refusal);
    const file = { fileName: fileNameOf(request), bytes };
    const uploadId = header(request, 'x-upload-id');
    const id = await database.transaction(viewer, (transaction) =>
      storeUpload(transaction, viewer, { file, target: { municipality, uploadId } }),
    );
    if (!id) return refuseUpload(reply, viewer, { code: 'UPLOAD_UNKNOWN', field: 'x-upload-id' });
    return reply.code(201).send({ uploadId: id, fileName: file.fileName, bytes: bytes.length });
  });
  server.get<{ Params: { id: string } }>('/imports/:id/refused.csv', async (request, reply) => {
    const viewer = await authenticate(request);
    if (!viewer) return refuseNobody(reply);
    const file = await refusedFile(database, viewer, request.params.id);
    if (!file) return reply.code(404).send(problem('NOT_FOUND', 'Not found.'));
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
      .header('cache-control', 'no-store')
      .send(file.text);
  });
}

/**
 * Hears a body to its end, keeping nothing of one that is too large: a client that is still sending would not hear why
 * it was refused. Undefined for one that is too large.
 */
async function bodyOf(request: FastifyRequest): Promise<Buffer | undefined> {
  const kept: Buffer[] = [];
  let heard = 0;
  for await (const chunk of request.raw) {
    heard += chunk.length;
    if (heard <= mostKept) kept.push(chunk);
    else kept.length = 0;
    if (heard > mostHeard) break;
  }
  return heard > mostKept ? undefined : Buffer.concat(kept);
}

interface Sent {
  readonly viewer: Viewer;
  readonly bytes: Buffer | undefined;
}

interface Checked {
  readonly municipality?: string | undefined;
  readonly refusal?: Refusal | undefined;
}

/** A form of another site can send neither the header nor this kind of body. */
function checked(request: FastifyRequest, { viewer, bytes }: Sent): Checked {
  if (header(request, 'x-fotfeste') === undefined) return { refusal: { code: 'HEADER_MISSING', field: 'x-fotfeste' } };
  const municipality = viewer.municipalities.find(
    (own) => may(viewer, 'import.run', { municipality: own }) || may(viewer, 'reference.import', { municipality: own }),
  );
  if (!municipality) return { refusal: { code: 'NOT_ALLOWED' } };
  if (!bytes) return { refusal: { code: 'UPLOAD_TOO_LARGE', facts: { megabytes: mostKept / 1_000_000 } } };
  return bytes.length === 0 ? { refusal: { code: 'UPLOAD_EMPTY' } } : { municipality };
}

const statusOf: Readonly<Record<string, number>> = { UPLOAD_TOO_LARGE: 413, NOT_ALLOWED: 403, UPLOAD_UNKNOWN: 404 };

function refuseUpload(reply: FastifyReply, viewer: Viewer, refusal: Refusal = { code: 'UPLOAD_EMPTY' }): FastifyReply {
  const { code, message, wayOut } = refusalView(refusal, viewer.language);
  return reply.code(statusOf[code] ?? 400).send(problem(code, `${message} ${wayOut}`));
}

const refuseNobody = (reply: FastifyReply): FastifyReply =>
  reply.code(401).send(problem('UNAUTHENTICATED', 'Sign in first.'));

const problem = (code: string, message: string): object => ({ errors: [{ message, extensions: { code } }] });

const header = ({ headers }: FastifyRequest, name: string): string | undefined => {
  const value = headers[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

const longestName = 200;

/** The name the file has at the sender's, percent-encoded in a header; slashes part the folders of a release. */
function fileNameOf(request: FastifyRequest): string {
  const sent = header(request, 'x-file-name') ?? 'file';
  const plain = sent.replace(/%(?![0-9a-f]{2})/gi, '%25');
  return (
    decoded(plain)
      .replace(/\p{Cc}|\\/gu, '')
      .replace(/(^|\/)\.{1,2}(?=\/|$)/g, '$1')
      .slice(-longestName) || 'file'
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The rows that were not taken, for whoever may import there; that they were fetched is noted. */
async function refusedFile(
  database: Database,
  viewer: Viewer,
  id: string,
): Promise<{ readonly name: string; readonly text: string } | undefined> {
  return database.transaction(viewer, async (transaction) => {
    const job = await importJobById(transaction, id);
    if (!job || !mayImport(viewer, job.kind, job.municipality)) return undefined;
    const rows = await refusedRowsOf(transaction, job.id);
    if (rows.length === 0) return undefined;
    const refused = rows.map(({ line, cells, problems }) => ({ row: { line, cells: cells ?? [] }, problems }));
    await audit(transaction, viewer, {
      chain: job.municipality,
      action: 'import.refusedRows',
      decision: 'PERMIT',
      detail: { job: job.id, rows: rows.length },
    });
    return {
      name: `${job.fileName.replace(/^.*\//, '').replace(/\.\w+$/, '')}-refused.csv`,
      text: writeRefusedRows(job.headers ?? [], refused, problemLanguage(viewer)),
    };
  });
}
