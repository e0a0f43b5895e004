import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { localDate } from '@fotfeste/kernel';
import {
  agreementStatus,
  draftAgreement,
  editAgreement,
  maySignAs,
  missingContent,
  parties,
  signAgreement,
  type AgreementStatus,
  type Party,
} from '@fotfeste/placement';
import { agreementPage, agreementPort, isId, type AgreementRow } from '@fotfeste/db';
import { notFound, type Operation } from '../common/operation.js';
import type {
  MutationDraftAgreementArgs,
  MutationEditAgreementArgs,
  MutationSignAgreementArgs,
  QueryAgreementArgs,
  QueryAgreementsArgs,
} from '../generated/resolvers.js';
import { carryOut } from './carry-out.js';
import { connection, pageOf, type Connection } from './connection.js';
import { placementLoaders } from './loaders.js';
import { requireParty } from './require-party.js';

/** The agreement of participant, employer and municipality. */
@Resolver('PlacementAgreement')
export class AgreementResolver {
  @Query()
  async agreements(
    @Args() args: QueryAgreementsArgs,
    @Context('operation') operation: Operation,
  ): Promise<Connection<AgreementRow>> {
    requireParty(operation, 'agreement.read');
    const page = pageOf(args);
    return connection(page, agreementPage(operation, page), (row) => row.id);
  }

  @Query()
  async agreement(
    @Args() { id }: QueryAgreementArgs,
    @Context('operation') operation: Operation,
  ): Promise<AgreementRow | undefined> {
    const row = isId(id) ? await placementLoaders(operation).agreement.load(id) : undefined;
    if (!row || !operation.may('agreement.read', row)) return undefined;
    operation.shown(row.participantId, row.municipality, 'agreement.read');
    return row;
  }

  @Mutation()
  draftAgreement(
    @Args() args: MutationDraftAgreementArgs,
    @Context('operation') operation: Operation,
  ): Promise<unknown> {
    return carryOut(operation, {
      name: 'draftAgreement',
      args,
      work: (transaction, act) => draftAgreement(agreementPort(transaction, operation.viewer), act, args),
      answer: (id) => readAgreement(operation, id),
    });
  }

  @Mutation()
  editAgreement(@Args() args: MutationEditAgreementArgs, @Context('operation') operation: Operation): Promise<unknown> {
    const { from, to, ...rest } = args.content;
    const content = { ...rest, from: localDate(from), to: localDate(to) };
    return carryOut(operation, {
      name: 'editAgreement',
      args,
      work: (transaction, act) =>
        editAgreement(agreementPort(transaction, operation.viewer), act, { ...args, content }),
      answer: (id) => readAgreement(operation, id),
    });
  }

  @Mutation()
  signAgreement(@Args() args: MutationSignAgreementArgs, @Context('operation') operation: Operation): Promise<unknown> {
    return carryOut(operation, {
      name: 'signAgreement',
      args,
      work: (transaction, act) => signAgreement(agreementPort(transaction, operation.viewer), act, args),
      answer: (id) => readAgreement(operation, id),
    });
  }

  @ResolveField()
  employer(@Parent() agreement: AgreementRow, @Context('operation') operation: Operation): Promise<unknown> {
    return operation.loaders.employer.load(agreement.organisation);
  }

  @ResolveField()
  status(@Parent() agreement: AgreementRow): AgreementStatus {
    return agreementStatus(agreement);
  }

  @ResolveField()
  missing(@Parent() { content }: AgreementRow): readonly string[] {
    return missingContent(content);
  }

  @ResolveField()
  signatures(@Parent() { signatures }: AgreementRow): readonly object[] {
    return parties.flatMap((party) => {
      const signature = signatures[party];
      if (!signature) return [];
      const { name, signedAt, onBehalfReason } = signature;
      return [{ party, name, signedAt, onBehalfReason }];
    });
  }

  @ResolveField()
  maySignAs(@Parent() agreement: AgreementRow, @Context('operation') operation: Operation): readonly Party[] {
    return operation.may('agreement.sign', agreement) ? maySignAs(agreement, operation.viewer.kind) : [];
  }

  @ResolveField()
  placement(
    @Parent() { placementId }: AgreementRow,
    @Context('operation') operation: Operation,
  ): Promise<unknown> | null {
    return placementId ? placementLoaders(operation).placement.load(placementId) : null;
  }

  @ResolveField()
  from(@Parent() { content }: AgreementRow): string {
    return content.from;
  }

  @ResolveField()
  to(@Parent() { content }: AgreementRow): string {
    return content.to;
  }

  @ResolveField()
  weeklyHours(@Parent() { content }: AgreementRow): number {
    return content.weeklyHours;
  }

  @ResolveField()
  goals(@Parent() { content }: AgreementRow): readonly string[] {
    return content.goals;
  }

  @ResolveField()
  tasks(@Parent() { content }: AgreementRow): readonly string[] {
    return content.tasks;
  }

  @ResolveField()
  followUp(@Parent() { content }: AgreementRow): string {
    return content.followUp;
  }

  @ResolveField()
  adaptation(@Parent() { content }: AgreementRow): string {
    return content.adaptation;
  }

  @ResolveField()
  supervisorName(@Parent() { content }: AgreementRow): string {
    return content.supervisorName;
  }
}

async function readAgreement(operation: Operation, id: string): Promise<object> {
  const row = await placementLoaders(operation).agreement.load(id);
  if (!row) throw notFound();
  operation.shown(row.participantId, row.municipality, 'agreement.read');
  return { __typename: 'PlacementAgreement', ...row };
}
