import { localDate } from '@fotfeste/kernel';
import { makeCard } from './card.js';
import {
  answerAsEmployer,
  answerConsent,
  bookMeeting,
  closeSilent,
  recordMeeting,
  withdrawConsent,
  withdrawProposal,
} from './proposal-lifecycle.js';
import { decideProposal } from './propose.js';
import type { Step } from './refusals.js';
import { aConsentedProposal, aDay, aPair, aProposal, cardSources, noon, today } from './testing/index.js';

const codes = (step: Step<unknown>): string[] => (step.ok ? [] : step.refusal.map(({ code }) => code));
const card = makeCard(cardSources());
const run = { runId: 'run-1', weightsVersion: 'w1', considered: true, assignedThisSlot: false };
const byPerson = { reason: '', by: 'PERSON' } as const;

describe('proposing somebody', () => {
  const decide = (facts = aPair(), input: { reason: string; by: 'PERSON' | 'SYSTEM' } = byPerson) =>
    decideProposal(facts, input, aDay());

  it('starts the clock of the person’s answer: three days, and two weeks of silence at most', () => {
    expect(decide()).toEqual({
      ok: true,
      value: { ask: { awaits: 'CONSENT', due: '2026-11-05', closesOn: '2026-11-16' } },
    });
  });

  it('takes a reason when the newest run gave the person something else, and remembers the run', () => {
    expect(codes(decide(aPair({ run })))).toEqual(['REASON_REQUIRED_NOT_ASSIGNED']);
    expect(decide(aPair({ run }), { reason: 'Hun kjenner lederen.', by: 'PERSON' })).toMatchObject({
      value: { override: { runId: 'run-1', weightsVersion: 'w1' } },
    });
  });

  it('overrides nothing where the run never looked at the person, or gave this very slot', () => {
    expect(decide(aPair({ run: { ...run, considered: false } }))).toMatchObject({ ok: true });
    expect(decide(aPair({ run: { ...run, assignedThisSlot: true } })).ok).toBe(true);
  });

  it('takes a reason when one of them has said no before', () => {
    expect(codes(decide(aPair({ saidNoBefore: true })))).toEqual(['REASON_REQUIRED_ASKED_BEFORE']);
  });

  it('says everything that stands in the way at once', () => {
    const slot = { ...aPair().slot, confirmed: false, placed: 2, openProposals: 3, employerAvailable: false };
    const candidate = { isProtected: false, exited: true, openProposals: 3 };
    expect(codes(decide(aPair({ slot, candidate, alreadyOpen: true })))).toEqual([
      'SLOT_NOT_CONFIRMED',
      'SLOT_FULL',
      'EMPLOYER_NOT_AVAILABLE',
      'PROPOSAL_CAP_REACHED',
      'PROGRAMME_ENDED',
      'PROPOSAL_ALREADY_OPEN',
      'PERSON_CAP_REACHED',
    ]);
  });

  it('never lets the program itself propose a protected person', () => {
    const candidate = { ...aPair().candidate, isProtected: true };
    expect(codes(decide(aPair({ candidate }), { reason: '', by: 'SYSTEM' }))).toEqual(['PROTECTED_PERSON']);
    expect(decide(aPair({ candidate })).ok).toBe(true);
  });
});

describe('answering for oneself', () => {
  const say = (consent: boolean, more: object = {}) => ({ consent, card, canReadText: true, ...more });

  it('fixes the card and starts the employer’s clock in working days', () => {
    expect(answerConsent(aProposal(), say(true), aDay('2026-11-05'))).toMatchObject({
      value: {
        card,
        awaits: 'EMPLOYER_ANSWER',
        due: '2026-11-12',
        employerDue: '2026-11-12',
        shownUntil: '2026-12-31',
      },
    });
  });

  it('closes the proposal with a no, and nothing was shown', () => {
    const said = answerConsent(aProposal(), say(false), aDay());
    expect(said).toMatchObject({ value: { closedReason: 'CONSENT_REFUSED', awaits: null } });
    expect(said).not.toHaveProperty('value.card');
  });

  it('is an oral matter for somebody who needs an interpreter', () => {
    expect(codes(answerConsent(aProposal(), say(true, { canReadText: false }), aDay()))).toEqual([
      'CONSENT_NEEDS_INTERPRETER',
    ]);
    const oral = { reason: 'DIGITAL_COMPETENCE', witness: 'Tolk', recordedBy: 'Kari' } as const;
    expect(answerConsent(aProposal(), say(true, { canReadText: false, oral }), aDay())).toMatchObject({
      value: { consentOnBehalf: oral },
    });
  });

  it('is done once', () => {
    expect(codes(answerConsent(aConsentedProposal(), say(true), aDay()))).toEqual(['CONSENT_ALREADY_ANSWERED']);
    expect(codes(answerConsent(aProposal({ closedAt: noon() }), say(true), aDay()))).toEqual(['PROPOSAL_CLOSED']);
  });

  it('can be taken back until something binds, and hides the card from that day', () => {
    expect(withdrawConsent(aConsentedProposal(), aDay())).toMatchObject({
      value: { closedReason: 'CONSENT_WITHDRAWN', shownUntil: '2026-11-01' },
    });
    expect(codes(withdrawConsent(aProposal(), aDay()))).toEqual(['CONSENT_MISSING']);
    expect(codes(withdrawConsent(aConsentedProposal({ placedAt: noon() }), aDay()))).toEqual(['PROPOSAL_CLOSED']);
  });
});

describe('the employer’s answer', () => {
  it('needs a consent first', () => {
    expect(codes(answerAsEmployer(aProposal(), { answer: 'MEET', reason: '' }, aDay()))).toEqual(['CONSENT_MISSING']);
  });

  it('needs a reason only for "not now"', () => {
    const proposal = aConsentedProposal();
    expect(codes(answerAsEmployer(proposal, { answer: 'NOT_NOW', reason: '' }, aDay()))).toEqual(['FIELD_REQUIRED']);
    expect(answerAsEmployer(proposal, { answer: 'CALL_ME', reason: '' }, aDay())).toMatchObject({
      value: { employerAnswer: 'CALL_ME', awaits: 'MEETING_BOOKING' },
    });
  });

  it('can change until the meeting is recorded', () => {
    const answered = aConsentedProposal({ employerAnswer: 'MEET' });
    const notNow = { answer: 'NOT_NOW', reason: 'Ferie' } as const;
    expect(answerAsEmployer(answered, notNow, aDay())).toMatchObject({ value: { closedReason: 'EMPLOYER_NOT_NOW' } });
    expect(codes(answerAsEmployer({ ...answered, meetingOutcome: 'AGREED' }, notNow, aDay()))).toEqual([
      'MEETING_ALREADY_RECORDED',
    ]);
  });
});

describe('the meeting', () => {
  const answered = aConsentedProposal({ employerAnswer: 'MEET' });

  it('is today or later, somewhere', () => {
    expect(codes(bookMeeting(answered, { at: noon('2026-11-01'), place: ' ' }, aDay()))).toEqual([
      'MEETING_IN_THE_PAST',
    ]);
    expect(codes(bookMeeting(answered, { at: noon(), place: '' }, aDay()))).toEqual(['FIELD_REQUIRED']);
    expect(bookMeeting(answered, { at: noon('2026-11-06'), place: 'Butikken' }, aDay())).toMatchObject({
      value: { awaits: 'MEETING_OUTCOME', due: '2026-11-10' },
    });
  });

  it('has an outcome on its day and not before, once', () => {
    const booked = { ...answered, meetingAt: noon('2026-11-06') };
    expect(codes(recordMeeting(booked, 'AGREED', aDay()))).toEqual(['MEETING_NOT_HELD_YET']);
    expect(recordMeeting(booked, 'AGREED', aDay('2026-11-06'))).toMatchObject({ value: { awaits: 'AGREEMENT_DRAFT' } });
    expect(codes(recordMeeting({ ...booked, meetingOutcome: 'AGREED' }, 'NO_SHOW', aDay('2026-11-07')))).toEqual([
      'MEETING_ALREADY_RECORDED',
    ]);
  });

  it.each(['PARTICIPANT_DECLINED', 'EMPLOYER_DECLINED', 'NO_SHOW'] as const)(
    'closes the proposal with %s',
    (outcome) => {
      expect(recordMeeting(answered, outcome, aDay())).toMatchObject({ value: { closedReason: outcome } });
    },
  );
});

describe('silence', () => {
  it('closes what the person, or the employer, left unanswered past its limit', () => {
    const unanswered = aProposal({ closesOn: localDate('2026-11-01') });
    expect(closeSilent(unanswered, aDay())?.closedReason).toBe('CONSENT_NOT_ANSWERED');
    const silent = aConsentedProposal({ closesOn: localDate('2026-11-01') });
    expect(closeSilent(silent, aDay())?.closedReason).toBe('EMPLOYER_SILENT');
  });

  it('gives the whole last day, and leaves to a person what a person must close', () => {
    expect(closeSilent(aProposal({ closesOn: today }), aDay())).toBeUndefined();
    expect(closeSilent(aConsentedProposal({ awaits: 'MEETING_BOOKING', closesOn: null }), aDay())).toBeUndefined();
  });

  it('is ended by a consultant who takes the proposal back, once', () => {
    expect(withdrawProposal(aProposal(), aDay())).toMatchObject({ value: { closedReason: 'WITHDRAWN_BY_CONSULTANT' } });
    expect(codes(withdrawProposal(aProposal({ closedAt: noon() }), aDay()))).toEqual(['PROPOSAL_CLOSED']);
  });
});
