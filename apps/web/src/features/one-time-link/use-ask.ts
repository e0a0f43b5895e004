import type { RefusalFieldsFragment } from '@fotfeste/contract';
import { useCallback, useState } from 'react';
import { type AnyVariables, type TypedDocumentNode, useClient } from 'urql';
import { type Fault, faultOf } from '../../api/fault.js';
import type { RefusedAnswer } from '../../api/use-action.js';

type Accepted<Answer> = Exclude<Answer, { readonly __typename: 'Refused' }>;

/** Something asked that changes nobody's case, so that asking twice is asking twice. */
export interface Ask<Variables, Done> {
  readonly busy: boolean;
  readonly fault: Fault | undefined;
  readonly refusals: readonly RefusalFieldsFragment[];
  readonly done: Done | undefined;
  readonly run: (variables: Variables) => Promise<Done | undefined>;
}

interface State<Done> {
  readonly busy: boolean;
  readonly fault?: Fault | undefined;
  readonly refusals: readonly RefusalFieldsFragment[];
  readonly done?: Done;
}

const quiet = { busy: false, refusals: [] } as const;

/** As `useAction`, for mutations without a key. */
export function useAsk<Data, Variables extends AnyVariables, Answer extends { readonly __typename: string }>(
  document: TypedDocumentNode<Data, Variables>,
  pick: (data: Data) => Answer | RefusedAnswer,
): Ask<Variables, Accepted<Answer>> {
  const client = useClient();
  const [state, setState] = useState<State<Accepted<Answer>>>(quiet);
  const run = useCallback(
    async (variables: Variables) => {
      setState({ ...quiet, busy: true });
      const { data, error } = await client.mutation<Data, Variables>(document, variables).toPromise();
      if (data === undefined || error !== undefined) {
        setState({ ...quiet, fault: error === undefined ? 'BROKEN' : faultOf(error) });
        return undefined;
      }
      const answer = pick(data);
      if (isRefused(answer)) {
        setState({ ...quiet, refusals: answer.refusals });
        return undefined;
      }
      const done = answer as Accepted<Answer>;
      setState({ ...quiet, done });
      return done;
    },
    [client, document, pick],
  );
  return { fault: undefined, done: undefined, ...state, run };
}

function isRefused(answer: { readonly __typename: string }): answer is RefusedAnswer {
  return answer.__typename === 'Refused';
}
