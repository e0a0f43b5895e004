import { Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { yearOf } from '@fotfeste/kernel';
import { ageHistogram, livePeriods, type AgeBin } from '@fotfeste/measures';
import type { Operation } from '../common/operation.js';
import { measureLoaders } from './measure-view.js';
import { lineFor, queueRows, type QueueRow } from './queue.resolver.js';

/** What a decider sees of a case before opening it, beside the period itself. */
@Resolver('QueueRow')
export class QueueFields {
  @ResolveField()
  thisYear(@Parent() row: QueueRow, @Context('operation') operation: Operation): number {
    return sumOfYear(row, yearOf(operation.today));
  }

  @ResolveField()
  nextYear(@Parent() row: QueueRow, @Context('operation') operation: Operation): number {
    return sumOfYear(row, yearOf(operation.today) + 1);
  }

  @ResolveField()
  async otherMeasures(@Parent() { agreement }: QueueRow, @Context('operation') operation: Operation): Promise<number> {
    const all = await measureLoaders(operation).others.load(agreement.participantId);
    return all.filter(({ id }) => id !== agreement.id).length;
  }

  @ResolveField()
  async costCentre(
    @Parent() { agreement, waiting }: QueueRow,
    @Context('operation') operation: Operation,
  ): Promise<string | undefined> {
    const lines = await measureLoaders(operation).budgets();
    return lineFor({ view: agreement, period: waiting, lines })?.costCentre;
  }

  @Query()
  async queueAges(@Context('operation') operation: Operation): Promise<readonly AgeBin[]> {
    operation.require('measure.read', { navOffice: operation.viewer.navOffices[0] });
    const rows = await queueRows(operation, {});
    return ageHistogram(rows.map(({ ageDays }) => ageDays));
  }
}

const sumOfYear = ({ agreement }: QueueRow, year: number): number =>
  livePeriods(agreement.agreement.periods)
    .filter(({ from }) => yearOf(from) === year)
    .reduce((sum, { amount }) => sum + (amount ?? 0), 0);
