import type { GraphQLFormattedError } from 'graphql';
import { unwrapResolverError } from '@apollo/server/errors';
import type { Logger } from 'pino';
import { GraphQLError } from 'graphql';

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
