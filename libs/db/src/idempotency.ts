import { createHash } from 'node:crypto';
import { ok, refuse, type Refusal, type Result } from '@fotfeste/kernel';
import type { Viewer } from '@fotfeste/access';
import type { Transaction } from './database.js';
import { idempotencyTable } from './tables/index.js';

/** A mutation as it was asked for: the client's key, the operation's name and its arguments. */
export interface Request {
  readonly key: string;
  readonly operation: string;
  readonly arguments: unknown;
}

/** What a mutation leaves behind: the id of the thing it made or changed, so that a retry can be answered again. */
export interface Done {
  readonly id: string;
}

const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/**
 * Does the work once per key. A repeated request is answered with the first result; the same key with other arguments
 * is a refusal. The result is stored in the transaction of the work, so neither can be there without the other. A
 * refusal of the rules is not stored: the user may mend the input and try again.
 */
export async function once(
  transaction: Transaction,
  viewer: Viewer,
  request: Request,
  work: () => Promise<Result<Done, readonly Refusal[]>>,
): Promise<Result<Done, readonly Refusal[]>> {
  if (request.key.length < 8 || request.key.length > 200)
    return refuse([{ code: 'IDEMPOTENCY_KEY_LENGTH', field: 'key' }]);
  await transaction.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`${viewer.userId} ${request.key}`]);
  const argumentsHash = digest(request.arguments);
  const [earlier] = await transaction.query<{ operation: string; arguments_hash: string; result: Done }>(
    `select operation, arguments_hash, result from idempotency where actor = $1 and key = $2`,
    [viewer.userId, request.key],
  );
  if (earlier) {
    const same = earlier.operation === request.operation && earlier.arguments_hash === argumentsHash;
    return same ? ok(earlier.result) : refuse([{ code: 'IDEMPOTENCY_KEY_REUSED', field: 'key' }]);
  }
  const result = await work();
  if (result.ok)
    await transaction.entities.insert(idempotencyTable, {
      actor: viewer.userId,
      key: request.key,
      operation: request.operation,
      arguments_hash: argumentsHash,
      result: result.value,
    });
  return result;
}
