import type { RefusalFieldsFragment } from '@fotfeste/contract';
import { useCallback, useState } from 'react';
import type { TypedDocumentNode } from 'urql';
import type { Fault } from './fault.js';
import { useIdempotentMutation, type WithoutKey } from './use-idempotent-mutation.js';

/** The rules said no. */
export interface RefusedAnswer {
  readonly __typename: 'Refused';
  readonly refusals: readonly RefusalFieldsFragment[];
}

/** An act of the reader: what it is doing, why it was refused, and how to do it. */
export interface Action<Variables, Done> {
  readonly busy: boolean;
  readonly fault: Fault | undefined;
  readonly refusals: readonly RefusalFieldsFragment[];
  /** What the last accepted act gave. */
  readonly done: Done | undefined;
  /** Resolves with what was done, or with `undefined` when it was refused or failed. */
  readonly run: (variables: WithoutKey<Variables>) => Promise<Done | undefined>;
  /** Forgets the last answer, as when a form is opened anew. */
  readonly forget: () => void;
}

type Accepted<Answer> = Exclude<Answer, { readonly __typename: 'Refused' }>;

/**
 * An act whose answer is a union with `Refused`. `pick` takes the union out of the data, for example
 * `useAction(ProposeDocument, (data) => data.propose)`; give it a function that stays the same.
 */
export function useAction<Data, Variables extends { key: string }, Answer extends { readonly __typename: string }>(
  document: TypedDocumentNode<Data, Variables>,
  pick: (data: Data) => Answer | RefusedAnswer,
): Action<Variables, Accepted<Answer>> {
  const [{ busy, fault }, execute] = useIdempotentMutation(document);
  const [refusals, setRefusals] = useState<readonly RefusalFieldsFragment[]>([]);
  const [done, setDone] = useState<Accepted<Answer>>();
  const forget = useCallback(() => {
    setRefusals([]);
    setDone(undefined);
  }, []);

  const run = useCallback(
    async (variables: WithoutKey<Variables>) => {
      forget();
      const data = await execute(variables);
      if (data === undefined) return undefined;
      const answer = pick(data);
      if (isRefused(answer)) {
        setRefusals(answer.refusals);
        return undefined;
      }
      const accepted = answer as Accepted<Answer>;
      setDone(accepted);
      return accepted;
    },
    [execute, forget, pick],
  );

  return { busy, fault, refusals, done, run, forget };
}

function isRefused(answer: { readonly __typename: string }): answer is RefusedAnswer {
  return answer.__typename === 'Refused';
}
