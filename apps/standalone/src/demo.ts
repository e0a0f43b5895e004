import type { Config } from '@fotfeste/config';
import { identityVault, openDatabase, type SavingPeople, type Transaction } from '@fotfeste/db';
import { instantFromMilliseconds, osloDate, type LocalDate } from '@fotfeste/kernel';
import type { DemoUser } from './demo-users.js';
import { enterAccounts } from './demo/accounts.js';
import { enterBudgets } from './demo/budgets.js';
import { demoParts, demoViewer } from './demo/demo-seed.js';
import { enterPlans } from './demo/plans.js';
import { enterFormer, enterPopulation } from './demo/population.js';
import { enterReferenceData } from './demo/reference-data.js';
import { tellStories, type Untold } from './demo/tell-stories.js';

/** What filling the demo region needs. */
export interface DemoSeed {
  readonly config: Config;
  readonly users: readonly DemoUser[];
  /** The day the demo is set on; today where nothing else is said. */
  readonly today?: LocalDate;
}

/**
 * Fills an empty database with the demo region, in which everybody is still ready; one that has people already is left as
 * it is. All or nothing: it is one transaction, as the application's role and behind the policies like everything else.
 */
export async function seedDemo({ config, users, today = osloDate(now()) }: DemoSeed): Promise<void> {
  const database = await openDatabase(config.database.url.reveal(), { poolSize: 1 });
  try {
    await database.transaction(demoViewer, async (transaction) => {
      if (await hasPeople(transaction)) return;
      const parts = demoParts(transaction, { users, today });
      await enterReferenceData(transaction);
      const actors = await enterAccounts(parts);
      const saving: SavingPeople = {
        vault: identityVault(config.identity.fieldKey.reveal()),
        today,
        consultantByEmail: (email) => actors.get(email)?.id,
      };
      await enterPopulation(parts, actors, saving);
      await enterPlans(parts);
      await enterFormer(parts, actors, saving);
      await enterBudgets(parts);
    });
  } finally {
    await database.close();
  }
}

/**
 * Lets something go on in the demo region: proposals at every stage, placements, cases at NAV. Answers with what could not
 * be told. What was told before is not told again, and a database with other people is left alone.
 */
export async function enlivenDemo({ config, users, today = osloDate(now()) }: DemoSeed): Promise<readonly Untold[]> {
  const database = await openDatabase(config.database.url.reveal(), { poolSize: 1 });
  try {
    return await tellStories(database, { users, today });
  } finally {
    await database.close();
  }
}

const now = () => instantFromMilliseconds(Date.now());

async function hasPeople(transaction: Transaction): Promise<boolean> {
  const [row] = await transaction.query<{ some: boolean }>(`select exists (select 1 from participant) as some`);
  return row?.some ?? false;
}
