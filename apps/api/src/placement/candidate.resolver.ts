import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { answerProposal, isOverdue } from '@fotfeste/placement';
import { candidateById, candidatePage, isId, proposalPort, type CandidateRow } from '@fotfeste/db';
import { notFound, type Operation } from '../common/operation.js';
import type { MutationAnswerProposalArgs, QueryCandidateCardArgs, QueryInboxArgs } from '../generated/resolvers.js';
import { cardTexts, reasonView, type ReasonView } from './card-words.js';
import { carryOut } from './carry-out.js';
import { placementLoaders } from './loaders.js';
import { connection, emptyConnection, pageOf, type Connection } from './connection.js';

/** The employer's inbox: people who have consented to this match, by the card fixed then. */
@Resolver('CandidateCard')
export class CandidateResolver {
  @Query()
  async inbox(
    @Args() args: QueryInboxArgs,
    @Context('operation') operation: Operation,
  ): Promise<Connection<CandidateRow>> {
    operation.require('card.read', { organisation: operation.viewer.organisations[0] });
    const page = pageOf(args);
    const slotId = args.slotId ?? undefined;
    if (slotId !== undefined && !isId(slotId)) return emptyConnection;
    const cards = await connection(page, candidatePage(operation, slotId, page), (row) => row.proposalId);
    for (const card of cards.nodes) operation.shown(card.participantId, card.municipalityNumber, 'card.read');
    return cards;
  }

  @Query()
  async candidateCard(
    @Args() { proposalId }: QueryCandidateCardArgs,
    @Context('operation') operation: Operation,
  ): Promise<CandidateRow | undefined> {
    return readCard(operation, proposalId);
  }

  @Mutation()
  answerProposal(
    @Args() args: MutationAnswerProposalArgs,
    @Context('operation') operation: Operation,
  ): Promise<unknown> {
    return carryOut(operation, {
      name: 'answerProposal',
      args,
      work: (transaction, act) => answerProposal(proposalPort(transaction, operation.viewer), act, args),
      answer: async (id) => {
        const card = await readCard(operation, id);
        if (!card) throw notFound();
        return { __typename: 'CandidateCard', ...card };
      },
    });
  }

  @ResolveField()
  slot(@Parent() card: CandidateRow, @Context('operation') operation: Operation): Promise<unknown> {
    return operation.loaders.slot.load(card.slotId);
  }

  @ResolveField()
  agreement(@Parent() card: CandidateRow, @Context('operation') operation: Operation): Promise<unknown> {
    return placementLoaders(operation).agreementOfProposal.load(card.proposalId);
  }

  @ResolveField()
  skills(@Parent() { card }: CandidateRow, @Context('operation') operation: Operation): readonly string[] {
    return cardTexts(card, operation.viewer.language).skills;
  }

  @ResolveField()
  experience(@Parent() { card }: CandidateRow, @Context('operation') operation: Operation): readonly string[] {
    return cardTexts(card, operation.viewer.language).experience;
  }

  @ResolveField()
  languages(@Parent() { card }: CandidateRow, @Context('operation') operation: Operation): readonly string[] {
    return cardTexts(card, operation.viewer.language).languages;
  }

  @ResolveField()
  norwegian(@Parent() { card }: CandidateRow): unknown {
    return card.norwegian;
  }

  @ResolveField()
  wantsToLearn(@Parent() { card }: CandidateRow, @Context('operation') operation: Operation): readonly string[] {
    return cardTexts(card, operation.viewer.language).wantsToLearn;
  }

  @ResolveField()
  commuteMinutes(@Parent() { card }: CandidateRow): number | null {
    return card.commuteMinutes;
  }

  @ResolveField()
  reasons(@Parent() { card }: CandidateRow, @Context('operation') operation: Operation): readonly ReasonView[] {
    return card.reasons.map((point) => reasonView(point, operation.viewer.language));
  }

  @ResolveField()
  risks(@Parent() { card }: CandidateRow, @Context('operation') operation: Operation): readonly ReasonView[] {
    return card.risks.map((point) => reasonView(point, operation.viewer.language));
  }

  @ResolveField()
  overdue(@Parent() { awaits, answerBy }: CandidateRow, @Context('operation') operation: Operation): boolean {
    return awaits === 'EMPLOYER_ANSWER' && isOverdue(answerBy, operation.today);
  }
}

/** The card of one proposal; undefined where there is none, and where there is one the viewer may not see. */
async function readCard(operation: Operation, proposalId: string): Promise<CandidateRow | undefined> {
  const card = isId(proposalId) ? await candidateById(operation, proposalId) : undefined;
  if (!card || !operation.may('card.read', { organisation: card.organisation })) return undefined;
  operation.shown(card.participantId, card.municipalityNumber, 'card.read');
  return card;
}
