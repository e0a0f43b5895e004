import type { Config } from '@fotfeste/config';
import type { DemoUser } from './demo-users.js';

/** What filling the demo region needs. */
export interface DemoSeed {
  readonly config: Config;
  /** The owner of the tables, behind the policies. */
  readonly ownerUrl: string;
  readonly users: readonly DemoUser[];
}

/** Fills an empty database with the demo region; one that has people already is left as it is. */
export async function seedDemo(_seed: DemoSeed): Promise<void> {}
