import type { MessageParty, MessageSubject } from '@fotfeste/db';
import { messageTexts, type MessageRole, type ToldEvent } from './texts.js';
import { isTold, rolesTold, subjectKind } from './who-is-told.js';
import { writeMessage, type MessageMatter } from './write-message.js';

const aSubject = (overrides: Partial<MessageSubject> = {}): MessageSubject => ({
  municipality: '3203',
  organisation: '312345678',
  navOffice: '0220',
  participantId: 'p',
  consultantId: 'c',
  contactEmail: null,
  title: 'Butikk i Asker',
  employer: 'Asker Dagligvare',
  due: '2026-11-27',
  meetingAt: '2026-11-30T09:00:00.000Z',
  meetingPlace: 'Drammensveien 1',
  from: '2026-12-01',
  answer: null,
  closedReason: null,
  consented: true,
  signed: [],
  ...overrides,
});

const aParty = (overrides: Partial<MessageParty> = {}): MessageParty => ({
  firstName: 'Salem',
  email: 'salem@example.no',
  phone: '+4791234567',
  language: 'nb',
  ...overrides,
});

const aMatter = (about: ToldEvent, overrides: Partial<MessageMatter> = {}): MessageMatter => ({
  about,
  id: 'the-id',
  subject: aSubject(),
  publicUrl: 'https://fotfeste.example',
  hasSms: true,
  ...overrides,
});

const every = Object.entries(messageTexts).flatMap(([about, texts]) =>
  isTold(about)
    ? (['PARTICIPANT', 'EMPLOYER', 'CONSULTANT', 'NAV_ADVISER', 'NAV_DECIDER'] as const)
        .filter((role) => texts[role] !== undefined)
        .map((role): [ToldEvent, MessageRole] => [about, role])
    : [],
);

describe('a message', () => {
  describe.each(['nb', 'en'] as const)('in %s', (language) => {
    it.each(every)('about %s to %s is whole, and short enough for two SMS', (about, role) => {
      const message = writeMessage(role, aParty({ language }), aMatter(about));
      expect(`${message?.subject} ${message?.body}`).not.toMatch(/[{}]|undefined|null/);
      expect(message?.body).toMatch(/\nhttps:\/\/fotfeste\.example\/\S+$/);
      if (role === 'PARTICIPANT') expect(message?.body.length).toBeLessThan(300);
    });
  });

  it.each(every.filter(([, role]) => role !== 'PARTICIPANT'))('about %s to %s names nobody', (about, role) => {
    const message = writeMessage(role, aParty(), aMatter(about));
    expect(`${message?.subject} ${message?.body}`).not.toContain('Salem');
  });

  it('goes to a telephone where an SMS gets through, else by e-mail, else nowhere', () => {
    const sent = (party: Partial<MessageParty>, hasSms = true) =>
      writeMessage('PARTICIPANT', aParty(party), aMatter('proposal.made', { hasSms }))?.channel;
    expect(sent({})).toBe('SMS');
    expect(sent({}, false)).toBe('EMAIL');
    expect(sent({ email: null }, false)).toBe('SMS');
    expect(sent({ phone: null })).toBe('EMAIL');
    expect(sent({ phone: null, email: null })).toBeUndefined();
  });

  it('tells moments in Norwegian time', () => {
    const message = writeMessage('PARTICIPANT', aParty(), aMatter('proposal.meetingBooked'));
    expect(message?.body).toMatch(/30\. november 2026.*10[:.]00/);
  });

  it('keeps braces in a title as they are', () => {
    const subject = aSubject({ title: '{firstName} {due}' });
    const message = writeMessage('EMPLOYER', aParty(), aMatter('proposal.consented', { subject }));
    expect(message?.subject).toBe('Et forslag til «{firstName} {due}»');
  });
});

describe('who is told', () => {
  it('are those whom the event concerns, and not the one who did it', () => {
    const told = (about: ToldEvent, overrides: Partial<MessageSubject>) => rolesTold(about, aSubject(overrides));
    expect(told('proposal.answered', { answer: 'MEET' })).toEqual(['PARTICIPANT', 'CONSULTANT']);
    expect(told('proposal.answered', { answer: 'CALL_ME' })).toEqual(['CONSULTANT']);
    expect(told('proposal.answered', { answer: 'NOT_NOW' })).toEqual([]);
    expect(told('proposal.closed', { closedReason: 'EMPLOYER_NOT_NOW' })).toEqual(['PARTICIPANT', 'CONSULTANT']);
    expect(told('proposal.closed', { closedReason: 'CONSENT_REFUSED', consented: false })).toEqual(['CONSULTANT']);
    expect(told('proposal.closed', { closedReason: 'CONSENT_WITHDRAWN' })).toEqual(['EMPLOYER', 'CONSULTANT']);
  });

  it('is the last signer, once the others have signed', () => {
    expect(rolesTold('agreement.signed', aSubject({ signed: ['EMPLOYER'] }))).toEqual([]);
    expect(rolesTold('agreement.signed', aSubject({ signed: ['EMPLOYER', 'PARTICIPANT'] }))).toEqual(['CONSULTANT']);
    expect(rolesTold('measure.signed', aSubject({ signed: ['EMPLOYER', 'PARTICIPANT'] }))).toEqual(['NAV_ADVISER']);
  });

  it('is nobody for an event without a message', () => {
    expect(isTold('match.completed')).toBe(false);
    expect(isTold('toString')).toBe(false);
    expect(subjectKind('period.approved')).toBe('MEASURE');
  });
});
