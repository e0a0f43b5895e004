import type { LinkAct, LinkParty, LinkState } from '@fotfeste/access';
import type { Instant, LocalDate } from '@fotfeste/kernel';
import type { Reader, Transaction } from '../database.js';

/** A link as it is stored; its secret is nowhere but in the message that carries it. */
export interface StoredLink extends LinkState {
  readonly id: string;
  readonly act: LinkAct;
  readonly subjectId: string;
  readonly subjectVersion: number | null;
  readonly upTo: LocalDate | null;
  readonly party: LinkParty;
  readonly municipality: string;
  readonly organisation: string | null;
  readonly participantId: string | null;
  readonly recipientName: string;
  readonly email: string;
  readonly phone: string;
  readonly language: 'nb' | 'en';
  readonly codeHash: string | null;
  readonly personId: string;
  readonly sentAt: Instant;
  readonly sentBy: string;
}

const columns = `
  l.id, l.purpose as act, l.subject_id as "subjectId", l.subject_version as "subjectVersion", l.up_to as "upTo", l.party,
  l.municipality, l.organisation, l.participant_id as "participantId", l.recipient_name as "recipientName", l.email, l.phone,
  l.language, l.step_up_code_hash as "codeHash", l.expires_at as "expiresAt", l.used_at as "usedAt", l.ended_at as "endedAt",
  l.attempts, l.code_sent_at as "codeSentAt", l.codes_sent as "codesSent", l.created_at as "sentAt", l.sent_by_name as "sentBy"`;

// Somebody who has an account is the same natural person by a link: the participant by the account, others by the address.
const person = `
  coalesce((select u.person_id from role_grant g join app_user u on u.id = g.user_id
             where l.party = 'PARTICIPANT' and g.participant_id = l.participant_id and g.role = 'PARTICIPANT' limit 1),
           app.person_of_address(l.email)) as "personId"`;

/** The link of a secret, locked until the transaction ends; only the program looks links up. */
export async function linkBySecret(transaction: Transaction, secretHash: string): Promise<StoredLink | undefined> {
  const [row] = await transaction.query<StoredLink>(
    `select ${columns}, ${person} from one_time_link l where l.secret_hash = $1 for update of l`,
    [secretHash],
  );
  return row;
}

/** What a visit leaves on a link: a code that was sent, or one more that was wrong. */
export type LinkNote =
  { readonly kind: 'CODE_SENT'; readonly codeHash: string; readonly at: Instant } | { readonly kind: 'WRONG_CODE' };

/** Notes a visit. */
export async function noteOnLink(transaction: Transaction, id: string, note: LinkNote): Promise<void> {
  if (note.kind === 'WRONG_CODE')
    await transaction.query(`update one_time_link set attempts = attempts + 1 where id = $1`, [id]);
  else
    await transaction.query(
      `update one_time_link set step_up_code_hash = $2, code_sent_at = $3, codes_sent = codes_sent + 1 where id = $1`,
      [id, note.codeHash, note.at],
    );
}

/** Takes a link for its act, in the act's transaction; false where somebody has used it. */
export async function takeLink(transaction: Transaction, id: string, at: Instant): Promise<boolean> {
  const [row] = await transaction.query<{ taken: boolean }>(`select app.take_link($1, $2) as taken`, [id, at]);
  return row?.taken ?? false;
}

/** A link as it is entered. */
export interface NewLink extends Pick<
  StoredLink,
  | 'id'
  | 'act'
  | 'subjectId'
  | 'subjectVersion'
  | 'upTo'
  | 'party'
  | 'municipality'
  | 'organisation'
  | 'participantId'
  | 'recipientName'
  | 'email'
  | 'phone'
  | 'language'
  | 'expiresAt'
> {
  readonly secretHash: string;
  readonly sentAt: Instant;
  readonly sentBy: { readonly userId: string; readonly name: string };
}

/** Enters a link, as the municipality's viewer. An earlier one for the same act and party that is still open is ended. */
export async function addLink(transaction: Transaction, link: NewLink): Promise<void> {
  const { act, subjectId, party } = link;
  await transaction.query(
    `update one_time_link set ended_at = $4
      where purpose = $1 and subject_id = $2 and party = $3 and used_at is null and ended_at is null`,
    [act, subjectId, party, link.sentAt],
  );
  await transaction.query(
    `insert into one_time_link (secret_hash, id, purpose, subject_id, subject_version, up_to, party, municipality, organisation,
       participant_id, recipient_name, email, phone, language, created_at, expires_at, sent_by, sent_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
    [
      ...[link.secretHash, link.id, act, subjectId, link.subjectVersion, link.upTo, party, link.municipality],
      ...[link.organisation, link.participantId, link.recipientName, link.email, link.phone, link.language],
      ...[link.sentAt, link.expiresAt, link.sentBy.userId, link.sentBy.name],
    ],
  );
}

/** Ends a link that nobody has used; false where there is none. */
export async function endLink(transaction: Transaction, id: string, at: Instant): Promise<boolean> {
  const rows = await transaction.query(
    `update one_time_link set ended_at = $2 where id = $1 and used_at is null and ended_at is null returning id`,
    [id, at],
  );
  return rows.length > 0;
}

/** A link as the municipality reads it: neither hash nor address leaves. */
export type LinkRow = Omit<StoredLink, 'codeHash' | 'personId' | 'email' | 'phone'>;

/** The links to something, newest first. */
export const linksTo = (reader: Reader, subjectId: string): Promise<LinkRow[]> =>
  reader.query(`select ${columns} from one_time_link l where l.subject_id = $1 order by l.created_at desc`, [
    subjectId,
  ]);

/** One link. */
export async function linkById(reader: Reader, id: string): Promise<LinkRow | undefined> {
  const [row] = await reader.query<LinkRow>(`select ${columns} from one_time_link l where l.id = $1`, [id]);
  return row;
}
