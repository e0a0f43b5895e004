import { table } from './table.js';

export interface OutboxRow {
  id: string;
  type: string;
  payload: object;
}
export const outboxTable = table<OutboxRow>('outbox', { id: 'uuid', type: 'text', payload: 'jsonb' }, ['id']);

export interface IdempotencyRow {
  actor: string;
  key: string;
  operation: string;
  arguments_hash: string;
  result: object;
}
export const idempotencyTable = table<IdempotencyRow>(
  'idempotency',
  { actor: 'text', key: 'text', operation: 'text', arguments_hash: 'text', result: 'jsonb' },
  ['actor', 'key'],
);

export interface MessageRow {
  id: string;
  municipality: string | null;
  channel: 'EMAIL' | 'SMS';
  recipient: string;
  subject: string;
  body: string;
  sent_at: Date | null;
}
export const messageTable = table<MessageRow>(
  'message',
  {
    id: 'uuid',
    municipality: 'text',
    channel: 'text',
    recipient: 'text',
    subject: 'text',
    body: 'text',
    sent_at: 'timestamptz',
  },
  ['id'],
);
