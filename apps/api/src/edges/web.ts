import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';

const builtWeb = fileURLToPath(new URL('../../../web/dist/', import.meta.url));

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};
const aYear = 'public, max-age=31536000, immutable';

/**
 * Serves the built web app at `/`; every path that is not the API's is a page of it. The build is some megabytes and is
 * held in memory as it was at the start: a build that replaces it while people are at work takes nothing from under them.
 */
export async function webRoutes(server: FastifyInstance, webDir: string | undefined): Promise<void> {
  const root = webDir ?? builtWeb;
  if (!existsSync(join(root, 'index.html'))) return;
  const assets = await filesIn(join(root, 'assets'));
  const page = await readFile(join(root, 'index.html'), 'utf8');
  server.get<{ Params: { '*': string } }>('/assets/*', (request, reply) => {
    const name = request.params['*'];
    const file = assets.get(name);
    if (!file) return reply.code(404).type('text/plain').send('Not found');
    return reply
      .type(types[extname(name)] ?? 'application/octet-stream')
      .header('cache-control', aYear)
      .send(file);
  });
  server.get('/*', (request, reply) => {
    const pathname = request.url.split('?')[0] ?? '/';
    if (/\.\w+$/.test(pathname)) return reply.code(404).type('text/plain').send('Not found');
    return reply.type('text/html').header('cache-control', 'no-cache').send(page);
  });
}

async function filesIn(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const names = await readdir(folder);
  return new Map(
    await Promise.all(names.map(async (name): Promise<[string, Buffer]> => [name, await readFile(join(folder, name))])),
  );
}
