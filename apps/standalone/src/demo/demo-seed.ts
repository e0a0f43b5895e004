import { v5 } from 'uuid';
import { systemViewer, type Viewer } from '@fotfeste/access';
import type { Transaction } from '@fotfeste/db';
import { demoPopulation, type DemoPopulation } from '@fotfeste/demo';
import type { LocalDate } from '@fotfeste/kernel';
import type { DemoUser } from '../demo-users.js';

/** Everything that the parts of the demo are made from. */
export interface DemoParts {
  readonly transaction: Transaction;
  readonly users: readonly DemoUser[];
  readonly population: DemoPopulation;
  readonly today: LocalDate;
  /** The same thing of the demo has the same id in every database. */
  readonly idOf: (thing: string) => string;
}

/** The program, cleared for everybody: the demo has people at protected addresses too. */
export const demoViewer: Viewer = { ...systemViewer, clearance: 2 };

const SEED = 3203;
const NAMESPACE = 'a5f1c8de-5bd2-4c0e-9a55-8f1d3a0b7c11';

/** What the demo of a day consists of. */
export const demoParts = (
  transaction: Transaction,
  { users, today }: { readonly users: readonly DemoUser[]; readonly today: LocalDate },
): DemoParts => ({
  transaction,
  users,
  today,
  population: demoPopulation({ seed: SEED, today }),
  idOf: (thing) => v5(thing, NAMESPACE),
});

/** The id of a person of the demo, by the reference that the population gives them. */
export const personId = ({ idOf }: DemoParts, reference: string | undefined): string => idOf(`person ${reference}`);
