import type { ApolloServerPlugin } from '@apollo/server';

/** Codes of requests that were never carried out, because of what they say. */
const unread: ReadonlySet<string> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** The media type of GraphQL's own; who names only plain JSON follows the older habit. */
const ownType = 'application/graphql-response+json';

/**
 * The status of a request that was not carried out, as GraphQL over HTTP has it: 400, whoever found the fault; and 200 for
 * a client that asks for plain JSON and nothing else, which would read no body otherwise.
 */
export const statusOfUnread: ApolloServerPlugin = {
  requestDidStart: ({ request }) =>
    Promise.resolve({
      willSendResponse({ response }) {
        const result = response.body.kind === 'single' ? response.body.singleResult : undefined;
        const code = result?.errors?.[0]?.extensions?.['code'];
        if (result && !('data' in result && result.data) && typeof code === 'string' && unread.has(code))
          response.http.status = asksPlainJson(request.http?.headers.get('accept')) ? 200 : 400;
        return Promise.resolve();
      },
    }),
};

const asksPlainJson = (accept: string | undefined): boolean =>
  accept !== undefined && accept.includes('application/json') && !accept.includes(ownType);
