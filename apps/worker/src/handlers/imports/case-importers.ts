import { createHash } from 'node:crypto';
import {
  guarded,
  placesTakenOf,
  publish,
  saveEmployer,
  saveParticipant,
  saveParticipants,
  saveSlot,
  type Saved,
  type SavingPeople,
  type Transaction,
} from '@fotfeste/db';
import { readRows, type ColumnMapping } from '@fotfeste/gateways';
import { ok, refuse, type MunicipalityNumber, type Result } from '@fotfeste/kernel';
import {
  employerColumns,
  participantColumns,
  readEmployerRow,
  readParticipantRow,
  readSlotRow,
  slotColumns,
  type EmployerIntake,
  type IntakeContext,
  type ParticipantIntake,
  type RowProblem,
  type SlotIntake,
} from '@fotfeste/placement';
import type { Fate, RowImporter, TakenRow } from './importer.js';

/** What reading and storing the rows of a municipality needs. */
export interface CaseImport {
  readonly municipality: string;
  readonly mapping: ColumnMapping | undefined;
  readonly context: Omit<IntakeContext, 'line'>;
  readonly saving: SavingPeople;
  readonly requestedBy: string;
  readonly requestedByName: string;
}

const batch = 200;
/** After so many changes in one file the whole region is matched anew instead of person by person. */
export const repairsAtMost = 100;

/** People, found again by an identity number or by the sender's reference. */
export function participantImporter(work: CaseImport): RowImporter<ParticipantIntake> {
  let told = 0;
  const tell = async (transaction: Transaction, { id, outcome }: Saved): Promise<void> => {
    if (outcome === 'UNCHANGED' || (told += 1) > repairsAtMost) return;
    const type = outcome === 'CREATED' ? 'participant.added' : 'participant.changed';
    await publish(transaction, { type, participantId: id, municipality: work.municipality });
  };
  return {
    batch,
    read: (source) =>
      readRows(source, {
        ...options(participantColumns, work),
        read: (cells, line) => own(work, line, readParticipantRow(cells, { ...work.context, line })),
        keyOf: ({ reference, identityNumbers }) => reference ?? identityNumbers[0]?.number,
      }),
    async store(transaction, rows) {
      const together = await allAtOnce(transaction, rows, work);
      if (together) {
        for (const saved of together) await tell(transaction, saved);
        return together.map(({ outcome }) => ok(outcome));
      }
      return eachRow(transaction, rows, async (intake) => {
        const saved = await saveParticipant(transaction, intake, work.saving);
        await tell(transaction, saved);
        return saved;
      });
    },
  };
}

/** Stores people together; undefined, with nothing stored, where one of them will not do or is there twice. */
async function allAtOnce(
  transaction: Transaction,
  rows: readonly TakenRow<ParticipantIntake>[],
  { saving }: CaseImport,
): Promise<readonly Saved[] | undefined> {
  const intakes = rows.map(({ value }) => value);
  const stored = await guarded(transaction, 0, () => saveParticipants(transaction, intakes, saving));
  return stored.ok ? stored.value : undefined;
}

/** Workplaces, known by their number; a second row of one is another person to call there. */
export const employerImporter = (work: CaseImport): RowImporter<EmployerIntake> => ({
  batch,
  read: (source) =>
    readRows(source, {
      ...options(employerColumns, work),
      read: (cells, line) => readEmployerRow(cells, { ...work.context, line }),
    }),
  store: (transaction, rows) =>
    eachRow(transaction, rows, (intake) => saveEmployer(transaction, intake, work.municipality)),
});

/** Slots, found again by the sender's number, or where there is none by workplace, title, occupation and start. */
export const slotImporter = (work: CaseImport): RowImporter<SlotIntake> => ({
  batch,
  read: (source) =>
    readRows(source, {
      ...options(slotColumns, work),
      read: (cells, line) => own(work, line, readSlotRow(cells, { ...work.context, line })),
      keyOf: (slot) => `${slot.facts.organisation} ${referenceOf(slot)}`,
    }),
  store: (transaction, rows) =>
    eachRow(transaction, rows, async (read, line) => {
      const intake = { ...read, reference: referenceOf(read) };
      const tooFew = await fewerThanTaken(transaction, intake, line);
      if (tooFew) return tooFew;
      const entry = { userId: work.requestedBy, userName: work.requestedByName, confirmedAt: null };
      const saved = await saveSlot(transaction, intake, entry);
      if (saved.outcome === 'CREATED')
        await publish(transaction, {
          type: 'slot.created',
          slotId: saved.id,
          onBehalf: intake.contactEmail !== undefined,
        });
      if (saved.outcome === 'CHANGED') await publish(transaction, { type: 'slot.changed', slotId: saved.id });
      return saved;
    }),
});

const options = <Columns>(
  columns: Columns,
  { mapping }: CaseImport,
): { columns: Columns; mapping?: ColumnMapping } => ({
  columns,
  ...(mapping && { mapping }),
});

/** Stores row by row; what the database refuses is that row's problem. */
async function eachRow<Value>(
  transaction: Transaction,
  rows: readonly TakenRow<Value>[],
  store: (value: Value, line: number) => Promise<Saved | RowProblem>,
): Promise<readonly Fate[]> {
  const fates: Fate[] = [];
  for (const { line, value } of rows) {
    const stored = await guarded(transaction, line, () => store(value, line));
    if (!stored.ok) fates.push(stored);
    else if ('outcome' in stored.value) fates.push({ ok: true, value: stored.value.outcome });
    else fates.push(refuse([stored.value]));
  }
  return fates;
}

type Read<Value> = Result<Value, readonly RowProblem[]>;

/** Nobody enters people or slots of another municipality, whatever the file says. */
function own<Value extends { readonly facts: { readonly municipality: MunicipalityNumber } }>(
  { municipality }: CaseImport,
  line: number,
  read: Read<Value>,
): Read<Value> {
  if (!read.ok || read.value.facts.municipality === municipality) return read;
  const value = read.value.facts.municipality;
  return refuse([{ line, field: 'municipality', code: 'NOT_ONE_OF', value, accepted: municipality }]);
}

function referenceOf({ reference, title, from, facts }: SlotIntake): string {
  if (reference !== undefined) return reference;
  const telling = JSON.stringify([title.toLowerCase(), facts.occupation, from]);
  return `row-${createHash('sha256').update(telling).digest('hex').slice(0, 24)}`;
}

async function fewerThanTaken(
  transaction: Transaction,
  { facts, reference }: SlotIntake,
  line: number,
): Promise<RowProblem | undefined> {
  const places = (facts.capacity ?? []).reduce((sum, period) => sum + period.places, 0);
  const taken = await placesTakenOf(transaction, { organisation: facts.organisation, reference: reference ?? '' });
  if (places >= taken) return undefined;
  return { line, field: 'places', code: 'OUT_OF_RANGE', value: String(places), accepted: `${taken}-100` };
}
