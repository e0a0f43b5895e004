import { execFile } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const planted = join(process.cwd(), 'test', 'canary', 'src', 'planted.ts');

/** Lints the canary project through nx, as `npm run check` does: bare eslint would skip the rule and say nothing. */
async function lintCanary(): Promise<string> {
  const { NODE_OPTIONS: _jestsOwn, ...env } = process.env;
  try {
    const { stdout } = await run('npx', ['nx', 'lint', '@fotfeste/canary', '--skip-nx-cache'], { env });
    return stdout;
  } catch (error) {
    return String((error as { stdout?: string }).stdout);
  }
}

describe('the boundary between core and shell', () => {
  afterEach(() => rmSync(planted, { force: true }));

  it('is enforced: a core project that imports the database or Nest fails the lint', async () => {
    writeFileSync(
      planted,
      "import { migrate } from '@fotfeste/db';\nimport { Module } from '@nestjs/common';\nexport const leak = [migrate, Module];\n",
    );
    const output = await lintCanary();
    expect(output).toContain('@nx/enforce-module-boundaries');
    expect(output).toMatch(/type:core/);
  }, 60_000);
});
