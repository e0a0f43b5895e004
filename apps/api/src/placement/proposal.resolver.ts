import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { instantFromMilliseconds } from '@fotfeste/kernel';
import {
  bookMeeting,
  isOverdue,
  parties,
  propose,
  recordMeeting,
  waitsFor,
  withdrawProposal,
} from '@fotfeste/placement';
import { isId, proposalPage, proposalPort, type ProposalRow } from '@fotfeste/db';
import { notFound, type Operation } from '../common/operation.js';
import type {
  MutationBookMeetingArgs,
  MutationProposeArgs,
  MutationRecordMeetingArgs,
  MutationWithdrawProposalArgs,
  QueryProposalsArgs,
} from '../generated/resolvers.js';
import { carryOut } from './carry-out.js';
import { connection, emptyConnection, pageOf, type Connection } from './connection.js';
import { placementLoaders } from './loaders.js';

/** The consultant's pipeline. */
@Resolver('Proposal')
export class ProposalResolver {
  @Query()
  async proposals(
    @Args() args: QueryProposalsArgs,
    @Context('operation') operation: Operation,
  ): Promise<Connection<ProposalRow>> {
    operation.require('caseload.read');
    const { participantId, slotId, stage, overdue } = args.filter ?? {};
    const page = pageOf(args);
    const named = [participantId, slotId].filter((id) => typeof id === 'string');
    if (!named.every(isId)) return emptyConnection;
    const filter = {
      participantId: participantId ?? undefined,
      slotId: slotId ?? undefined,
      stage: stage ?? undefined,
      overdue: overdue ?? undefined,
    };
    return connection(page, proposalPage(operation, filter, { page, today: operation.today }), (row) => row.id);
  }

  @Mutation()
  propose(@Args() args: MutationProposeArgs, @Context('operation') operation: Operation): Promise<unknown> {
    return carryOut(operation, {
      name: 'propose',
      args,
      work: (transaction, act) => propose(proposalPort(transaction, operation.viewer), act, args),
      answer: (id) => readProposal(operation, id),
    });
  }

  @Mutation()
  withdrawProposal(
    @Args() args: MutationWithdrawProposalArgs,
    @Context('operation') operation: Operation,
  ): Promise<unknown> {
    return carryOut(operation, {
      name: 'withdrawProposal',
      args,
      work: (transaction, act) => withdrawProposal(proposalPort(transaction, operation.viewer), act, args),
      answer: (id) => readProposal(operation, id),
    });
  }

  @Mutation()
  bookMeeting(@Args() args: MutationBookMeetingArgs, @Context('operation') operation: Operation): Promise<unknown> {
    const command = { ...args, at: instantFromMilliseconds(Date.parse(args.at)) };
    return carryOut(operation, {
      name: 'bookMeeting',
      args,
      work: (transaction, act) => bookMeeting(proposalPort(transaction, operation.viewer), act, command),
      answer: (id) => readProposal(operation, id),
    });
  }

  @Mutation()
  recordMeeting(@Args() args: MutationRecordMeetingArgs, @Context('operation') operation: Operation): Promise<unknown> {
    return carryOut(operation, {
      name: 'recordMeeting',
      args,
      work: (transaction, act) => recordMeeting(proposalPort(transaction, operation.viewer), act, args),
      answer: (id) => readProposal(operation, id),
    });
  }

  @ResolveField()
  participant(@Parent() proposal: ProposalRow, @Context('operation') operation: Operation): Promise<unknown> {
    return operation.loaders.participant.load(proposal.participantId);
  }

  @ResolveField()
  slot(@Parent() proposal: ProposalRow, @Context('operation') operation: Operation): Promise<unknown> {
    return operation.loaders.slot.load(proposal.slotId);
  }

  @ResolveField()
  agreement(@Parent() { id }: ProposalRow, @Context('operation') operation: Operation): Promise<unknown> {
    return placementLoaders(operation).agreementOfProposal.load(id);
  }

  @ResolveField()
  overdue(@Parent() proposal: ProposalRow, @Context('operation') operation: Operation): boolean {
    return isOverdue(proposal.due, operation.today);
  }

  @ResolveField()
  async waitingFor(
    @Parent() { id, awaits }: ProposalRow,
    @Context('operation') operation: Operation,
  ): Promise<string | null> {
    if (awaits !== 'SIGNATURES') return awaits && waitsFor(awaits);
    const agreement = await placementLoaders(operation).agreementOfProposal.load(id);
    return parties.find((party) => !agreement?.signatures[party]) ?? null;
  }
}

async function readProposal(operation: Operation, id: string): Promise<object> {
  const row = await placementLoaders(operation).proposal.load(id);
  if (!row) throw notFound();
  return { __typename: 'Proposal', ...row };
}
