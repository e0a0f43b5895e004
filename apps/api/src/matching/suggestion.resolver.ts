import DataLoader from 'dataloader';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  isId,
  latestRun,
  proposalsOfParticipants,
  repairsById,
  suggestionById,
  suggestionPage,
  type ProposalRow,
  type RepairRow,
  type SlotRow,
  type SuggestionRow,
} from '@fotfeste/db';
import {
  renderReason,
  ruleNames,
  ruleReason,
  type Reason,
  type RuleFinding,
  type ScoreComponent,
  type Telling,
} from '@fotfeste/matching';
import type { Operation } from '../common/operation.js';
import type { QuerySuggestionsArgs } from '../generated/resolvers.js';
import { connection, emptyConnection, pageOf, type Connection } from '../placement/connection.js';
import { factView, namingOf, reasonViews, tellingLanguage, type ReasonView } from './naming.js';
import { sourceIn } from './rule-sources.js';

/** What the run in force says about people and slots. It proposes nothing. */
@Resolver('Suggestion')
export class SuggestionResolver {
  @Query()
  async suggestions(
    @Args() args: QuerySuggestionsArgs,
    @Context('operation') operation: Operation,
  ): Promise<Connection<SuggestionRow>> {
    operation.require('match.read');
    const { participantId, slotId } = args;
    if ((participantId && !isId(participantId)) || (slotId && !isId(slotId))) return emptyConnection;
    const run = await latestRun(operation, 'IN_FORCE');
    if (!run) return emptyConnection;
    const page = pageOf({ first: args.first ?? 20, after: args.after ?? null });
    const filter = {
      runId: run.id,
      participantId: participantId ?? undefined,
      slotId: slotId ?? undefined,
      assignedOnly: args.assignedOnly ?? undefined,
    };
    return connection(page, suggestionPage(operation, filter, page), ({ id }) => id);
  }

  @Query()
  async suggestion(
    @Args('id') id: string,
    @Context('operation') operation: Operation,
  ): Promise<SuggestionRow | undefined> {
    operation.require('match.read');
    return isId(id) ? suggestionById(operation, id) : undefined;
  }

  @ResolveField()
  participant(@Parent() row: SuggestionRow, @Context('operation') operation: Operation): Promise<unknown> {
    return operation.loaders.participant.load(row.participantId);
  }

  @ResolveField()
  slot(@Parent() row: SuggestionRow, @Context('operation') operation: Operation): Promise<SlotRow | undefined> {
    return operation.loaders.slot.load(row.slotId);
  }

  @ResolveField()
  band(@Parent() { explanation }: SuggestionRow): string {
    return explanation.band;
  }

  @ResolveField()
  parts(@Parent() { explanation }: SuggestionRow): object[] {
    return explanation.components.map((part: ScoreComponent) => ({
      code: part.code,
      side: part.side,
      points: part.points,
      maximum: part.max,
      facts: part.facts.map(factView),
    }));
  }

  @ResolveField()
  commuteMinutes(@Parent() { explanation }: SuggestionRow): number | null {
    return explanation.journey?.minutes ?? null;
  }

  @ResolveField()
  verdict(@Parent() { explanation }: SuggestionRow): string {
    return explanation.verdict;
  }

  @ResolveField()
  async rules(
    @Parent() { explanation, slotId }: SuggestionRow,
    @Context('operation') operation: Operation,
  ): Promise<object[]> {
    const language = tellingLanguage(operation);
    const naming = await namingOf(operation, await operation.loaders.slot.load(slotId));
    return explanation.findings.map((finding: RuleFinding) => ({
      code: finding.code,
      verdict: finding.verdict,
      text: ruleNames[finding.code][language],
      source: sourceIn(finding.source, language),
      verified: finding.verified,
      smallestChange: changeInWords(finding, { audience: 'CONSULTANT', language, naming }),
    }));
  }

  @ResolveField()
  reasons(@Parent() row: SuggestionRow, @Context('operation') operation: Operation): Promise<ReasonView[]> {
    return told(row, row.explanation.reasons, operation);
  }

  @ResolveField()
  risks(@Parent() row: SuggestionRow, @Context('operation') operation: Operation): Promise<ReasonView[]> {
    const { risks, actions } = row.explanation;
    // the price is today's; the explanation may be of before a repair changed it
    const own = risks.filter(({ code }) => code !== 'PLACE_IN_DEMAND');
    return told(row, [...own, ...demandFor(row.price), ...actions], operation);
  }

  @ResolveField()
  async repair(@Parent() { repairId }: SuggestionRow, @Context('operation') operation: Operation): Promise<unknown> {
    return repairId ? repairsOf(operation).load(repairId) : null;
  }

  @ResolveField()
  async runnerUpSlot(
    @Parent() { explanation }: SuggestionRow,
    @Context('operation') operation: Operation,
  ): Promise<unknown> {
    return explanation.runnerUpSlot ? operation.loaders.slot.load(explanation.runnerUpSlot) : null;
  }

  @ResolveField()
  async runnerUpParticipant(
    @Parent() { explanation }: SuggestionRow,
    @Context('operation') operation: Operation,
  ): Promise<unknown> {
    const id = explanation.runnerUpParticipant;
    return id ? operation.loaders.participant.load(id) : null;
  }

  @ResolveField()
  async proposal(
    @Parent() row: SuggestionRow,
    @Context('operation') operation: Operation,
  ): Promise<ProposalRow | null> {
    const rows = await proposalsOf(operation, row.participantId);
    return rows.find(({ slotId }) => slotId === row.slotId) ?? null;
  }
}

const demandFor = (price: number): readonly Reason[] =>
  price > 0
    ? [{ code: 'PLACE_IN_DEMAND', kind: 'MARKET', audiences: ['CONSULTANT'], params: { price }, facts: [] }]
    : [];

async function told(row: SuggestionRow, reasons: readonly Reason[], operation: Operation): Promise<ReasonView[]> {
  const slot = await operation.loaders.slot.load(row.slotId);
  const naming = await namingOf(operation, slot);
  return reasonViews(reasons, { audience: 'CONSULTANT', language: tellingLanguage(operation), naming });
}

/** What would make the pair allowed, as something to do; null where nothing would. */
const changeInWords = (finding: RuleFinding, telling: Telling): string | null =>
  finding.change ? (renderReason(ruleReason(finding), telling) ?? null) : null;

const repairLoaders = new WeakMap<Operation, DataLoader<string, RepairRow | undefined>>();

function repairsOf(operation: Operation): DataLoader<string, RepairRow | undefined> {
  const loader =
    repairLoaders.get(operation) ??
    new DataLoader<string, RepairRow | undefined>(async (ids) => {
      const rows = await repairsById(operation, ids);
      return ids.map((id) => rows.find((row) => row.id === id));
    });
  repairLoaders.set(operation, loader);
  return loader;
}

const ofOperation = new WeakMap<Operation, DataLoader<string, readonly ProposalRow[]>>();

/** The proposals of a person, read for all suggestions of an answer at once. */
function proposalsOf(operation: Operation, participantId: string): Promise<readonly ProposalRow[]> {
  const loader =
    ofOperation.get(operation) ??
    new DataLoader<string, readonly ProposalRow[]>(async (ids) => {
      const rows = await proposalsOfParticipants(operation, ids);
      return ids.map((id) => rows.filter((row) => row.participantId === id));
    });
  ofOperation.set(operation, loader);
  return loader.load(participantId);
}
