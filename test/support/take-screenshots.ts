import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askForSubsidy, change, offerSlot, place, propose, runMatch, type Parties } from '../journeys/browser/steps.js';
import { askAs, settled, startBrowserApp, type BrowserApp } from './browser.js';
import startDatabase from './start-database.js';
import stopDatabase from './stop-database.js';

/**
 * `npm run screenshots`: starts the product on the demo region, lets a case go from a match to NAV's queue, and writes
 * what the screens show to apps/web/screenshots.
 */
const FOLDER = fileURLToPath(new URL('../../apps/web/screenshots', import.meta.url));

await startDatabase();
try {
  const app = await startBrowserApp();
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
  const consultant = await app.signIn('kari@asker.demo');
  const picture = pictureOf(app.url);
  await picture(consultant, 'outcomes', '/outcomes');
  await picture(consultant, 'caseload', '/caseload');
  await runMatch(consultant);
  await consultant.locator('tbody tr').first().getByRole('button').last().click();
  await picture(consultant, 'match');
  const employer = await app.signIn('lars@bedrift-en.demo');
  const participant = await app.signIn('yusuf@deltaker.demo');
  const adviser = await app.signIn('nina@nav-asker.demo');
  const slotId = await offerSlot(employer);
  const proposalId = await propose(consultant, 'Yusuf Karam', slotId);
  await change(consultant, 'recordOralConsent', { id: proposalId });
  await picture(consultant, 'proposals', `/proposals?stage=SENT&selected=${proposalId}`);
  await picture(employer, 'inbox', '/inbox');
  await picture(consultant, 'day', '/day');
  await picture(consultant, 'participant', `/participants/${await personOf(consultant)}`);
  await change(employer, 'answerProposal', { id: proposalId });
  const parties: Parties = { consultant, participant, employer, adviser };
  const measureId = await askForSubsidy(parties, await place(parties, proposalId));
  const decider = await app.signIn('dag@nav-asker.demo');
  await picture(decider, 'nav-queue', '/nav/queue');
  await picture(decider, 'nav-case', `/nav/cases/${measureId}`);
}

type Screen = Awaited<ReturnType<BrowserApp['signIn']>>;

async function personOf(page: Screen): Promise<string> {
  const { caseload } = await askAs<{ caseload: { nodes: { id: string }[] } }>(
    page,
    '{ caseload(filter: { search: "Yusuf Karam" }) { nodes { id } } }',
  );
  return caseload.nodes[0]?.id ?? '';
}

function pictureOf(url: string): (page: Screen, name: string, path?: string) => Promise<void> {
  return async (page, name, path) => {
    if (path !== undefined) await page.goto(`${url}${path}`);
    await settled(page);
    await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  };
}
