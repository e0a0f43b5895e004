import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { slotDraftsOf, type SlotDraftRow } from '@fotfeste/db';
import type { Operation } from '../common/operation.js';
import { importableIn } from './import-rules.js';

const most = 200;

/** What ads have left: reasons to call an employer. */
@Resolver('SlotDraft')
export class SlotDraftResolver {
  @Query()
  async slotDrafts(
    @Args('first') first: number | null | undefined,
    @Context('operation') operation: Operation,
  ): Promise<object[]> {
    const municipalities = importableIn(operation.viewer, 'ADS');
    const rows = await slotDraftsOf(operation, municipalities, Math.min(Math.max(first ?? 50, 1), most));
    return rows.map(draftView);
  }

  @ResolveField()
  occupation(
    @Parent() { occupationCode }: { readonly occupationCode?: string },
    @Context('operation') operation: Operation,
  ): Promise<unknown> | undefined {
    return occupationCode === undefined ? undefined : operation.loaders.occupation.load(occupationCode);
  }
}

function draftView({ id, draft, readAt }: SlotDraftRow): object {
  const { occupation, organisation, municipality, starts, applyBy, ...rest } = draft;
  return {
    ...rest,
    id,
    readAt,
    occupationCode: occupation,
    organisationNumber: organisation,
    municipalityNumber: municipality,
    startsText: textOf(starts),
    applyByText: textOf(applyBy),
  };
}

/** A date as the ad wrote it. */
const textOf = (date: unknown): string =>
  typeof date === 'object' && date !== null && 'text' in date ? String(date.text) : '';
