import type { Instant } from '@fotfeste/kernel';
import type { Reader, Transaction } from '../database.js';

/** An objection with its answer. */
export interface ObjectionRow {
  readonly id: string;
  readonly participantId: string;
  readonly municipality: string;
  readonly reason: string;
  readonly madeAt: string;
  readonly answer: string | null;
  readonly answeredBy: string | null;
  readonly answeredAt: string | null;
}

const columns = `id, participant_id as "participantId", municipality, reason, made_at as "madeAt", answer,
  answered_by_name as "answeredBy", answered_at as "answeredAt"`;

/** What somebody has objected to, newest first. */
export const objectionsOf = (reader: Reader, participantId: string): Promise<ObjectionRow[]> =>
  reader.query(`select ${columns} from objection where participant_id = $1 order by made_at desc, id desc`, [
    participantId,
  ]);

/** One objection. */
export async function objectionById(reader: Reader, id: string): Promise<ObjectionRow | undefined> {
  const [row] = await reader.query<ObjectionRow>(`select ${columns} from objection where id = $1`, [id]);
  return row;
}

/** Enters an objection, as the participant. */
export const addObjection = (
  transaction: Transaction,
  { id, participantId, municipality, reason }: Pick<ObjectionRow, 'id' | 'participantId' | 'municipality' | 'reason'>,
): Promise<unknown> =>
  transaction.query(`insert into objection (id, participant_id, municipality, reason) values ($1, $2, $3, $4)`, [
    ...[id, participantId, municipality, reason],
  ]);

/** An answer, by a person. */
export interface ObjectionAnswer {
  readonly id: string;
  readonly answer: string;
  readonly by: { readonly userId: string; readonly name: string };
  readonly at: Instant;
}

/** Answers an objection; false where it has been answered. */
export async function answerObjection(
  transaction: Transaction,
  { id, answer, by, at }: ObjectionAnswer,
): Promise<boolean> {
  const rows = await transaction.query(
    `update objection set answer = $2, answered_by = $3, answered_by_name = $4, answered_at = $5
      where id = $1 and answer is null returning id`,
    [id, answer, by.userId, by.name, at],
  );
  return rows.length > 0;
}
