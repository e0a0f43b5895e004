import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { faultOf } from '../api/fault.js';
import { FaultAlert } from './fault-alert.js';
import { Waiting } from './waiting.js';

interface Props<Data extends object> {
  /** The state of a query, as `useQuery` gives it first. */
  readonly result: { readonly data?: Data; readonly fetching: boolean; readonly error?: CombinedError };
  /** Asks again, as `useQuery` gives it second. */
  readonly again: () => void;
  readonly children: (data: Data) => ReactNode;
}

/** Draws what a query gave; until then that it is on its way, or why it did not come. Old data stays while new is fetched. */
export function QueryView<Data extends object>({ result, again, children }: Props<Data>) {
  const { data, error, fetching } = result;
  if (data !== undefined && data !== null && (error === undefined || hasSomething(data))) return children(data);
  if (fetching || error === undefined) return <Waiting />;
  return <FaultAlert fault={faultOf(error)} onAgain={again} />;
}

/** A fault in a field that may not be null empties everything up to the first that may: then there is nothing to draw. */
function hasSomething(data: object): boolean {
  return Object.entries(data).some(([name, value]) => name !== '__typename' && value !== null);
}
