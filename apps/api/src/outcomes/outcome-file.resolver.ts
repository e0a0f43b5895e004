import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { Operation } from '../common/operation.js';
import { renderPdf } from '../common/render-pdf.js';
import type { QueryOutcomeFileArgs } from '../generated/resolvers.js';
import { councilCsv, councilDocument } from './council-document.js';
import { readReport } from './read-report.js';

interface OutcomeFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: string;
}

/** The council's report as a file. */
@Resolver()
export class OutcomeFileResolver {
  @Query()
  async outcomeFile(
    @Args() args: QueryOutcomeFileArgs,
    @Context('operation') operation: Operation,
  ): Promise<OutcomeFile> {
    const report = await readReport(operation, args);
    const place = await operation.loaders.municipality.load(args.municipality);
    const paper = {
      report,
      municipality: place?.name ?? args.municipality,
      madeAt: new Date(operation.now),
      language: args.language ?? 'NB',
    } as const;
    const name = `resultater-${args.municipality}`;
    if (args.format === 'CSV')
      return {
        fileName: `${name}.csv`,
        mediaType: 'text/csv;charset=utf-8',
        content: Buffer.from(councilCsv(paper), 'utf8').toString('base64'),
      };
    const bytes = await renderPdf(councilDocument(paper));
    return { fileName: `${name}.pdf`, mediaType: 'application/pdf', content: bytes.toString('base64') };
  }
}
