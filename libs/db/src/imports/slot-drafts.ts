import { v7 } from 'uuid';
import type { Transaction } from '../database.js';
import { canonical } from '../people/stored-values.js';
import type { Saved } from '../people/save-participant.js';

/** An ad as it is kept, with the id that its source knows it by. */
export interface SlotDraftToSave {
  readonly municipality: string;
  readonly externalId: string;
  readonly draft: object;
}

/** Keeps an ad's draft, or brings it up to date. */
export async function saveSlotDraft(
  transaction: Transaction,
  { municipality, externalId, draft }: SlotDraftToSave,
): Promise<Saved> {
  const [known] = await transaction.query<{ id: string; draft: object }>(
    `select id, draft from slot_draft where municipality = $1 and external_id = $2 for update`,
    [municipality, externalId],
  );
  const plain: unknown = JSON.parse(JSON.stringify(draft));
  if (known && canonical(known.draft) === canonical(plain)) return { id: known.id, outcome: 'UNCHANGED' };
  const id = known?.id ?? v7();
  await transaction.query(
    `insert into slot_draft (id, municipality, external_id, draft) values ($1, $2, $3, $4)
     on conflict (municipality, external_id) do update set draft = excluded.draft, read_at = now()`,
    [id, municipality, externalId, JSON.stringify(plain)],
  );
  return { id, outcome: known ? 'CHANGED' : 'CREATED' };
}

/** Removes a withdrawn ad with everything taken from it, as the feed's terms require. */
export async function removeSlotDraft(
  transaction: Transaction,
  { municipality, externalId }: Omit<SlotDraftToSave, 'draft'>,
): Promise<Saved> {
  const removed = await transaction.query(
    `delete from slot_draft where municipality = $1 and external_id = $2 returning id`,
    [municipality, externalId],
  );
  return { id: externalId, outcome: removed.length > 0 ? 'CHANGED' : 'UNCHANGED' };
}
