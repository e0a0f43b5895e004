import type { RowProblem } from '@fotfeste/placement';
import type { Reader, Transaction } from '../database.js';
import type { ImportKind, StoredColumn } from '../imports/import-jobs.js';

/** An import as screens read it. */
export interface ImportJobRow {
  readonly id: string;
  readonly municipality: string;
  readonly kind: ImportKind;
  readonly status: 'QUEUED' | 'RUNNING' | 'COMPLETED' | 'FAILED';
  readonly fileName: string;
  readonly dryRun: boolean;
  readonly progress: number;
  readonly rowsRead: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly headers: readonly string[] | null;
  /** Why it failed: the file's problem, or nothing where the fault is ours. */
  readonly failureProblem: RowProblem | null;
  readonly startedAt: string;
  readonly finishedAt: string | null;
}

const columns = `id, municipality, kind, status, file_name as "fileName", dry_run as "dryRun", progress, rows_read as "rowsRead",
  created, changed, unchanged, refused, headers, failure as "failureProblem", started_at as "startedAt", finished_at as "finishedAt"`;

/** One import that the viewer may see. */
export async function importJobById(reader: Reader, id: string): Promise<ImportJobRow | undefined> {
  const [job] = await reader.query<ImportJobRow>(`select ${columns} from import_job where id::text = $1`, [id]);
  return job;
}

/** The newest imports of some kinds. */
export const newestImportJobs = (
  reader: Reader,
  kinds: readonly ImportKind[],
  first: number,
): Promise<ImportJobRow[]> =>
  reader.query(`select ${columns} from import_job where kind = any($1) order by started_at desc, id desc limit $2`, [
    kinds,
    first,
  ]);

/** A row that was not taken. */
export interface RefusedRowRow {
  readonly jobId: string;
  readonly line: number;
  readonly cells: readonly string[] | null;
  readonly problems: readonly RowProblem[];
}

/** The refused rows of an import, in the order of its file. */
export const refusedRowsOf = (reader: Reader, jobId: string): Promise<RefusedRowRow[]> =>
  reader.query(
    `select job_id as "jobId", line, cells, problems from import_refused where job_id::text = $1 order by position`,
    [jobId],
  );

/** A page of an import's problems, row by row. */
export const problemsOfImport = async (
  reader: Reader,
  jobId: string,
  { first, after }: { readonly first: number; readonly after: number },
): Promise<RowProblem[]> => {
  const rows = await reader.query<{ problem: RowProblem }>(
    `select p.problem from import_refused r, jsonb_array_elements(r.problems) with ordinality as p(problem, number)
      where r.job_id::text = $1 order by r.position, p.number limit $2 offset $3`,
    [jobId, first, after],
  );
  return rows.map(({ problem }) => problem);
};

/** A sender's saved columns. */
export interface ColumnMappingRow {
  readonly sender: string;
  readonly kind: ImportKind;
  readonly columns: readonly StoredColumn[];
}

/** The saved columns of a municipality's senders, the newest first. */
export const columnMappingsOf = (
  reader: Reader,
  kind: ImportKind,
  municipalities: readonly string[],
): Promise<ColumnMappingRow[]> =>
  reader.query(
    `select sender, kind, columns from column_mapping where kind = $1 and municipality = any($2) order by saved_at desc, sender`,
    [kind, municipalities],
  );

/** Saves what a sender's columns hold, for the next file. */
export const saveColumnMapping = (
  transaction: Transaction,
  mapping: ColumnMappingRow & { readonly municipality: string },
): Promise<unknown> =>
  transaction.query(
    `insert into column_mapping (municipality, sender, kind, columns) values ($1, $2, $3, $4)
     on conflict (municipality, sender, kind) do update set columns = excluded.columns, saved_at = now()`,
    [mapping.municipality, mapping.sender, mapping.kind, JSON.stringify(mapping.columns)],
  );

/** An import to be made. */
export interface NewImport {
  readonly id: string;
  readonly municipality: string;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly uploadId: string;
  readonly dryRun: boolean;
  readonly columns: readonly StoredColumn[] | null;
  readonly requestedBy: string;
  readonly requestedByName: string;
}

/** Enters an import that a worker is to make, and forgets the refused rows of those older than a month. */
export async function enterImport(transaction: Transaction, job: NewImport): Promise<void> {
  await transaction.query(
    `delete from import_refused r using import_job j where j.id = r.job_id and j.finished_at < now() - interval '30 days'`,
  );
  await transaction.query(
    `insert into import_job (id, municipality, kind, status, file_name, upload_id, dry_run, columns, requested_by, requested_by_name)
     values ($1, $2, $3, 'QUEUED', $4, $5, $6, $7, $8, $9)`,
    [
      job.id,
      job.municipality,
      job.kind,
      job.fileName,
      job.uploadId,
      job.dryRun,
      job.columns && JSON.stringify(job.columns),
      job.requestedBy,
      job.requestedByName,
    ],
  );
}

/** What an ad offers, as it was read from NAV's job feed. */
export interface SlotDraftRow {
  readonly id: string;
  readonly municipality: string;
  readonly draft: Readonly<Record<string, unknown>>;
  readonly readAt: string;
}

/** The newest drafts that ads have left. */
export const slotDraftsOf = (
  reader: Reader,
  municipalities: readonly string[],
  first: number,
): Promise<SlotDraftRow[]> =>
  reader.query(
    `select id, municipality, draft, read_at as "readAt" from slot_draft where municipality = any($1)
      order by read_at desc, id desc limit $2`,
    [municipalities, first],
  );
