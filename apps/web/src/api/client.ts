import { cacheExchange, Client, fetchExchange, mapExchange } from 'urql';
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
