import type { Page } from 'playwright-core';
import { breachesOn, startBrowserApp, type BrowserApp } from '../../support/browser.js';
import { askForSubsidy, change, offerSlot, place, propose, type Parties } from './steps.js';

describe('NAV in the browser', () => {
  let app: BrowserApp;
  let decider: Page;

  beforeAll(async () => {
    app = await startBrowserApp();
    const parties: Parties = {
      consultant: await app.signIn('kari@asker.demo'),
      participant: await app.signIn('yusuf@deltaker.demo'),
      employer: await app.signIn('lars@bedrift-en.demo'),
      adviser: await app.signIn('nina@nav-asker.demo'),
    };
    const proposalId = await propose(parties.consultant, 'Yusuf Karam', await offerSlot(parties.employer));
    await change(parties.consultant, 'recordOralConsent', { id: proposalId });
    await change(parties.employer, 'answerProposal', { id: proposalId });
    await askForSubsidy(parties, await place(parties, proposalId));
    decider = await app.signIn('dag@nav-asker.demo');
  }, 300_000);
  afterAll(() => app?.close(), 60_000);

  it('opens a case from the queue, reads the amount line by line and approves the first period', async () => {
    expect(new URL(decider.url()).pathname).toBe('/nav/queue');
    const row = decider.getByRole('link', { name: /Yusuf Karam/ });
    await row.waitFor();
    expect(await breachesOn(decider)).toEqual([]);
    await row.click();
    await decider.getByRole('heading', { level: 1, name: /^Sak .*Yusuf Karam$/ }).waitFor();
    await decider
      .getByText(/15\s642/)
      .first()
      .waitFor();
    expect(await breachesOn(decider)).toEqual([]);
    await decider.getByRole('button', { name: 'Godkjenn perioden' }).click();
    await decider.getByRole('table', { name: 'Perioder' }).getByText('Godkjent').waitFor();
    expect(await breachesOn(decider)).toEqual([]);
  }, 120_000);

  it('sees in the budget what the approval has committed', async () => {
    await decider.getByRole('link', { name: 'Budsjett', exact: true }).click();
    await decider.getByRole('table', { name: 'Budsjett' }).waitFor();
    expect(await breachesOn(decider)).toEqual([]);
  }, 60_000);
});
