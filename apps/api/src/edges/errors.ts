import { HeaderMap } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { TokenRefused } from '../sign-in/authenticate.js';

/** Codes that say something the client may know; everything else is a fault and is masked. */
const tellable: ReadonlySet<string> = new Set([
  'UNAUTHENTICATED',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_REQUEST',
]);

/**
 * What of an error leaves the house. A fault is logged once, here, with its correlation id, and the client learns only
 * that id: a database's message can hold a whole row.
 */
export const maskErrors =
  (logger: Logger) =>
  (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const code = String(formatted.extensions?.['code'] ?? '');
    const error = unwrapResolverError(thrown);
    if (tellable.has(code))
      return { message: formatted.message, extensions: { code }, locations: formatted.locations, path: formatted.path };
    const fault = error instanceof Error ? error : new Error('unknown fault');
    logger.error(
      { fault: { name: fault.name, message: safeMessage(fault), stack: fault.stack } },
      'fault in an operation',
    );
    return {
      message: 'Something went wrong on our side. Try again, or tell us the time it happened.',
      extensions: { code: 'INTERNAL' },
      path: formatted.path,
    };
  };

/** A database error's message may quote values; its code and constraint say enough. */
const safeMessage = (fault: Error): string =>
  'driverError' in fault
    ? `database: ${String((fault as { code?: unknown }).code)} ${String((fault as { constraint?: unknown }).constraint ?? '')}`
    : fault.message;

/** An error with a code that the client may read. */
export const coded = (code: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });

/**
 * A refused token as GraphQL over HTTP answers it: 401, and nothing of why.
 * @throws GraphQLError UNAUTHENTICATED for a refused token; any other fault as it is
 */
export function refusedToken(error: unknown): never {
  if (!(error instanceof TokenRefused)) throw error;
  const headers = new HeaderMap([['www-authenticate', 'Bearer error="invalid_token"']]);
  throw new GraphQLError('The token was refused.', {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401, headers } },
  });
}
