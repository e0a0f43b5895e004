import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  budgetRows,
  budgetsById,
  officePort,
  officeSettings,
  undecidedSums,
  type BudgetRow,
  type OfficeSettingRow,
  type UndecidedRow,
} from '@fotfeste/db';
import { nok, type NavOfficeNumber } from '@fotfeste/kernel';
import { budgetBurn, likelyLine, setBudget, setBulkLimit, type BurnPoint } from '@fotfeste/measures';
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
  async burn(@Parent() line: BudgetRow, @Context('operation') operation: Operation): Promise<readonly BurnPoint[]> {
    const loaders = measureLoaders(operation);
    const [decided, waiting, all] = await Promise.all([
      loaders.lineDecisions.load(line.id),
      loaders.undecidedOf.load(line.year),
      loaders.budgets(),
    ]);
    const undecided = waiting
      .filter((row) => lineOfSum(row, { all, year: line.year })?.id === line.id)
      .map(({ month, amount }) => ({ on: month, amount }));
    return budgetBurn({ year: line.year, today: operation.today, decided, undecided });
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
  for (const sum of await undecidedSums(operation)) {
    const line = lineOfSum(sum, { all, year: sum.year });
    if (line) forecasts.set(line.id, (forecasts.get(line.id) ?? 0) + sum.amount);
  }
  return rows.map((row) => ({ ...row, left: row.frame - row.committed, forecast: forecasts.get(row.id) ?? 0 }));
}

/** The line an undecided sum will most likely be paid from. */
function lineOfSum(
  { navOffice, kind, lastCostCentre }: Pick<UndecidedRow, 'navOffice' | 'kind' | 'lastCostCentre'>,
  { all, year }: { readonly all: readonly BudgetRow[]; readonly year: number },
) {
  const own = all
    .filter((line) => line.navOffice === navOffice && line.kind === kind && line.year === year)
    .map((line) => ({ ...line, left: nok(line.frame - line.committed) }));
  const hint = { lastCostCentre: lastCostCentre ?? undefined, navOffice: navOffice as NavOfficeNumber };
  return likelyLine(own, hint);
}
