import { may } from '@fotfeste/access';
import { later, ok, refuse } from '@fotfeste/kernel';
import type { Act, Day } from '../act.js';
import * as agreements from '../agreement.js';
import { draftContent } from '../agreement-draft.js';
import { startClock } from '../clocks.js';
import { employerSeesUntil } from '../placement.js';
import { closing } from '../proposal-lifecycle.js';
import type { OnBehalfReason } from '../proposal.js';
import type { PlacementRefusal } from '../refusals.js';
import type { AgreementPort, BindingPort } from './agreement-ports.js';
import { notThere } from './not-there.js';
import type { Outcome } from './ports.js';

/** Drafts the agreement of a proposal whose parties have agreed to go on. */
export async function draftAgreement(
  port: AgreementPort,
  act: Act,
  { proposalId }: { readonly proposalId: string },
): Promise<Outcome> {
  const facts = await port.draftFacts(proposalId);
  if (!facts || !may(act.viewer, 'proposal.manage', facts.proposal)) return notThere;
  const { proposal, sources, participantName } = facts;
  if (proposal.closedAt) return refuse([{ code: 'PROPOSAL_CLOSED' }]);
  if (facts.alreadyDrafted) return refuse([{ code: 'AGREEMENT_ALREADY_DRAFTED' }]);
  if (proposal.meetingOutcome !== 'AGREED') return refuse([{ code: 'MEETING_NOT_AGREED' }]);
  const settings = await port.settings(proposal.municipality);
  const language = act.viewer.language === 'en' ? 'en' : 'nb';
  const content = draftContent({
    ...sources,
    language,
    today: act.today,
    longestWeek: settings.limits.longestWeek,
  });
  const { participantId, municipality, organisation, slotId } = proposal;
  const owners = { id: act.newId(), proposalId, participantId, municipality, organisation, slotId };
  await port.add(
    { ...owners, content, version: 1, signatures: {}, bindingAt: null, annulledAt: null },
    participantName,
  );
  const seen = employerSeesUntil(content.to, settings);
  await port.saveProposal(proposal, {
    agreementDraftedAt: act.now,
    shownUntil: proposal.shownUntil === null ? seen : later(proposal.shownUntil, seen),
    ...startClock('SIGNATURES', act.today, settings),
  });
  await port.publish({ type: 'agreement.drafted', agreementId: owners.id });
  await port.record({ action: 'agreement.drafted', municipality, participantId, detail: { agreementId: owners.id } });
  return ok({ id: owners.id });
}

/** What somebody wants the agreement to say; `version` is the one they read. */
export interface EditCommand {
  readonly id: string;
  readonly version: number;
  readonly content: agreements.AgreementContent;
}

/** Edits an agreement: everybody signs anew. */
export async function editAgreement(port: AgreementPort, act: Act, command: EditCommand): Promise<Outcome> {
  const offered = await port.agreement(command.id);
  if (!offered || !may(act.viewer, 'agreement.edit', offered.agreement)) return notThere;
  const { agreement, slot } = offered;
  const settings = await port.settings(agreement.municipality);
  const edited = agreements.editAgreement(agreement, command, { slot, settings });
  if (!edited.ok) return edited;
  await port.save(agreement, edited.value);
  const { id, municipality, participantId } = agreement;
  await port.publish({ type: 'agreement.drafted', agreementId: id });
  await port.record({
    action: 'agreement.edited',
    municipality,
    participantId,
    detail: { agreementId: id, version: edited.value.version },
  });
  return ok({ id });
}

/** Which party signs, and why for somebody else. */
export interface SignCommand {
  readonly id: string;
  readonly version: number;
  readonly party: agreements.Party;
  readonly onBehalfReason?: OnBehalfReason | null | undefined;
}

/**
 * Signs an agreement. The last signature makes it binding: the placement begins to exist, the proposal is placed, and
 * the person's other open proposals are closed, all or nothing.
 */
export async function signAgreement(port: BindingPort, act: Act, command: SignCommand): Promise<Outcome> {
  const offered = await port.agreement(command.id);
  if (!offered || !may(act.viewer, 'agreement.sign', offered.agreement)) return notThere;
  const { agreement } = offered;
  const { version, party } = command;
  const signing = { version, party, signer: act.viewer, onBehalfReason: command.onBehalfReason ?? undefined };
  const signed = agreements.signAgreement(agreement, signing, act.now);
  if (!signed.ok) return signed;
  if (signed.value.bindingAt) {
    const bound = await bind(port, act, agreement);
    if (bound.length > 0) return refuse(bound);
  }
  const settings = await port.settings(agreement.municipality);
  const seen = { accessUntil: employerSeesUntil(agreement.content.to, settings) };
  await port.save(agreement, { ...signed.value, ...(signed.value.bindingAt ? seen : {}) });
  const { id, municipality, participantId } = agreement;
  await port.publish({ type: signed.value.bindingAt ? 'agreement.binding' : 'agreement.signed', agreementId: id });
  await port.record({
    action: `agreement.signed.${party}`,
    municipality,
    participantId,
    detail: { agreementId: id, version, onBehalf: command.onBehalfReason ?? '' },
  });
  return ok({ id });
}

async function bind(
  port: BindingPort,
  act: Act,
  agreement: agreements.Agreement,
): Promise<readonly PlacementRefusal[]> {
  const room = await port.room(agreement);
  const refusals = [
    ...(room.isFull ? [{ code: 'SLOT_FULL' as const, field: 'from' }] : []),
    ...(room.isElsewhere ? [{ code: 'PLACEMENT_OVERLAPS' as const, field: 'from' }] : []),
  ];
  if (refusals.length > 0) return refusals;
  const settings = await port.settings(agreement.municipality);
  const accessUntil = employerSeesUntil(agreement.content.to, settings);
  await port.start({ id: act.newId(), agreement, accessUntil });
  const placed = { placedAt: act.now, shownUntil: accessUntil, awaits: null, due: null, closesOn: null };
  await port.saveProposal({ id: agreement.proposalId }, placed);
  await closeOthers(port, { now: act.now, today: act.today, settings }, agreement);
  return [];
}

async function closeOthers(port: BindingPort, day: Day, agreement: agreements.Agreement): Promise<void> {
  for (const other of await port.otherProposals(agreement)) {
    await port.saveProposal(other, closing('PLACED_ELSEWHERE', day));
    await port.publish({ type: 'proposal.closed', proposalId: other.id });
  }
}
