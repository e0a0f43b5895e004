import type { JobPayload, JobRun } from '@fotfeste/queue';
import type { HandlerParts } from '../handlers.js';

export async function runMatch(_parts: HandlerParts, _payload: JobPayload<'match.run'>, _run: JobRun): Promise<void> {}
export async function repairMatch(_parts: HandlerParts, _payload: JobPayload<'match.repair'>): Promise<void> {}
