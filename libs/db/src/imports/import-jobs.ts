import type { RowProblem } from '@fotfeste/placement';
import type { Transaction } from '../database.js';
import { insertRows } from './insert-rows.js';

/** What can be imported. */
export type ImportKind = 'PARTICIPANTS' | 'EMPLOYERS' | 'SLOTS' | 'OCCUPATIONS' | 'ESCO' | 'POSTCODES' | 'ADS';

/** Which field a column of the sender's file holds. */
export interface StoredColumn {
  readonly header: string;
  readonly field?: string;
}

/** An import as it was asked for, and how far it has come. */
export interface ImportToDo {
  readonly id: string;
  readonly municipality: string;
  readonly kind: ImportKind;
  readonly uploadId: string;
  readonly dryRun: boolean;
  readonly columns: readonly StoredColumn[] | null;
  readonly rowsRead: number;
  readonly attempts: number;
  readonly requestedBy: string;
  readonly requestedByName: string;
}

/** Begins or goes on with an import; undefined if it is over. Each beginning is counted. */
export async function beginImport(transaction: Transaction, id: string): Promise<ImportToDo | undefined> {
  const [job] = await transaction.query<ImportToDo>(
    `update import_job set status = 'RUNNING', attempts = attempts + 1 where id = $1 and status in ('QUEUED', 'RUNNING')
     returning id, municipality, kind, upload_id as "uploadId", dry_run as "dryRun", columns, rows_read as "rowsRead",
               attempts, requested_by as "requestedBy", requested_by_name as "requestedByName"`,
    [id],
  );
  return job;
}

/** A row that was not taken. Line 0 is the file itself, which has no cells. */
export interface StoredRefusal {
  readonly line: number;
  readonly cells: readonly string[] | null;
  readonly problems: readonly RowProblem[];
}

/** What became of some rows, one after the other. */
export interface ImportStep {
  /** Rows read before these: where the step belongs. */
  readonly from: number;
  readonly rows: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: readonly StoredRefusal[];
  /** 0-100. */
  readonly progress: number;
}

/**
 * Notes a step in the transaction that stores its rows.
 * @returns false when somebody else has done the step meanwhile: then nothing of it may be stored
 */
export async function noteStep(transaction: Transaction, job: ImportToDo, step: ImportStep): Promise<boolean> {
  const noted = await transaction.query(
    `update import_job set rows_read = rows_read + $3, created = created + $4, changed = changed + $5,
            unchanged = unchanged + $6, refused = refused + $7, progress = greatest(progress, $8)
      where id = $1 and rows_read = $2 and status = 'RUNNING' returning id`,
    [job.id, step.from, step.rows, step.created, step.changed, step.unchanged, step.refused.length, step.progress],
  );
  if (noted.length === 0) return false;
  const rows = step.refused.map(({ line, cells, problems }, index) => ({
    job_id: job.id,
    municipality: job.municipality,
    position: step.from + index,
    line,
    cells,
    problems,
  }));
  await insertRows(transaction, 'import_refused', rows);
  return true;
}

/** Shows how far a trial has come; its counts come at its end. */
export const noteProgressOfImport = (transaction: Transaction, id: string, progress: number): Promise<unknown> =>
  transaction.query(`update import_job set progress = greatest(progress, $2) where id = $1 and status = 'RUNNING'`, [
    id,
    progress,
  ]);

/** Keeps the file's headers, so that refused rows can be given back in its own shape. */
export const noteHeaders = (transaction: Transaction, id: string, headers: readonly string[]): Promise<unknown> =>
  transaction.query(`update import_job set headers = $2 where id = $1`, [id, JSON.stringify(headers)]);

/**
 * Ends an import whose rows are all read.
 * @returns what came of it; undefined when somebody else has ended it
 */
export async function completeImport(
  transaction: Transaction,
  id: string,
): Promise<(Pick<ImportStep, 'created' | 'changed'> & { readonly refused: number }) | undefined> {
  const [done] = await transaction.query<{ created: number; changed: number; refused: number }>(
    `update import_job set status = 'COMPLETED', progress = 100, finished_at = clock_timestamp()
      where id = $1 and status = 'RUNNING' returning created, changed, refused`,
    [id],
  );
  return done;
}

/** Ends an import that cannot be made: the file's problem, or null for a fault of ours. */
export const failImport = (transaction: Transaction, id: string, problem: RowProblem | null): Promise<unknown> =>
  transaction.query(
    `update import_job set status = 'FAILED', failure = $2, finished_at = clock_timestamp() where id = $1 and status in ('QUEUED', 'RUNNING')`,
    [id, problem && JSON.stringify(problem)],
  );
