import { createServer } from 'node:http';
import { withConnection } from '../postgres/index.js';

/** Answers as the API does when it is ready; ends when told to; writes to the database while it drains. */
const { PORT, HOST, DATABASE_URL: appUrl = '', STAND_IN_BREAKS: broken } = process.env;
if (broken === 'api') throw new Error('no such module');

const ready = (): Promise<boolean> =>
  withConnection(appUrl, async (client) => Boolean(await client.query('select 1'))).catch(() => false);

const server = createServer((request, response) => {
  if (request.url === '/end') process.exit(3);
  void ready().then((answer) => response.writeHead(answer ? 200 : 503).end(String(process.pid)));
});
server.listen(Number(PORT), HOST);

process.on('SIGTERM', () => {
  if (broken === 'stop') return;
  void withConnection(appUrl, (client) => client.query(`insert into drained (process) values ('api')`)).then(() =>
    process.exit(0),
  );
});
