import { DEMO_PASSWORD, DEMO_USERS, type DemoUser } from '../demo-users.js';

/** Where things are, for the block that `npm start` prints. */
export interface Whereabouts {
  readonly url: string;
  readonly dataDir: string;
  /** Said when the usual port was taken. */
  readonly portMoved: boolean;
  readonly warnings: readonly string[];
}

/** The one block that says how to use what has just been started. */
export function banner({ url, dataDir, portMoved, warnings }: Whereabouts): string {
  return [
    '',
    `  Fotfeste is running${portMoved ? ' (the usual port was taken, so it has another)' : ''}`,
    '',
    `  Open        ${url}`,
    `  Mailbox     ${url}/mailbox    every e-mail and SMS that the system sends`,
    `  GraphQL     ${url}/graphql`,
    '',
    `  Sign in as one of these, password ${DEMO_PASSWORD}`,
    ...oneForEachRole().map((user) => `    ${user.username.padEnd(27)} ${user.title.en} – ${user.name}`),
    '    All of them: npm run -s token -- --list',
    '    A token for scripts: npm run -s token -- kari@asker.demo',
    '',
    `  Data and logs are in ${dataDir}`,
    ...warnings.map((warning) => `  Note: ${warning}`),
    '  Stop with Ctrl-C',
    '',
    '',
  ].join('\n');
}

function oneForEachRole(): readonly DemoUser[] {
  const roleOf = (user: DemoUser): string | undefined => user.grants[0]?.role;
  return DEMO_USERS.filter((user, index) => DEMO_USERS.findIndex((other) => roleOf(other) === roleOf(user)) === index);
}
