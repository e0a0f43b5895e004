import { v7 } from 'uuid';
import { systemViewer } from '@fotfeste/access';
import { claimOnce, proposalPort, publish } from '@fotfeste/db';
import { instantFromMilliseconds, osloDate } from '@fotfeste/kernel';
import { closeForWithdrawnSlot } from '@fotfeste/placement';
import type { JobPayload } from '@fotfeste/queue';
import type { HandlerParts } from '../handlers.js';

/** Closes what was open about a withdrawn slot, so that nobody waits for it; matching hears of it when that is done. */
export async function closeSlot(
  { database, now }: HandlerParts,
  { eventId, slotId }: JobPayload<'slot.close'>,
): Promise<void> {
  const moment = instantFromMilliseconds(now());
  await database.transaction(systemViewer, async (transaction) => {
    if (!(await claimOnce(transaction, 'slot.close', eventId))) return;
    const act = { viewer: systemViewer, now: moment, today: osloDate(moment), newId: v7 };
    await closeForWithdrawnSlot(proposalPort(transaction, systemViewer), act, slotId);
    await publish(transaction, { type: 'slot.changed', slotId });
  });
}
