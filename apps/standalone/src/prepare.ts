import { describeProblems, readConfig, readMigrationUrl } from '@fotfeste/config';
import { migrate } from '@fotfeste/db';
import { migrateQueue } from '@fotfeste/queue';
import { DEMO_USERS } from './demo-users.js';
import { seedDemo } from './demo.js';

/**
 * The step of `npm start` before anything serves: the schema is brought up to date and an empty database is filled.
 * It runs in a process of its own, so that the supervisor stays small and never holds the owner's connection.
 */
const config = readConfig(process.env);
const owner = readMigrationUrl(process.env);
if (!config.ok || !owner.ok) {
  const problems = [config, owner].map((result) => (result.ok ? '' : describeProblems(result.refusal)));
  process.stderr.write(`${problems.join('\n').trim()}\n`);
  process.exit(78);
}
const ownerUrl = owner.value.reveal();
await migrate(ownerUrl, [migrateQueue]);
await seedDemo({ config: config.value, users: DEMO_USERS });
process.exit(0);
