import { v7 } from 'uuid';
import type { Act, Outcome } from '@fotfeste/placement';
import { refusalOfConstraint, type Transaction } from '@fotfeste/db';
import { refuse } from '@fotfeste/kernel';
import { notFound, type Operation } from '../common/operation.js';
import type { RefusedResult } from '../common/refusals/refused.js';
import { forgetPlacements } from './loaders.js';

/** A mutation of this context: its name, what was sent, the use case, and how the thing is read anew. */
export interface Mutation<Args extends { readonly key: string }, Answer> {
  readonly name: string;
  readonly args: Args;
  readonly work: (transaction: Transaction, act: Act) => Promise<Outcome>;
  readonly answer: (id: string) => Promise<Answer>;
}

/**
 * Carries out a use case as a mutation: once per key, in one transaction. What the database itself refuses is a refusal
 * like any other.
 * @throws GraphQLError NOT_FOUND where the thing is not there, or not the viewer's
 */
export function carryOut<Args extends { readonly key: string }, Answer>(
  operation: Operation,
  mutation: Mutation<Args, Answer>,
): Promise<Answer | RefusedResult> {
  return operation.change(
    { operation: mutation.name, arguments: mutation.args },
    async (transaction) => {
      const outcome = await mutation.work(transaction, actOf(operation)).catch(refusedByDatabase);
      if (!outcome.ok && outcome.refusal.some(({ code }) => code === 'NOT_FOUND')) throw notFound();
      return outcome;
    },
    (id) => {
      forgetPlacements(operation);
      return mutation.answer(id);
    },
  );
}

/** What the database refuses, as a refusal. @throws the error where it is none */
export function refusedByDatabase(error: unknown): Outcome {
  const refusal = refusalOfConstraint(error);
  if (!refusal) throw error;
  return refuse([refusal]);
}

/** Who acts in an operation, and when. */
export const actOf = ({ viewer, now, today }: Operation): Act => ({ viewer, now, today, newId: v7 });
