import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  audit,
  isId,
  publish,
  slotTable,
  standbyFor,
  type RepairRow,
  type SlotRow,
  type StandbyRow,
} from '@fotfeste/db';
import { ok, refuse } from '@fotfeste/kernel';
import { notFound, type Operation } from '../common/operation.js';
import type { RefusedResult } from '../common/refusals/refused.js';
import type { MutationWithdrawSlotArgs } from '../generated/resolvers.js';
import { forgetSlots } from '../slots/loaders.js';
import { ownersOf } from '../slots/slot.resolver.js';
import { tellingLanguage } from './naming.js';
import { causeText } from './repair-texts.js';

/** What happened after a run, in words. */
@Resolver('MatchRepair')
export class MatchRepairResolver {
  @ResolveField()
  text(@Parent() { cause }: RepairRow, @Context('operation') operation: Operation): string {
    return causeText(cause)[tellingLanguage(operation)];
  }
}

/** Who stands ready. */
@Resolver('StandbyPerson')
export class StandbyResolver {
  @Query()
  standby(@Args('slotId') slotId: string, @Context('operation') operation: Operation): Promise<StandbyRow[]> {
    operation.require('match.read');
    return isId(slotId) ? standbyFor(operation, slotId) : Promise.resolve([]);
  }

  @ResolveField()
  participant(@Parent() row: StandbyRow, @Context('operation') operation: Operation): Promise<unknown> {
    return operation.loaders.participant.load(row.participantId);
  }
}

/** A place that is gone. What was open about it is closed by the worker, who may see all of it. */
@Resolver()
export class WithdrawSlotMutation {
  @Mutation()
  async withdrawSlot(
    @Args() args: MutationWithdrawSlotArgs,
    @Context('operation') operation: Operation,
  ): Promise<(SlotRow & { readonly __typename: 'Slot' }) | RefusedResult> {
    const slot = isId(args.id) ? await operation.loaders.slot.load(args.id) : undefined;
    if (!slot) throw notFound();
    operation.require('slot.change', ownersOf(slot));
    const reason = args.reason.trim().replace(/\s+/g, ' ').slice(0, 500);
    return operation.change(
      { operation: 'withdrawSlot', arguments: args },
      async (transaction) => {
        if (!reason) return refuse([{ code: 'FIELD_REQUIRED', field: 'reason' }]);
        if (slot.withdrawnAt !== null) return refuse([{ code: 'SLOT_ALREADY_WITHDRAWN' }]);
        const row = { withdrawn_at: operation.now, withdrawn_reason: reason };
        await transaction.entities.update(slotTable, { id: slot.id }, row);
        const { id: slotId, municipalityNumber: chain } = slot;
        await audit(transaction, operation.viewer, {
          chain,
          action: 'slot.withdraw',
          decision: 'PERMIT',
          subjectId: slotId,
        });
        await publish(transaction, { type: 'slot.withdrawn', slotId });
        return ok({ id: slotId });
      },
      async (id) => {
        forgetSlots(operation);
        const anew = await operation.loaders.slot.load(id);
        if (!anew) throw notFound();
        return { ...anew, __typename: 'Slot' as const };
      },
    );
  }
}
