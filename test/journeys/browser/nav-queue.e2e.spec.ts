import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { askAs, breachesOn, settled, startBrowserApp, type BrowserApp } from '../../support/browser.js';
import { aPendingCase, aPlacementIn, fillBudget, fillProfile, type CaseWorkers } from '../../support/pending-cases.js';

const PICTURES = fileURLToPath(new URL('../../../apps/web/screenshots', import.meta.url));
/** A run that is told to keeps what its screens show; others leave the pictures as they are. */
const isKept = process.env['KEEP_PICTURES'] === '1';
const FIRSTS = 40;
const FOLLOW_ONS = 20;

describe('NAV’s decider with sixty cases waiting', () => {
  let app: BrowserApp;
  let decider: Page;
  let people: CaseWorkers;

  beforeAll(async () => {
    app = await startBrowserApp();
    people = {
      consultant: await app.signIn('kari@asker.demo'),
      employer: await app.signIn('lars@bedrift-en.demo'),
      adviser: await app.signIn('nina@nav-asker.demo'),
      decider: await app.signIn('berit@nav-asker.demo'),
    };
    decider = await app.signIn('dag@nav-asker.demo');
    await fillBudget(decider);
    for (let index = 0; index < FIRSTS + FOLLOW_ONS; index += 1) {
      const placement = await aPlacementIn(app, { index, endsIn: (index % 30) - 3 });
      await aPendingCase(people, { placement, isFollowOn: index >= FIRSTS });
    }
  }, 600_000);
  afterAll(() => app?.close(), 60_000);

  const waiting = async () =>
    (
      await askAs<{ measureQueue: { totalCount: number; nodes: { period: { id: string }; firstPeriod: boolean }[] } }>(
        decider,
        '{ measureQueue(first: 200) { totalCount nodes { firstPeriod period { id } } } }',
      )
    ).measureQueue;
  const picture = async (name: string) => {
    await settled(decider);
    if (isKept) await decider.screenshot({ path: join(PICTURES, `nav-journey-${name}.png`), fullPage: true });
  };

  it('sees what harms most by waiting first, and what each comes to', async () => {
    await decider.goto(`${app.url}/nav/queue`);
    await decider.getByRole('table', { name: 'Perioder som venter på beslutning' }).waitFor();
    expect((await waiting()).totalCount).toBeGreaterThanOrEqual(FIRSTS + FOLLOW_ONS);
    await decider.getByText('Alder i køen').first().waitFor();
    expect(await breachesOn(decider)).toEqual([]);
    await picture('queue');
  }, 120_000);

  it('opens one and returns it with a code and words', async () => {
    const before = await waiting();
    await decider.getByRole('row').nth(1).getByRole('link').first().click();
    await decider.getByRole('heading', { level: 1, name: /^Sak / }).waitFor();
    await picture('case');
    expect(await breachesOn(decider)).toEqual([]);
    await decider.getByRole('checkbox', { name: 'Feil i fakta' }).check();
    await decider
      .getByLabel(/Forklaring|Begrunnelse|Tekst/)
      .last()
      .fill('Stillingsprosenten stemmer ikke med arbeidsavtalen.');
    await decider.getByRole('button', { name: 'Returner til veileder' }).click();
    await decider.getByRole('table', { name: 'Perioder' }).getByText('Returnert').waitFor();
    expect((await waiting()).totalCount).toBe(before.totalCount - 1);
  }, 120_000);

  it('approves first periods one by one', async () => {
    for (let round = 0; round < 3; round += 1) {
      const before = await waiting();
      await decider.goto(`${app.url}/nav/queue`);
      await settled(decider);
      await decider.getByRole('row').filter({ hasText: 'Første periode' }).first().getByRole('link').first().click();
      await decider.getByRole('button', { name: 'Godkjenn perioden' }).click();
      await decider.getByRole('table', { name: 'Perioder' }).getByText('Godkjent').first().waitFor();
      const after = await waiting();
      expect(after.nodes.filter(({ firstPeriod }) => firstPeriod)).toHaveLength(
        before.nodes.filter(({ firstPeriod }) => firstPeriod).length - 1,
      );
    }
  }, 180_000);

  it('approves follow-on months together, and is told which first periods must be opened', async () => {
    await decider.goto(`${app.url}/nav/queue`);
    await settled(decider);
    const rows = decider.getByRole('row');
    const follows = rows.filter({ hasNotText: 'Første periode' }).filter({ has: decider.getByRole('checkbox') });
    for (let page = 0; page < 5 && (await follows.count()) < 3; page += 1) {
      await decider
        .getByRole('button', { name: /Neste/ })
        .or(decider.getByRole('link', { name: /Neste/ }))
        .click();
      await settled(decider);
    }
    const chosen = Math.min(5, await follows.count());
    expect(chosen).toBeGreaterThan(0);
    for (let index = 0; index < chosen; index += 1) await follows.nth(index).getByRole('checkbox').check();
    await decider.getByLabel('Kostnadssted').first().fill('0220');
    await picture('bulk');
    expect(await breachesOn(decider)).toEqual([]);
    await decider.getByRole('button', { name: 'Godkjenn valgte' }).click();
    await decider.getByRole('button', { name: 'Godkjenn valgte' }).waitFor({ state: 'detached' });
    await decider.goto(`${app.url}/nav/queue?view=LOOK`);
    await decider.getByRole('table', { name: 'Sett på igjen' }).waitFor();
    await picture('second-look');
    expect(await breachesOn(decider)).toEqual([]);
  }, 180_000);

  it('sees the budget burn', async () => {
    await decider.goto(`${app.url}/nav/budgets`);
    await decider.getByRole('table', { name: 'Budsjett' }).waitFor();
    await picture('budgets');
    expect(await breachesOn(decider)).toEqual([]);
  }, 60_000);

  it('gets a complete draft from a placement in at most three clicks and five filled fields', async () => {
    const { consultant, employer } = people;
    await fillProfile(app, employer);
    const placement = await aPlacementIn(app, { index: 61, endsIn: 20 });
    await consultant.goto(`${app.url}/placements/${placement}`);
    await settled(consultant);
    let clicks = 0;
    let fields = 0;
    const click = async (name: RegExp | string, role: 'button' | 'menuitem') => {
      await consultant.getByRole(role, { name }).click();
      clicks += 1;
    };
    await click('Lag utkast til tiltak', 'button');
    await click('Midlertidig lønnstilskudd', 'menuitem');
    await consultant.waitForURL(/\/measures\//);
    await settled(consultant);
    const answers = [
      [/permittert eller sagt opp/, 'Ja'],
      [/i tillegg til ordinær bemanning/, 'Ja'],
      [/Tillitsvalgte er rådspurt/, 'Ja'],
      [/er i familie/, 'Nei'],
    ] as const;
    for (const [question, answer] of answers) {
      await consultant
        .getByRole('radiogroup', { name: question })
        .getByRole('radio', { name: answer, exact: true })
        .check();
      fields += 1;
    }
    await consultant.getByLabel(/Annen offentlig støtte/).fill('ingen');
    fields += 1;
    await click('Lagre utkastet', 'button');
    const id = consultant.url().split('/').at(-1);
    const left = async () =>
      (
        await askAs<{ measureAgreement: { missing: string[] } }>(
          consultant,
          'query ($id: ID!) { measureAgreement(id: $id) { missing } }',
          { id },
        )
      ).measureAgreement.missing;
    await consultant.waitForTimeout(500);
    await settled(consultant);
    // the adviser's own name and telephone are NAV's to fill in
    expect((await left()).filter((field) => !field.startsWith('adviser'))).toEqual([]);
    expect(clicks).toBeLessThanOrEqual(3);
    expect(fields).toBeLessThanOrEqual(5);
    await settled(consultant);
    if (isKept) await consultant.screenshot({ path: join(PICTURES, 'nav-journey-draft.png'), fullPage: true });
  }, 120_000);
});
