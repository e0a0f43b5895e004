import { EventEmitter } from 'node:events';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { buildGeography, type GeographySource } from '@fotfeste/geography';
import { buildTaxonomy, starterSource } from '@fotfeste/occupation';
import {
  matchCaseload,
  matchInThreads,
  RunCancelled,
  serveMatching,
  standardRules,
  standardWeights,
  type FactsChunk,
  type MatchThread,
  type ParticipantFacts,
  type ParticipantOutcome,
  type SlotFacts,
  type ThreadedSettings,
} from '../index.js';
import {
  aParticipant,
  aSlot,
  municipality,
  norwegianAt,
  occupation,
  participantId,
  slotId,
  today,
} from '../testing/index.js';

const codes = ['9112', '9412', '5120', '5311', '4321', '5223', '5329', '7131', '8153', '9334'].map(occupation);
const levels = ['A0', 'A1', 'A2', 'B1', 'B2'] as const;
const towns = ['3203', '3201', '3301', '0301'].map(municipality);
const geography: GeographySource = {
  municipalities: towns.map((number, i) => ({ number, names: [number], latitude: 59.7 + i * 0.1, longitude: 10.4 })),
  postcodes: [],
};
const people: readonly ParticipantFacts[] = Array.from({ length: 230 }, (_, i) =>
  aParticipant({
    id: participantId(`p${(i * 89) % 230}`),
    municipality: towns[i % 4]!,
    homePostcode: undefined,
    norwegian: norwegianAt(levels[i % 5]!),
    wishes: [{ occupation: codes[(i * 7) % 10]!, rank: 1 }],
    workHistory: [{ occupation: codes[(i * 3) % 10]!, years: i % 4 }],
    ...(i % 50 === 0 ? { protection: 'CONFIDENTIAL' } : {}),
  }),
);
const places: readonly SlotFacts[] = Array.from({ length: 90 }, (_, i) =>
  aSlot({
    id: slotId(`s${(i * 7) % 90}`),
    municipality: towns[(i * 3) % 4]!,
    postcode: undefined,
    occupation: codes[i % 10]!,
    capacity: [{ from: today, places: 1 + (i % 2) }],
  }),
);
const settings: ThreadedSettings = {
  taxonomy: starterSource(),
  geography,
  on: today,
  pins: [{ participant: participantId('p7'), slot: slotId('s7') }],
  vetoes: [{ participant: participantId('p9'), slot: slotId('s9') }],
  search: { keep: 6, rounds: 4, addedPerRound: 3 },
};

const open: MessagePort[] = [];
afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

/** Threads whose messages are copied like those of real ones. */
const threads = <Packed>(
  count: number,
  pack: (outcome: ParticipantOutcome) => Packed,
): readonly MatchThread<Packed>[] =>
  Array.from({ length: count }, () => {
    const { port1, port2 } = new MessageChannel();
    open.push(port1, port2);
    serveMatching(port2, { rules: standardRules, weights: standardWeights, pack });
    return port1;
  });

const whole = [{ participants: people }, { slots: places }];
const inPieces = function* (): Generator<FactsChunk> {
  for (const slot of [...places].reverse()) yield { slots: [slot] };
  for (let i = 0; i < people.length; i += 50) yield { participants: people.slice(i, i + 50) };
};

async function everyOf<Thing>(things: AsyncIterable<Thing>): Promise<readonly Thing[]> {
  const all: Thing[] = [];
  for await (const thing of things) all.push(thing);
  return all;
}

async function runIn(count: number, facts: Iterable<FactsChunk> = whole) {
  const percents: number[] = [];
  const run = await matchInThreads({
    threads: threads(count, (outcome) => outcome),
    facts,
    settings,
    onProgress: (percent) => percents.push(percent),
  });
  if (!run.ok) throw new Error(JSON.stringify(run.refusal));
  const participants = await everyOf(run.value.outcomes());
  return { run: { ...run.value.summary, participants, leftOutSummary: run.value.leftOutSummary() }, percents };
}

describe('a run in threads', () => {
  const single = matchCaseload({
    participants: people,
    slots: places,
    taxonomy: buildTaxonomy(settings.taxonomy),
    geography: buildGeography(geography),
    rules: standardRules,
    weights: standardWeights,
    on: today,
    pins: settings.pins,
    vetoes: settings.vetoes,
    search: settings.search,
  });

  it.each([1, 2, 3])('says what a run in one thread says, to the byte, with %i threads', async (count) => {
    const { run } = await runIn(count, inPieces());
    expect(single.ok && single.value.totals.assigned).toBeGreaterThan(100);
    expect(JSON.stringify(run)).toBe(single.ok && JSON.stringify(single.value));
  });

  it('says how far it has come, never less than before, up to 100', async () => {
    const { percents } = await runIn(2);
    expect(percents).toEqual([...percents].sort((a, b) => a - b));
    expect(percents.at(-1)).toBe(100);
    expect(new Set(percents).size).toBeGreaterThan(20);
  });

  it('hands out what the threads made of each outcome', async () => {
    const run = await matchInThreads({
      threads: threads(2, ({ participant, suggestions }) => `${participant}: ${suggestions.length}`),
      facts: whole,
      settings,
    });
    const packed = run.ok ? await everyOf(run.value.outcomes()) : [];
    expect(packed).toHaveLength(225);
    expect(packed[0]).toMatch(/^p\d+: \d$/);
  });

  it('refuses what cannot be, by name, before anything is matched', async () => {
    const refused = await matchInThreads({
      threads: threads(2, () => 0),
      facts: [...whole, { slots: places.slice(0, 1) }],
      settings,
    });
    expect(refused).toMatchObject({
      ok: false,
      refusal: { code: 'INPUT_HAS_PROBLEMS', problems: [{ code: 'DUPLICATE_SLOT' }] },
    });
  });

  it('of nobody, or of nothing, ends with nothing', async () => {
    for (const facts of [[{ slots: places }], [{ participants: people }], []]) {
      const run = await matchInThreads({
        threads: threads(2, () => 0),
        facts,
        settings: { ...settings, pins: [], vetoes: [] },
      });
      expect(run.ok && run.value.summary.totals.assigned).toBe(0);
    }
  });

  it('ends at a cancel, before or while it is read', async () => {
    const signal = { aborted: false };
    const stopAt = (percent: number) => (now: number) => (signal.aborted ||= now >= percent);
    const early = await matchInThreads({
      threads: threads(2, () => 0),
      facts: whole,
      settings,
      signal,
      onProgress: stopAt(10),
    });
    expect(early).toMatchObject({ ok: false, refusal: { code: 'RUN_CANCELLED' } });
    signal.aborted = false;
    const late = await matchInThreads({
      threads: threads(1, () => 0),
      facts: whole,
      settings,
      signal,
      onProgress: stopAt(50),
    });
    await expect(late.ok && everyOf(late.value.outcomes())).rejects.toThrow(RunCancelled);
  });

  it('is rejected when a thread ends', async () => {
    const [living] = threads(1, () => 0);
    const dying = new DyingThread();
    const run = matchInThreads({ threads: [living!, dying], facts: whole, settings });
    await expect(run).rejects.toThrow('ended with 1');
  });
});

/** Ends at the first thing it is asked. */
class DyingThread extends EventEmitter {
  postMessage(): void {
    setImmediate(() => this.emit('exit', 1));
  }
}
