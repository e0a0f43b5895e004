import type { MessageParty, SignalRow } from '@fotfeste/db';
import { addressOf, dayText, type WrittenMessage } from './write-message.js';

interface Said {
  readonly nb: string;
  readonly en: string;
}

/** What is asked for, in words that give nothing of the case away. */
const things: Readonly<Record<SignalRow['kind'], Said>> = {
  CONSENT: { nb: 'et forslag', en: 'a proposal' },
  EMPLOYER_ANSWER: { nb: 'et forslag', en: 'a proposal' },
  MEETING_BOOKING: { nb: 'et møte som skal avtales', en: 'a meeting to be booked' },
  MEETING_OUTCOME: { nb: 'et møte som skal føres', en: 'a meeting to be recorded' },
  AGREEMENT_DRAFT: { nb: 'en avtale som skal skrives', en: 'an agreement to be drafted' },
  SIGNATURES: { nb: 'en avtale som skal signeres', en: 'an agreement to be signed' },
  EVALUATION: { nb: 'en vurdering av en praksis', en: 'the evaluation of a placement' },
  SLOT_CONFIRMATION: { nb: 'en praksisplass som skal bekreftes', en: 'a place to be confirmed' },
  DECISION: { nb: 'et vedtak hos NAV', en: 'a decision at NAV' },
  HIRE_CHECK: { nb: 'oppfølging etter en ansettelse', en: 'the check after a hire' },
  LEAD: { nb: 'en henvendelse', en: 'an inquiry' },
  QUESTION: { nb: 'et spørsmål', en: 'a question' },
  TASK: { nb: 'en oppgave fra et møte', en: 'a task from a meeting' },
  DEVIATION: { nb: 'et avvik', en: 'a deviation' },
};

const subjects: Readonly<Record<SignalRow['signal'], Said>> = {
  REMINDER: { nb: 'Påminnelse: noe venter på deg', en: 'Reminder: something waits for you' },
  ESCALATION: { nb: 'Noe har ventet for lenge', en: 'Something has waited too long' },
};

const bodies: Readonly<Record<SignalRow['signal'], Said>> = {
  REMINDER: {
    nb: 'Fristen for {thing} var {due}. Svar så snart du kan.',
    en: 'The day for {thing} was {due}. Please answer as soon as you can.',
  },
  ESCALATION: {
    nb: 'Fristen for {thing} var {due}, og ingen har svart. Nå er det du som må sørge for at noe skjer.',
    en: 'The day for {thing} was {due}, and nobody has answered. It is now yours to see that something happens.',
  },
};

const paths: Readonly<Record<SignalRow['waitsFor'], string>> = {
  PARTICIPANT: '/home',
  EMPLOYER: '/inbox',
  CONSULTANT: '/asks',
  NAV: '/asks',
};

/** What a message about an ask is written from. */
export interface SignalMatter {
  readonly signal: SignalRow;
  readonly publicUrl: string;
  readonly hasSms: boolean;
}

/** The message of a signal; undefined where there is no address. */
export function writeSignal(party: MessageParty, matter: SignalMatter): WrittenMessage | undefined {
  const { kind, signal, waitsFor, due } = matter.signal;
  const role = signal === 'REMINDER' && waitsFor !== 'NAV' ? waitsFor : 'CONSULTANT';
  const address = addressOf(role, party, matter.hasSms);
  if (!address) return undefined;
  const language = party.language === 'en' ? 'en' : 'nb';
  const body = bodies[signal][language]
    .replace('{thing}', things[kind][language])
    .replace('{due}', dayText(due, language));
  return {
    ...address,
    subject: subjects[signal][language],
    body: `${body}\n${matter.publicUrl}${paths[role]}`,
  };
}
