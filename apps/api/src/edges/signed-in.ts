import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind } from 'graphql';
import type { Operation } from '../common/operation.js';

/** What can be asked without having signed in: the acts of one-time links, whose secret and code are the key. */
const open: ReadonlySet<string> = new Set(['sendLinkCode', 'openOneTimeLink', 'useOneTimeLink']);
const isOpen = (field: string): boolean => open.has(field) || field.startsWith('__');

/**
 * Turns away whoever has not signed in before anything is carried out. The default is closed: a new field is reached by
 * signed-in people only, whatever its resolver asks first.
 */
export const signedInFirst: ApolloServerPlugin<{ operation: Operation }> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ contextValue, operation }) {
        if (contextValue.operation.signedIn) return Promise.resolve();
        const needsSignIn = operation?.selectionSet.selections.some(
          (each) => each.kind !== Kind.FIELD || !isOpen(each.name.value),
        );
        if (needsSignIn)
          throw new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED', http: { status: 200 } } });
        return Promise.resolve();
      },
    }),
};
