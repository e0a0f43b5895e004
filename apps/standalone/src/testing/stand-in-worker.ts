import { withConnection } from '../postgres/index.js';

/** Waits for work that never comes; writes to the database while it drains. */
const { DATABASE_URL: appUrl = '' } = process.env;
const waiting = setInterval(() => undefined, 1_000);
process.on('SIGTERM', () => {
  clearInterval(waiting);
  void withConnection(appUrl, (client) => client.query(`insert into drained (process) values ('worker')`)).then(() =>
    process.exit(0),
  );
});

process.stdout.write('waiting for work\n');
