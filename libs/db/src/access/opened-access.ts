import { v7 } from 'uuid';
import type { Viewer } from '@fotfeste/access';
import { audit } from '../audit.js';
import type { Transaction } from '../database.js';
import { sendInTransaction } from './outgoing-message.js';

/** Somebody lets themselves in to a case that is not theirs to see, for a time and a reason. */
export interface Opening {
  readonly participantId: string;
  readonly municipality: string;
  readonly reason: string;
  /** Hours; the database takes eight at most. */
  readonly hours: number;
  /** What the leaders are told. */
  readonly notice: { readonly subject: string; readonly body: string };
}

/**
 * Opens a case, tells every leader of the municipality, and writes it in the log, in one transaction. Whether somebody may
 * be known of at all is no rule that can be set aside: a protected address or a colleague stays closed.
 *
 * @returns the id of the opening, or undefined where there is nobody to be opened for the viewer
 */
export async function openAccess(
  transaction: Transaction,
  viewer: Viewer,
  opening: Opening,
): Promise<string | undefined> {
  const { participantId, municipality, reason, hours, notice } = opening;
  const [may] = await transaction.query<{ open: boolean }>(`select app.may_be_opened($1, $2, $3) as open`, [
    ...[participantId, municipality, viewer.clearance],
  ]);
  if (!may?.open) return undefined;
  const id = v7();
  await transaction.query(
    `insert into opened_access (id, participant_id, municipality, user_id, reason, expires_at)
     values ($1, $2, $3, $4, $5, now() + make_interval(hours => $6))`,
    [id, participantId, municipality, viewer.userId, reason, hours],
  );
  const leaders = await transaction.query<{ email: string }>(
    `select distinct u.email from role_grant g join app_user u on u.id = g.user_id
      where g.municipality = $1 and g.role = 'PROGRAMME_LEADER' and u.email is not null and g.ended_at is null
        and g.valid_from <= app.today() and (g.valid_to is null or g.valid_to >= app.today())`,
    [municipality],
  );
  for (const { email } of leaders)
    await sendInTransaction(transaction, { municipality, channel: 'EMAIL', recipient: email, ...notice });
  await audit(transaction, viewer, {
    ...{ chain: municipality, action: 'access.opened', decision: 'PERMIT', subjectId: participantId },
    detail: { openingId: id, hours },
  });
  return id;
}
