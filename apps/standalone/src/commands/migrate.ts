import { describeProblems, readMigrationUrl } from '@fotfeste/config';
import { migrate } from '@fotfeste/db';
import { migrateQueue } from '@fotfeste/queue';

/** Brings a database up to date as its owner, and ends: what production runs before a new version serves. */
const owner = readMigrationUrl(process.env);
if (owner.ok) {
  await migrate(owner.value.reveal(), [migrateQueue]);
} else {
  process.stderr.write(`${describeProblems(owner.refusal)}\n`);
  process.exitCode = 78;
}
