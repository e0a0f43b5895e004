import type { Page } from 'playwright-core';
import { breachesOn, PHONE, startBrowserApp, type BrowserApp } from '../../support/browser.js';
import { offerSlot, propose, readsAlone } from './steps.js';

describe('a participant on a phone and an employer at a desk', () => {
  let app: BrowserApp;
  let employer: Page;
  let participant: Page;

  beforeAll(async () => {
    app = await startBrowserApp();
    employer = await app.signIn('lars@bedrift-en.demo');
    const consultant = await app.signIn('kari@asker.demo');
    await readsAlone(consultant, 'Yusuf Karam');
    await propose(consultant, 'Yusuf Karam', await offerSlot(employer));
    participant = await app.signIn('yusuf@deltaker.demo', PHONE);
  }, 300_000);
  afterAll(() => app?.close(), 60_000);

  it('shows the participant what is asked before a yes, and thanks for the answer', async () => {
    expect(await breachesOn(participant)).toEqual([]);
    await participant.getByRole('button', { name: /^Les og svar/ }).click();
    await participant.getByRole('heading', { level: 1, name: /^Kan vi vise deg til/ }).waitFor();
    await participant.getByRole('heading', { name: /^Dette får .* se$/ }).waitFor();
    expect(await breachesOn(participant)).toEqual([]);
    await participant.getByRole('button', { name: 'Ja, vis meg' }).click();
    await participant.getByRole('heading', { level: 1, name: 'Takk for svaret' }).waitFor();
    expect(await breachesOn(participant)).toEqual([]);
  }, 120_000);

  it('shows the employer a card without a name, until the employer wants to meet', async () => {
    await employer.goto(`${app.url}/inbox`);
    await employer.getByRole('link', { name: 'Kandidat til Kjøkkenassistent' }).waitFor();
    expect(await breachesOn(employer)).toEqual([]);
    await employer.getByRole('link', { name: 'Kandidat til Kjøkkenassistent' }).click();
    await employer.getByRole('heading', { level: 1, name: 'Kandidat til Kjøkkenassistent' }).waitFor();
    expect(await employer.locator('body').innerText()).not.toMatch(/Yusuf|Karam/);
    expect(await breachesOn(employer)).toEqual([]);
    await employer.getByRole('radio', { name: 'Jeg vil møte personen' }).check();
    await employer.getByRole('button', { name: 'Send svaret' }).click();
    await employer.getByRole('heading', { level: 1, name: 'Yusuf til Kjøkkenassistent' }).waitFor();
    expect(await employer.locator('body').innerText()).not.toContain('Karam');
    expect(await breachesOn(employer)).toEqual([]);
  }, 120_000);
});
