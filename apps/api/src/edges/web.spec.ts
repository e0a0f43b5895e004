import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fastify, type FastifyInstance } from 'fastify';
import { webRoutes } from './web.js';

describe('the built web app', () => {
  const root = mkdtempSync(join(tmpdir(), 'fotfeste-web-'));
  let server: FastifyInstance;
  let address: string;

  beforeAll(async () => {
    mkdirSync(join(root, 'assets'));
    writeFileSync(join(root, 'index.html'), '<title>Fotfeste</title>');
    writeFileSync(join(root, 'assets', 'app-1.js'), 'export {}');
    server = fastify();
    await webRoutes(server, root);
    address = await server.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(async () => {
    await server.close();
    rmSync(root, { recursive: true, force: true });
  });

  const get = async (path: string) => {
    const answer = await fetch(`${address}${path}`);
    return { statusCode: answer.status, headers: answer.headers, body: await answer.text() };
  };

  it('answers every address of a page with the page, and a file that is not there with 404', async () => {
    expect((await get('/participants/1')).body).toBe('<title>Fotfeste</title>');
    expect((await get('/nothing.png')).statusCode).toBe(404);
    expect((await get('/assets/..%2findex.html')).statusCode).toBe(404);
  });

  it('goes on serving what it started with when a build takes the files away', async () => {
    rmSync(root, { recursive: true, force: true });
    const file = await get('/assets/app-1.js');
    expect(file.statusCode).toBe(200);
    expect(file.headers.get('content-type')).toContain('text/javascript');
    expect(file.headers.get('cache-control')).toContain('immutable');
    expect((await get('/')).statusCode).toBe(200);
    expect((await get('/assets/app-2.js')).statusCode).toBe(404);
  });
});
