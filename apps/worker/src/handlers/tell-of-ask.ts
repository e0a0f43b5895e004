import { systemViewer } from '@fotfeste/access';
import {
  accountParty,
  claimOnce,
  employerParties,
  participantParty,
  signalById,
  type MessageParty,
  type SignalRow,
  type Transaction,
} from '@fotfeste/db';
import type { JobPayload } from '@fotfeste/queue';
import type { HandlerParts } from '../handlers.js';
import { writeSignal } from './messages/ask-message.js';
import { queueMessage } from './notify.js';

/** Tells whoever is asked that the ask is past its day, or the named person that it is now theirs. Once for a signal. */
export async function tellOfAsk(
  { database, config }: HandlerParts,
  { eventId, signalId }: JobPayload<'ask.tell'>,
): Promise<void> {
  await database.transaction(systemViewer, async (transaction) => {
    if (!(await claimOnce(transaction, 'ask.tell', eventId))) return;
    const signal = await signalById(transaction, signalId);
    if (!signal) return;
    const { publicUrl } = config.http;
    for (const party of await told(transaction, signal)) {
      const message = writeSignal(party, { signal, publicUrl, hasSms: config.standalone });
      if (message) await queueMessage(transaction, message, signal);
    }
  });
}

/** An ask that nobody here answers for yet goes to nobody now; it escalates to the named person soon enough. */
async function told(transaction: Transaction, signal: SignalRow): Promise<readonly MessageParty[]> {
  const { participantId, organisation, municipality, ownerId, toUser } = signal;
  if (signal.signal === 'ESCALATION') return toUser ? accountParty(transaction, toUser) : [];
  switch (signal.waitsFor) {
    case 'PARTICIPANT':
      return participantId ? participantParty(transaction, participantId) : [];
    case 'EMPLOYER':
      return organisation ? employerParties(transaction, organisation, municipality) : [];
    case 'CONSULTANT':
    case 'NAV':
      return ownerId ? accountParty(transaction, ownerId) : [];
  }
}
