import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { measuresToDecide, type BudgetRow } from '@fotfeste/db';
import { daysBetween, nok, osloDate, yearOf, type Instant, type NavOfficeNumber, type Refusal } from '@fotfeste/kernel';
import { byHarmOfWaiting, conflictedPersons, likelyLine, livePeriods, type SubsidyPeriod } from '@fotfeste/measures';
import type { Operation } from '../common/operation.js';
import { refusalView, type RefusalView } from '../common/refusals/refused.js';
import type { QueryMeasureQueueArgs, QueueFilter } from '../generated/resolvers.js';
import type { Connection } from '../placement/connection.js';
import { periodView, type PeriodView } from './amounts.js';
import { actOf } from './carry-out.js';
import { waitingPeriod } from './may-decide.js';
import { measureLoaders, viewsOf, type MeasureView } from './measure-view.js';
import { kroner } from './refusal-of.js';
import { warningsOf } from './warnings.js';

/** One row: the next undecided period of a case, with what a decider wants to know before opening it. */
export interface QueueRow {
  readonly agreement: MeasureView;
  readonly waiting: SubsidyPeriod;
  readonly since: string;
  readonly ageDays: number;
  readonly startsInDays: number;
  readonly firstPeriod: boolean;
  readonly clean: boolean;
  readonly refusals: readonly Refusal[];
  readonly returnedBefore: boolean;
  readonly budgetLeft: number | undefined;
  readonly ownConflict: boolean;
}

const longestPage = 200;

/** NAV's queue, sorted by the harm that waiting does. */
@Resolver('QueueRow')
export class QueueResolver {
  @Query()
  async measureQueue(
    @Args() args: QueryMeasureQueueArgs,
    @Context('operation') operation: Operation,
  ): Promise<Connection<QueueRow>> {
    operation.require('measure.read', { navOffice: operation.viewer.navOffices[0] });
    const rows = (await queueRows(operation, args.filter ?? {})).sort((a, b) =>
      byHarmOfWaiting(orderOf(a), orderOf(b)),
    );
    const from = args.after ? rows.findIndex(({ waiting }) => waiting.id === args.after) + 1 : 0;
    const first = Math.min(Math.max(args.first ?? 20, 1), longestPage);
    const nodes = rows.slice(from, from + first);
    const pageInfo = { hasNextPage: from + first < rows.length, endCursor: nodes.at(-1)?.waiting.id };
    return { nodes, pageInfo, totalCount: rows.length };
  }

  @ResolveField()
  period(@Parent() { agreement, waiting }: QueueRow): PeriodView {
    return periodView(agreement, waiting, true);
  }

  @ResolveField()
  problems(@Parent() { refusals }: QueueRow, @Context('operation') operation: Operation): readonly RefusalView[] {
    return refusals.map((refusal) => refusalView(refusal, operation.viewer.language));
  }
}

const orderOf = ({ waiting, since }: QueueRow) => ({
  from: waiting.from,
  number: waiting.number,
  since,
  id: waiting.id ?? '',
});

/** A fixed number of reads, whatever the length of the queue; the rest is computed. */
export async function queueRows(operation: Operation, filter: QueueFilter): Promise<QueueRow[]> {
  const loaders = measureLoaders(operation);
  const lines = await loaders.budgets();
  const views = await viewsOf(operation, measuresToDecide(operation, filter.kind ?? undefined));
  const waiting = views.flatMap((view) => {
    const period = waitingPeriod(view, lines, operation.today);
    return period ? [{ view, period }] : [];
  });
  const rows = await Promise.all(waiting.map(({ view, period }) => rowOf(operation, { view, period, lines })));
  return rows.filter(
    (row) =>
      (!filter.cleanOnly || row.clean) &&
      (!filter.returnedOnly || row.returnedBefore) &&
      (filter.startsWithinDays == null || row.startsInDays <= filter.startsWithinDays) &&
      isWithin(row, filter),
  );
}

const isWithin = ({ waiting, agreement, ownConflict }: QueueRow, filter: QueueFilter): boolean =>
  (filter.highestAmount == null || (waiting.amount ?? 0) <= filter.highestAmount) &&
  (filter.organisation == null || agreement.organisation === filter.organisation) &&
  (filter.budgetYear == null || yearOf(waiting.from) === filter.budgetYear) &&
  (!filter.hideOwn || !ownConflict);

async function rowOf(
  operation: Operation,
  facts: { readonly view: MeasureView; readonly period: SubsidyPeriod; readonly lines: readonly BudgetRow[] },
): Promise<QueueRow> {
  const { view, period } = facts;
  const stored = view.periods.find(({ id }) => id === period.id);
  const since = new Date(stored?.since ?? view.changedAt).toISOString() as Instant;
  const budgetLeft = leftFor(facts);
  const refusals = await problemsOf(operation, { ...facts, budgetLeft });
  return {
    agreement: view,
    waiting: period,
    since,
    ageDays: daysBetween(osloDate(since), operation.today),
    startsInDays: daysBetween(operation.today, period.from),
    firstPeriod: livePeriods(view.agreement.periods).every(({ status }) => status !== 'APPROVED'),
    clean: refusals.length === 0,
    refusals,
    returnedBefore: view.periods.some(({ status }) => status === 'RETURNED'),
    budgetLeft,
    ownConflict: refusals.some(({ code }) => code === 'OWN_CASE'),
  };
}

const leftFor = (facts: Parameters<typeof lineFor>[0]): number | undefined => lineFor(facts)?.left;

/** The line a waiting period will most likely be paid from. */
export function lineFor({
  view,
  period,
  lines,
}: {
  readonly view: MeasureView;
  readonly period: SubsidyPeriod;
  readonly lines: readonly BudgetRow[];
}) {
  const own = lines
    .filter(
      ({ navOffice, kind, year }) => navOffice === view.navOffice && kind === view.kind && year === yearOf(period.from),
    )
    .map((line) => ({ costCentre: line.costCentre, left: nok(line.frame - line.committed) }));
  const lastCostCentre = view.periods.findLast(({ costCentre }) => costCentre !== null)?.costCentre ?? undefined;
  return likelyLine(own, { lastCostCentre, navOffice: view.navOffice as NavOfficeNumber });
}

async function problemsOf(
  operation: Operation,
  facts: { readonly view: MeasureView; readonly period: SubsidyPeriod; readonly budgetLeft: number | undefined },
): Promise<readonly Refusal[]> {
  const { view, period, budgetLeft } = facts;
  const { agreement, rules } = view;
  const others = await measureLoaders(operation).others.load(view.participantId);
  const warnings = warningsOf({ agreement, others, rules, now: operation.now, today: operation.today, isNav: true });
  const needed = period.amount ?? 0;
  const isOwn = operation.may('measure.decide', view) && conflictedPersons(agreement).includes(actOf(operation).by);
  return [
    ...(isOwn ? [{ code: 'OWN_CASE' }] : []),
    ...warnings,
    ...(budgetLeft === undefined ? [{ code: 'BUDGET_NOT_SET', facts: { year: yearOf(period.from) } }] : []),
    ...(budgetLeft !== undefined && budgetLeft < needed
      ? [{ code: 'BUDGET_EXCEEDED', facts: { free: kroner(budgetLeft), needed: kroner(needed) } }]
      : []),
  ];
}
