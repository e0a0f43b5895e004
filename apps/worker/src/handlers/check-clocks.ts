import { v7 } from 'uuid';
import { systemViewer } from '@fotfeste/access';
import { askPort, municipalitiesWithCases, pauseSilentEmployers, proposalPort, type Database } from '@fotfeste/db';
import { instantFromMilliseconds, osloDate } from '@fotfeste/kernel';
import {
  closeSilentProposals,
  defaultPlacementSettings,
  keepAsksMoving,
  type Act,
  type SilenceCheck,
} from '@fotfeste/placement';
import type { JobPayload } from '@fotfeste/queue';
import type { HandlerParts } from '../handlers.js';

const batch = 200;

/**
 * The night's work against silence: ends what nobody answered in time, pauses employers that never answer, reminds and
 * escalates, and then checks that no ask is left without a state. An ask that is, is an error in the log.
 */
export async function checkClocks(parts: HandlerParts, _payload: JobPayload<'clocks.check'>): Promise<void> {
  const { database, logger } = parts;
  const now = instantFromMilliseconds(parts.now());
  const act = { viewer: systemViewer, now, today: osloDate(now), newId: v7 };
  await closeAllSilent(database, act);
  await database.transaction(systemViewer, (transaction) =>
    pauseSilentEmployers(transaction, { silentClosings: defaultPlacementSettings.limits.silentClosings, at: now }),
  );
  const municipalities = await database.transaction(systemViewer, municipalitiesWithCases);
  for (const municipality of municipalities) {
    const check = await database.transaction(systemViewer, (transaction) =>
      keepAsksMoving(askPort(transaction, systemViewer), act, municipality),
    );
    if (check.silent.length > 0) logger.error(reported(municipality, check), 'asks stand without a state');
  }
}

const reported = (municipality: string, { open, overdue, silent }: SilenceCheck): object => ({
  ...{ municipality, open, overdue, silent: silent.length },
  first: silent.slice(0, 5),
});

async function closeAllSilent(database: Database, act: Act): Promise<void> {
  let closed = batch;
  while (closed === batch)
    closed = await database.transaction(systemViewer, (transaction) =>
      closeSilentProposals(proposalPort(transaction, systemViewer), act, batch),
    );
}
