import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  budgetRows,
  budgetsById,
  officePort,
  officeSettings,
  undecidedSums,
  type BudgetRow,
  type OfficeSettingRow,
} from '@fotfeste/db';
import { nok, type NavOfficeNumber } from '@fotfeste/kernel';
import { likelyLine, setBudget, setBulkLimit } from '@fotfeste/measures';
import { notFound, type Operation } from '../common/operation.js';
import type { MutationSetBudgetArgs, MutationSetBulkLimitArgs, QueryBudgetsArgs } from '../generated/resolvers.js';
import { carryOut } from './carry-out.js';
import { measureLoaders } from './measure-view.js';

/** A line with what is left of it, and what would be. */
interface BudgetView extends BudgetRow {
  readonly left: number;
  readonly forecast: number;
}

/** What an office may spend. */
@Resolver('Budget')
export class BudgetResolver {
  @Query()
  async budgets(@Args() { year }: QueryBudgetsArgs, @Context('operation') operation: Operation): Promise<BudgetView[]> {
    operation.require('budget.read', { navOffice: operation.viewer.navOffices[0] });
    return withForecast(operation, await budgetRows(operation, year ?? undefined));
  }

  @Mutation()
  setBudget(@Args() args: MutationSetBudgetArgs, @Context('operation') operation: Operation): Promise<unknown> {
    return carryOut(operation, {
      name: 'setBudget',
      args,
      work: (transaction, act) => setBudget(officePort(transaction, operation.viewer), act, args),
      answer: async (id) => {
        const [line] = await withForecast(operation, await budgetsById(operation, [id]));
        if (!line) throw notFound();
        return { __typename: 'Budget', ...line };
      },
    });
  }

  @ResolveField()
  navOffice(@Parent() { navOffice }: BudgetRow, @Context('operation') operation: Operation): Promise<unknown> {
    return measureLoaders(operation).navOffice.load(navOffice);
  }
}

/** How an office works. */
@Resolver('NavOfficeSetting')
export class NavOfficeSettingResolver {
  @Query()
  navOfficeSettings(@Context('operation') operation: Operation): Promise<OfficeSettingRow[]> {
    operation.require('budget.read', { navOffice: operation.viewer.navOffices[0] });
    return officeSettings(operation, operation.viewer.navOffices);
  }

  @Mutation()
  setBulkLimit(@Args() args: MutationSetBulkLimitArgs, @Context('operation') operation: Operation): Promise<unknown> {
    return carryOut(operation, {
      name: 'setBulkLimit',
      args,
      work: (transaction, act) => setBulkLimit(officePort(transaction, operation.viewer), act, args),
      answer: async (id) => {
        const [setting] = await officeSettings(operation, [id]);
        if (!setting) throw notFound();
        return { __typename: 'NavOfficeSetting', ...setting };
      },
    });
  }

  @ResolveField()
  navOffice(@Parent() { navOffice }: OfficeSettingRow, @Context('operation') operation: Operation): Promise<unknown> {
    return measureLoaders(operation).navOffice.load(navOffice);
  }
}

/** Each undecided sum is counted once, on the line it will most likely be paid from. */
async function withForecast(operation: Operation, rows: readonly BudgetRow[]): Promise<BudgetView[]> {
  const all = await measureLoaders(operation).budgets();
  const forecasts = new Map<string, number>();
  for (const { navOffice, kind, year, lastCostCentre, amount } of await undecidedSums(operation)) {
    const own = all
      .filter((line) => line.navOffice === navOffice && line.kind === kind && line.year === year)
      .map((line) => ({ ...line, left: nok(line.frame - line.committed) }));
    const hint = { lastCostCentre: lastCostCentre ?? undefined, navOffice: navOffice as NavOfficeNumber };
    const line = likelyLine(own, hint);
    if (line) forecasts.set(line.id, (forecasts.get(line.id) ?? 0) + amount);
  }
  return rows.map((row) => ({ ...row, left: row.frame - row.committed, forecast: forecasts.get(row.id) ?? 0 }));
}
