import type { Page } from 'playwright-core';
import { PHONE, startBrowserApp, type BrowserApp } from '../../support/browser.js';
import {
  committed,
  draftAgreement,
  draftSubsidy,
  figures,
  importCaseload,
  judge,
  logVisit,
  meet,
  offerPlace,
  openPerson,
  openSuggestion,
  proposePair,
  recordExit,
  recordHire,
  recordToday,
  signAgreement,
  signMeasure,
  today,
} from './main-job-screens.js';
import { runMatch } from './steps.js';
import { aJourney, routesOfTheWebApp } from './visits.js';

/*
 * The main job through the screens, as seven people: an imported caseload, a match, a proposal, a yes on a phone, a
 * meeting, three signatures, NAV's money with four eyes, a placement, a permanent hire, and the figures that move. Every
 * page on the way is looked at with axe.
 */

const lastYear = Number(today().slice(0, 4)) - 1;
const PERSON = 'Mira Prøvedal';
const PLACE = 'Hjelp på skolekjøkkenet';

const CASELOAD = [
  'referanse;fornavn;etternavn;fødselsdato;kommune;postnummer;telefon;tolk;bosatt dato;bosettingsgrunnlag;programstart;sluttmål;utdanning;muntlig;lytte;lese;skriftlig;norsk kilde;norsk dato;yrkesønsker;arbeidserfaring',
  `J-1;Mira;Prøvedal;12.05.1991;3203;1383;91234567;nei;01.03.${lastYear};bosatt;01.05.${lastYear};arbeid;videregående;A2;A2;A2;A2;norskprøve;02.06.${lastYear};9412|5120;9412 3 år`,
  `J-2;Feil;Dato;;3203;1383;;;31.02.${lastYear};bosatt;;;;;;;;;;;`,
].join('\n');

describe('the main job through the screens', () => {
  const journey = aJourney();
  let app: BrowserApp;
  let kari: Page;
  let lars: Page;
  let mira: Page;
  let nina: Page;
  let dag: Page;
  let anne: Page;
  let before: Awaited<ReturnType<typeof figures>>;
  let placement: string;

  beforeAll(async () => {
    app = await startBrowserApp();
    kari = await app.signIn('kari@asker.demo');
    lars = await app.signIn('lars@bedrift-en.demo');
    anne = await app.signIn('anne@asker.demo');
  }, 240_000);
  afterAll(() => app?.close(), 60_000);

  it('tries a caseload, names the row that is wrong, and reads in the good one', async () => {
    before = await figures(anne);
    await journey.check(anne);
    const { tried, taken } = await importCaseload(kari, CASELOAD);
    expect(tried).toMatch(/Rader lest\s+2/);
    expect(tried).toContain(`31.02.${lastYear}`);
    expect(taken).toMatch(/Nye\s+1/);
    expect(taken).toMatch(/Ikke tatt med\s+1/);
    await kari.getByRole('link', { name: 'Last ned radene som ikke ble tatt med' }).waitFor();
    await journey.check(kari);
  }, 180_000);

  it('takes a place from the employer, matches, and proposes the person for it', async () => {
    await offerPlace(lars, PLACE);
    await journey.check(lars);
    await lars.getByRole('button', { name: 'Publiser plassen' }).click();
    await lars.getByRole('heading', { level: 1, name: PLACE }).waitFor();
    await journey.check(lars);
    await runMatch(kari);
    await journey.check(kari);
    await openPerson(kari, PERSON);
    await journey.check(kari);
    await kari
      .getByRole('link', { name: 'Finn plass' })
      .or(kari.getByRole('button', { name: 'Finn plass' }))
      .click();
    const panel = await openSuggestion(kari, PLACE);
    await journey.check(kari);
    await proposePair(panel);
  }, 300_000);

  it('asks the person on a phone, and shows the employer a card once the person has said yes', async () => {
    await app.standsFor('yusuf@deltaker.demo', await idInAddress(kari, PERSON));
    mira = await app.signIn('yusuf@deltaker.demo', PHONE);
    await mira.getByRole('button', { name: /^Les og svar/ }).click();
    await mira.getByRole('heading', { level: 1, name: /^Kan vi vise deg til/ }).waitFor();
    await journey.check(mira);
    await mira.getByRole('button', { name: 'Ja, vis meg' }).click();
    await mira.getByRole('heading', { level: 1, name: 'Takk for svaret' }).waitFor();
    await lars.getByRole('link', { name: 'Innboks', exact: true }).click();
    await lars.getByRole('link', { name: `Kandidat til ${PLACE}` }).waitFor();
    await journey.check(lars);
    await lars.getByRole('link', { name: `Kandidat til ${PLACE}` }).click();
    await lars.getByRole('radio', { name: 'Jeg vil møte personen' }).check();
    await lars.getByRole('button', { name: 'Send svaret' }).click();
    await lars.getByRole('heading', { level: 1, name: `Mira til ${PLACE}` }).waitFor();
    await journey.check(lars);
  }, 180_000);

  it('meets, drafts the agreement, and has it signed by all three, the consultant last', async () => {
    await meet(kari, PERSON);
    await journey.check(kari);
    await draftAgreement(kari);
    await journey.check(kari);
    await lars.reload();
    await lars.getByRole('button', { name: 'Les og signer avtalen' }).click();
    await signAgreement(lars);
    await mira.getByRole('link', { name: 'Til siden min' }).click();
    await mira.getByRole('button', { name: /^Les og signer avtalen/ }).click();
    await signAgreement(mira);
    await journey.check(mira);
    await kari.reload();
    await signAgreement(kari);
    await kari.getByText('Signert av alle').waitFor();
    await kari.getByRole('button', { name: 'Åpne praksisen' }).click();
    await kari.getByRole('heading', { level: 1, name: /^Praksis: / }).waitFor();
    placement = kari.url();
  }, 180_000);

  it('has the wage subsidy prepared by one at NAV and approved by another, against the budget', async () => {
    await draftSubsidy(kari);
    await journey.check(kari);
    nina = await app.signIn('nina@nav-asker.demo');
    await nina.getByRole('link', { name: new RegExp(PERSON) }).click();
    await nina.getByLabel('Innsatsgruppe fra NAVs vedtak').selectOption('NEEDS_GUIDANCE_REDUCED_CAPACITY');
    await nina.getByRole('button', { name: 'Lagre innsatsgruppe' }).click();
    await nina
      .getByText(/15\s642/)
      .first()
      .waitFor();
    await journey.check(nina);
    await mira.goto(`${app.url}/home`);
    await mira.getByRole('button', { name: /^Les og signer: Midlertidig/ }).click();
    await signMeasure(mira, 'deltaker');
    await lars.goto(placement);
    await lars.getByRole('link', { name: /^Midlertidig lønnstilskudd/ }).click();
    await signMeasure(lars, 'arbeidsgiver');
    await nina.reload();
    await signMeasure(nina, 'NAV-veileder');
    dag = await app.signIn('dag@nav-asker.demo');
    await journey.check(dag);
    const committedBefore = await committed(dag);
    await journey.check(dag);
    await dag.getByRole('link', { name: 'Kø', exact: true }).click();
    await dag.getByRole('link', { name: new RegExp(PERSON) }).click();
    await dag.getByRole('button', { name: 'Godkjenn perioden' }).click();
    const periods = dag.getByRole('table', { name: 'Perioder' });
    await periods.getByText('Godkjent').waitFor();
    const amount = Number(
      (await periods.locator('tbody tr').first().locator('td').nth(2).innerText()).replace(/\D/g, ''),
    );
    expect(amount).toBeGreaterThan(0);
    expect((await committed(dag)) - committedBefore).toBe(amount);
  }, 240_000);

  it('follows the placement, records a permanent hire and the exit, and the figures move by one', async () => {
    await lars.goto(placement);
    await recordToday(lars);
    await kari.goto(placement);
    await logVisit(kari, 'Trives og vil bli');
    await judge(lars);
    await journey.check(lars);
    await kari.reload();
    await recordHire(kari);
    await kari.getByText('Fast', { exact: true }).waitFor();
    await journey.check(kari);
    await openPerson(kari, PERSON);
    await recordExit(kari);
    await journey.check(kari);
    const after = await figures(anne);
    expect(after).toEqual({
      exits: before.exits + 1,
      toWork: before.toWork + 1,
      permanentHires: before.permanentHires + 1,
    });
  }, 180_000);

  it.each([
    ['kari', 'day'],
    ['kari', 'caseload'],
    ['kari', 'asks'],
    ['kari', 'link'],
    ['dag', 'rates'],
    ['mira', 'privacy'],
    ['kari', 'employers'],
    ['kari', 'slots'],
    ['kari', 'transparency'],
    ['kari', 'placements'],
    ['kari', 'mailbox'],
    ['mira', 'home'],
    ['kari', 'nowhere'],
  ] as const)(
    'breaks no rule of accessibility for %s at /%s',
    async (who, path) => {
      const page = { kari, mira, dag }[who];
      await page.goto(`${app.url}/${path}`);
      await journey.check(page);
    },
    60_000,
  );

  it('says what happened when the issuer turns somebody away, and offers to sign in again', async () => {
    const stranger = await (await kari.context().browser()?.newContext({ locale: 'nb-NO' }))?.newPage();
    if (!stranger) throw new Error('the browser is closed');
    const left = await stranger.request.get(`${app.url}/login`, { maxRedirects: 0 });
    const state = new URL(left.headers()['location'] ?? '', app.url).searchParams.get('state') ?? '';
    await stranger.goto(`${app.url}/callback?error=access_denied&state=${encodeURIComponent(state)}`);
    await stranger.getByText('Du avbrøt innloggingen, eller den ble avvist. Prøv igjen.').waitFor();
    await stranger.getByRole('main').getByRole('button', { name: 'Logg inn' }).waitFor();
    await journey.check(stranger);
    await stranger.context().close();
  }, 60_000);

  it('has been on every route of the web app', () => {
    expect(routesOfTheWebApp().length).toBeGreaterThan(20);
    expect(journey.left()).toEqual([]);
  });
});

/** The id of the person whose suggestions the page shows. */
async function idInAddress(page: Page, name: string): Promise<string> {
  await page.getByText(new RegExp(name)).first().waitFor();
  return new URL(page.url()).searchParams.get('participantId') ?? '';
}
