import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { bulkById, decisionPort, measurePort, measuresOfPeriods } from '@fotfeste/db';
import { localDate } from '@fotfeste/kernel';
import {
  annulMeasure,
  approveInBulk,
  approveSubsidyPeriod,
  extendMeasure,
  resubmitMeasure,
  returnSubsidyPeriod,
  shortenMeasure,
  type MeasureAct,
  type MeasureOutcome,
} from '@fotfeste/measures';
import type { Transaction } from '@fotfeste/db';
import { notFound, type Operation } from '../common/operation.js';
import { refusalView, refused } from '../common/refusals/refused.js';
import type {
  MutationAnnulMeasureArgs,
  MutationApprovePeriodArgs,
  MutationApprovePeriodsArgs,
  MutationExtendMeasureArgs,
  MutationResubmitMeasureArgs,
  MutationReturnPeriodArgs,
  MutationShortenMeasureArgs,
} from '../generated/resolvers.js';
import { periodsView } from './amounts.js';
import { carryOut, readMeasure } from './carry-out.js';
import { viewsOf } from './measure-view.js';

/** A use case on a decision port, answered with the agreement. */
const decision = <Args extends { readonly key: string }>(
  operation: Operation,
  name: string,
  args: Args,
  work: (port: ReturnType<typeof decisionPort>, act: MeasureAct) => Promise<MeasureOutcome>,
): Promise<unknown> =>
  carryOut(operation, {
    name,
    args,
    work: (transaction: Transaction, act) => work(decisionPort(transaction, operation.viewer), act),
    answer: (id) => readMeasure(operation, id),
  });

const mostAtOnce = 200;

/** Decisions about periods, and changes after them. */
@Resolver()
export class DecisionMutations {
  @Mutation()
  approvePeriod(@Args() args: MutationApprovePeriodArgs, @Context('operation') operation: Operation): Promise<unknown> {
    return decision(operation, 'approvePeriod', args, (port, act) => approveSubsidyPeriod(port, act, args));
  }

  @Mutation()
  returnPeriod(@Args() args: MutationReturnPeriodArgs, @Context('operation') operation: Operation): Promise<unknown> {
    const command = { ...args, explanation: args.text };
    return decision(operation, 'returnPeriod', args, (port, act) => returnSubsidyPeriod(port, act, command));
  }

  @Mutation()
  resubmitMeasure(
    @Args() args: MutationResubmitMeasureArgs,
    @Context('operation') operation: Operation,
  ): Promise<unknown> {
    return carryOut(operation, {
      name: 'resubmitMeasure',
      args,
      work: (transaction, act) => resubmitMeasure(measurePort(transaction, operation.viewer), act, args),
      answer: (id) => readMeasure(operation, id),
    });
  }

  @Mutation()
  approvePeriods(
    @Args() args: MutationApprovePeriodsArgs,
    @Context('operation') operation: Operation,
  ): Promise<unknown> {
    if (args.periodIds.length > mostAtOnce)
      return Promise.resolve(
        refused(
          [{ code: 'NUMBER_OUT_OF_RANGE', field: 'periodIds', facts: { least: 1, most: mostAtOnce } }],
          operation.viewer.language,
        ),
      );
    const command = { ...args, seed: args.key };
    return carryOut(operation, {
      name: 'approvePeriods',
      args,
      work: (transaction, act) => approveInBulk(decisionPort(transaction, operation.viewer), act, command),
      answer: (id) => readBulk(operation, id),
    });
  }

  @Mutation()
  extendMeasure(@Args() args: MutationExtendMeasureArgs, @Context('operation') operation: Operation): Promise<unknown> {
    const command = { ...args, to: localDate(args.to) };
    return decision(operation, 'extendMeasure', args, (port, act) => extendMeasure(port, act, command));
  }

  @Mutation()
  shortenMeasure(
    @Args() args: MutationShortenMeasureArgs,
    @Context('operation') operation: Operation,
  ): Promise<unknown> {
    const command = { ...args, to: localDate(args.to), text: args.explanation ?? undefined };
    return decision(operation, 'shortenMeasure', args, (port, act) => shortenMeasure(port, act, command));
  }

  @Mutation()
  annulMeasure(@Args() args: MutationAnnulMeasureArgs, @Context('operation') operation: Operation): Promise<unknown> {
    const command = { ...args, text: args.explanation ?? undefined };
    return decision(operation, 'annulMeasure', args, (port, act) => annulMeasure(port, act, command));
  }
}

async function readBulk(operation: Operation, id: string): Promise<object> {
  const bulk = await bulkById(operation, id);
  if (!bulk) throw notFound();
  const views = await viewsOf(operation, measuresOfPeriods(operation, bulk.periodIds));
  const periods = new Map(views.flatMap((view) => periodsView(view, true)).map((period) => [period.id, period]));
  return {
    __typename: 'BulkOutcome',
    approved: bulk.periodIds.flatMap((periodId) => periods.get(periodId) ?? []),
    excluded: bulk.excluded.map(({ periodId, reason }) => ({
      periodId,
      refusal: refusalView({ code: reason, facts: { free: '–', needed: '–', year: '' } }, operation.viewer.language),
    })),
  };
}
