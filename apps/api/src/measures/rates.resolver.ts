import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { employerRatesOf, ratesPort, type EmployerRateRow } from '@fotfeste/db';
import { localDate } from '@fotfeste/kernel';
import { addRateRow, rateLines, setEmployerRates, type RateLine, type RateTable } from '@fotfeste/measures';
import type { Operation } from '../common/operation.js';
import type { MutationAddRateRowArgs, MutationSetEmployerRatesArgs } from '../generated/resolvers.js';
import { carryOut } from './carry-out.js';
import { measureLoaders } from './measure-view.js';

const tables = {
  BASIC_AMOUNT: 'basicAmounts',
  ADAPTED_WORK: 'adaptedWorkRates',
  INCLUSION_GRANT_CAP: 'inclusionGrantCaps',
  EMPLOYER_TAX_ZONE: 'employerTaxZones',
  EMPLOYER_TAX_OPTION: 'employerTaxOptions',
  HOLIDAY_PAY_OPTION: 'holidayPayOptions',
  MUNICIPALITY_ZONE: 'municipalityZones',
} as const satisfies Readonly<Record<string, RateTable>>;
const nameOf = (table: RateTable): string => Object.entries(tables).find(([, own]) => own === table)?.[0] ?? '';
const linesView = (lines: readonly RateLine[]): readonly object[] =>
  lines.map((line) => ({ ...line, table: nameOf(line.table) }));

/** The dated rates that measures are computed with, and the employers' own. */
@Resolver('Employer')
export class RatesResolver {
  @Query()
  async rateRows(@Context('operation') operation: Operation): Promise<readonly object[]> {
    operation.require('reference.read');
    return linesView(rateLines(await measureLoaders(operation).rules()));
  }

  @Query()
  mayAddRates(@Context('operation') operation: Operation): boolean {
    return operation.may('rates.add');
  }

  @Mutation()
  addRateRow(@Args() args: MutationAddRateRowArgs, @Context('operation') operation: Operation): Promise<unknown> {
    const { table, amount, rate, zone, municipality, name, validFrom, validTo, source, verified } = args.row;
    const draft = {
      table: tables[table],
      ...(amount != null && { amount }),
      ...(rate != null && { rate }),
      ...(zone && { zone }),
      ...(municipality && { municipality }),
      ...(name && { name }),
      validFrom: localDate(validFrom),
      ...(validTo && { validTo: localDate(validTo) }),
      ...{ source, verified },
    };
    return carryOut(operation, {
      name: 'addRateRow',
      args,
      work: (transaction, act) => addRateRow(ratesPort(transaction, operation.viewer), act, draft),
      answer: async () => ({
        __typename: 'RateRows',
        rows: linesView(rateLines(await measureLoaders(operation).rules())),
      }),
    });
  }

  @Mutation()
  setEmployerRates(
    @Args() args: MutationSetEmployerRatesArgs,
    @Context('operation') operation: Operation,
  ): Promise<unknown> {
    const { organisationNumber: organisation, year, holidayPayRate, pensionRate, employerTaxRate } = args;
    const rates = {
      ...{ organisation, year },
      holidayPayRate: holidayPayRate ?? undefined,
      pensionRate: pensionRate ?? undefined,
      employerTaxRate: employerTaxRate ?? undefined,
    };
    return carryOut(operation, {
      name: 'setEmployerRates',
      args,
      work: (transaction, act) => setEmployerRates(ratesPort(transaction, operation.viewer), act, rates),
      answer: async (id) => ({ __typename: 'EmployerRates', rates: await employerRatesOf(operation, [id]) }),
    });
  }

  @ResolveField()
  rates(
    @Parent() { organisationNumber }: { readonly organisationNumber: string },
    @Context('operation') operation: Operation,
  ): Promise<readonly EmployerRateRow[]> {
    return measureLoaders(operation).employerRates.load(organisationNumber);
  }
}
