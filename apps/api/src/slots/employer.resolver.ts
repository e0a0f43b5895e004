import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { employerPage, type EmployerContactRow, type EmployerRow, type SlotRow } from '@fotfeste/db';
import type { Operation } from '../common/operation.js';
import type { QueryEmployerArgs, QueryEmployersArgs } from '../generated/resolvers.js';
import { connection, pageOf, type Connection } from '../placement/connection.js';
import { employerLoaders } from './loaders.js';

/** Employers: what the registers say of them, whom to call, and what has come of their slots. */
@Resolver('Employer')
export class EmployerResolver {
  @Query()
  employers(
    @Args() args: QueryEmployersArgs,
    @Context('operation') operation: Operation,
  ): Promise<Connection<EmployerRow>> {
    operation.require('employer.list');
    const { viewer } = operation;
    const after = args.after && /^\d{9}$/.test(args.after) ? args.after : undefined;
    const page = { ...pageOf(args), after };
    const only = viewer.kind === 'EMPLOYER' ? viewer.organisations : undefined;
    const read = employerPage(operation, { search: args.search ?? '', only }, page);
    return connection(page, read, ({ organisationNumber }) => organisationNumber);
  }

  @Query()
  async employer(
    @Args() { organisationNumber }: QueryEmployerArgs,
    @Context('operation') operation: Operation,
  ): Promise<EmployerRow | undefined> {
    if (!operation.may('employer.read', { organisation: organisationNumber })) return undefined;
    return operation.loaders.employer.load(organisationNumber);
  }

  @ResolveField()
  municipality(@Parent() employer: EmployerRow, @Context('operation') operation: Operation): Promise<unknown> | null {
    const number = employer.municipalityNumber;
    return number === null ? null : operation.loaders.municipality.load(number);
  }

  @ResolveField()
  warning(@Parent() employer: EmployerRow, @Context('operation') operation: Operation): string | null {
    return warningOf(employer, operation.viewer.language === 'en' ? 'en' : 'nb');
  }

  @ResolveField()
  contacts(
    @Parent() { organisationNumber }: EmployerRow,
    @Context('operation') operation: Operation,
  ): Promise<readonly EmployerContactRow[]> {
    return employerLoaders(operation).contacts.load(organisationNumber);
  }

  @ResolveField()
  slots(
    @Parent() { organisationNumber }: EmployerRow,
    @Context('operation') operation: Operation,
  ): Promise<readonly SlotRow[]> {
    return employerLoaders(operation).slots.load(organisationNumber);
  }

  @ResolveField()
  async answeredShare(
    @Parent() employer: EmployerRow,
    @Context('operation') operation: Operation,
  ): Promise<number | null> {
    return (await recordOf(employer, operation))?.answeredShare ?? null;
  }

  @ResolveField()
  async placementsStarted(
    @Parent() employer: EmployerRow,
    @Context('operation') operation: Operation,
  ): Promise<number> {
    return (await recordOf(employer, operation))?.placementsStarted ?? 0;
  }

  @ResolveField()
  async permanentHires(@Parent() employer: EmployerRow, @Context('operation') operation: Operation): Promise<number> {
    return (await recordOf(employer, operation))?.permanentHires ?? 0;
  }
}

const recordOf = ({ organisationNumber }: EmployerRow, operation: Operation) =>
  employerLoaders(operation).record.load(organisationNumber);

function warningOf(employer: EmployerRow, language: 'nb' | 'en'): string | null {
  const { deletedOn } = employer;
  if (deletedOn)
    return { nb: `Slettet fra Enhetsregisteret ${deletedOn}.`, en: `Deleted from the register on ${deletedOn}.` }[
      language
    ];
  if (employer.bankrupt)
    return { nb: 'Konkurs ifølge Enhetsregisteret.', en: 'Bankrupt, says the register.' }[language];
  if (employer.windingUp)
    return { nb: 'Under avvikling ifølge Enhetsregisteret.', en: 'Being wound up, says the register.' }[language];
  return null;
}
