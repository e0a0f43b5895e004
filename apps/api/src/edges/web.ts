import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import sirv from 'sirv';

const builtWeb = fileURLToPath(new URL('../../../web/dist/', import.meta.url));

/** Serves the built web app at `/`; every path that is not the API's is a page of it. */
export async function webRoutes(server: FastifyInstance, webDir: string | undefined): Promise<void> {
  const root = webDir ?? builtWeb;
  if (!existsSync(join(root, 'index.html'))) return;
  const assets = sirv(root, { maxAge: 31_536_000, immutable: true });
  server.get('/assets/*', (request, reply) => {
    reply.hijack();
    assets(request.raw, reply.raw, () => void reply.raw.writeHead(404).end());
  });
  const page = await readFile(join(root, 'index.html'), 'utf8');
  server.get('/*', (request, reply) => {
    const pathname = request.url.split('?')[0] ?? '/';
    if (/\.\w+$/.test(pathname)) return reply.code(404).type('text/plain').send('Not found');
    return reply.type('text/html').header('cache-control', 'no-cache').send(page);
  });
}
