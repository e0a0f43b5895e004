import { useCallback, useState } from 'react';
import { type TypedDocumentNode, useClient } from 'urql';
import { typesThatActsChange } from './changed-types.js';
import { type Fault, faultOf } from './fault.js';
import { intentKeys } from './intent-keys.js';

const context = { additionalTypenames: [...typesThatActsChange] };

/** Milliseconds to wait before the same request is sent again with the same key. */
const retryAfterMs = [400, 1600] as const;

/** What is asked for, without the key that the hook adds. */
export type WithoutKey<Variables> = Omit<Variables, 'key'>;

/** How far an act has come. */
export interface MutationState {
  readonly busy: boolean;
  readonly fault: Fault | undefined;
}

/**
 * A mutation that is done once. The key is made when the intent is, kept while an unanswered request is sent again (by
 * itself twice, or by the reader pressing the button again), and dropped when an answer has come.
 * The promise resolves with the answer, or with `undefined` after a fault, which is then in the state.
 */
export function useIdempotentMutation<Data, Variables extends { key: string }>(
  document: TypedDocumentNode<Data, Variables>,
): readonly [MutationState, (variables: WithoutKey<Variables>) => Promise<Data | undefined>] {
  const client = useClient();
  const [keys] = useState(() => intentKeys(() => crypto.randomUUID()));
  const [state, setState] = useState<MutationState>({ busy: false, fault: undefined });

  const execute = useCallback(
    async (variables: WithoutKey<Variables>) => {
      setState({ busy: true, fault: undefined });
      // The compiler cannot see that Omit<Variables, 'key'> and a key make Variables again.
      const request = { ...variables, key: keys.keyFor(variables) } as unknown as Variables;
      for (let attempt = 0; ; attempt += 1) {
        const result = await client.mutation<Data, Variables>(document, request, context).toPromise();
        const fault = result.error === undefined ? undefined : faultOf(result.error);
        const wait = retryAfterMs[attempt];
        if (fault === 'OFFLINE' && wait !== undefined) {
          await pause(wait);
          continue;
        }
        if (fault === undefined) keys.answered();
        setState({ busy: false, fault });
        return fault === undefined ? result.data : undefined;
      }
    },
    [client, document, keys],
  );

  return [state, execute];
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
