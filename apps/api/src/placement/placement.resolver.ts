import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { localDate, type LocalDate } from '@fotfeste/kernel';
import {
  confirmAttendance,
  evaluatePlacement,
  nextVisitDue,
  placementStatus,
  recordAttendance,
  recordFollowUp,
  type PlacementStatus,
} from '@fotfeste/placement';
import { isId, placementPage, placementPort, type PlacementRow } from '@fotfeste/db';
import { notFound, type Operation } from '../common/operation.js';
import type {
  MutationConfirmAttendanceArgs,
  MutationEvaluatePlacementArgs,
  MutationRecordAttendanceArgs,
  MutationRecordFollowUpArgs,
  QueryPlacementArgs,
  QueryPlacementsArgs,
} from '../generated/resolvers.js';
import { carryOut } from './carry-out.js';
import { connection, pageOf, type Connection } from './connection.js';
import { placementLoaders } from './loaders.js';
import { occupationOf } from './occupation-of.js';
import { requireParty } from './require-party.js';

/** A placement while it runs, and after. */
@Resolver('Placement')
export class PlacementResolver {
  @Query()
  async placements(
    @Args() args: QueryPlacementsArgs,
    @Context('operation') operation: Operation,
  ): Promise<Connection<PlacementRow>> {
    requireParty(operation, 'placement.read');
    const page = pageOf(args);
    return connection(page, placementPage(operation, page), (row) => row.id);
  }

  @Query()
  async placement(
    @Args() { id }: QueryPlacementArgs,
    @Context('operation') operation: Operation,
  ): Promise<PlacementRow | undefined> {
    const row = isId(id) ? await placementLoaders(operation).placement.load(id) : undefined;
    if (!row || !operation.may('placement.read', row)) return undefined;
    operation.shown(row.participantId, row.municipality, 'placement.read');
    return row;
  }

  @Mutation()
  recordAttendance(
    @Args() args: MutationRecordAttendanceArgs,
    @Context('operation') operation: Operation,
  ): Promise<unknown> {
    const days = args.days.map(({ on, hours, kind }) => ({ on: localDate(on), hours, kind }));
    return carryOut(operation, {
      name: 'recordAttendance',
      args,
      work: (transaction, act) =>
        recordAttendance(placementPort(transaction, operation.viewer), act, { ...args, days }),
      answer: (id) => readPlacement(operation, id),
    });
  }

  @Mutation()
  confirmAttendance(
    @Args() args: MutationConfirmAttendanceArgs,
    @Context('operation') operation: Operation,
  ): Promise<unknown> {
    const command = { placementId: args.placementId, upTo: localDate(args.upTo) };
    return carryOut(operation, {
      name: 'confirmAttendance',
      args,
      work: (transaction, act) => confirmAttendance(placementPort(transaction, operation.viewer), act, command),
      answer: (id) => readPlacement(operation, id),
    });
  }

  @Mutation()
  recordFollowUp(
    @Args() args: MutationRecordFollowUpArgs,
    @Context('operation') operation: Operation,
  ): Promise<unknown> {
    const command = {
      ...{ placementId: args.placementId, kind: args.kind, note: args.note },
      on: localDate(args.on),
      nextStep: args.nextStep ?? '',
      nextDue: dateOrNull(args.nextDue),
    };
    return carryOut(operation, {
      name: 'recordFollowUp',
      args,
      work: (transaction, act) => recordFollowUp(placementPort(transaction, operation.viewer), act, command),
      answer: (id) => readPlacement(operation, id),
    });
  }

  @Mutation()
  evaluatePlacement(
    @Args() args: MutationEvaluatePlacementArgs,
    @Context('operation') operation: Operation,
  ): Promise<unknown> {
    const command = {
      ...{ placementId: args.placementId, outcome: args.outcome },
      learned: args.learned ?? '',
      wouldHire: args.wouldHire ?? null,
      reason: args.reason ?? '',
      endedOn: dateOrNull(args.endedOn),
    };
    return carryOut(operation, {
      name: 'evaluatePlacement',
      args,
      work: (transaction, act) => evaluatePlacement(placementPort(transaction, operation.viewer), act, command),
      answer: (id) => readPlacement(operation, id),
    });
  }

  @ResolveField()
  participant(@Parent() placement: PlacementRow, @Context('operation') operation: Operation): Promise<unknown> {
    return operation.loaders.participant.load(placement.participantId);
  }

  @ResolveField()
  employer(@Parent() placement: PlacementRow, @Context('operation') operation: Operation): Promise<unknown> {
    return operation.loaders.employer.load(placement.organisation);
  }

  @ResolveField()
  occupation(@Parent() placement: PlacementRow, @Context('operation') operation: Operation): Promise<unknown> {
    return occupationOf(operation, placement.occupationCode);
  }

  @ResolveField()
  status(@Parent() placement: PlacementRow, @Context('operation') operation: Operation): PlacementStatus {
    return placementStatus(placement, operation.today);
  }

  @ResolveField()
  attendance(@Parent() { id }: PlacementRow, @Context('operation') operation: Operation): Promise<unknown> {
    return placementLoaders(operation).attendance.load(id);
  }

  @ResolveField()
  followUps(@Parent() { id }: PlacementRow, @Context('operation') operation: Operation): Promise<unknown> {
    return placementLoaders(operation).followUps.load(id);
  }

  /** What was agreed at the last follow-up, else the cadence; not the employer's business. */
  @ResolveField()
  async nextFollowUpDue(
    @Parent() placement: PlacementRow,
    @Context('operation') operation: Operation,
  ): Promise<LocalDate | null> {
    if (!operation.may('followUp.read', placement)) return null;
    const [last] = await placementLoaders(operation).followUps.load(placement.id);
    if (last?.nextDue) return last.nextDue;
    const { programme } = await placementLoaders(operation).caseSettings.load(placement.municipality);
    const now = { programme, today: operation.today };
    return nextVisitDue({ ...placement, evaluated: false }, last?.on ?? null, now);
  }

  @ResolveField()
  evaluations(@Parent() { id }: PlacementRow, @Context('operation') operation: Operation): Promise<unknown> {
    return placementLoaders(operation).evaluations.load(id);
  }

  @ResolveField()
  hires(@Parent() { id }: PlacementRow, @Context('operation') operation: Operation): Promise<unknown> {
    return placementLoaders(operation).hiresOfPlacement.load(id);
  }
}

const dateOrNull = (date: string | null | undefined): LocalDate | null => (date ? localDate(date) : null);

async function readPlacement(operation: Operation, id: string): Promise<object> {
  const row = await placementLoaders(operation).placement.load(id);
  if (!row) throw notFound();
  operation.shown(row.participantId, row.municipality, 'placement.read');
  return { __typename: 'Placement', ...row };
}
