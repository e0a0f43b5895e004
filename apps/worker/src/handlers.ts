import type { Logger } from 'pino';
import type { Config } from '@fotfeste/config';
import type { Database } from '@fotfeste/db';
import type { JobHandlers, WarmThread } from '@fotfeste/queue';
import { checkClocks } from './handlers/check-clocks.js';
import { notifyParties, sendMessage } from './handlers/notify.js';
import { runMatch } from './handlers/match.js';
import { runImport } from './handlers/run-import.js';
import { verifyAuditChains } from './handlers/verify-audit.js';
import type { MatchTask } from './matching/match-task.js';

/** What handlers are made of. */
export interface HandlerParts {
  readonly database: Database;
  readonly config: Config;
  readonly logger: Logger;
  readonly now: () => number;
  /** Where matching is computed, beside everything else. */
  readonly matching: WarmThread<MatchTask, void>;
}

/** Which use case does which job. */
export const createHandlers = (parts: HandlerParts): JobHandlers => ({
  'match.run': (payload, run) => runMatch(parts, payload, run),
  'import.run': (payload, run) => runImport(parts, payload, run),
  'notify.parties': (payload) => notifyParties(parts, payload),
  'message.send': (payload) => sendMessage(parts, payload),
  'clocks.check': (payload) => checkClocks(parts, payload),
  'audit.verify': (payload) => verifyAuditChains(parts, payload),
});
