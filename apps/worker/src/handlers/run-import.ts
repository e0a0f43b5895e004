import type { JobPayload, JobRun } from '@fotfeste/queue';
import type { HandlerParts } from '../handlers.js';

export async function runImport(_parts: HandlerParts, _payload: JobPayload<'import.run'>, _run?: JobRun): Promise<void> {}
