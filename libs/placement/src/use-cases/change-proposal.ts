import { may, type Action } from '@fotfeste/access';
import { ok, refuse, type Instant } from '@fotfeste/kernel';
import type { Act, Day } from '../act.js';
import { makeCard } from '../card.js';
import * as lifecycle from '../proposal-lifecycle.js';
import type { EmployerAnswer, MeetingOutcome, OnBehalfReason, Proposal, ProposalChange } from '../proposal.js';
import type { Step } from '../refusals.js';
import { cleanText } from '../text-check.js';
import { notThere } from './not-there.js';
import type { Outcome, PlacementEvent, ProposalPort } from './ports.js';

/** Which proposal, what for: any of the actions is enough. */
interface Target {
  readonly id: string;
  readonly actions: readonly Action[];
  /** The name of the decision in the log. */
  readonly decision: string;
}

type Decide = (proposal: Proposal, day: Day) => Step<ProposalChange> | Promise<Step<ProposalChange>>;

/** The participant's own answer. */
export const answerConsent = (
  port: ProposalPort,
  act: Act,
  { proposalId, consent }: { readonly proposalId: string; readonly consent: boolean },
): Promise<Outcome> =>
  change(
    port,
    act,
    { id: proposalId, actions: ['consent.answer'], decision: 'consent.answered' },
    async (proposal, day) => {
      const { sources, canReadText } = await port.consentFacts(proposal);
      const card = makeCard({ ...sources, today: day.today });
      return lifecycle.answerConsent(proposal, { consent, card, canReadText }, day);
    },
  );

/** An answer given orally to the consultant. */
export interface OralConsentCommand {
  readonly proposalId: string;
  readonly consent: boolean;
  readonly reason: OnBehalfReason;
  readonly witness: string;
}

/** Records an oral answer, with the reason and who heard it. */
export const recordOralConsent = (port: ProposalPort, act: Act, command: OralConsentCommand): Promise<Outcome> =>
  change(
    port,
    act,
    { id: command.proposalId, actions: ['consent.recordOral'], decision: 'consent.recordedOrally' },
    async (proposal, day) => {
      const witness = cleanText(command.witness);
      const problems = lifecycle.checkWitness(witness);
      if (problems.length > 0) return refuse(problems);
      const { sources, canReadText } = await port.consentFacts(proposal);
      const card = makeCard({ ...sources, today: day.today });
      const oral = { reason: command.reason, witness, recordedBy: act.viewer.name };
      return lifecycle.answerConsent(proposal, { consent: command.consent, card, oral, canReadText }, day);
    },
  );

/** The participant takes the consent back, alone or through the consultant. */
export const withdrawConsent = (
  port: ProposalPort,
  act: Act,
  { proposalId }: { readonly proposalId: string },
): Promise<Outcome> =>
  change(
    port,
    act,
    { id: proposalId, actions: ['consent.answer', 'consent.recordOral'], decision: 'consent.withdrawn' },
    lifecycle.withdrawConsent,
  );

/** The consultant takes the proposal back. */
export const withdrawProposal = (
  port: ProposalPort,
  act: Act,
  { proposalId }: { readonly proposalId: string },
): Promise<Outcome> =>
  change(
    port,
    act,
    { id: proposalId, actions: ['proposal.manage'], decision: 'proposal.withdrawn' },
    lifecycle.withdrawProposal,
  );

/** What an employer answers. */
export interface AnswerCommand {
  readonly proposalId: string;
  readonly answer: EmployerAnswer;
  readonly reason?: string | null | undefined;
}

/** The employer's answer to a card. */
export const answerProposal = (port: ProposalPort, act: Act, command: AnswerCommand): Promise<Outcome> =>
  change(
    port,
    act,
    { id: command.proposalId, actions: ['card.answer'], decision: `proposal.answered.${command.answer}` },
    (proposal, day) =>
      lifecycle.answerAsEmployer(proposal, { answer: command.answer, reason: cleanText(command.reason) }, day),
  );

/** A time and a place. */
export interface MeetingCommand {
  readonly proposalId: string;
  readonly at: Instant;
  readonly place: string;
}

/** Books or moves the meeting. */
export const bookMeeting = (port: ProposalPort, act: Act, command: MeetingCommand): Promise<Outcome> =>
  change(
    port,
    act,
    { id: command.proposalId, actions: ['proposal.manage'], decision: 'proposal.meetingBooked' },
    (proposal, day) => lifecycle.bookMeeting(proposal, { at: command.at, place: cleanText(command.place) }, day),
  );

/** Records what the meeting came to. */
export const recordMeeting = (
  port: ProposalPort,
  act: Act,
  { proposalId, outcome }: { readonly proposalId: string; readonly outcome: MeetingOutcome },
): Promise<Outcome> =>
  change(
    port,
    act,
    { id: proposalId, actions: ['proposal.manage'], decision: `proposal.meeting.${outcome}` },
    (proposal, day) => lifecycle.recordMeeting(proposal, outcome, day),
  );

/**
 * Closes proposals whose silence has lasted too long, some at a time. The nightly job calls it until it answers with
 * fewer than `limit`.
 * @returns how many were closed
 */
export async function closeSilentProposals(
  port: ProposalPort,
  act: Pick<Act, 'now' | 'today'>,
  limit: number,
): Promise<number> {
  const silent = await port.silent(act.today, limit);
  let closed = 0;
  for (const proposal of silent) {
    const settings = await port.settings(proposal.municipality);
    const closing = lifecycle.closeSilent(proposal, { ...act, settings });
    if (!closing) continue;
    await save(port, proposal, closing, `proposal.closed.${closing.closedReason}`);
    closed += 1;
  }
  return closed;
}

/**
 * Closes what is open about a slot that was withdrawn; the parties are told as of every closing. Whoever is placed there
 * stays: that is stopped by itself.
 * @returns how many were closed
 */
export async function closeForWithdrawnSlot(
  port: ProposalPort,
  act: Pick<Act, 'now' | 'today'>,
  slotId: string,
): Promise<number> {
  const open = await port.openAbout(slotId);
  for (const proposal of open) {
    const settings = await port.settings(proposal.municipality);
    const closing = lifecycle.closing('SLOT_WITHDRAWN', { ...act, settings });
    await save(port, proposal, closing, 'proposal.closed.SLOT_WITHDRAWN');
  }
  return open.length;
}

async function change(port: ProposalPort, act: Act, target: Target, decide: Decide): Promise<Outcome> {
  const proposal = await port.proposal(target.id);
  if (!proposal || !target.actions.some((action) => may(act.viewer, action, proposal))) return notThere;
  const settings = await port.settings(proposal.municipality);
  const decided = await decide(proposal, { now: act.now, today: act.today, settings });
  if (!decided.ok) return decided;
  await save(port, proposal, decided.value, target.decision);
  return ok({ id: proposal.id });
}

async function save(port: ProposalPort, proposal: Proposal, made: ProposalChange, action: string): Promise<void> {
  await port.save(proposal, made);
  for (const type of eventsOf(made)) await port.publish({ type, proposalId: proposal.id });
  await port.record({
    action,
    municipality: proposal.municipality,
    participantId: proposal.participantId,
    detail: { proposalId: proposal.id, closed: made.closedReason ?? '' },
  });
}

type ProposalEventType = Extract<PlacementEvent, { readonly proposalId: string }>['type'];

/** What a change tells the rest of the house. */
const eventsOf = (made: ProposalChange): readonly ProposalEventType[] => [
  ...(made.consentedAt ? ['proposal.consented' as const] : []),
  ...(made.employerAnswer ? ['proposal.answered' as const] : []),
  ...(made.meetingAt ? ['proposal.meetingBooked' as const] : []),
  ...(made.closedAt ? ['proposal.closed' as const] : []),
];
