import type { Action } from '@fotfeste/access';
import type { Operation } from '../common/operation.js';

/**
 * Asks that the viewer may do something to what is their own: their municipality's, their organisation's or about
 * themselves. Lists ask this; which rows there are is then row-level security's answer.
 * @throws GraphQLError NOT_FOUND when they may not
 */
export function requireParty(operation: Operation, action: Action): void {
  const { municipalities, organisations, participantId } = operation.viewer;
  operation.require(action, { municipality: municipalities[0], organisation: organisations[0], participantId });
}
