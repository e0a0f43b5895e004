import { v7 } from 'uuid';
import { systemViewer } from '@fotfeste/access';
import { dailyPort, idsForDailyRound, measureRules } from '@fotfeste/db';
import { addDays, instantFromMilliseconds, osloDate } from '@fotfeste/kernel';
import { prepareEndings, requiredRow, tellWhatIsDue, type MeasureAct, type PersonKey } from '@fotfeste/measures';
import type { JobPayload } from '@fotfeste/queue';
import type { HandlerParts } from '../handlers.js';

const batch = 100;

/**
 * The daily round of measures: claims and their deadlines, periods and drafts that are due, internships that end. Batch by
 * batch, each in a transaction of its own; what was told before is not told again, so that a round can be run anew.
 */
export async function measuresDaily(
  { database, now }: HandlerParts,
  _payload: JobPayload<'measures.daily'>,
): Promise<void> {
  const act = programAct(now());
  let after: string | undefined;
  do {
    const ids = await database.transaction(systemViewer, (transaction) =>
      idsForDailyRound(transaction, { after, limit: batch }),
    );
    if (ids.length > 0)
      await database.transaction(systemViewer, (transaction) =>
        tellWhatIsDue(dailyPort(transaction, systemViewer), act, ids),
      );
    after = ids.length === batch ? ids.at(-1) : undefined;
  } while (after !== undefined);
  await database.transaction(systemViewer, async (transaction) => {
    const rules = await measureRules(transaction);
    const weeks = requiredRow(rules.procedures, act.today).prepareFollowOnWeeksBefore;
    await prepareEndings(dailyPort(transaction, systemViewer), act, addDays(act.today, 7 * weeks));
  });
}

/** The program itself, which may do what its jobs ask of it. */
function programAct(milliseconds: number): MeasureAct {
  const at = instantFromMilliseconds(milliseconds);
  return {
    by: systemViewer.personId as PersonKey,
    name: systemViewer.name,
    side: 'MUNICIPALITY',
    at,
    today: osloDate(at),
    newId: v7,
    may: () => true,
  };
}
