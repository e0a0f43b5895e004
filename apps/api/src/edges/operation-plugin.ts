import type { ApolloServerPlugin } from '@apollo/server';
import type { Operation } from '../common/operation.js';

/** Ends each operation: its log lines are written before the answer leaves, its transaction is closed in any case. */
export const operationLifecycle: ApolloServerPlugin<{ operation: Operation }> = {
  requestDidStart: () =>
    Promise.resolve({
      async willSendResponse({ contextValue, response }) {
        try {
          await contextValue.operation.finish();
        } catch (error) {
          if (response.body.kind === 'single')
            response.body.singleResult = {
              errors: [
                { message: 'The answer could not be logged and is withheld.', extensions: { code: 'INTERNAL' } },
              ],
            };
          throw error;
        }
      },
    }),
};
