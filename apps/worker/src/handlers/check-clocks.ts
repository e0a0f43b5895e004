import type { JobPayload, JobRun } from '@fotfeste/queue';
import type { HandlerParts } from '../handlers.js';

export async function checkClocks(_parts: HandlerParts, _payload: JobPayload<'clocks.check'>, _run?: JobRun): Promise<void> {}
