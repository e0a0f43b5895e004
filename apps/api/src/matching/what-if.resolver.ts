import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { OccupationCode, OrganisationNumber, ParticipantId, SlotId } from '@fotfeste/kernel';
import { certificateKinds, type ImaginedMove, type Supposition } from '@fotfeste/matching';
import type { Operation } from '../common/operation.js';
import { coded } from '../edges/errors.js';
import type { QueryWhatIfArgs, WhatIfInput } from '../generated/resolvers.js';
import { answerTo } from './questions.js';

const mostSlots = 50;

/** What would happen if: asked of the viewer's own municipalities, answered, and forgotten. */
@Resolver()
export class WhatIfResolver {
  @Query()
  async whatIf(@Args() { input }: QueryWhatIfArgs, @Context('operation') operation: Operation): Promise<object> {
    operation.require('match.read');
    const suppositions = suppositionsOf(input, operation);
    if (suppositions.length === 0)
      throw coded('BAD_USER_INPUT', 'Say what to suppose: slots, a task, minutes, a level or a certificate.');
    const { result: answer } = await answerTo(operation, { kind: 'WHAT_IF', suppositions });
    if (!answer.ok) throw coded('BAD_USER_INPUT', answer.refusal.problems.map(({ code }) => code).join(', '));
    const { assignedBefore, assignedAfter, optimumBefore, optimumAfter, moves } = answer.value;
    return { assignedBefore, assignedAfter, before: optimumBefore, after: optimumAfter, moves };
  }
}

/** Somebody who would be somewhere else. */
@Resolver('Move')
export class MoveResolver {
  @ResolveField()
  participant(@Parent() move: ImaginedMove, @Context('operation') operation: Operation): Promise<unknown> {
    return operation.loaders.participant.load(move.participant);
  }

  @ResolveField()
  async from(@Parent() move: ImaginedMove, @Context('operation') operation: Operation): Promise<unknown> {
    return move.from ? operation.loaders.slot.load(move.from) : null;
  }

  /** Null too where the imagined slot is one that does not exist. */
  @ResolveField()
  async to(@Parent() move: ImaginedMove, @Context('operation') operation: Operation): Promise<unknown> {
    return move.to && /^[\da-f-]{36}$/.test(move.to) ? operation.loaders.slot.load(move.to) : null;
  }

  @ResolveField()
  gain(@Parent() { scoreBefore, scoreAfter }: ImaginedMove): number {
    return scoreAfter - scoreBefore;
  }
}

function suppositionsOf(
  input: WhatIfInput,
  { today, viewer }: Pick<Operation, 'today' | 'viewer'>,
): readonly Supposition[] {
  const [municipality] = viewer.municipalities;
  if (!municipality) return [];
  const participants = input.participantId ? [input.participantId as ParticipantId] : undefined;
  const certificate = certificateKinds.find((kind) => kind === input.certificate);
  return [
    ...(input.addSlotsOfOccupation
      ? [
          {
            kind: 'ADD_SLOTS' as const,
            sketch: {
              id: 'imagined' as SlotId,
              organisation: '000000000' as OrganisationNumber,
              municipality,
              occupation: input.addSlotsOfOccupation as OccupationCode,
              from: today,
            },
            count: Math.min(Math.max(input.addSlotsCount ?? 1, 1), mostSlots),
          },
        ]
      : []),
    ...(input.dropTaskOfSlot && input.dropTask
      ? [{ kind: 'DROP_TASK_LANGUAGE' as const, slot: input.dropTaskOfSlot as SlotId, task: input.dropTask }]
      : []),
    ...(input.extraCommuteMinutes
      ? [{ kind: 'LONGER_COMMUTE' as const, minutes: input.extraCommuteMinutes, participants }]
      : []),
    ...(input.oneStepUp ? [{ kind: 'RAISE_LEVEL' as const, steps: 1, skills: [input.oneStepUp], participants }] : []),
    ...(certificate ? [{ kind: 'ADD_CERTIFICATE' as const, certificate, participants }] : []),
  ];
}
