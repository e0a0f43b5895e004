import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { v7 } from 'uuid';
import {
  audit,
  isId,
  latestRun,
  matchRunById,
  publish,
  regionOf,
  unassignedPage,
  type MatchRunRow,
  type UnassignedRow,
} from '@fotfeste/db';
import { ok, refuse } from '@fotfeste/kernel';
import { ruleNames, standardWeights, weightsOn, type BindingRule } from '@fotfeste/matching';
import type { Operation } from '../common/operation.js';
import { notFound } from '../common/operation.js';
import type { RefusedResult } from '../common/refusals/refused.js';
import type { MutationCancelMatchRunArgs, MutationStartMatchRunArgs } from '../generated/resolvers.js';
import { connection, emptyConnection, pageOf, type Connection } from '../placement/connection.js';
import { problemsOfPairs, withStanding } from './decided-pairs.js';
import { neverCounts, weightTexts } from './transparency-texts.js';
import { tellingLanguage } from './naming.js';
import { ruleLines } from './rule-sources.js';
import { readyForQuestions } from './questions.js';

type RunAnswer = (MatchRunRow & { readonly __typename: 'MatchRun' }) | RefusedResult;

/** Match runs: asking for one, following it, and what it left over. */
@Resolver('MatchRun')
export class MatchRunResolver {
  @Query()
  latestMatchRun(@Context('operation') operation: Operation): Promise<MatchRunRow | undefined> {
    operation.require('match.read');
    readyForQuestions();
    return latestRun(operation, 'NEWEST');
  }

  @Query()
  async matchRun(@Args('id') id: string, @Context('operation') operation: Operation): Promise<MatchRunRow | undefined> {
    operation.require('match.read');
    return isId(id) ? matchRunById(operation, id) : undefined;
  }

  @Query()
  async unassigned(
    @Args() args: { first?: number | null; after?: string | null },
    @Context('operation') operation: Operation,
  ): Promise<Connection<UnassignedRow>> {
    operation.require('match.read');
    const run = await latestRun(operation, 'IN_FORCE');
    if (!run) return emptyConnection;
    const page = pageOf(args);
    return connection(page, unassignedPage(operation, run.id, page), ({ id }) => id);
  }

  @Query()
  matchingTransparency(@Context('operation') operation: Operation): object {
    operation.require('reference.read');
    const weights = weightsOn(standardWeights, operation.today);
    return {
      weightsVersion: weights?.version ?? '',
      validFrom: weights?.validFrom ?? operation.today,
      weights: weightTexts.map(({ code, side, text }) => ({ code, side, text, maximum: weights?.points[code] ?? 0 })),
      neverCounts,
      rules: ruleLines(tellingLanguage(operation)).map((line) => ({ ...line, text: ruleNames[line.code] })),
    };
  }

  @Mutation()
  async startMatchRun(
    @Args() args: MutationStartMatchRunArgs,
    @Context('operation') operation: Operation,
  ): Promise<RunAnswer> {
    operation.require('match.run');
    const own = operation.viewer.municipalities[0];
    if (!own) throw notFound();
    return operation.change(
      { operation: 'startMatchRun', arguments: args },
      async (transaction) => {
        const { region, municipalities } = await regionOf(transaction, own);
        const [running] = await transaction.query(
          `select 1 from match_run where region = $1 and status in ('QUEUED', 'RUNNING') and requested_at > now() - interval '10 minutes'`,
          [region],
        );
        if (running) return refuse([{ code: 'RUN_UNDER_WAY' }]);
        const sent = { pins: args.pins ?? [], vetoes: args.vetoes ?? [] };
        const decided = await withStanding(transaction, municipalities, sent);
        const problems = await problemsOfPairs(
          transaction,
          { municipalities, on: operation.today, language: tellingLanguage(operation) },
          decided,
        );
        if (problems.length > 0) return refuse([...problems]);
        const id = v7();
        await transaction.query(
          `insert into match_run (id, region, municipalities, status, requested_by, rules_on, weights_version, pins, vetoes)
           values ($1, $2, $3, 'QUEUED', $4, $5, $6, $7, $8)`,
          [
            id,
            region,
            municipalities,
            operation.viewer.userId,
            operation.today,
            weightsOn(standardWeights, operation.today)?.version ?? '',
            JSON.stringify(decided.pins),
            JSON.stringify(decided.vetoes),
          ],
        );
        await publish(transaction, { type: 'match.requested', runId: id });
        await audit(transaction, operation.viewer, {
          chain: own,
          action: 'match.run',
          decision: 'PERMIT',
          detail: { run: id },
        });
        return ok({ id });
      },
      (id) => anew(operation, id),
    );
  }

  @Mutation()
  async cancelMatchRun(
    @Args() args: MutationCancelMatchRunArgs,
    @Context('operation') operation: Operation,
  ): Promise<RunAnswer> {
    operation.require('match.run');
    return operation.change(
      { operation: 'cancelMatchRun', arguments: args },
      async (transaction) => {
        const cancelled = await transaction.query(
          `update match_run set status = 'CANCELLED', finished_at = now() where id::text = $1 and status in ('QUEUED', 'RUNNING') returning id`,
          [args.id],
        );
        return cancelled.length > 0 ? ok({ id: args.id }) : refuse([{ code: 'RUN_NOT_UNDER_WAY' }]);
      },
      (id) => anew(operation, id),
    );
  }

  @ResolveField()
  milliseconds(@Parent() { startedAt, finishedAt }: MatchRunRow): number | null {
    return startedAt && finishedAt ? Date.parse(finishedAt) - Date.parse(startedAt) : null;
  }

  @ResolveField()
  participants(@Parent() { summary }: MatchRunRow): number {
    return summary?.participants ?? 0;
  }

  @ResolveField()
  slots(@Parent() { summary }: MatchRunRow): number {
    return summary?.slots ?? 0;
  }

  @ResolveField()
  placesOpen(@Parent() { summary }: MatchRunRow): number {
    return summary?.places ?? 0;
  }

  @ResolveField()
  assigned(@Parent() { summary }: MatchRunRow): number {
    return summary?.assigned ?? 0;
  }

  @ResolveField()
  total(@Parent() { summary }: MatchRunRow): number {
    return summary?.optimum ?? 0;
  }

  @ResolveField()
  totalNow(@Parent() { summary, lastRepair }: MatchRunRow): number {
    return lastRepair?.total ?? summary?.optimum ?? 0;
  }

  @ResolveField()
  assignedNow(@Parent() { summary, lastRepair }: MatchRunRow): number {
    return lastRepair?.assigned ?? summary?.assigned ?? 0;
  }

  @ResolveField()
  repairs(@Parent() { lastRepair }: MatchRunRow): number {
    return lastRepair?.number ?? 0;
  }

  @ResolveField()
  firstComeTotal(@Parent() { summary }: MatchRunRow): number {
    return summary?.firstCome ?? 0;
  }

  @ResolveField()
  greedyTotal(@Parent() { summary }: MatchRunRow): number {
    return summary?.greedy ?? 0;
  }

  @ResolveField()
  dualityGap(@Parent() { summary }: MatchRunRow): number {
    return summary?.gap ?? 0;
  }
}

/** Why somebody got no slot, counted over all slots. */
@Resolver('Unassigned')
export class UnassignedResolver {
  @ResolveField()
  participant(
    @Parent() { participantId }: UnassignedRow,
    @Context('operation') operation: Operation,
  ): Promise<unknown> {
    return operation.loaders.participant.load(participantId);
  }

  @ResolveField()
  bindingRules(@Parent() { leftOut }: UnassignedRow, @Context('operation') operation: Operation): object[] {
    const language = tellingLanguage(operation);
    return leftOut.bindingRules.map(({ code, slots }: BindingRule) => ({
      code,
      text: ruleNames[code][language],
      slots,
      outOf: leftOut.allSlots,
    }));
  }
}

async function anew(operation: Operation, id: string): Promise<MatchRunRow & { readonly __typename: 'MatchRun' }> {
  const run = await matchRunById(operation, id);
  if (!run) throw notFound();
  return { ...run, __typename: 'MatchRun' };
}
