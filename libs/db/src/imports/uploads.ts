import { v7 } from 'uuid';
import type { Viewer } from '@fotfeste/access';
import type { Reader, Transaction } from '../database.js';

/** One file as it was sent. */
export interface SentFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Where a sent file goes: into an upload of its own, or to the others of a release that consists of several. */
export interface UploadTarget {
  readonly municipality: string;
  readonly uploadId?: string | undefined;
}

/**
 * Keeps a file for an import, and forgets what nobody asked to have imported within a day.
 * @returns the upload's id; undefined where it is to join an upload that is not the viewer's
 */
export async function storeUpload(
  transaction: Transaction,
  viewer: Viewer,
  { file, target }: { readonly file: SentFile; readonly target: UploadTarget },
): Promise<string | undefined> {
  await forgetOldUploads(transaction);
  const id = target.uploadId ?? v7();
  if (target.uploadId === undefined)
    await transaction.query(`insert into upload (id, municipality, uploaded_by) values ($1, $2, $3)`, [
      id,
      target.municipality,
      viewer.userId,
    ]);
  const [stored] = await transaction.query<{ id: string }>(
    `insert into upload_file (upload_id, municipality, file_name, bytes)
     select id, municipality, $3, $4 from upload where id::text = $1 and uploaded_by = $2
     on conflict (upload_id, file_name) do update set bytes = excluded.bytes returning upload_id as id`,
    [id, viewer.userId, file.fileName, Buffer.from(file.bytes)],
  );
  return stored?.id;
}

const forgetOldUploads = (transaction: Transaction): Promise<unknown> =>
  transaction.query(
    `delete from upload u where uploaded_at < now() - interval '1 day'
        and not exists (select 1 from import_job j where j.upload_id = u.id and j.status in ('QUEUED', 'RUNNING'))`,
  );

/** The municipality and the file names of an upload that the asker may see. */
export async function uploadById(
  reader: Reader,
  id: string,
): Promise<{ readonly municipality: string; readonly fileNames: readonly string[] } | undefined> {
  const [upload] = await reader.query<{ municipality: string; fileNames: string[] }>(
    `select u.municipality, array(select f.file_name from upload_file f where f.upload_id = u.id order by 1) as "fileNames"
       from upload u where u.id::text = $1`,
    [id],
  );
  return upload;
}

/** The files of an upload, by name. */
export const filesOfUpload = (reader: Reader, id: string): Promise<SentFile[]> =>
  reader.query(`select file_name as "fileName", bytes from upload_file where upload_id::text = $1 order by file_name`, [
    id,
  ]);

/** Forgets an upload that has been read in: what was good is stored, what was not is in the file of refused rows. */
export const forgetUpload = (transaction: Transaction, id: string): Promise<unknown> =>
  transaction.query(`delete from upload where id = $1`, [id]);
