import { systemViewer } from '@fotfeste/access';
import {
  linkBySecret,
  mailboxPage,
  matchingParticipants,
  noteOnLink,
  type Database,
  type LinkNote,
  type MailboxRow,
  type PageOf,
  type RowPage,
  type StoredLink,
} from '@fotfeste/db';
import type { ParticipantFacts } from '@fotfeste/matching';

/**
 * The few reads that the program makes with its own eyes for somebody who may not see the rows: each is one question,
 * and whoever asks it is responsible for what of the answer is shown. There is no way from here to any other row.
 */
export interface ProgramReads {
  /** Every message sent so far; only for the mailbox page of standalone. */
  mailbox(page: PageOf): Promise<RowPage<MailboxRow>>;
  /** Whom a slot could reach in some municipalities; only to be counted. Protected people are not among them. */
  matchable(municipalities: readonly string[]): Promise<readonly ParticipantFacts[]>;
  /** Takes up a one-time link by the hash of its secret, decides, and notes what the visit leaves on it. */
  link<Value>(secretHash: string, decide: (link: StoredLink | undefined) => LinkVisit<Value>): Promise<Value>;
}

/** What came of a visit to a link. */
export interface LinkVisit<Value> {
  readonly value: Value;
  readonly note?: LinkNote | undefined;
}

/** The program's own reads on a database, each in a transaction of its own. */
export const programReads = (database: Database): ProgramReads => ({
  mailbox: (page) => database.transaction(systemViewer, (transaction) => mailboxPage(transaction, page)),
  matchable: (municipalities) =>
    database.transaction(systemViewer, (transaction) => matchingParticipants(transaction, { municipalities })),
  link: (secretHash, decide) =>
    database.transaction(systemViewer, async (transaction) => {
      const link = await linkBySecret(transaction, secretHash);
      const { value, note } = decide(link);
      if (link && note) await noteOnLink(transaction, link.id, note);
      return value;
    }),
});
