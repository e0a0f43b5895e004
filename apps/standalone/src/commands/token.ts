import { resolve } from 'node:path';
import { readStandaloneConfig } from '@fotfeste/config';
import { z } from 'zod';
import { DEMO_PASSWORD, DEMO_USERS, demoUser } from '../demo-users.js';
import { runningInstance, type Instance } from '../instance-file.js';
import { instanceKeys } from '../supervisor/data-dir.js';

const USAGE = 'Usage: npm run -s token -- <demo user>    or    npm run -s token -- --list';

const answer = z.object({ access_token: z.string() });

const [wanted] = process.argv.slice(2);
process.exitCode = await run(wanted);

/** `npm run -s token`: prints an access token of the running instance, or lists who there is to be. */
async function run(argument: string | undefined): Promise<number> {
  if (argument === '--list') return print(list());
  if (argument === undefined || argument.startsWith('-')) return fail(USAGE);
  const user = demoUser(argument);
  if (!user) return fail(`There is no demo user "${argument}". These are there:\n${list()}`);
  const dataDir = dataDirOf();
  const instance = runningInstance(dataDir);
  if (!instance) return fail(`Fotfeste does not run on ${dataDir}. Start it with "npm start" and try again.`);
  const token = await askForToken(instance, user.username, secretOf(dataDir));
  return token ? print(token) : fail(`Fotfeste at ${instance.url} gave no token. Its log is ${dataDir}/logs/api.log`);
}

async function askForToken(instance: Instance, username: string, secret: string): Promise<string | undefined> {
  try {
    const response = await fetch(`${instance.url}/oidc/machine-token`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}` },
      body: new URLSearchParams({ username }),
    });
    return answer.safeParse(await response.json()).data?.access_token;
  } catch {
    return undefined;
  }
}

function list(): string {
  const lines = DEMO_USERS.map(({ username, name, title, grants }) =>
    [
      username.padEnd(29),
      grants
        .map(({ role }) => role)
        .join(',')
        .padEnd(17),
      `${name}, ${title.en}`,
    ].join(' '),
  );
  return [...lines, `Password of all: ${DEMO_PASSWORD}`].join('\n');
}

function dataDirOf(): string {
  const config = readStandaloneConfig(process.env);
  return resolve(config.ok ? config.value.dataDir : '.data');
}

function secretOf(dataDir: string): string {
  return process.env['LOCAL_CLIENT_SECRET'] || instanceKeys(dataDir).localClientSecret;
}

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

function fail(text: string): number {
  process.stderr.write(`${text}\n`);
  return 1;
}
