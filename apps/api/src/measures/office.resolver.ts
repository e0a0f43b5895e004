import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  bulkById,
  decisionPort,
  lookPort,
  measuresOfPeriods,
  monthEndRows,
  officePort,
  officeSettings,
  openDifferences,
  secondLooks,
  secondLooksById,
  type OpenDifferenceRow,
  type SecondLookRow,
} from '@fotfeste/db';
import { localDate } from '@fotfeste/kernel';
import { lookAgain, returnInBulk, setDecides } from '@fotfeste/measures';
import { notFound, type Operation } from '../common/operation.js';
import { refusalView } from '../common/refusals/refused.js';
import type {
  MutationLookAgainArgs,
  MutationReturnPeriodsArgs,
  MutationSetDecidesArgs,
  QueryMonthEndArgs,
} from '../generated/resolvers.js';
import { periodsView } from './amounts.js';
import { carryOut } from './carry-out.js';
import { csvFile, type FileView } from './csv-file.js';
import { measureLoaders, viewsOf, type MeasureView } from './measure-view.js';

const mostLooks = 100;

/** What an office does across its cases. */
@Resolver('SecondLook')
export class OfficeResolver {
  @Query()
  secondLooks(@Context('operation') operation: Operation): Promise<SecondLookRow[]> {
    operation.require('budget.read', { navOffice: operation.viewer.navOffices[0] });
    return secondLooks(operation, mostLooks);
  }

  @ResolveField()
  async agreement(
    @Parent() { agreementId }: SecondLookRow,
    @Context('operation') operation: Operation,
  ): Promise<MeasureView | undefined> {
    return measureLoaders(operation).measure.load(agreementId);
  }

  @ResolveField()
  mayLook(@Parent() { outcome, decidedPerson }: SecondLookRow, @Context('operation') operation: Operation): boolean {
    const { viewer } = operation;
    const isDecider = viewer.navOffices.some((navOffice) => operation.may('measure.decide', { navOffice }));
    return outcome === null && decidedPerson !== viewer.personId && isDecider;
  }

  @Mutation()
  lookAgain(@Args() args: MutationLookAgainArgs, @Context('operation') operation: Operation): Promise<unknown> {
    const look = { ...args, explanation: args.explanation ?? undefined };
    return carryOut(operation, {
      name: 'lookAgain',
      args,
      work: (transaction, act) => lookAgain(lookPort(transaction, operation.viewer), act, look),
      answer: async (id) => {
        const [row] = await secondLooksById(operation, [id]);
        if (!row) throw notFound();
        return { __typename: 'SecondLook', ...row };
      },
    });
  }

  @Mutation()
  returnPeriods(@Args() args: MutationReturnPeriodsArgs, @Context('operation') operation: Operation): Promise<unknown> {
    const command = { ...args, explanation: args.text };
    return carryOut(operation, {
      name: 'returnPeriods',
      args,
      work: (transaction, act) => returnInBulk(decisionPort(transaction, operation.viewer), act, command),
      answer: (id) => readReturns(operation, id),
    });
  }

  @Mutation()
  setDecides(@Args() args: MutationSetDecidesArgs, @Context('operation') operation: Operation): Promise<unknown> {
    return carryOut(operation, {
      name: 'setDecides',
      args,
      work: (transaction, act) => setDecides(officePort(transaction, operation.viewer), act, args),
      answer: async (id) => {
        const [setting] = await officeSettings(operation, [id]);
        if (!setting) throw notFound();
        return { __typename: 'NavOfficeSetting', ...setting };
      },
    });
  }

  @Query()
  rebuildDifferences(@Context('operation') operation: Operation): Promise<OpenDifferenceRow[]> {
    operation.require('budget.read', { navOffice: operation.viewer.navOffices[0] });
    return openDifferences(operation);
  }

  @Query()
  async monthEnd(@Args() { month }: QueryMonthEndArgs, @Context('operation') operation: Operation): Promise<FileView> {
    operation.require('budget.read', { navOffice: operation.viewer.navOffices[0] });
    const rows = await monthEndRows(operation, localDate(month));
    return csvFile(`manedsslutt-${month.slice(0, 7)}.csv`, monthEndHeaders, [
      ...rows.map((row) => [
        ...[
          row.navOffice,
          row.costCentre,
          row.agreementNumber,
          row.navNumber,
          row.kind,
          row.organisation,
          row.employer,
        ],
        ...[row.from, row.to, row.approved, row.claimed, row.claimOutcome, row.approved - (row.claimed ?? 0)],
      ]),
    ]);
  }
}

const monthEndHeaders = [
  ...['nav_office', 'cost_centre', 'agreement', 'nav_agreement', 'measure', 'organisation', 'employer'],
  ...['from', 'to', 'approved', 'claimed', 'claim_outcome', 'outstanding'],
];

async function readReturns(operation: Operation, id: string): Promise<object> {
  const bulk = await bulkById(operation, id);
  if (!bulk) throw notFound();
  const views = await viewsOf(operation, measuresOfPeriods(operation, bulk.periodIds));
  const periods = new Map(views.flatMap((view) => periodsView(view, true)).map((period) => [period.id, period]));
  return {
    __typename: 'BulkReturnOutcome',
    returned: bulk.periodIds.flatMap((periodId) => periods.get(periodId) ?? []),
    excluded: bulk.excluded.map(({ periodId, reason }) => ({
      periodId,
      refusal: refusalView({ code: reason }, operation.viewer.language),
    })),
  };
}
