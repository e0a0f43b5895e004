import { systemViewer } from '@fotfeste/access';
import {
  differencesOfBudgets,
  differencesOfMeasures,
  idsForDailyRound,
  keepDifferences,
  type FoundDifference,
} from '@fotfeste/db';
import { instantFromMilliseconds } from '@fotfeste/kernel';
import type { JobPayload } from '@fotfeste/queue';
import type { HandlerParts } from '../handlers.js';

const batch = 100;

/**
 * Builds periods, budgets and claims anew from the facts and reports what is stored otherwise. It mends nothing: whatever
 * it finds is a fault in the program, and somebody must look at it.
 */
export async function measuresRebuild(
  { database, logger, now }: HandlerParts,
  _payload: JobPayload<'measures.rebuild'>,
): Promise<void> {
  const found: FoundDifference[] = [];
  let after: string | undefined;
  do {
    const ids = await database.transaction(systemViewer, async (transaction) => {
      const page = await idsForDailyRound(transaction, { after, limit: batch });
      found.push(...(await differencesOfMeasures(transaction, page)));
      return page;
    });
    after = ids.length === batch ? ids.at(-1) : undefined;
  } while (after !== undefined);
  const at = instantFromMilliseconds(now());
  await database.transaction(systemViewer, async (transaction) => {
    found.push(...(await differencesOfBudgets(transaction)));
    await keepDifferences(transaction, found, at);
  });
  if (found.length > 0) logger.error({ differences: found.length }, 'what is derived differs from the facts');
}
