import type { Viewer } from '@fotfeste/access';
import type { Instant } from '@fotfeste/kernel';
import type { AttendanceEntry, FollowUpNote, Placement, PlacementFacts, PlacementPort } from '@fotfeste/placement';
import type { Transaction } from '../database.js';
import {
  attendanceTable,
  evaluationTable,
  followUpTable,
  placementTable,
  type AttendanceTableRow,
} from '../tables/placement.js';
import { changedOne, isId, ledgerOn } from './ledger.js';

/** Placements while they run and after, in one transaction, as the viewer. */
export const placementPort = (transaction: Transaction, viewer: Viewer): PlacementPort => ({
  ...ledgerOn(transaction, viewer),
  placement: (id) => loadPlacement(transaction, viewer, id),
  saveAttendance: (placement, days, at) => saveAttendance(transaction, viewer, { placement, days, at }),
  async confirmUpTo({ id }, upTo, at) {
    await transaction.query(
      `update attendance set confirmed_at = $3, confirmed_by_name = $4
        where placement_id = $1 and on_date <= $2 and confirmed_at is null`,
      [id, upTo, at, viewer.name],
    );
  },
  addFollowUp: (placement, note, at) => addFollowUp(transaction, viewer, { placement, note, at }),
  async addEvaluation(placement, { id, by, on, at, outcome, learned, wouldHire, reason }) {
    await transaction.entities.insert(evaluationTable, {
      ...ownersOf(placement),
      ...{ id, outcome, learned, wouldHire, reason },
      byParty: by,
      onDate: on,
      recordedAt: at,
    });
  },
  stop: ({ id }, stop) => stopPlacement(transaction, id, stop),
});

const ownersOf = ({ id, participantId, municipality, organisation }: Placement) => ({
  placementId: id,
  participantId,
  municipality,
  organisation,
});

interface AttendanceOf {
  readonly placement: Placement;
  readonly days: readonly AttendanceEntry[];
  readonly at: Instant;
}

async function saveAttendance(
  transaction: Transaction,
  viewer: Viewer,
  { placement, days, at }: AttendanceOf,
): Promise<void> {
  const rows = days.map(({ on, hours, kind }): AttendanceTableRow => ({
    ...ownersOf(placement),
    onDate: on,
    hours,
    kind,
    recordedByName: viewer.name,
    recordedAt: at,
    confirmedAt: null,
    confirmedByName: null,
  }));
  await transaction.entities.upsert(attendanceTable, rows, ['placementId', 'onDate']);
}

interface FollowUpOf {
  readonly placement: Placement;
  readonly note: FollowUpNote & { readonly id: string };
  readonly at: Instant;
}

async function addFollowUp(
  transaction: Transaction,
  viewer: Viewer,
  { placement, note, at }: FollowUpOf,
): Promise<void> {
  const { id: placementId, participantId, municipality } = placement;
  await transaction.entities.insert(followUpTable, {
    ...{ placementId, participantId, municipality },
    id: note.id,
    onDate: note.on,
    kind: note.kind,
    note: note.note,
    nextStep: note.nextStep || null,
    nextDue: note.nextDue,
    byUser: viewer.userId,
    byName: viewer.name,
    recordedAt: at,
  });
  await transaction.query(
    `update participant set last_contact_on = $2 where id = $1 and (last_contact_on is null or last_contact_on < $2)`,
    [participantId, note.on],
  );
}

/** The employer's view of the agreement ends with that of the placement. */
async function stopPlacement(
  transaction: Transaction,
  id: string,
  { on, reason, accessUntil }: Parameters<PlacementPort['stop']>[1],
): Promise<void> {
  const stopped = { stoppedOn: on, stopReason: reason, accessUntil };
  changedOne(await transaction.entities.update(placementTable, { id }, stopped), `placement ${id}`);
  await transaction.query(
    `update placement_agreement set access_until = $2 where id = (select agreement_id from placement where id = $1)`,
    [id, accessUntil],
  );
}

/** A participant's rows may be read and not written, and what cannot be written cannot be locked. */
async function loadPlacement(
  transaction: Transaction,
  viewer: Viewer,
  id: string,
): Promise<PlacementFacts | undefined> {
  if (!isId(id)) return undefined;
  if (viewer.kind !== 'PARTICIPANT') await transaction.query(`select 1 from placement where id = $1 for update`, [id]);
  const [row] = await transaction.query<PlacementFacts>(
    `select p.id, p.participant_id as "participantId", p.municipality, p.organisation, p.from_date as "from",
            p.to_date as "to", p.stopped_on as "stoppedOn",
            array(select on_date::text from attendance a where a.placement_id = p.id and a.confirmed_at is not null) as "confirmedDays",
            array(select on_date::text from attendance a where a.placement_id = p.id and a.confirmed_at is null) as "unconfirmedDays",
            array(select by_party from evaluation e where e.placement_id = p.id) as "evaluatedBy"
       from placement p where p.id = $1`,
    [id],
  );
  return row;
}
