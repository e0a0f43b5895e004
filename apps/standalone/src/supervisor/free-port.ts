import { createServer } from 'node:net';
import { DEFAULT_PORT } from '@fotfeste/config';
import { StartProblem } from './start-problem.js';

const TRIES_NEAR_THE_DEFAULT = 20;
const ANY_PORT = 0;

/**
 * The port to listen on: the one that was asked for, or the default or a free one near it.
 *
 * @throws StartProblem PORT_TAKEN or PORT_FORBIDDEN when one was asked for that cannot be had
 */
export async function choosePort(host: string, wanted: number | undefined): Promise<number> {
  if (wanted !== undefined) return requirePort(host, wanted);
  for (let port = DEFAULT_PORT; port < DEFAULT_PORT + TRIES_NEAR_THE_DEFAULT; port += 1) {
    if ((await probe(host, port)).free) return port;
  }
  const any = await probe(host, ANY_PORT);
  if (any.free) return any.port;
  throw new StartProblem(
    'PORT_TAKEN',
    `No port can be had on ${host} (${any.reason}). Set HOST to an address of this machine.`,
  );
}

async function requirePort(host: string, port: number): Promise<number> {
  const answer = await probe(host, port);
  if (answer.free) return port;
  if (answer.reason === 'EACCES') {
    const message = `PORT ${port} may not be used by you: ports below 1024 are for root. Set PORT to a higher one.`;
    throw new StartProblem('PORT_FORBIDDEN', message);
  }
  const message =
    `PORT ${port} on ${host} cannot be used (${answer.reason}): another program has it, perhaps another Fotfeste. ` +
    'Stop that program, set PORT to another number, or leave PORT out: then a free one is found.';
  throw new StartProblem('PORT_TAKEN', message);
}

type Answer = { readonly free: true; readonly port: number } | { readonly free: false; readonly reason: string };

async function probe(host: string, port: number): Promise<Answer> {
  const answer = await listenOn(host, port);
  if (!answer.free || host !== '127.0.0.1') return answer;
  // browsers try ::1 first for "localhost": a stranger there would answer in our place
  const twin = await listenOn('::1', answer.port);
  return !twin.free && twin.reason === 'EADDRINUSE' ? twin : answer;
}

function listenOn(host: string, port: number): Promise<Answer> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve({ free: false, reason: error.code ?? error.message }),
    );
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      const actual = typeof address === 'object' && address ? address.port : port;
      server.close(() => resolve({ free: true, port: actual }));
    });
  });
}
