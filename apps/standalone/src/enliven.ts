import { describeProblems, readConfig } from '@fotfeste/config';
import { DEMO_USERS } from './demo-users.js';
import { enlivenDemo } from './demo.js';

/** The step of `npm start` that nobody waits for: what goes on in the demo region is told while it can be used already. */
const config = readConfig(process.env);
if (!config.ok) {
  process.stderr.write(`${describeProblems(config.refusal)}\n`);
  process.exit(78);
}
for (const { story, because } of await enlivenDemo({ config: config.value, users: DEMO_USERS }))
  process.stdout.write(`The demo leaves out ${story.stage} in ${story.municipality}: ${because}\n`);
process.exit(0);
