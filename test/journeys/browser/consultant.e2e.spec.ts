import type { Page } from 'playwright-core';
import { breachesOn, startBrowserApp, type BrowserApp } from '../../support/browser.js';
import { runMatch } from './steps.js';

describe('a consultant in the browser', () => {
  let app: BrowserApp;
  let page: Page;

  beforeAll(async () => {
    app = await startBrowserApp();
    page = await app.signIn('kari@asker.demo');
  }, 240_000);
  afterAll(() => app?.close(), 60_000);

  it('signs in and sees the day: the numbers, the next steps and who has not been seen', async () => {
    expect(new URL(page.url()).pathname).toBe('/day');
    const numbers = page.getByRole('navigation', { name: 'Tallene i dag' });
    await numbers
      .getByText(/deltakere/)
      .first()
      .waitFor();
    await page.getByRole('heading', { name: 'Neste steg' }).waitFor();
    expect(await breachesOn(page)).toEqual([]);
  }, 120_000);

  it('finds a person in the caseload, and the filter stands in the address', async () => {
    await page.getByRole('link', { name: 'Deltakere', exact: true }).click();
    await page.getByRole('searchbox', { name: 'Søk på navn (/)' }).fill('Yusuf Karam');
    await page.getByText('Viser 1 av 1').waitFor();
    expect(new URL(page.url()).search).toContain('Yusuf');
    expect(await breachesOn(page)).toEqual([]);
    await page.getByRole('link', { name: 'Yusuf Karam' }).click();
    await page.getByRole('heading', { level: 1, name: 'Yusuf Karam' }).waitFor();
    expect(await breachesOn(page)).toEqual([]);
  }, 120_000);

  it('runs a match to its end, reads why a pair was suggested, and proposes it', async () => {
    await runMatch(page);
    expect(await breachesOn(page)).toEqual([]);
    const table = page.getByRole('table', { name: 'Forslag' });
    await table
      .getByRole('button', { name: /^Åpne / })
      .first()
      .click();
    const panel = page.getByRole('complementary');
    await panel.getByRole('heading', { name: 'Hvorfor' }).waitFor();
    await panel.getByRole('button', { name: /^Slik blir det \d+ poeng/ }).click();
    const parts = panel.getByRole('table', { name: 'Delene av poengsummen' });
    const points = (await parts.locator('tbody tr td:nth-child(2)').allInnerTexts()).map(Number);
    const sum = points.pop();
    expect(points.reduce((total, each) => total + each, 0)).toBe(sum);
    expect(await breachesOn(page)).toEqual([]);
    await panel.getByRole('button', { name: 'Foreslå' }).click();
    await panel
      .getByRole('link', { name: /forslag/i })
      .first()
      .click();
    await page.getByRole('table', { name: 'Forslag' }).getByText('Samtykke').first().waitFor();
    expect(await breachesOn(page)).toEqual([]);
  }, 300_000);
});
