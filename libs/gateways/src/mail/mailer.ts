/** One e-mail in plain text. `id` is the same however often it is tried, so that a second copy can be known as one. */
export interface Mail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** What carries e-mail away. */
export interface Mailer {
  /** Hands one mail over; when it returns, the mail server has taken it. @throws MailFault */
  send(mail: Mail): Promise<void>;
}

/** The mail server could not be reached, or would not take the mail. Nothing on our side is wrong when it is unreachable. */
export class MailFault extends Error {
  override readonly name = 'MailFault';

  constructor(
    readonly code: 'MAIL_SERVER_UNREACHABLE' | 'MAIL_REFUSED',
    cause?: unknown,
  ) {
    super(`mail: ${code}`, { cause });
  }
}
