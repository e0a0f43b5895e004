import { may } from '@fotfeste/access';
import { ok } from '@fotfeste/kernel';
import type { Act } from '../act.js';
import { decideProposal } from '../propose.js';
import { cleanText } from '../text-check.js';
import { notThere } from './not-there.js';
import type { Outcome, ProposalPort } from './ports.js';

/** What a consultant sends. */
export interface ProposeCommand {
  readonly participantId: string;
  readonly slotId: string;
  readonly reason?: string | null | undefined;
}

/** Proposes a person for a slot, and asks the person. */
export async function propose(port: ProposalPort, act: Act, command: ProposeCommand): Promise<Outcome> {
  const target = await port.target(command.participantId, command.slotId, act.today);
  if (!target || !may(act.viewer, 'proposal.make', target)) return notThere;
  const settings = await port.settings(target.municipality);
  const reason = cleanText(command.reason);
  const by = act.viewer.kind === 'SYSTEM' ? 'SYSTEM' : 'PERSON';
  const decided = decideProposal(target.facts, { reason, by }, { today: act.today, settings });
  if (!decided.ok) return decided;
  const { ask, override } = decided.value;
  const id = act.newId();
  const ledgerLine = override && { override: { ...override, id: act.newId() } };
  await port.add({ ...ask, id, proposedAt: act.now, target, reason, ...ledgerLine });
  await port.publish({ type: 'proposal.made', proposalId: id });
  await port.record({
    action: 'proposal.made',
    municipality: target.municipality,
    participantId: target.participantId,
    detail: {
      slotId: target.slotId,
      overridesRun: override?.runId ?? '',
      weightsVersion: target.facts.run?.weightsVersion ?? '',
    },
  });
  return ok({ id });
}
