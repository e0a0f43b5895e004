import { cacheExchange, Client, fetchExchange, mapExchange, type Operation } from 'urql';
import { faultOf } from './fault.js';

/** The header that a form on another site cannot send; the API asks for it on every request. */
export const sameSiteHeader = { 'x-fotfeste': '1' } as const;

/** The connection to the API. `onSignedOut` is called whenever an answer says that nobody is signed in. */
export function createClient(onSignedOut: () => void): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions: { credentials: 'same-origin', headers: sameSiteHeader },
    exchanges: [
      mapExchange({ onOperation: byHash }),
      cacheExchange,
      mapExchange({
        onError: (error) => {
          if (faultOf(error) === 'SIGNED_OUT') onSignedOut();
        },
      }),
      fetchExchange,
    ],
  });
}

/** Sends a document by the hash that the code generator gave it: the API carries out those it knows, and no others. */
function byHash(operation: Operation): Operation {
  const hash = hashOf(operation.query);
  if (hash === undefined) return operation;
  const persistedQuery = { version: 1 as const, sha256Hash: hash };
  return { ...operation, extensions: { ...operation.extensions, persistedQuery } };
}

function hashOf(document: object): string | undefined {
  const meta = '__meta__' in document ? document.__meta__ : undefined;
  return typeof meta === 'object' && meta !== null && 'hash' in meta ? String(meta.hash) : undefined;
}
