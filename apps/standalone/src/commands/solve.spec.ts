import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const script = fileURLToPath(new URL('./solve.ts', import.meta.url));
const root = fileURLToPath(new URL('../../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'solve-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function solve(path: string) {
  const args = ['--no-warnings', '--import', '@swc-node/register/esm-register', script, path];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: plain });
  return { status, stdout, stderr };
}
const plain = { ...process.env, NODE_OPTIONS: '' };

function written(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const dense = '2\r\n 1 2  \r\n3 4\r\n';
const pairs = '2\n1 1 -5\n1 2 3\n2 2 7\n';
const places = JSON.stringify({
  participants: 2,
  slots: 1,
  capacity: [1],
  ptr: [0, 1, 2],
  slot: [0, 0],
  score: [4, 9],
});

/** What the formats and the problems are is told in the specs of libs/matching; here is what a caller of the command sees. */
describe('the solve command', () => {
  it.each([
    ['a dense instance, CRLF and trailing blanks', 'dense.txt', dense, { total: 5, matched: 2 }],
    ['pairs with costs', 'pairs.txt', pairs, { total: 2, matched: 2 }],
    [
      'places and scores, packed, whatever the file is called',
      'packed.txt',
      gzipSync(places),
      { total: 9, matched: 1 },
    ],
  ])('prints one line of JSON and nothing else: %s', (_, name, content, expected) => {
    const { status, stdout, stderr } = solve(written(name, content));
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^\{[^\n]*\}\n$/);
    expect(JSON.parse(stdout)).toEqual({ ...expected, gap: 0, ms: expect.any(Number) });
  });

  it.each([
    ['an empty file', 'empty.txt', '', 'EMPTY_FILE'],
    ['a table that is not square', 'rectangle.txt', '2\n1 2 3 4\n5 6 7 8\n', 'WRONG_NUMBER_OF_COSTS'],
    ['a packed file that breaks off', 'broken.gz', gzipSync(places).subarray(0, 20), 'UNREADABLE_FILE'],
  ])('names what is wrong and ends with 2, printing nothing on stdout: %s', (_, name, content, code) => {
    const { status, stdout, stderr } = solve(written(name, content));
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(new RegExp(`^${code}: [^\\n]+\\n$`));
  });
});
