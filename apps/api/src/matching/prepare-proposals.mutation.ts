import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { v7 } from 'uuid';
import { isId, proposalPort, proposalsOfParticipants, type ProposalRow } from '@fotfeste/db';
import { ok, refuse, type Refusal } from '@fotfeste/kernel';
import { propose } from '@fotfeste/placement';
import type { Operation } from '../common/operation.js';
import { refused, type RefusedResult } from '../common/refusals/refused.js';
import type { MutationPrepareProposalsArgs, PairInput } from '../generated/resolvers.js';
import { actOf, refusedByDatabase } from '../placement/carry-out.js';
import { forgetPlacements } from '../placement/loaders.js';

interface NotPrepared {
  readonly participant: unknown;
  readonly slot: unknown;
  readonly refusals: unknown;
}
interface Prepared {
  readonly __typename: 'PreparedProposals';
  readonly prepared: readonly ProposalRow[];
  readonly notPrepared: readonly NotPrepared[];
}

const mostAtOnce = 100;

/** "Prepare n proposals": what the solved caseload suggests, and people have let stand, is proposed in one go. */
@Resolver()
export class PrepareProposalsMutation {
  @Mutation()
  prepareProposals(
    @Args() args: MutationPrepareProposalsArgs,
    @Context('operation') operation: Operation,
  ): Promise<Prepared | RefusedResult> {
    operation.require('match.read');
    const { pairs } = args;
    const refusals = new Map<PairInput, readonly Refusal[]>();
    return operation.change(
      { operation: 'prepareProposals', arguments: args },
      async (transaction) => {
        if (pairs.length === 0) return refuse([{ code: 'FIELD_REQUIRED', field: 'pairs' }]);
        if (pairs.length > mostAtOnce)
          return refuse([{ code: 'TOO_MANY_AT_ONCE', field: 'pairs', facts: { most: mostAtOnce } }]);
        const port = proposalPort(transaction, operation.viewer);
        for (const pair of pairs) {
          await transaction.query('savepoint one_proposal');
          const outcome = await propose(port, actOf(operation), { ...pair, reason: args.reason }).catch(
            refusedByDatabase,
          );
          if (outcome.ok) continue;
          await transaction.query('rollback to savepoint one_proposal');
          refusals.set(pair, outcome.refusal);
        }
        return ok({ id: v7() });
      },
      async () => {
        forgetPlacements(operation);
        return answer(operation, pairs, refusals);
      },
    );
  }
}

async function answer(
  operation: Operation,
  pairs: readonly PairInput[],
  refusals: ReadonlyMap<PairInput, readonly Refusal[]>,
): Promise<Prepared> {
  const people = [...new Set(pairs.map(({ participantId }) => participantId))].filter(isId);
  const open = (await proposalsOfParticipants(operation, people)).filter(({ stage }) => stage !== 'CLOSED');
  const proposalOf = (pair: PairInput): ProposalRow | undefined =>
    refusals.has(pair)
      ? undefined
      : open.find(({ participantId, slotId }) => participantId === pair.participantId && slotId === pair.slotId);
  const notPrepared = await Promise.all(
    pairs
      .filter((pair) => isId(pair.participantId) && isId(pair.slotId) && !proposalOf(pair))
      .map(async (pair) => ({
        participant: await operation.loaders.participant.load(pair.participantId),
        slot: await operation.loaders.slot.load(pair.slotId),
        refusals: refused([...(refusals.get(pair) ?? [])], operation.viewer.language).refusals,
      })),
  );
  return {
    __typename: 'PreparedProposals',
    prepared: pairs.flatMap((pair) => proposalOf(pair) ?? []),
    notPrepared: notPrepared.filter(({ participant, slot }) => participant && slot),
  };
}
