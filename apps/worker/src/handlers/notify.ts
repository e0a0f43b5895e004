import { v7 } from 'uuid';
import { systemViewer } from '@fotfeste/access';
import type { Config } from '@fotfeste/config';
import {
  claimOnce,
  messageSubject,
  messageTable,
  publish,
  takeMessage,
  type MessageSubject,
  type Transaction,
  type WaitingMessage,
} from '@fotfeste/db';
import { smtpMailer, type Mailer } from '@fotfeste/gateways';
import { instantFromMilliseconds } from '@fotfeste/kernel';
import type { JobPayload } from '@fotfeste/queue';
import type { HandlerParts } from '../handlers.js';
import { partiesOf } from './messages/parties-of.js';
import { isTold, rolesTold, subjectKind } from './messages/who-is-told.js';
import { writeMessage, type MessageMatter, type WrittenMessage } from './messages/write-message.js';

/**
 * Tells those whom an event concerns: one message each, written once for the event however often the job runs. The
 * messages are sent one by one afterwards, so that one bad address holds nobody else's up. Somebody protected is not there
 * for the program, and gets no message by itself.
 */
export async function notifyParties(
  { database, config }: HandlerParts,
  { eventId, about, id }: JobPayload<'notify.parties'>,
): Promise<void> {
  if (!isTold(about)) return;
  await database.transaction(systemViewer, async (transaction) => {
    if (!(await claimOnce(transaction, 'notify.parties', eventId))) return;
    const subject = await messageSubject(transaction, subjectKind(about), id);
    if (!subject) return;
    const { publicUrl } = config.http;
    const written = await writeAll(transaction, { about, id, subject, publicUrl, hasSms: config.standalone });
    for (const message of written) await queueMessage(transaction, message, subject);
  });
}

async function writeAll(transaction: Transaction, matter: MessageMatter): Promise<readonly WrittenMessage[]> {
  const written: WrittenMessage[] = [];
  for (const role of rolesTold(matter.about, matter.subject))
    for (const party of await partiesOf(transaction, role, matter.subject)) {
      const message = writeMessage(role, party, matter);
      if (message) written.push(message);
    }
  return written;
}

/** Stores a message and has it sent. */
export async function queueMessage(
  transaction: Transaction,
  message: WrittenMessage,
  { municipality }: Pick<MessageSubject, 'municipality'>,
): Promise<void> {
  const id = v7();
  await transaction.entities.insert(messageTable, { id, municipality, ...message });
  await publish(transaction, { type: 'message.queued', messageId: id });
}

/**
 * Sends one message and notes when. A server that takes the mail and a process that dies before the note send it twice at
 * worst, under one id. Standalone has no server: there the mailbox page is where messages arrive.
 */
export async function sendMessage(parts: HandlerParts, { messageId }: JobPayload<'message.send'>): Promise<void> {
  const { database, now } = parts;
  await database.transaction(systemViewer, async (transaction) => {
    const message = await takeMessage(transaction, messageId);
    if (!message || !(await carry(parts, message))) return;
    const sentAt = instantFromMilliseconds(now());
    // what was carried away needs no secret any more; standalone's mailbox is where its people read theirs
    await transaction.query(
      `update message set sent_at = $2, body = case when $3 then body else regexp_replace(body, '#\\S{20,}', '#') end
        where id = $1`,
      [messageId, sentAt, parts.config.standalone],
    );
  });
}

/** Carries a message away; false where nothing here can carry it. */
async function carry({ config, logger }: HandlerParts, message: WaitingMessage): Promise<boolean> {
  const mailer = mailerOf(config);
  if (message.channel === 'EMAIL' && mailer) {
    const { id, recipient: to, subject, body: text } = message;
    await mailer.send({ id, to, subject, text });
    return true;
  }
  if (!config.standalone)
    logger.warn({ messageId: message.id, channel: message.channel }, 'nothing carries this message');
  return config.standalone;
}

const mailers = new WeakMap<Config, Mailer>();

function mailerOf(config: Config): Mailer | undefined {
  const { smtpUrl, from } = config.mail;
  if (!smtpUrl) return undefined;
  const made = mailers.get(config) ?? smtpMailer({ url: smtpUrl.reveal(), from });
  mailers.set(config, made);
  return made;
}
