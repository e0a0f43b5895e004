import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  addDecision,
  audit,
  decisionById,
  decisionPage,
  isId,
  liftDecision,
  publish,
  regionOf,
  type DecisionRow,
} from '@fotfeste/db';
import { ok, refuse, type Refusal } from '@fotfeste/kernel';
import { standardWeights, weightsOn } from '@fotfeste/matching';
import { notFound, type Operation } from '../common/operation.js';
import type { RefusedResult } from '../common/refusals/refused.js';
import type {
  MutationDecidePairArgs,
  MutationLiftDecisionArgs,
  QueryMatchDecisionsArgs,
} from '../generated/resolvers.js';
import { connection, pageOf, type Connection } from '../placement/connection.js';
import { problemsOfPairs, withStanding } from './decided-pairs.js';
import { tellingLanguage } from './naming.js';

type Answer = (DecisionRow & { readonly __typename: 'MatchDecision' }) | RefusedResult;

const longestReason = 500;

/** Pins, vetoes and overrides: the ledger of what people decided, with who and why and what came of it. */
@Resolver('MatchDecision')
export class DecisionResolver {
  @Query()
  matchDecisions(
    @Args() args: QueryMatchDecisionsArgs,
    @Context('operation') operation: Operation,
  ): Promise<Connection<DecisionRow>> {
    operation.require('match.read');
    const page = pageOf({ first: args.first ?? 50, after: args.after ?? null });
    return connection(page, decisionPage(operation, { inForce: args.inForce ?? false }, page), ({ id }) => id);
  }

  @Mutation()
  async decidePair(@Args() args: MutationDecidePairArgs, @Context('operation') operation: Operation): Promise<Answer> {
    const { participantId, slotId, kind } = args;
    const person = isId(participantId) ? await operation.loaders.participant.load(participantId) : undefined;
    const slot = isId(slotId) ? await operation.loaders.slot.load(slotId) : undefined;
    if (!person || !slot) throw notFound();
    operation.require('proposal.make', { municipality: person.municipalityNumber, participantId });
    const reason = args.reason.trim().replace(/\s+/g, ' ');
    return operation.change(
      { operation: 'decidePair', arguments: args },
      async (transaction) => {
        const wrong = problemsOfReason(reason);
        if (wrong.length > 0) return refuse(wrong);
        if (kind === 'OVERRIDE') return refuse([{ code: 'OVERRIDE_IS_A_PROPOSAL', field: 'kind' }]);
        const { municipalities } = await regionOf(transaction, person.municipalityNumber);
        const pair = { participantId, slotId };
        const decided = await withStanding(transaction, municipalities, {
          pins: kind === 'PIN' ? [pair] : [],
          vetoes: kind === 'VETO' ? [pair] : [],
        });
        const problems = await problemsOfPairs(
          transaction,
          { municipalities, on: operation.today, language: tellingLanguage(operation) },
          decided,
        );
        if (problems.length > 0) return refuse([...problems]);
        const id = await addDecision(transaction, operation.viewer, {
          ...{ participantId, slotId, kind, reason },
          municipality: person.municipalityNumber,
          weightsVersion: weightsOn(standardWeights, operation.today)?.version ?? null,
          at: operation.now,
        });
        await audit(transaction, operation.viewer, {
          chain: person.municipalityNumber,
          action: kind === 'PIN' ? 'match.pin' : 'match.veto',
          decision: 'PERMIT',
          subjectId: participantId,
          detail: { slotId },
        });
        await publish(transaction, { type: 'match.decided', decisionId: id });
        return ok({ id });
      },
      (id) => anew(operation, id),
    );
  }

  @Mutation()
  async liftDecision(
    @Args() args: MutationLiftDecisionArgs,
    @Context('operation') operation: Operation,
  ): Promise<Answer> {
    const decision = isId(args.id) ? await decisionById(operation, args.id) : undefined;
    if (!decision) throw notFound();
    const { municipality, participantId } = decision;
    operation.require('proposal.make', { municipality, participantId });
    return operation.change(
      { operation: 'liftDecision', arguments: args },
      async (transaction) => {
        if (!(await liftDecision(transaction, operation.viewer, args.id)))
          return refuse([{ code: 'DECISION_NOT_IN_FORCE' }]);
        await audit(transaction, operation.viewer, {
          chain: municipality,
          action: 'match.lift',
          decision: 'PERMIT',
          subjectId: participantId,
        });
        await publish(transaction, { type: 'match.decided', decisionId: args.id });
        return ok({ id: args.id });
      },
      (id) => anew(operation, id),
    );
  }

  @ResolveField()
  participant(@Parent() row: DecisionRow, @Context('operation') operation: Operation): Promise<unknown> {
    return operation.loaders.participant.load(row.participantId);
  }

  @ResolveField()
  slot(@Parent() row: DecisionRow, @Context('operation') operation: Operation): Promise<unknown> {
    return operation.loaders.slot.load(row.slotId);
  }

  @ResolveField()
  async suggestedInstead(@Parent() row: DecisionRow, @Context('operation') operation: Operation): Promise<unknown> {
    return row.suggestedInstead ? operation.loaders.slot.load(row.suggestedInstead) : null;
  }
}

/** What is wrong with a reason that somebody gives. */
const problemsOfReason = (reason: string): Refusal[] => {
  if (!reason) return [{ code: 'FIELD_REQUIRED', field: 'reason' }];
  return reason.length > longestReason
    ? [{ code: 'FIELD_TOO_LONG', field: 'reason', facts: { most: longestReason } }]
    : [];
};

async function anew(operation: Operation, id: string): Promise<DecisionRow & { readonly __typename: 'MatchDecision' }> {
  const row = await decisionById(operation, id);
  if (!row) throw notFound();
  return { ...row, __typename: 'MatchDecision' };
}
