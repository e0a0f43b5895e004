import type { JobPayload } from '@fotfeste/queue';
import type { HandlerParts } from '../handlers.js';

export async function notifyParties(_parts: HandlerParts, _payload: JobPayload<'notify.parties'>): Promise<void> {}
export async function sendMessage(_parts: HandlerParts, _payload: JobPayload<'message.send'>): Promise<void> {}
