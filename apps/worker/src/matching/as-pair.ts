import type { ParticipantId, SlotId } from '@fotfeste/kernel';
import type { DecidedPair } from '@fotfeste/matching';

/** A stored pair as matching has it. */
export const asPair = (pair: { readonly participantId: string; readonly slotId: string }): DecidedPair => ({
  participant: pair.participantId as ParticipantId,
  slot: pair.slotId as SlotId,
});
