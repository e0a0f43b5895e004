import type { RefusalFieldsFragment } from '@fotfeste/contract';
import type { Fault } from '../api/fault.js';
import { FaultAlert } from './fault-alert.js';
import { RefusalAlert } from './refusal-alert.js';

interface Props {
  /** What `useAction` gave. */
  readonly action: { readonly fault: Fault | undefined; readonly refusals: readonly RefusalFieldsFragment[] };
}

/** Why an act was not done: refused by the rules, or not answered. Nothing while all is well. */
export function ActionAlert({ action }: Props) {
  if (action.fault !== undefined) return <FaultAlert fault={action.fault} />;
  return <RefusalAlert refusals={action.refusals} />;
}
