import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  addPlanReason,
  audit,
  isId,
  matchingSlots,
  planReasons,
  suggestionById,
  type PlanReasonRow,
  type SuggestionRow,
} from '@fotfeste/db';
import { ok, refuse } from '@fotfeste/kernel';
import { draftPlanReason, type PlanDraft } from '@fotfeste/matching';
import { notFound, type Operation } from '../common/operation.js';
import type { RefusedResult } from '../common/refusals/refused.js';
import type { MutationSavePlanReasonArgs } from '../generated/resolvers.js';
import { factView, namingOf, tellingLanguage } from './naming.js';

interface PlanReasonView {
  readonly __typename: 'PlanReason';
  readonly suggestion: SuggestionRow;
  readonly drafted: PlanDraft;
}

const longest = 4_000;

/** The reason for an element of the plan (integreringsloven section 15): drafted from the match, edited by a person. */
@Resolver('PlanReason')
export class PlanReasonResolver {
  @Query()
  async planReason(
    @Args('suggestionId') id: string,
    @Context('operation') operation: Operation,
  ): Promise<PlanReasonView | undefined> {
    operation.require('match.read');
    const suggestion = isId(id) ? await suggestionById(operation, id) : undefined;
    return suggestion && viewOf(operation, suggestion);
  }

  @Query()
  async planReasonDraft(@Args('suggestionId') id: string, @Context('operation') operation: Operation): Promise<string> {
    const view = await this.planReason(id, operation);
    if (!view) throw notFound();
    return view.drafted.text;
  }

  @Mutation()
  async savePlanReason(
    @Args() args: MutationSavePlanReasonArgs,
    @Context('operation') operation: Operation,
  ): Promise<PlanReasonView | RefusedResult> {
    const suggestion = isId(args.suggestionId) ? await suggestionById(operation, args.suggestionId) : undefined;
    const person = suggestion && (await operation.loaders.participant.load(suggestion.participantId));
    if (!suggestion || !person) throw notFound();
    const { participantId, slotId, runId } = suggestion;
    const municipality = person.municipalityNumber;
    operation.require('participant.change', { municipality, participantId });
    const { drafted } = await viewOf(operation, suggestion);
    const text = args.text.trim();
    return operation.change(
      { operation: 'savePlanReason', arguments: args },
      async (transaction) => {
        if (!text) return refuse([{ code: 'FIELD_REQUIRED', field: 'text' }]);
        if (text.length > longest) return refuse([{ code: 'FIELD_TOO_LONG', field: 'text', facts: { most: longest } }]);
        const isStored = await addPlanReason(transaction, operation.viewer, {
          ...{ participantId, slotId, municipality, runId, text, basedOn: args.basedOn },
          draft: drafted.text,
          draftVersion: drafted.version,
          facts: drafted.facts,
        });
        if (!isStored) return refuse([{ code: 'PLAN_REASON_CHANGED' }]);
        await audit(transaction, operation.viewer, {
          chain: municipality,
          action: 'plan.reason',
          decision: 'PERMIT',
          subjectId: participantId,
          detail: { slotId },
        });
        return ok({ id: suggestion.id });
      },
      () => viewOf(operation, suggestion),
    );
  }

  @ResolveField()
  participant(@Parent() { suggestion }: PlanReasonView, @Context('operation') operation: Operation): Promise<unknown> {
    return operation.loaders.participant.load(suggestion.participantId);
  }

  @ResolveField()
  slot(@Parent() { suggestion }: PlanReasonView, @Context('operation') operation: Operation): Promise<unknown> {
    return operation.loaders.slot.load(suggestion.slotId);
  }

  @ResolveField()
  draft(@Parent() { drafted }: PlanReasonView): string {
    return drafted.text;
  }

  @ResolveField()
  draftVersion(@Parent() { drafted }: PlanReasonView): string {
    return drafted.version;
  }

  @ResolveField()
  facts(@Parent() { drafted }: PlanReasonView): readonly object[] {
    return drafted.facts.map(factView);
  }

  @ResolveField()
  versions(
    @Parent() { suggestion }: PlanReasonView,
    @Context('operation') operation: Operation,
  ): Promise<readonly PlanReasonRow[]> {
    return planReasons(operation, suggestion);
  }
}

async function viewOf(operation: Operation, suggestion: SuggestionRow): Promise<PlanReasonView> {
  const { municipalities } = operation.viewer;
  const [slot] = await matchingSlots(operation, { municipalities, slotIds: [suggestion.slotId] });
  if (!slot) throw notFound();
  const telling = { language: tellingLanguage(operation), naming: await namingOf(operation) };
  return { __typename: 'PlanReason', suggestion, drafted: draftPlanReason(suggestion.explanation, slot, telling) };
}
