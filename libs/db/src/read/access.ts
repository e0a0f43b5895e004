import type { Reader } from '../database.js';
import { count, type PageOf, type RowPage } from './page.js';

/** A message as the mailbox page of standalone shows it. */
export interface MailboxRow {
  readonly id: string;
  readonly sentAt: string;
  readonly channel: 'EMAIL' | 'SMS';
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** Every message that has been sent, newest first. Only the system may read messages. */
export async function mailboxPage(reader: Reader, page: PageOf): Promise<RowPage<MailboxRow>> {
  const rows = await reader.query<MailboxRow>(
    `select id, sent_at as "sentAt", channel, recipient as "to", subject, body from message
      where sent_at is not null and ($1::uuid is null or id < $1) order by id desc limit $2`,
    [page.after ?? null, page.first + 1],
  );
  return { rows, totalCount: await count(reader, 'message where sent_at is not null', []) };
}

/** One line of the log about a person, as the person may read it. */
export interface AccessLogRow {
  /** Chain and position: where the line stands, and the cursor of the page it ends. */
  readonly place: string;
  readonly at: string;
  readonly who: string;
  readonly role: string;
  readonly action: string;
  readonly decision: 'PERMIT' | 'DENY';
}

/**
 * Who has opened or changed a person's case, newest first. A line stands in the chain of a municipality or of a NAV
 * office; the viewer reads those of the chains that are open to them, and the person all.
 */
export async function accessLogPage(
  reader: Reader,
  participantId: string,
  page: PageOf,
): Promise<RowPage<AccessLogRow>> {
  const from = `audit where subject_id = $1`;
  const rows = await reader.query<AccessLogRow>(
    `select chain || '.' || position as place, at, actor_name as who, role, action, decision from ${from}
        and ($2::text is null or (at, chain, position) < (
          select last.at, last.chain, last.position from audit last
           where last.subject_id = $1 and last.chain || '.' || last.position = $2))
      order by at desc, chain desc, position desc limit $3`,
    [participantId, page.after ?? null, page.first + 1],
  );
  return { rows, totalCount: await count(reader, from, [participantId]) };
}
