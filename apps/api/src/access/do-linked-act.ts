import { agreementPort, placementPort, type StoredLink, type Transaction } from '@fotfeste/db';
import { refuse, type Refusal, type Result } from '@fotfeste/kernel';
import { confirmAttendance, signAgreement } from '@fotfeste/placement';
import type { Operation } from '../common/operation.js';
import { actOf, refusedByDatabase } from '../placement/carry-out.js';
import { confirmSlot } from '../slots/slot.mutations.js';
import { ownersOf } from '../slots/slot.resolver.js';

type Outcome = Result<{ readonly id: string }, readonly Refusal[]>;

/**
 * Does the one act a link is for, by the same use case and under the same rules as for somebody who has signed in. What
 * is not theirs any more, or is no longer what they were asked about, ends the link with words of its own.
 */
export async function doLinkedAct(transaction: Transaction, acting: Operation, link: StoredLink): Promise<Outcome> {
  const outcome = await attempt(transaction, acting, link).catch(refusedByDatabase);
  return outcome.ok ? outcome : refuse(outcome.refusal.map(inWordsOfLinks));
}

function attempt(transaction: Transaction, acting: Operation, link: StoredLink): Promise<Outcome> {
  const { viewer } = acting;
  const id = link.subjectId;
  switch (link.act) {
    case 'SIGN_AGREEMENT':
      return signAgreement(agreementPort(transaction, viewer), actOf(acting), {
        id,
        version: link.subjectVersion ?? 0,
        party: link.party,
      });
    case 'CONFIRM_ATTENDANCE': {
      const upTo = link.upTo ?? acting.today;
      return confirmAttendance(placementPort(transaction, viewer), actOf(acting), { placementId: id, upTo });
    }
    case 'CONFIRM_SLOT':
      return confirmOwnSlot(transaction, acting, id);
  }
}

async function confirmOwnSlot(transaction: Transaction, acting: Operation, id: string): Promise<Outcome> {
  const slot = await acting.loaders.slot.load(id);
  if (!slot || !acting.may('slot.confirm', ownersOf(slot))) return refuse([{ code: 'NOT_FOUND' }]);
  return confirmSlot(transaction, acting, slot);
}

function inWordsOfLinks(refusal: Refusal): Refusal {
  if (refusal.code === 'NOT_FOUND') return { code: 'LINK_ENDED' };
  return refusal.code === 'STALE_VERSION' ? { code: 'LINK_OUTDATED' } : refusal;
}
