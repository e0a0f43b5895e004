import { createTransport } from 'nodemailer';
import { MailFault, type Mailer } from './mailer.js';

/** How the mail server is reached, and whom mails are from. */
export interface SmtpSettings {
  /** `smtp://user:password@host:port`, or `smtps://…` for TLS from the first byte. */
  readonly url: string;
  readonly from: string;
  readonly timeoutMs?: number;
}

/** Sends over SMTP. Nothing of a mail but its own text leaves: no tracking, no pictures, no name of a person in its id. */
export function smtpMailer({ url, from, timeoutMs = 20_000 }: SmtpSettings): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ id, to, subject, text }) {
      try {
        await transport.sendMail({ from, to, subject, text, messageId: `<${id}@fotfeste>` });
      } catch (error) {
        throw new MailFault(wasRefused(error) ? 'MAIL_REFUSED' : 'MAIL_SERVER_UNREACHABLE', error);
      }
    },
  };
}

/** A server that answers with a 5xx has read the mail and says no; anything else may go better another time. */
const wasRefused = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'responseCode' in error && Number(error.responseCode) >= 500;
