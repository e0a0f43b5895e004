import { v7 } from 'uuid';
import { systemViewer } from '@fotfeste/access';
import { proposalPort } from '@fotfeste/db';
import { instantFromMilliseconds, osloDate } from '@fotfeste/kernel';
import { closeSilentProposals } from '@fotfeste/placement';
import type { JobPayload } from '@fotfeste/queue';
import type { HandlerParts } from '../handlers.js';

const batch = 200;

/** Ends what nobody answered in time, batch by batch, so that no ask is left without a state. */
export async function checkClocks(
  { database, now }: HandlerParts,
  _payload: JobPayload<'clocks.check'>,
): Promise<void> {
  const moment = instantFromMilliseconds(now());
  const act = { viewer: systemViewer, now: moment, today: osloDate(moment), newId: v7 };
  let closed = batch;
  while (closed === batch)
    closed = await database.transaction(systemViewer, (transaction) =>
      closeSilentProposals(proposalPort(transaction, systemViewer), act, batch),
    );
}
