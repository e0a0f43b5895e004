import type { MessageSubject, SubjectKind } from '@fotfeste/db';
import { messageTexts, type MessageRole, type ToldEvent } from './texts.js';

/** Whether anybody is told of an event. */
export const isTold = (about: string): about is ToldEvent => Object.hasOwn(messageTexts, about);

/** What kind of thing an event's id is of. */
export function subjectKind(about: ToldEvent): SubjectKind {
  if (about === 'slot.created') return 'SLOT';
  if (about.startsWith('placement.')) return 'PLACEMENT';
  if (about.startsWith('proposal.')) return 'PROPOSAL';
  return about.startsWith('agreement.') ? 'AGREEMENT' : 'MEASURE';
}

/** Who closed a proposal, and so needs no message saying that it is closed. */
const closedBy: Readonly<Record<string, MessageRole>> = {
  CONSENT_REFUSED: 'PARTICIPANT',
  CONSENT_WITHDRAWN: 'PARTICIPANT',
  PARTICIPANT_DECLINED: 'PARTICIPANT',
  EMPLOYER_NOT_NOW: 'EMPLOYER',
  EMPLOYER_DECLINED: 'EMPLOYER',
  WITHDRAWN_BY_CONSULTANT: 'CONSULTANT',
};

const bothSigned = ({ signed }: MessageSubject): boolean =>
  signed.includes('PARTICIPANT') && signed.includes('EMPLOYER');

/** The roles that have a message for the event and that, as things stand, it concerns. */
export function rolesTold(about: ToldEvent, subject: MessageSubject): readonly MessageRole[] {
  const roles: readonly MessageRole[] = (
    ['PARTICIPANT', 'EMPLOYER', 'CONSULTANT', 'NAV_ADVISER', 'NAV_DECIDER'] as const
  ).filter((role) => messageTexts[about][role] !== undefined);
  return roles.filter((role) => concerns(role, about, subject));
}

type Condition = (role: MessageRole, subject: MessageSubject) => boolean;

/** The events that not everybody who has a message for them is told of. */
const conditions: Readonly<Partial<Record<ToldEvent, Condition>>> = {
  // "not now" closes the proposal, which is told of by itself
  'proposal.answered': (role, { answer }) => answer !== 'NOT_NOW' && (role === 'CONSULTANT' || answer === 'MEET'),
  'proposal.closed': (role, { closedReason, consented }) =>
    closedBy[closedReason ?? ''] !== role && (role !== 'EMPLOYER' || consented),
  'agreement.signed': (_role, subject) => bothSigned(subject) && !subject.signed.includes('CONSULTANT'),
  'measure.signed': (_role, subject) => bothSigned(subject) && !subject.signed.includes('ADVISER'),
};

const concerns = (role: MessageRole, about: ToldEvent, subject: MessageSubject): boolean =>
  conditions[about]?.(role, subject) ?? true;
