import { v7 } from 'uuid';
import type { Viewer } from '@fotfeste/access';
import type { Reader, Transaction } from '../database.js';

/** A version of the reason for an element of somebody's plan. */
export interface PlanReasonRow {
  readonly id: string;
  readonly version: number;
  readonly text: string;
  readonly draft: string;
  readonly draftVersion: string;
  readonly writtenBy: string;
  readonly at: string;
}

/** A person and the slot that is to be in the plan. */
export interface PlanPair {
  readonly participantId: string;
  readonly slotId: string;
}

/** Every version, the newest first. */
export const planReasons = (reader: Reader, { participantId, slotId }: PlanPair): Promise<PlanReasonRow[]> =>
  reader.query(
    `select id, version, text, draft, draft_version as "draftVersion", written_by_name as "writtenBy", at
       from plan_reason where participant_id = $1 and slot_id = $2 order by version desc`,
    [participantId, slotId],
  );

/** A reason as it is stored. */
export interface NewPlanReason extends PlanPair {
  readonly municipality: string;
  readonly runId: string;
  readonly text: string;
  readonly draft: string;
  readonly draftVersion: string;
  readonly facts: readonly object[];
  /** The newest version that the writer has read. */
  readonly basedOn: number;
}

/** Stores a version after the one it is based on. False where somebody else has written meanwhile. */
export async function addPlanReason(transaction: Transaction, viewer: Viewer, reason: NewPlanReason): Promise<boolean> {
  const { participantId, slotId, basedOn } = reason;
  await transaction.query(`select 1 from participant where id = $1 for update`, [participantId]);
  const [newest] = await planReasons(transaction, { participantId, slotId });
  if ((newest?.version ?? 0) !== basedOn) return false;
  await transaction.query(
    `insert into plan_reason (id, municipality, participant_id, slot_id, version, draft_version, run_id, draft, text, facts, written_by, written_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      v7(),
      reason.municipality,
      participantId,
      slotId,
      basedOn + 1,
      reason.draftVersion,
      reason.runId,
      reason.draft,
      reason.text,
      JSON.stringify(reason.facts),
      viewer.userId,
      viewer.name,
    ],
  );
  return true;
}
