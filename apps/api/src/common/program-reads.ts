import { systemViewer } from '@fotfeste/access';
import {
  mailboxPage,
  matchingParticipants,
  type Database,
  type MailboxRow,
  type PageOf,
  type RowPage,
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
}

/** The program's own reads on a database, each in a transaction of its own. */
export const programReads = (database: Database): ProgramReads => ({
  mailbox: (page) => database.transaction(systemViewer, (transaction) => mailboxPage(transaction, page)),
  matchable: (municipalities) =>
    database.transaction(systemViewer, (transaction) => matchingParticipants(transaction, { municipalities })),
});
