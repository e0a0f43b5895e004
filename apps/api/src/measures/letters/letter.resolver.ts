import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { isId, navReferencesOf } from '@fotfeste/db';
import type { Operation } from '../../common/operation.js';
import { renderPdf, type PrintedDocument } from '../../common/render-pdf.js';
import type { QueryMeasureLetterArgs } from '../../generated/resolvers.js';
import type { FileView } from '../csv-file.js';
import { measureLoaders, type MeasureView } from '../measure-view.js';
import { agreementLetter } from './agreement-letter.js';
import { decisionLetter } from './decision-letter.js';
import type { LetterFacts, WrittenForm } from './letter-parts.js';

/** Letters and agreements on paper, for those they are addressed to. */
@Resolver()
export class LetterResolver {
  @Query()
  async measureLetter(
    @Args() { id, letter, form }: QueryMeasureLetterArgs,
    @Context('operation') operation: Operation,
  ): Promise<FileView | undefined> {
    const view = isId(id) ? await measureLoaders(operation).measure.load(id) : undefined;
    if (!view || !operation.may(letter === 'DECISION' ? 'measure.decisionLetter' : 'measure.read', view))
      return undefined;
    const facts = await letterFacts(operation, view, form ?? 'NB');
    const document = letter === 'DECISION' ? decisionLetter(facts) : agreementLetter(facts);
    if (!document) return undefined;
    operation.shown(view.participantId, view.municipality, 'measure.read');
    return printed(document, `${letter === 'DECISION' ? 'vedtak' : 'avtale'}-${view.number}.pdf`);
  }
}

async function letterFacts(operation: Operation, view: MeasureView, form: WrittenForm): Promise<LetterFacts> {
  const [employer, office, [nav]] = await Promise.all([
    operation.loaders.employer.load(view.organisation),
    measureLoaders(operation).navOffice.load(view.navOffice),
    navReferencesOf(operation, [view.id]),
  ]);
  const employerName = view.content.employerName ?? employer?.name ?? '';
  return { view, form, employerName, office: office ?? { number: view.navOffice, name: '' }, nav };
}

async function printed(document: PrintedDocument, fileName: string): Promise<FileView> {
  const bytes = await renderPdf(document);
  return { fileName, mediaType: 'application/pdf', content: bytes.toString('base64') };
}
