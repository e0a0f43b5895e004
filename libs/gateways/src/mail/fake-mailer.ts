import type { Mail, Mailer } from './mailer.js';

/** A mailer that keeps what it is given, for tests of what is sent. */
export interface FakeMailer extends Mailer {
  readonly sent: readonly Mail[];
}

/** Makes one. */
export function fakeMailer(): FakeMailer {
  const sent: Mail[] = [];
  return {
    sent,
    send(mail) {
      sent.push(mail);
      return Promise.resolve();
    },
  };
}
