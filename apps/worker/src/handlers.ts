import type { Logger } from 'pino';
import type { Config } from '@fotfeste/config';
import type { Database } from '@fotfeste/db';
import type { JobHandlers, WarmThread } from '@fotfeste/queue';
import { tellOfAsk } from './handlers/tell-of-ask.js';
import { checkClocks } from './handlers/check-clocks.js';
import { closeSlot } from './handlers/close-slot.js';
import { measuresDaily } from './handlers/measures-daily.js';
import { measuresRebuild } from './handlers/measures-rebuild.js';
import { notifyParties, sendMessage } from './handlers/notify.js';
import { repairMatch, runMatch } from './handlers/match.js';
import { runImport } from './handlers/run-import.js';
import { verifyAuditChains } from './handlers/verify-audit.js';
import type { MatchTask } from './matching/match-task.js';

/** What handlers are made of. */
export interface HandlerParts {
  readonly database: Database;
  readonly config: Config;
  readonly logger: Logger;
  readonly now: () => number;
}

/** What the handlers of matching are made of. */
export interface MatchHandlerParts extends HandlerParts {
  /** Where matching is computed, beside everything else. */
  readonly matching: WarmThread<MatchTask, void>;
}

/** Which use case does which job. */
export const createHandlers = (parts: MatchHandlerParts): JobHandlers => ({
  'match.run': (payload, run) => runMatch(parts, payload, run),
  'match.repair': (payload, run) => repairMatch(parts, payload, run),
  'slot.close': (payload) => closeSlot(parts, payload),
  'import.run': (payload, run) => runImport(parts, payload, run),
  'notify.parties': (payload) => notifyParties(parts, payload),
  'message.send': (payload) => sendMessage(parts, payload),
  'ask.tell': (payload) => tellOfAsk(parts, payload),
  'clocks.check': (payload) => checkClocks(parts, payload),
  'measures.daily': (payload) => measuresDaily(parts, payload),
  'measures.rebuild': (payload) => measuresRebuild(parts, payload),
  'audit.verify': (payload) => verifyAuditChains(parts, payload),
});
