import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { localDate } from '@fotfeste/kernel';
import { checkHire, correctHire, endHire, recordHire, type HireCommand } from '@fotfeste/placement';
import { hirePort, type HireCheckRow, type HireRow } from '@fotfeste/db';
import { notFound, type Operation } from '../common/operation.js';
import type {
  HireInput,
  MutationCheckHireArgs,
  MutationCorrectHireArgs,
  MutationEndHireArgs,
  MutationRecordHireArgs,
} from '../generated/resolvers.js';
import { carryOut } from './carry-out.js';
import { placementLoaders } from './loaders.js';
import { occupationOf } from './occupation-of.js';

/** Recorded employments. */
@Resolver('Hire')
export class HireResolver {
  @Mutation()
  recordHire(@Args() args: MutationRecordHireArgs, @Context('operation') operation: Operation): Promise<unknown> {
    return carryOut(operation, {
      name: 'recordHire',
      args,
      work: (transaction, act) => recordHire(hirePort(transaction, operation.viewer), act, commandOf(args.input)),
      answer: (id) => readHire(operation, id),
    });
  }

  @Mutation()
  correctHire(@Args() args: MutationCorrectHireArgs, @Context('operation') operation: Operation): Promise<unknown> {
    const command = { ...commandOf(args.input), id: args.id };
    return carryOut(operation, {
      name: 'correctHire',
      args,
      work: (transaction, act) => correctHire(hirePort(transaction, operation.viewer), act, command),
      answer: (id) => readHire(operation, id),
    });
  }

  @Mutation()
  endHire(@Args() args: MutationEndHireArgs, @Context('operation') operation: Operation): Promise<unknown> {
    const command = { id: args.id, on: localDate(args.on) };
    return carryOut(operation, {
      name: 'endHire',
      args,
      work: (transaction, act) => endHire(hirePort(transaction, operation.viewer), act, command),
      answer: (id) => readHire(operation, id),
    });
  }

  @Mutation()
  checkHire(@Args() args: MutationCheckHireArgs, @Context('operation') operation: Operation): Promise<unknown> {
    const { id, stillEmployed, note } = args;
    const command = { id, on: localDate(args.on), stillEmployed, note: note ?? '' };
    return carryOut(operation, {
      name: 'checkHire',
      args,
      work: (transaction, act) => checkHire(hirePort(transaction, operation.viewer), act, command),
      answer: (hireId) => readHire(operation, hireId),
    });
  }

  @ResolveField()
  checks(@Parent() { id }: HireRow, @Context('operation') operation: Operation): Promise<readonly HireCheckRow[]> {
    return placementLoaders(operation).checksOfHire.load(id);
  }

  @ResolveField()
  employer(@Parent() hire: HireRow, @Context('operation') operation: Operation): Promise<unknown> {
    return operation.loaders.employer.load(hire.organisation);
  }

  @ResolveField()
  occupation(@Parent() hire: HireRow, @Context('operation') operation: Operation): Promise<unknown> {
    return occupationOf(operation, hire.occupationCode);
  }
}

const commandOf = (input: HireInput): HireCommand => ({
  participantId: input.participantId,
  organisation: input.organisationNumber.replace(/\s/g, ''),
  occupation: input.occupation,
  kind: input.kind,
  percent: input.percent,
  start: localDate(input.start),
  placementId: input.placementId ?? null,
  withSubsidy: input.withSubsidy ?? false,
  monthlyWage: input.monthlyWage ?? null,
  advertReference: input.advertReference?.trim() ?? '',
  source: input.source ?? 'CONSULTANT',
});

async function readHire(operation: Operation, id: string): Promise<object> {
  const row = await placementLoaders(operation).hire.load(id);
  if (!row) throw notFound();
  return { __typename: 'Hire', ...row };
}
