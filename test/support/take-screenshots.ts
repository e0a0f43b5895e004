import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runMatch } from '../journeys/browser/steps.js';
import { askAs, settled, startBrowserApp, type BrowserApp } from './browser.js';
import startDatabase from './start-database.js';
import stopDatabase from './stop-database.js';

/**
 * `npm run screenshots`: starts the product on the demo region as it lives, and writes what its main screens show to
 * apps/web/screenshots.
 */
const FOLDER = fileURLToPath(new URL('../../apps/web/screenshots', import.meta.url));

await startDatabase();
try {
  const app = await startBrowserApp({ alive: true });
  try {
    await takeAll(app);
  } finally {
    await app.close();
  }
} finally {
  await stopDatabase();
}
process.exit();

async function takeAll(app: BrowserApp): Promise<void> {
  const picture = pictureOf(app.url);
  const consultant = await app.signIn('kari@asker.demo');
  await picture(consultant, 'day', '/day');
  await picture(consultant, 'caseload', '/caseload');
  await picture(consultant, 'participant', `/participants/${await idOf(consultant, 'Olena Marchuk')}`);
  await picture(consultant, 'proposals', '/proposals');
  await picture(consultant, 'outcomes', '/outcomes');
  await runMatch(consultant);
  await consultant.locator('tbody tr').nth(1).getByRole('button').last().click();
  await consultant.getByRole('complementary').getByRole('heading', { name: 'Hvorfor' }).waitFor();
  await picture(consultant, 'match');
  await picture(await app.signIn('lars@bedrift-en.demo'), 'inbox', '/inbox');
  const decider = await app.signIn('dag@nav-asker.demo');
  await picture(decider, 'nav-queue', '/nav/queue');
  await decider.getByRole('link', { name: /Olena Marchuk/ }).click();
  await decider.getByRole('heading', { level: 1, name: /Olena Marchuk/ }).waitFor();
  await picture(decider, 'nav-case');
}

type Screen = Awaited<ReturnType<BrowserApp['signIn']>>;

async function idOf(page: Screen, name: string): Promise<string> {
  const { caseload } = await askAs<{ caseload: { nodes: { id: string }[] } }>(
    page,
    'query ($name: String!) { caseload(filter: { search: $name }) { nodes { id } } }',
    { name },
  );
  return caseload.nodes[0]?.id ?? '';
}

/** Takes what a desk sees first of a screen. */
function pictureOf(url: string): (page: Screen, name: string, path?: string) => Promise<void> {
  return async (page, name, path) => {
    if (path !== undefined) await page.goto(`${url}${path}`);
    await settled(page);
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  };
}
