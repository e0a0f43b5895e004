import { systemViewer } from '@fotfeste/access';
import { anchorAudit, verifyAudit } from '@fotfeste/db';
import type { JobPayload } from '@fotfeste/queue';
import type { HandlerParts } from '../handlers.js';

/**
 * Reads every chain of the log from its start, and anchors those that hold; a line that was changed or removed is reported
 * where people are woken.
 */
export async function verifyAuditChains(
  { database, logger }: HandlerParts,
  _payload: JobPayload<'audit.verify'>,
): Promise<void> {
  await database.transaction(systemViewer, async (transaction) => {
    const chains = await transaction.query<{ chain: string }>('select distinct chain from audit order by chain');
    for (const { chain } of chains) {
      const fault = await verifyAudit(transaction, chain);
      if (fault)
        logger.error(
          { chain: fault.chain, position: fault.position, problem: fault.problem },
          'the audit log was tampered with',
        );
      // the heads leave the database with the log: who rewrites a whole chain cannot rewrite that
      else logger.info({ head: await anchorAudit(transaction, chain) }, 'the audit log holds');
    }
  });
}
