import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  addObjection,
  answerObjection,
  audit,
  isId,
  objectionById,
  objectionsOf,
  type ObjectionRow,
} from '@fotfeste/db';
import { ok, refuse, type Refusal } from '@fotfeste/kernel';
import { v7 } from 'uuid';
import { notFound, type Operation } from '../common/operation.js';
import type { RefusedResult } from '../common/refusals/refused.js';
import type { MutationAnswerObjectionArgs, MutationMakeObjectionArgs } from '../generated/resolvers.js';

const longest = 2000;
type Answer = (ObjectionRow & { readonly __typename: 'Objection' }) | RefusedResult;

/** The right to object (GDPR article 21). */
@Resolver()
export class ObjectionResolver {
  @Query()
  async objections(
    @Args() { participantId }: { participantId: string },
    @Context('operation') operation: Operation,
  ): Promise<readonly ObjectionRow[]> {
    const person = isId(participantId) ? await operation.loaders.participant.load(participantId) : undefined;
    if (!person) throw notFound();
    operation.require('objection.read', { municipality: person.municipalityNumber, participantId });
    return objectionsOf(operation, participantId);
  }

  @Mutation()
  async makeObjection(
    @Args() args: MutationMakeObjectionArgs,
    @Context('operation') operation: Operation,
  ): Promise<Answer> {
    const participantId = operation.viewer.participantId;
    operation.require('objection.make', { participantId });
    const person = participantId ? await operation.loaders.participant.load(participantId) : undefined;
    if (!participantId || !person) throw notFound();
    const municipality = person.municipalityNumber;
    const reason = args.reason.trim();
    return operation.change(
      { operation: 'makeObjection', arguments: args },
      async (transaction) => {
        const problem = problemOf('reason', reason);
        if (problem) return refuse([problem]);
        const id = v7();
        await addObjection(transaction, { id, participantId, municipality, reason });
        await audit(transaction, operation.viewer, {
          ...{ chain: municipality, action: 'objection.made', decision: 'PERMIT', subjectId: participantId },
        });
        return ok({ id });
      },
      (id) => read(operation, id),
    );
  }

  @Mutation()
  async answerObjection(
    @Args() args: MutationAnswerObjectionArgs,
    @Context('operation') operation: Operation,
  ): Promise<Answer> {
    const objection = isId(args.id) ? await objectionById(operation, args.id) : undefined;
    if (!objection) throw notFound();
    operation.require('objection.answer', { municipality: objection.municipality });
    const answer = args.answer.trim();
    return operation.change(
      { operation: 'answerObjection', arguments: args },
      async (transaction) => {
        const problem = problemOf('answer', answer);
        if (problem) return refuse([problem]);
        const by = { userId: operation.viewer.userId, name: operation.viewer.name };
        if (!(await answerObjection(transaction, { id: args.id, answer, by, at: operation.now })))
          return refuse([{ code: 'OBJECTION_ANSWERED' }]);
        await audit(transaction, operation.viewer, {
          ...{ chain: objection.municipality, action: 'objection.answered', decision: 'PERMIT' },
          subjectId: objection.participantId,
        });
        return ok({ id: args.id });
      },
      (id) => read(operation, id),
    );
  }
}

function problemOf(field: string, text: string): Refusal | undefined {
  if (text === '') return { code: 'FIELD_REQUIRED', field };
  return text.length > longest ? { code: 'FIELD_TOO_LONG', field, facts: { most: longest } } : undefined;
}

async function read(operation: Operation, id: string): Promise<ObjectionRow & { readonly __typename: 'Objection' }> {
  const row = await objectionById(operation, id);
  if (!row) throw notFound();
  return { ...row, __typename: 'Objection' };
}
