import { systemViewer, type Viewer } from '@fotfeste/access';
import {
  audit,
  beginImport,
  completeImport,
  enterRun,
  failImport,
  filesOfUpload,
  forgetUpload,
  noteHeaders,
  noteProgressOfImport,
  noteStep,
  publish,
  regionOf,
  storedRegisters,
  type ImportStep,
  type ImportToDo,
  type SentFile,
  type Transaction,
} from '@fotfeste/db';
import { bytesSource, openTable, referenceFileLimits, type ByteSource } from '@fotfeste/gateways';
import { instantFromMilliseconds, osloDate, type LocalDate } from '@fotfeste/kernel';
import { standardWeights, weightsOn } from '@fotfeste/matching';
import type { RowProblem } from '@fotfeste/placement';
import type { JobPayload, JobRun } from '@fotfeste/queue';
import { v7 } from 'uuid';
import type { HandlerParts } from '../handlers.js';
import { adImporter } from './imports/ad-importer.js';
import { batchesOf, sumOf, type Batch, type Batches } from './imports/batches.js';
import { prepareCaseImport, wordsOf } from './imports/case-import.js';
import { employerImporter, participantImporter, repairsAtMost, slotImporter } from './imports/case-importers.js';
import { readEscoRelease } from './imports/esco-import.js';
import { occupationImporter, placeImporter } from './imports/reference-importers.js';

/** The program, cleared for people at protected addresses: a caseload has them too. */
const importer: Viewer = { ...systemViewer, clearance: 2 };
const attemptsAtMost = 3;

/**
 * Reads a file in, batch by batch, each in one transaction that also notes how far it came: killed anywhere it goes on
 * from there, and nothing is stored twice. A trial does the same in a transaction that is rolled back.
 */
export async function runImport(
  parts: HandlerParts,
  { jobId }: JobPayload<'import.run'>,
  { signal }: JobRun = { signal: new AbortController().signal },
): Promise<void> {
  const { database } = parts;
  const job = await database.transaction(importer, (transaction) => beginImport(transaction, jobId));
  if (!job) return;
  try {
    await importFiles(parts, { job, signal });
  } catch (error) {
    if (error instanceof DoneElsewhere) return;
    if (job.attempts >= attemptsAtMost && !signal.aborted)
      await database.transaction(importer, (transaction) => failImport(transaction, jobId, null));
    throw error;
  }
}

interface Running {
  readonly job: ImportToDo;
  readonly signal: AbortSignal;
}

/** Somebody else has done the step: what this run began is rolled back. */
class DoneElsewhere extends Error {}

async function importFiles(parts: HandlerParts, running: Running): Promise<void> {
  const { database } = parts;
  const { job } = running;
  const files = await database.transaction(importer, (transaction) => filesOfUpload(transaction, job.uploadId));
  const [file] = files;
  if (!file) return fail(parts, job, [{ line: 0, field: '', code: 'FILE_NOT_FOUND' }]);
  if (job.kind === 'ESCO') return importEsco(parts, job, files);
  const source = bytesSource(file.bytes);
  const today = osloDate(instantFromMilliseconds(parts.now()));
  const batches = await database.transaction(importer, async (transaction) => {
    const table = job.kind === 'ADS' ? undefined : await openTable(source, { limits: referenceFileLimits });
    if (table?.ok) await noteHeaders(transaction, job.id, table.value.headers);
    return batchesFor(transaction, job, { parts, today });
  });
  await (job.dryRun ? tryOut : storeAll)(parts, running, { batches, source });
}

interface Setting {
  readonly parts: HandlerParts;
  readonly today: LocalDate;
}

async function batchesFor(
  transaction: Transaction,
  job: ImportToDo,
  { parts: { config }, today }: Setting,
): Promise<Batches> {
  switch (job.kind) {
    case 'PARTICIPANTS':
      return batchesOf(participantImporter(await prepareCaseImport(transaction, job, { config, today })));
    case 'EMPLOYERS':
      return batchesOf(employerImporter(await prepareCaseImport(transaction, job, { config, today })));
    case 'SLOTS':
      return batchesOf(slotImporter(await prepareCaseImport(transaction, job, { config, today })));
    case 'OCCUPATIONS':
      return batchesOf(occupationImporter);
    case 'POSTCODES':
      return batchesOf(placeImporter);
    case 'ADS': {
      const { findMunicipality } = await wordsOf(transaction, await storedRegisters(transaction), today);
      const { allowSynthetic } = config.identity;
      return batchesOf(adImporter(job.municipality, { today, allowSyntheticIds: allowSynthetic, findMunicipality }));
    }
    case 'ESCO':
      throw new RangeError('a release of ESCO is not read row by row');
  }
}

interface Work {
  readonly batches: Batches;
  readonly source: ByteSource;
}

async function storeAll(parts: HandlerParts, { job, signal }: Running, { batches, source }: Work): Promise<void> {
  for await (const batch of batches(source)) {
    if (batch.unreadable) return fail(parts, job, batch.unreadable);
    if (batch.from < job.rowsRead) continue;
    signal.throwIfAborted();
    await parts.database.transaction(importer, async (transaction) => {
      await note(transaction, job, await batch.store(transaction));
    });
  }
  await parts.database.transaction(importer, (transaction) => finish(transaction, job, parts));
}

async function note(transaction: Transaction, job: ImportToDo, step: ImportStep): Promise<void> {
  if (!(await noteStep(transaction, job, step))) throw new DoneElsewhere();
}

/** Carries what a trial found out of the transaction that it rolls back. */
class Tried extends Error {
  constructor(readonly step: ImportStep) {
    super('rolled back');
  }
}

async function tryOut(parts: HandlerParts, { job, signal }: Running, { batches, source }: Work): Promise<void> {
  const { database } = parts;
  let unreadable: Batch['unreadable'];
  const tried = await rolledBack(parts, async (transaction) => {
    const steps: ImportStep[] = [];
    for await (const batch of batches(source)) {
      unreadable = batch.unreadable;
      if (unreadable) break;
      signal.throwIfAborted();
      const step = await batch.store(transaction);
      steps.push(step);
      await database.transaction(importer, (other) => noteProgressOfImport(other, job.id, step.progress));
    }
    return sumOf(steps);
  });
  if (unreadable) return fail(parts, job, unreadable);
  await endTrial(parts, job, tried);
}

async function rolledBack(
  { database }: HandlerParts,
  work: (transaction: Transaction) => Promise<ImportStep>,
): Promise<ImportStep> {
  try {
    return await database.transaction(importer, async (transaction) => {
      throw new Tried(await work(transaction));
    });
  } catch (error) {
    if (error instanceof Tried) return error.step;
    throw error;
  }
}

const endTrial = ({ database }: HandlerParts, job: ImportToDo, step: ImportStep): Promise<void> =>
  database.transaction(importer, async (transaction) => {
    await note(transaction, job, step);
    await completeImport(transaction, job.id);
    await publish(transaction, { type: 'import.completed', jobId: job.id });
  });

async function importEsco(parts: HandlerParts, job: ImportToDo, files: readonly SentFile[]): Promise<void> {
  const release = await readEscoRelease(files);
  if (release.unreadable) return fail(parts, job, release.unreadable);
  if (job.dryRun) return endTrial(parts, job, await rolledBack(parts, (transaction) => release.store(transaction)));
  await parts.database.transaction(importer, async (transaction) => {
    await note(transaction, job, await release.store(transaction));
    await finish(transaction, job, parts);
  });
}

async function finish(transaction: Transaction, job: ImportToDo, { now }: HandlerParts): Promise<void> {
  const done = await completeImport(transaction, job.id);
  if (!done) throw new DoneElsewhere();
  await forgetUpload(transaction, job.uploadId);
  const { created, changed, refused } = done;
  if (job.kind === 'PARTICIPANTS' && created + changed > repairsAtMost)
    await matchAnew(transaction, job, osloDate(instantFromMilliseconds(now())));
  await publish(transaction, { type: 'import.completed', jobId: job.id });
  await audit(transaction, importer, {
    chain: job.municipality,
    action: 'import.completed',
    decision: 'PERMIT',
    detail: { job: job.id, kind: job.kind, requestedBy: job.requestedBy, created, changed, refused },
  });
}

async function matchAnew(transaction: Transaction, job: ImportToDo, today: LocalDate): Promise<void> {
  const id = v7();
  const weightsVersion = weightsOn(standardWeights, today)?.version ?? '';
  const region = await regionOf(transaction, job.municipality);
  await enterRun(transaction, { id, ...region, requestedBy: job.requestedBy, rulesOn: today, weightsVersion });
  await publish(transaction, { type: 'match.requested', runId: id });
}

/** A file of which nothing could be read: its problems are kept like a row's, and the first is why it failed. */
async function fail(parts: HandlerParts, job: ImportToDo, problems: readonly RowProblem[]): Promise<void> {
  await parts.database.transaction(importer, async (transaction) => {
    const nothing = { from: 0, rows: 0, created: 0, changed: 0, unchanged: 0, progress: 0 };
    await note(transaction, job, { ...nothing, refused: [{ line: 0, cells: null, problems }] });
    await failImport(transaction, job.id, problems[0] ?? null);
  });
}
