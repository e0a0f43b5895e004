import { claimOnce, type Database } from '@fotfeste/db';
import type { LocalDate } from '@fotfeste/kernel';
import type { DemoUser } from '../demo-users.js';
import { castOf, type Cast } from './cast.js';
import { demoParts, demoViewer, personId, type DemoParts } from './demo-seed.js';
import { pairsFor, type Taken } from './pairs.js';
import { STORIES, type Story } from './stories.js';
import { StoryRefused, type Telling } from './story-teller.js';
import { tellMeasure } from './tell-measure.js';
import { tellPlacement } from './tell-placement.js';
import { tellAnswers, tellProposal } from './tell-proposal.js';

/** A story that could not be told to its end, and why. */
export interface Untold {
  readonly story: Story;
  readonly because: string;
}

/** How many pairs are tried for a story before it is left out. */
const mostTries = 150;

/**
 * Lets the demo region live: what goes on is told through the use cases themselves, each act by whoever may do it, on the
 * day it happened. A story that the rules of the day stop (a holiday, a full place) is left where it got to, for nobody
 * should be unable to start because of a demo. Each is told once, in a transaction of its own: those who use the demo
 * meanwhile wait for none of it, and whoever was interrupted goes on at the next start.
 */
export async function tellStories(
  database: Database,
  demo: { readonly users: readonly DemoUser[]; readonly today: LocalDate },
): Promise<readonly Untold[]> {
  const begun = await database.transaction(demoViewer, async (transaction) => {
    const parts = demoParts(transaction, demo);
    return (await isDemo(parts)) ? { parts, cast: await castOf(parts) } : undefined;
  });
  if (!begun) return [];
  const taken: Taken = { people: new Set(), slots: new Set() };
  const untold: Untold[] = [];
  for (const [index, story] of STORIES.entries()) {
    const because = await database.transaction(demoViewer, async (transaction) => {
      const parts = { ...begun.parts, transaction };
      const isNew = await claimOnce(transaction, 'demo.story', parts.idOf(`story ${index}`));
      return isNew ? tell(parts, { cast: begun.cast, story, taken }) : undefined;
    });
    if (because !== undefined) untold.push({ story, because });
  }
  return untold;
}

/** Whether it is the demo region that is in the database, and not somebody's own people. */
async function isDemo(parts: DemoParts): Promise<boolean> {
  const somebody = personId(parts, parts.population.participants[0]?.reference);
  const [row] = await parts.transaction.query<{ some: boolean }>(
    'select exists (select 1 from participant where id = $1) as some',
    [somebody],
  );
  return row?.some ?? false;
}

async function tell(
  parts: DemoParts,
  { cast, story, taken }: { readonly cast: Cast; readonly story: Story; readonly taken: Taken },
): Promise<string | undefined> {
  let tries = 0;
  let because = 'nobody and no place to tell it of';
  for (const pair of pairsFor(parts, story, taken)) {
    if ((tries += 1) > mostTries) break;
    const telling: Telling = { parts, cast, story, pair };
    const proposed = await refusedOr(() => tellProposal(telling));
    if (!proposed.ok) {
      because = proposed.because;
      continue;
    }
    taken.people.add(pair.person.reference ?? '');
    taken.slots.add(pair.slot.reference ?? '');
    return tellOn(telling, proposed.value);
  }
  return because;
}

/** The rest of a story, all of it or, where something is refused, none of what came after the proposal. */
async function tellOn(telling: Telling, proposalId: string): Promise<string | undefined> {
  const { transaction } = telling.parts;
  await transaction.query('savepoint story');
  try {
    const agreementId = await tellAnswers(telling, proposalId);
    const [placement] = await transaction.query<{ id: string; from: Dated; to: Dated }>(
      `select id, from_date as "from", to_date as "to" from placement where agreement_id = $1`,
      [agreementId ?? null],
    );
    if (placement) {
      const { id: placementId, from, to } = placement;
      await tellPlacement({ ...telling, placementId, from, to });
      await tellMeasure({ ...telling, placementId, from, to });
    }
    await transaction.query('release savepoint story');
    return undefined;
  } catch (problem) {
    await transaction.query('rollback to savepoint story');
    return problem instanceof Error ? problem.message : String(problem);
  }
}

type Dated = DemoParts['today'];

async function refusedOr<Value>(
  step: () => Promise<Value>,
): Promise<{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly because: string }> {
  try {
    return { ok: true, value: await step() };
  } catch (problem) {
    if (!(problem instanceof StoryRefused)) throw problem;
    return { ok: false, because: problem.message };
  }
}
