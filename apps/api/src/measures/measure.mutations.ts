import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { measureDraftPort, measurePort, measurePreparePort } from '@fotfeste/db';
import {
  clearLateRegistration,
  draftFromPlacement,
  editMeasure,
  revokeSignatures,
  setNeedGroup,
  signMeasure,
} from '@fotfeste/measures';
import type { Operation } from '../common/operation.js';
import { refused } from '../common/refusals/refused.js';
import type {
  MutationClearLateRegistrationArgs,
  MutationDraftMeasureArgs,
  MutationEditMeasureArgs,
  MutationRevokeMeasureSignaturesArgs,
  MutationSetNeedGroupArgs,
  MutationSignMeasureArgs,
} from '../generated/resolvers.js';
import { carryOut, readMeasure } from './carry-out.js';
import { contentPatch } from './content-fields.js';

/** From a draft to the last signature. */
@Resolver()
export class MeasureMutations {
  @Mutation()
  draftMeasure(@Args() args: MutationDraftMeasureArgs, @Context('operation') operation: Operation): Promise<unknown> {
    return carryOut(operation, {
      name: 'draftMeasure',
      args,
      work: (transaction, act) => draftFromPlacement(measureDraftPort(transaction, operation.viewer), act, args),
      answer: (id) => readMeasure(operation, id),
    });
  }

  @Mutation()
  async editMeasure(
    @Args() args: MutationEditMeasureArgs,
    @Context('operation') operation: Operation,
  ): Promise<unknown> {
    const sent = contentPatch(args.content);
    if (!sent.ok) return refused(sent.refusal, operation.viewer.language);
    return carryOut(operation, {
      name: 'editMeasure',
      args,
      work: (transaction, act) =>
        editMeasure(measurePort(transaction, operation.viewer), act, { ...args, ...sent.value }),
      answer: (id) => readMeasure(operation, id),
    });
  }

  @Mutation()
  setNeedGroup(@Args() args: MutationSetNeedGroupArgs, @Context('operation') operation: Operation): Promise<unknown> {
    return carryOut(operation, {
      name: 'setNeedGroup',
      args,
      work: (transaction, act) => setNeedGroup(measurePreparePort(transaction, operation.viewer), act, args),
      answer: (id) => readMeasure(operation, id),
    });
  }

  @Mutation()
  signMeasure(@Args() args: MutationSignMeasureArgs, @Context('operation') operation: Operation): Promise<unknown> {
    const onBehalfReason = args.onBehalfReason ?? undefined;
    return carryOut(operation, {
      name: 'signMeasure',
      args,
      work: (transaction, act) =>
        signMeasure(measurePort(transaction, operation.viewer), act, { ...args, onBehalfReason }),
      answer: (id) => readMeasure(operation, id),
    });
  }

  @Mutation()
  revokeMeasureSignatures(
    @Args() args: MutationRevokeMeasureSignaturesArgs,
    @Context('operation') operation: Operation,
  ): Promise<unknown> {
    return carryOut(operation, {
      name: 'revokeMeasureSignatures',
      args,
      work: (transaction, act) => revokeSignatures(measurePort(transaction, operation.viewer), act, args),
      answer: (id) => readMeasure(operation, id),
    });
  }

  @Mutation()
  clearLateRegistration(
    @Args() args: MutationClearLateRegistrationArgs,
    @Context('operation') operation: Operation,
  ): Promise<unknown> {
    return carryOut(operation, {
      name: 'clearLateRegistration',
      args,
      work: (transaction, act) => clearLateRegistration(measurePort(transaction, operation.viewer), act, args),
      answer: (id) => readMeasure(operation, id),
    });
  }
}
