import { v7 } from 'uuid';
import type { Transaction } from './database.js';
import { outboxTable } from './tables/index.js';
import type { DomainEvent } from './events.js';

/** Publishes an event in the caller's transaction: it happens if and only if the change happens. */
export async function publish(transaction: Transaction, event: DomainEvent): Promise<void> {
  const { type, ...payload } = event;
  await transaction.entities.insert(outboxTable, { id: v7(), type, payload });
}

/** An event as the relay reads it. The id is a UUIDv7 and becomes the job's id. */
export interface PublishedEvent {
  readonly id: string;
  readonly event: DomainEvent;
}

/**
 * Takes the oldest events that have not been handed on, gives them to `relay`, and marks them.
 *
 * At least once: a crash between the two steps hands them on again, so the receiver must be idempotent. Rows are marked
 * one by one because ids do not commit in order: a high-water mark would lose events. `skip locked` lets relays run
 * side by side.
 *
 * @returns how many were handed on; fewer than `limit` means the outbox is drained
 */
export async function relayOutbox(
  transaction: Transaction,
  limit: number,
  relay: (events: readonly PublishedEvent[]) => Promise<void>,
): Promise<number> {
  const rows = await transaction.query<{ id: string; type: DomainEvent['type']; payload: object }>(
    `select id, type, payload from outbox where relayed_at is null order by created_at, id limit $1 for update skip locked`,
    [limit],
  );
  if (rows.length === 0) return 0;
  await relay(rows.map(({ id, type, payload }) => ({ id, event: { ...payload, type } as DomainEvent })));
  await transaction.query(`update outbox set relayed_at = now() where id = any($1::uuid[])`, [
    rows.map((row) => row.id),
  ]);
  return rows.length;
}

/**
 * Claims an event for a handler, in the transaction of its effect: a second delivery finds the claim and does nothing.
 *
 * @returns false if the handler has already done its work for this event
 */
export async function claimOnce(transaction: Transaction, handler: string, eventId: string): Promise<boolean> {
  const rows = await transaction.query(
    `insert into inbox (handler, event_id) values ($1, $2) on conflict do nothing returning handler`,
    [handler, eventId],
  );
  return rows.length > 0;
}
