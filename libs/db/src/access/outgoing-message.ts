import { v7 } from 'uuid';
import type { Transaction } from '../database.js';
import { publish } from '../outbox.js';

/** A message somebody's act sends, as opposed to those the program sends by itself. */
export interface OutgoingMessage {
  readonly municipality: string;
  readonly channel: 'EMAIL' | 'SMS';
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
}

/** Hands a message over to be carried, in the transaction of the act: the sender cannot read it again. */
export async function sendInTransaction(transaction: Transaction, message: OutgoingMessage): Promise<void> {
  const messageId = v7();
  const { municipality, channel, recipient, subject, body } = message;
  await transaction.query(`select app.write_message($1, $2, $3, $4, $5, $6)`, [
    ...[messageId, municipality, channel, recipient, subject, body],
  ]);
  await publish(transaction, { type: 'message.queued', messageId });
}
