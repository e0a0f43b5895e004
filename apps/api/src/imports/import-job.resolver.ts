import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  columnMappingsOf,
  filesOfUpload,
  importJobById,
  newestImportJobs,
  problemsOfImport,
  uploadById,
  type ColumnMappingRow,
  type ImportJobRow,
  type ImportKind,
} from '@fotfeste/db';
import { describeProblem, type RowProblem } from '@fotfeste/placement';
import { notFound, type Operation } from '../common/operation.js';
import { refused, type RefusedResult } from '../common/refusals/refused.js';
import type { ImportJobProblemsArgs, QueryFilePreviewArgs } from '../generated/resolvers.js';
import { previewOf } from './file-preview.js';
import { fieldsOf, importableIn, importKinds, mayImport, problemLanguage } from './import-rules.js';

const mostProblems = 500;
const mostJobs = 100;

/** Imports, and what files look like before they are read in. */
@Resolver('ImportJob')
export class ImportJobResolver {
  @Query()
  async importJob(
    @Args('id') id: string,
    @Context('operation') operation: Operation,
  ): Promise<ImportJobRow | undefined> {
    const job = await importJobById(operation, id);
    return job && mayImport(operation.viewer, job.kind, job.municipality) ? job : undefined;
  }

  @Query()
  importJobs(
    @Args('first') first: number | null | undefined,
    @Context('operation') operation: Operation,
  ): Promise<ImportJobRow[]> {
    const kinds = importKinds.filter((kind) => importableIn(operation.viewer, kind).length > 0);
    if (kinds.length === 0) throw notFound();
    return newestImportJobs(operation, kinds, Math.min(Math.max(first ?? 20, 1), mostJobs));
  }

  @Query()
  columnMappings(
    @Args('kind') kind: ImportKind,
    @Context('operation') operation: Operation,
  ): Promise<ColumnMappingRow[]> {
    return columnMappingsOf(operation, kind, importableIn(operation.viewer, kind));
  }

  @Query()
  async filePreview(
    @Args() { uploadId, kind }: QueryFilePreviewArgs,
    @Context('operation') operation: Operation,
  ): Promise<object | RefusedResult> {
    const municipalities = importableIn(operation.viewer, kind);
    if (municipalities.length === 0) throw notFound();
    const { language } = operation.viewer;
    if (!(await uploadById(operation, uploadId)))
      return refused([{ code: 'UPLOAD_UNKNOWN', field: 'uploadId' }], language);
    const files = await filesOfUpload(operation, uploadId);
    const preview = await previewOf(files, { reader: operation, kind, municipalities, today: operation.today });
    if (!preview.ok) return refused([{ code: preview.refusal.code, field: 'uploadId' }], language);
    const fields = fieldsOf(kind).map(({ field, nb, en, required }) => ({ name: field, label: { nb, en }, required }));
    return { __typename: 'FilePreview', uploadId, ...preview.value, fields };
  }

  @ResolveField()
  async problems(
    @Parent() job: ImportJobRow,
    @Args() { first, after }: ImportJobProblemsArgs,
    @Context('operation') operation: Operation,
  ): Promise<object[]> {
    const page = { first: Math.min(Math.max(first ?? 100, 0), mostProblems), after: Math.max(after ?? 0, 0) };
    const problems = await problemsOfImport(operation, job.id, page);
    return problems.map((problem) => problemView(problem, { job, operation }));
  }

  @ResolveField()
  refusedFile(@Parent() { id, refused: rows, status, kind }: ImportJobRow): string | undefined {
    return rows > 0 && status === 'COMPLETED' && kind !== 'ESCO' ? `/imports/${id}/refused.csv` : undefined;
  }

  @ResolveField()
  failure(@Parent() job: ImportJobRow, @Context('operation') operation: Operation): string | undefined {
    if (job.status !== 'FAILED') return undefined;
    const language = problemLanguage(operation.viewer);
    if (!job.failureProblem) return faults[language];
    const { problem, wayOut } = describeProblem(job.failureProblem, language);
    return `${problem}. ${wayOut}.`;
  }
}

const faults = {
  nb: 'Noe gikk galt hos oss. Ingenting er halvveis lagret; hent inn filen på nytt.',
  en: 'Something went wrong on our side. Nothing is stored by halves; import the file again.',
};

interface Shown {
  readonly job: ImportJobRow;
  readonly operation: Operation;
}

/** A problem in the viewer's language, with the column as the format's documentation names it. */
function problemView(problem: RowProblem, { job, operation }: Shown): object {
  const language = problemLanguage(operation.viewer);
  const column = fieldsOf(job.kind).find(({ field }) => field === problem.field);
  const { line, code, value } = problem;
  return { line, field: column?.[language] ?? problem.field, code, value, ...describeProblem(problem, language) };
}
