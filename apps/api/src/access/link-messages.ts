import { linkChannels, linkLimits, type LinkAct, type LinkParty } from '@fotfeste/access';
import type { OutgoingMessage } from '@fotfeste/db';

type Language = 'nb' | 'en';
type Said = { readonly [language in Language]: string };

/** What each act is called; nothing about anybody's case, for others may see the telephone. */
const acts: Readonly<Record<LinkAct, Said>> = {
  SIGN_AGREEMENT: { nb: 'Les og signer avtalen', en: 'Read and sign the agreement' },
  CONFIRM_SLOT: { nb: 'Les og bekreft praksisplassen', en: 'Read and confirm the placement you offer' },
  CONFIRM_ATTENDANCE: { nb: 'Bekreft oppmøtet', en: 'Confirm the attendance' },
};

const linkBody = (channel: 'EMAIL' | 'SMS', address: string): Said => ({
  nb: `${address}\nLenken gjelder i ${linkLimits.hours} timer og kan brukes én gang. Når du åpner den, får du en kode ${
    channel === 'SMS' ? 'på SMS' : 'på e-post'
  }.`,
  en: `${address}\nThe link holds for ${linkLimits.hours} hours and works once. When you open it you get a code ${
    channel === 'SMS' ? 'by SMS' : 'by e-mail'
  }.`,
});

const codeText: Said = { nb: 'Koden din', en: 'Your code' };
const codeBody = (code: string): Said => ({
  nb: `${code} er koden din til Fotfeste. Den gjelder i ${linkLimits.codeMinutes} minutter. Gi den ikke til noen.`,
  en: `${code} is your code for Fotfeste. It holds for ${linkLimits.codeMinutes} minutes. Give it to nobody.`,
});

/** Where somebody is reached who has no account. */
export interface LinkReader {
  readonly municipality: string;
  readonly party: LinkParty;
  readonly act: LinkAct;
  readonly email: string;
  readonly phone: string;
  readonly language: Language;
}

const to = (
  reader: LinkReader,
  channel: 'EMAIL' | 'SMS',
): Pick<OutgoingMessage, 'municipality' | 'channel' | 'recipient'> => ({
  municipality: reader.municipality,
  channel,
  recipient: channel === 'SMS' ? reader.phone : reader.email,
});

/** The message that carries a link. The secret stands after the #, so that no server and no next page is told it. */
export function linkMessage(reader: LinkReader, publicUrl: string, secret: string): OutgoingMessage {
  const channels = linkChannels[reader.party];
  return {
    ...to(reader, channels.link),
    subject: acts[reader.act][reader.language],
    body: linkBody(channels.code, `${publicUrl}/link#${secret}`)[reader.language],
  };
}

/** The message that carries a code, by the other channel. */
export const codeMessage = (reader: LinkReader, code: string): OutgoingMessage => ({
  ...to(reader, linkChannels[reader.party].code),
  subject: codeText[reader.language],
  body: codeBody(code)[reader.language],
});
