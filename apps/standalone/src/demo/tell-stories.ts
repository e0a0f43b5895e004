import { castOf, type Cast } from './cast.js';
import type { DemoParts } from './demo-seed.js';
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
 * should be unable to start because of a demo.
 */
export async function tellStories(parts: DemoParts): Promise<readonly Untold[]> {
  const cast = await castOf(parts);
  const taken: Taken = { people: new Set(), slots: new Set() };
  const untold: Untold[] = [];
  for (const story of STORIES) {
    const because = await tell(parts, { cast, story, taken });
    if (because !== undefined) untold.push({ story, because });
  }
  return untold;
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
