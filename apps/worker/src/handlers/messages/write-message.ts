import type { MessageParty, MessageSubject } from '@fotfeste/db';
import { codeWords, messageTexts, type MessageRole, type ToldEvent } from './texts.js';

/** A message as it is stored, but for its id and owner. */
export interface WrittenMessage {
  readonly channel: 'EMAIL' | 'SMS';
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
}

/** What is written about, and where its page is. */
export interface MessageMatter {
  readonly about: ToldEvent;
  readonly id: string;
  readonly subject: MessageSubject;
  /** Without a trailing slash. */
  readonly publicUrl: string;
  /** Whether an SMS gets anywhere; else a person with both is written to by e-mail. */
  readonly hasSms: boolean;
}

type Language = 'nb' | 'en';

/** Writes one party's message; undefined where there is no address, or nothing to say to the role. */
export function writeMessage(
  role: MessageRole,
  party: MessageParty,
  matter: MessageMatter,
): WrittenMessage | undefined {
  const text = messageTexts[matter.about][role];
  const address = addressOf(role, party, matter.hasSms);
  if (!text || !address) return undefined;
  const language = party.language === 'en' ? 'en' : 'nb';
  const facts = factsFor(role, party, { subject: matter.subject, language });
  const link = `${matter.publicUrl}${text.path.replace('{id}', matter.id)}`;
  return {
    ...address,
    subject: oneLine(fill(text.subject[language], facts)),
    body: `${fill(text.body[language], facts)}\n${link}`,
  };
}

/** People get an SMS where they have a telephone: many of them read no e-mail. Everybody else gets e-mail. */
export function addressOf(
  role: MessageRole,
  { email, phone }: MessageParty,
  hasSms: boolean,
): Pick<WrittenMessage, 'channel' | 'recipient'> | undefined {
  if (role === 'PARTICIPANT' && phone && (hasSms || !email)) return { channel: 'SMS', recipient: phone };
  return email ? { channel: 'EMAIL', recipient: email } : undefined;
}

type Facts = Readonly<Record<string, string>>;

const unknown: Readonly<Record<Language, string>> = { nb: 'avtales', en: 'to be agreed' };

function factsFor(
  role: MessageRole,
  { firstName }: MessageParty,
  { subject, language }: { readonly subject: MessageSubject; readonly language: Language },
): Facts {
  const word = (code: string | null): string => codeWords[code ?? '']?.[language] ?? code ?? unknown[language];
  return {
    // a slot's title is the employer's own text: it goes to the employer and the municipality, who know it
    title: subject.title,
    employer: subject.employer,
    due: dayText(subject.due, language),
    from: dayText(subject.from, language),
    meetingAt: momentText(subject.meetingAt, language),
    meetingPlace: subject.meetingPlace ?? unknown[language],
    answer: word(subject.answer),
    closedReason: word(subject.closedReason),
    ...(role === 'PARTICIPANT' && { firstName: firstName ?? '' }),
  };
}

const locales: Readonly<Record<Language, string>> = { nb: 'nb-NO', en: 'en-GB' };

/** A date in words, or that it is to be agreed. */
export const dayText = (date: string | null, language: Language): string =>
  date === null
    ? unknown[language]
    : new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
        new Date(`${date}T00:00:00Z`),
      );

const momentText = (moment: string | null, language: Language): string =>
  moment === null
    ? unknown[language]
    : new Intl.DateTimeFormat(locales[language], {
        dateStyle: 'long',
        timeStyle: 'short',
        timeZone: 'Europe/Oslo',
      }).format(new Date(moment));

/** Fills `{name}` once over, so that a title with braces in it stays a title. */
const fill = (text: string, facts: Facts): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole);

/** A heading is one line: a line break in somebody's title must not begin another header of the mail. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
