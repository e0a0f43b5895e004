import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { v7 } from 'uuid';
import {
  audit,
  enterImport,
  filesOfUpload,
  importJobById,
  publish,
  saveColumnMapping,
  uploadById,
  columnMappingsOf,
  type ImportJobRow,
  type ImportKind,
  type StoredColumn,
  type Transaction,
} from '@fotfeste/db';
import { bytesSource, openTable } from '@fotfeste/gateways';
import { ok, refuse, type Refusal } from '@fotfeste/kernel';
import { notFound, type Operation } from '../common/operation.js';
import type { RefusedResult } from '../common/refusals/refused.js';
import type { MutationStartImportArgs } from '../generated/resolvers.js';
import { savedMappingFor } from './file-preview.js';
import { columnRefusals, fieldsOf, importableIn, mayImport } from './import-rules.js';

type Answer = (ImportJobRow & { readonly __typename: 'ImportJob' }) | RefusedResult;

const longestSender = 100;

/** Asks for a file that was sent to be read in. */
@Resolver()
export class StartImportMutation {
  @Mutation()
  startImport(@Args() args: MutationStartImportArgs, @Context('operation') operation: Operation): Promise<Answer> {
    const { viewer } = operation;
    const municipality = args.municipality ?? importableIn(viewer, args.kind)[0];
    if (!municipality || !mayImport(viewer, args.kind, municipality)) throw notFound();
    return operation.change(
      { operation: 'startImport', arguments: args },
      async (transaction) => {
        const upload = await uploadById(transaction, args.uploadId);
        const refusals = refusalsOf(args, upload !== undefined);
        if (!upload || refusals.length > 0) return refuse(refusals);
        const id = v7();
        await enterImport(transaction, {
          id,
          municipality,
          kind: args.kind,
          fileName: upload.fileNames[0] ?? '',
          uploadId: args.uploadId,
          dryRun: args.dryRun,
          columns: (await columnsFor(transaction, args, municipality)) ?? null,
          requestedBy: viewer.userId,
          requestedByName: viewer.name,
        });
        await publish(transaction, { type: 'import.requested', jobId: id });
        const detail = { job: id, kind: args.kind, dryRun: args.dryRun };
        await audit(transaction, viewer, { chain: municipality, action: 'import.run', decision: 'PERMIT', detail });
        return ok({ id });
      },
      (id) => anew(operation, id),
    );
  }
}

function refusalsOf(args: MutationStartImportArgs, uploaded: boolean): readonly Refusal[] {
  return [
    ...(uploaded ? [] : [{ code: 'UPLOAD_UNKNOWN', field: 'uploadId' }]),
    ...((args.sender?.length ?? 0) > longestSender ? [{ code: 'SENDER_TOO_LONG', field: 'sender' }] : []),
    ...(args.columns ? columnRefusals(args.kind, chosen(args.columns)) : []),
  ];
}

const chosen = (columns: NonNullable<MutationStartImportArgs['columns']>): readonly StoredColumn[] =>
  columns.map(({ header, field }) => (field ? { header, field } : { header }));

/** The columns somebody chose, which are saved for their sender; else the sender's, else those of anybody that fit. */
async function columnsFor(
  transaction: Transaction,
  { uploadId, kind, sender, columns }: MutationStartImportArgs,
  municipality: string,
): Promise<readonly StoredColumn[] | undefined> {
  if (fieldsOf(kind).length === 0) return undefined;
  if (columns) {
    const mapping = { municipality, kind, columns: chosen(columns) };
    if (sender) await saveColumnMapping(transaction, { ...mapping, sender });
    return mapping.columns;
  }
  if (sender) return savedFor(transaction, { municipality, kind, sender });
  const [file] = await filesOfUpload(transaction, uploadId);
  const table = file && (await openTable(bytesSource(file.bytes)));
  if (!table?.ok) return undefined;
  const fitting = await savedMappingFor(table.value.headers, {
    reader: transaction,
    kind,
    municipalities: [municipality],
  });
  return fitting?.columns;
}

interface SavedBy {
  readonly municipality: string;
  readonly kind: ImportKind;
  readonly sender: string;
}

async function savedFor(
  transaction: Transaction,
  { municipality, kind, sender }: SavedBy,
): Promise<readonly StoredColumn[] | undefined> {
  const saved = await columnMappingsOf(transaction, kind, [municipality]);
  return saved.find((mapping) => mapping.sender === sender)?.columns;
}

async function anew(operation: Operation, id: string): Promise<ImportJobRow & { readonly __typename: 'ImportJob' }> {
  const job = await importJobById(operation, id);
  if (!job) throw notFound();
  return { ...job, __typename: 'ImportJob' };
}
