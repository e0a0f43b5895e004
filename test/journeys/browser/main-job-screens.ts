import { addDays, instantFromMilliseconds, osloDate, type LocalDate } from '@fotfeste/kernel';
import type { Locator, Page } from 'playwright-core';
import { settled } from '../../support/browser.js';

/** Today in Oslo, and the day some days from it. */
export const today = (): LocalDate => osloDate(instantFromMilliseconds(Date.now()));
const written = (day: LocalDate): string => day.split('-').toReversed().join('.');

/** Writes a day in a date field, as a person does. */
export async function writeDay(within: Page | Locator, label: string, day: LocalDate): Promise<void> {
  const field = within.getByLabel(label, { exact: true }).first();
  await field.fill(written(day));
  await field.press('Tab');
}

/** Chooses in a field that searches while one writes. */
export async function choose(within: Page | Locator, label: string, text: string): Promise<void> {
  await within.getByRole('combobox', { name: label, exact: true }).fill(text);
  await within.getByRole('option', { name: text }).first().click();
}

const press = (within: Page | Locator, name: string | RegExp): Promise<void> =>
  within.getByRole('button', { name, exact: typeof name === 'string' }).click();

/** Sends a file, tries it, and reads it in. Answers with what the trial said and what the reading said. */
export async function importCaseload(page: Page, csv: string): Promise<{ tried: string; taken: string }> {
  await page.getByRole('link', { name: 'Import', exact: true }).click();
  await page.getByLabel('Hva inneholder filen?').selectOption('PARTICIPANTS');
  const file = { name: 'portefolje.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
  await page.getByLabel('Fil', { exact: true }).setInputFiles(file);
  await press(page, 'Send og se på filen');
  await press(page, 'Prøv uten å lagre');
  const tried = await reportOf(page, 'Prøven er ferdig. Ingenting er lagret.');
  await press(page, 'Les inn og lagre');
  return { tried, taken: await reportOf(page, 'Filen er lest inn.') };
}

async function reportOf(page: Page, said: string): Promise<string> {
  const report = page.getByRole('region', { name: /^Import av / });
  await report.getByText(said).waitFor();
  return report.innerText();
}

/** The employer offers a kitchen place, in the slot form. */
export async function offerPlace(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: 'Praksisplasser', exact: true }).click();
  await page
    .getByRole('link', { name: 'Ny plass' })
    .or(page.getByRole('button', { name: 'Ny plass' }))
    .first()
    .click();
  await choose(page, 'Yrke', 'Kjøkkenassistenter');
  await page.getByLabel('Tittel').fill(title);
  await page.getByLabel('Postnummer').fill('1383');
  await page.getByRole('checkbox', { name: 'Ta oppvasken' }).check();
  await writeDay(page, 'Fra', today());
  await writeDay(page, 'Til', addDays(today(), 120));
  await page.getByLabel('Antall plasser').fill('1');
  await press(page, 'Legg til tidsrom på mandag');
  await page.getByLabel('mandag, fra').fill('08:30');
  await page.getByLabel('mandag, til').fill('13:30');
  await press(page, 'Kopier mandag til hele arbeidsuka');
  await page.getByLabel('Veileder på arbeidsplassen').fill('Tone Sjef');
  await page.getByRole('radio', { name: 'Fast jobb' }).check();
  await page.getByLabel('Stillingsprosent').fill('80');
  await writeDay(page, 'Avgjøres senest', addDays(today(), 100));
}

/** Opens the person's page from the caseload. */
export async function openPerson(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Deltakere', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Søk på navn (/)' }).fill(name);
  await page.getByText('Viser 1 av 1').waitFor();
  await page.getByRole('link', { name }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** Opens one pair of a ranked list, beside the list. */
export async function openSuggestion(page: Page, slot: string): Promise<Locator> {
  const row = page.getByRole('table', { name: 'Forslag' }).getByRole('row').filter({ hasText: slot });
  await row.getByRole('button', { name: /^Åpne / }).click();
  const panel = page.getByRole('complementary');
  await panel.getByRole('heading', { name: 'Hvorfor' }).waitFor();
  return panel;
}

/** Proposes the pair that is open, with a reason where the run suggested another. */
export async function proposePair(panel: Locator): Promise<void> {
  const reason = panel.getByLabel('Hvorfor denne plassen?');
  if (await reason.isVisible()) await reason.fill('Hun ønsker seg til kjøkkenet her');
  await press(panel, 'Foreslå');
  await panel.getByText('Foreslått', { exact: true }).waitFor();
}

/** The panel of the person's one open proposal in the pipeline. */
export async function openProposal(page: Page, name: string): Promise<Locator> {
  await page.getByRole('link', { name: 'Forslag', exact: true }).click();
  await settled(page);
  const row = page.getByRole('table', { name: 'Forslag' }).getByRole('row').filter({ hasText: name });
  await row.getByRole('button', { name: /^Åpne / }).click();
  return page.getByRole('complementary');
}

/** Books the meeting and says afterwards that they agreed. */
export async function meet(page: Page, name: string): Promise<void> {
  const panel = await openProposal(page, name);
  const soon = new Date(Date.now() + 10 * 60_000);
  await writeDay(panel, 'Dag', osloDate(instantFromMilliseconds(soon.getTime())));
  const clock = soon.toLocaleTimeString('nb-NO', { timeZone: 'Europe/Oslo', hour: '2-digit', minute: '2-digit' });
  await panel.getByLabel('Klokka').fill(clock);
  await panel.getByLabel('Sted').fill('På kjøkkenet');
  await press(panel, 'Lagre møtet');
  await panel.getByRole('radio', { name: 'Enige' }).check();
  await press(panel, 'Registrer utfallet');
  await panel.getByRole('button', { name: 'Lag utkast til avtale' }).waitFor();
}

/** Drafts the agreement from the match and fills in what is missing. */
export async function draftAgreement(page: Page): Promise<void> {
  await press(page, 'Lag utkast til avtale');
  await page.getByRole('heading', { level: 1, name: 'Praksisavtale' }).waitFor();
  await press(page, 'Endre avtalen');
  await writeDay(page, 'Fra', today());
  await writeDay(page, 'Til', addDays(today(), 60));
  await page.getByLabel('Mål', { exact: true }).fill('Få jobb i bedriften');
  await page.getByLabel('Oppfølging', { exact: true }).fill('Samtale hver uke');
  await page.getByLabel('Tilpasning', { exact: true }).fill('Ingen');
  await press(page, 'Lagre');
  await page.getByText('Klar til signering').waitFor();
}

/** Reads and signs the agreement that is open. */
export async function signAgreement(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: 'Jeg har lest avtalen' }).check();
  await press(page, 'Signer avtalen');
  await page.getByRole('button', { name: 'Signer avtalen' }).waitFor({ state: 'detached' });
}

/** Drafts a temporary wage subsidy from the placement that is open, and fills it in. */
export async function draftSubsidy(page: Page): Promise<void> {
  await press(page, 'Lag utkast til tiltak');
  await page.getByRole('menuitem', { name: 'Midlertidig lønnstilskudd' }).click();
  await page.getByRole('heading', { level: 1, name: 'Midlertidig lønnstilskudd' }).waitFor();
  const form = page.getByRole('region', { name: 'Rediger utkastet' });
  await writeDay(form, 'Fra', today());
  await writeDay(form, 'Til', addDays(today(), 180));
  const lines: Readonly<Record<string, string>> = {
    'Deltakerens telefon': '91234567',
    'Kontaktpersonens telefon': '91234568',
    'Veilederens telefon': '91234569',
    Stilling: 'Kjøkkenassistent',
    Oppgaver: 'Ta oppvasken',
    Stillingsprosent: '100',
    'Dager i uka': '5',
    Månedslønn: '20000',
    'Feriepenger, prosent': '12',
    'Pensjon, prosent': '2',
    'Arbeidsgiveravgift, prosent': '14,1',
    Kontonummer: '12345678911',
    Oppfølging: 'Samtale hver uke',
    Tilrettelegging: 'Ingen',
  };
  for (const [label, text] of Object.entries(lines)) await form.getByLabel(label, { exact: true }).fill(text);
  await form.getByLabel(/^Annen offentlig støtte/).fill('Ingen');
  await form.getByLabel('Ansettelsesform').selectOption('PERMANENT');
  await form.getByLabel('Formål').selectOption('GET_WORK');
  for (const declared of [/^Ingen er permittert/, /^Deltakeren kommer i tillegg/, /^Tillitsvalgte/])
    await form.getByRole('radiogroup', { name: declared }).getByRole('radio', { name: 'Ja' }).check();
  await form
    .getByRole('radiogroup', { name: /i familie$/ })
    .getByRole('radio', { name: 'Nei' })
    .check();
  await press(form, 'Lagre utkastet');
  await page
    .getByRole('definition')
    .filter({ hasText: /20\s000/ })
    .waitFor();
}

/** Puts a name under the measure that is open. */
export async function signMeasure(page: Page, as: string): Promise<void> {
  await press(page, `Skriv under som ${as}`);
  await page.getByRole('button', { name: `Skriv under som ${as}` }).waitFor({ state: 'detached' });
}

/** What the wage subsidies of the office have committed, as its budget says. */
export async function committed(page: Page): Promise<number> {
  await page.getByRole('link', { name: 'Budsjett', exact: true }).click();
  const year = today().slice(0, 4);
  const rows = page.getByRole('table', { name: 'Budsjett' }).getByRole('row').filter({ hasText: year });
  const row = rows.filter({ hasText: 'Midlertidig lønnstilskudd' });
  return Number((await row.getByRole('cell').nth(3).innerText()).replace(/\D/g, ''));
}

/** Records that the person was there today. */
export async function recordToday(page: Page): Promise<void> {
  const day = `${Number(today().slice(8))}. `;
  await page.getByRole('combobox', { name: 'Oppmøte' }).and(page.getByLabel(day)).selectOption('PRESENT');
  await page.getByRole('textbox', { name: 'Timer' }).and(page.getByLabel(day)).fill('5');
  await press(page, 'Lagre endringer');
  await page.getByRole('button', { name: 'Bekreft uka', disabled: false }).waitFor();
}

/** Logs a visit. */
export async function logVisit(page: Page, note: string): Promise<void> {
  await press(page, 'Ny oppfølging');
  await page.getByLabel('Hva ble sagt og avtalt').fill(note);
  await press(page, 'Lagre oppfølgingen');
  await page.getByText(note).waitFor();
}

/** Judges the placement, which ends today because a job begins. */
export async function judge(page: Page): Promise<void> {
  await press(page, 'Evaluer');
  await page.getByRole('radio', { name: 'Stoppet tidlig' }).check();
  await writeDay(page, 'Siste dag', today());
  await page.getByLabel('Hva har deltakeren lært?').fill('Kjøkkenarbeid');
  await page.getByRole('radio', { name: 'Ja', exact: true }).check();
  await page.getByLabel('Hvorfor?', { exact: true }).fill('Begynner i fast jobb her');
  await press(page, 'Lagre evalueringen');
  await page.getByText('Lærte: Kjøkkenarbeid').waitFor();
}

/** Records a permanent job from the placement that is open. */
export async function recordHire(page: Page): Promise<void> {
  await press(page, 'Registrer ansettelse');
  const form = page.getByRole('dialog');
  await form.getByLabel('Ansettelsesform').selectOption('PERMANENT');
  await form.getByLabel('Stillingsprosent').fill('80');
  await writeDay(form, 'Første arbeidsdag', today());
  await form.getByRole('checkbox', { name: 'Med lønnstilskudd' }).check();
  await press(form, 'Registrer ansettelsen');
  await form.waitFor({ state: 'detached' });
}

/** Records that the programme ended in work. */
export async function recordExit(page: Page): Promise<void> {
  await press(page, 'Registrer avslutning');
  const form = page.getByRole('dialog');
  await form.getByLabel('Gikk til').selectOption('WORK');
  await press(form, 'Registrer avslutningen');
  await page.getByText('Programmet er avsluttet: Arbeid').waitFor();
}

/** The year's figures as the outcome page shows them; what is hidden there is counted from the list behind it. */
export async function figures(page: Page): Promise<Readonly<Record<(typeof FIGURES)[number]['name'], number>>> {
  const year = today().slice(0, 4);
  await page.goto(new URL('/outcomes', page.url()).href);
  await settled(page);
  const table = page.getByRole('table', { name: 'Bosatte, avslutninger og ansettelser per år' });
  const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: year, exact: true }) });
  const cells = await row.getByRole('cell').allInnerTexts();
  const found = { exits: 0, toWork: 0, permanentHires: 0 };
  for (const { name, measure, column } of FIGURES) {
    const shown = cells[column] ?? '';
    found[name] = /^\d+$/.test(shown) ? Number(shown) : await behind(page, `${year}-${measure}`);
  }
  return found;
}

const FIGURES = [
  { name: 'exits', measure: 'EXITS', column: 1 },
  { name: 'toWork', measure: 'TO_WORK', column: 2 },
  { name: 'permanentHires', measure: 'PERMANENT_HIRES', column: 4 },
] as const;

/** How many people stand behind a number of the table. */
async function behind(page: Page, number: string): Promise<number> {
  await page.goto(new URL(`/outcomes?people=${number}`, page.url()).href);
  const shown = page.getByRole('region', { name: 'Personene bak et tall' }).getByText(/^Viser \d+ av \d+$/);
  return Number(/av (\d+)$/.exec(await shown.innerText())?.[1]);
}
