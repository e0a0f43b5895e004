import { systemViewer } from '@fotfeste/access';
import {
  changePrices,
  claimOnce,
  concernedBy,
  consentedPeople,
  contendersFor,
  forgetSuggestions,
  lockRunsInForce,
  matchingParticipants,
  matchingSlots,
  noteRepair,
  storedAssignment,
  storeRows,
  storeStandby,
  suggestedFor,
  vacatedSlots,
  type Concerned,
  type RunInForce,
  type StoredAssignment,
  type Transaction,
} from '@fotfeste/db';
import type { ParticipantFacts } from '@fotfeste/matching';
import { explainPeople } from './explain-people.js';
import { LiveRegion, type ChangedFacts } from './live-region.js';
import { inputOf, type MatchingParts } from './make-run.js';
import { outcomeRows } from './outcome-rows.js';
import type { RepairTask } from './match-task.js';

/** A region as this thread keeps it, and which state of the database that is. */
interface Kept {
  readonly live: LiveRegion;
  readonly repairs: number;
  readonly stored: StoredAssignment;
}

/** The regions a thread keeps at their optimum. */
export type Regions = Map<string, { readonly runId: string; readonly kept: Kept }>;

const mostRegions = 8;
/** What may have changed more than it names. */
const opensAnew: ReadonlySet<RepairTask['subject']> = new Set(['RUN', 'IMPORT', 'DECISION']);
/** A larger region than this is opened when something happens in it, not as soon as its run is done. */
const openedAtOnce = 5_000;

/**
 * Mends the runs in force around one event and writes what changed; nothing is matched anew. What the thread does not have
 * in memory, or somebody else has changed meanwhile, is opened first.
 */
export async function repair(
  { database, ground }: MatchingParts,
  regions: Regions,
  { eventId, cause, subject, id }: RepairTask,
): Promise<void> {
  const changed: (() => void)[] = [];
  await database.transaction(systemViewer, async (transaction) => {
    if (!(await claimOnce(transaction, 'match.repair', eventId))) return;
    const concerned = await concernedBy(transaction, subject, id);
    for (const run of await lockRunsInForce(transaction, concerned.municipalities)) {
      const started = performance.now();
      const region: Region = { transaction, ground, run, concerned, cause, started };
      const kept = regions.get(run.region);
      // taken out until the transaction holds: a failure halfway leaves nothing in memory that is not in the database
      regions.delete(run.region);
      if (subject === 'RUN' && run.participants > openedAtOnce) continue;
      const holds = !opensAnew.has(subject) && kept?.runId === run.id && kept.kept.repairs === run.repairs;
      const mended = await mend(region, holds ? kept.kept : undefined);
      if (mended) changed.push(() => keep(regions, run, mended));
    }
  });
  for (const done of changed) done();
}

function keep(regions: Regions, run: RunInForce, kept: Kept): void {
  regions.set(run.region, { runId: run.id, kept });
  const [oldest] = regions.keys();
  if (regions.size > mostRegions && oldest !== undefined) regions.delete(oldest);
}

interface Region {
  readonly transaction: Transaction;
  readonly ground: MatchingParts['ground'];
  readonly run: RunInForce;
  readonly concerned: Concerned;
  readonly cause: string;
  readonly started: number;
}

async function mend(region: Region, kept: Kept | undefined): Promise<Kept | undefined> {
  const { transaction, run, concerned } = region;
  const facts = await factsNow(region);
  const isMended = kept?.live.take(facts) ?? false;
  const live = kept && isMended ? kept.live : LiveRegion.open(await inputOf(transaction, region.ground, run));
  if (!live) return undefined;
  const stored = kept?.stored ?? (await storedAssignment(transaction, run.id));
  const changes = await changesBetween(region, { live, stored });
  const repairs = await write(region, { live, stored, changes });
  for (const slot of await vacatedSlots(transaction, concerned.slots)) {
    const consented = await consentedPeople(transaction, run.municipalities, slot);
    await storeStandby(transaction, slot, live.standby(slot, consented));
  }
  return { live, repairs, stored: assignmentOf(live) };
}

async function factsNow({ transaction, run, concerned }: Region): Promise<ChangedFacts> {
  const { municipalities } = run;
  const { participants: participantIds, slots: slotIds } = concerned;
  const people = await matchingParticipants(transaction, { municipalities, participantIds });
  const slots = await matchingSlots(transaction, { municipalities, slotIds });
  return {
    people: new Map(participantIds.map((id) => [id, people.find((person) => person.id === id)])),
    slots: new Map(slotIds.map((id) => [id, slots.find((slot) => slot.id === id)])),
  };
}

const assignmentOf = (live: LiveRegion): StoredAssignment => ({
  slotOf: new Map(live.participants.map((id) => [id, live.slotOf(id)])),
  priceOf: live.prices(),
});

/** What the database does not say yet. */
interface Changes {
  readonly people: readonly ParticipantFacts[];
  readonly gone: readonly string[];
  readonly moved: number;
  readonly prices: ReadonlyMap<string, number>;
}

async function changesBetween(
  { transaction, run, concerned }: Region,
  { live, stored }: Pick<Kept, 'live' | 'stored'>,
): Promise<Changes> {
  const there = live.participants;
  const moved = there.filter((id) => !stored.slotOf.has(id) || stored.slotOf.get(id) !== live.slotOf(id));
  const affected = await suggestedFor(transaction, run.id, concerned.slots);
  const touched = new Set([...moved, ...concerned.participants, ...affected]);
  const present = new Set(there);
  const prices = live.prices();
  return {
    people: [...touched].flatMap((id) => live.person(id) ?? []),
    gone: [...stored.slotOf.keys()].filter((id) => !present.has(id)),
    moved: moved.length,
    prices: new Map([...prices].filter(([slot, price]) => stored.priceOf.get(slot) !== price)),
  };
}

/** Writes the changes; answers with the number of the newest repair. */
async function write(
  { transaction, run, cause, started }: Region,
  { live, changes }: Pick<Kept, 'live' | 'stored'> & { readonly changes: Changes },
): Promise<number> {
  const { people, gone, moved, prices } = changes;
  if (people.length === 0 && gone.length === 0 && prices.size === 0) return run.repairs;
  const input = live.input;
  const all = live.prices();
  const slots = input.slots.map(({ id }) => id);
  const contenders = await contendersFor(transaction, run.id, slots);
  const outcomes = explainPeople(input, people, {
    slotOf: (participant) => live.slotOf(participant),
    priceOf: (slot) => all.get(slot) ?? 0,
    contenders: (slot) => contenders.get(slot) ?? [],
  });
  const kept = new Map(
    outcomes.map(({ participant, suggestions }) => [participant, suggestions.map(({ slot }) => slot)]),
  );
  await forgetSuggestions(transaction, run.id, { gone, kept });
  await changePrices(transaction, run.id, prices);
  const repairId = await noteRepair(transaction, {
    ...{ run, cause, moved, total: live.total },
    assigned: live.participants.filter((id) => live.slotOf(id) !== undefined).length,
    milliseconds: performance.now() - started,
  });
  const municipalityOf = new Map<string, string>(people.map(({ id, municipality }) => [id, municipality]));
  await storeRows(
    transaction,
    { runId: run.id, repairId },
    outcomes.map((outcome) => ({
      rows: outcomeRows(outcome),
      municipality: municipalityOf.get(outcome.participant) ?? '',
    })),
  );
  return run.repairs + 1;
}
