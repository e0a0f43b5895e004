import type { MeasureContent } from '@fotfeste/measures';
import { kroner } from '../refusal-of.js';
import { dateText, words, type WrittenForm } from './letter-words.js';

type Both = readonly [nb: string, nn: string];

/** The fields of an agreement in the order they are printed. */
const labels = {
  start: ['Fra og med', 'Frå og med'],
  end: ['Til og med', 'Til og med'],
  jobTitle: ['Stilling', 'Stilling'],
  tasks: ['Oppgaver', 'Oppgåver'],
  positionPercent: ['Stillingsprosent', 'Stillingsprosent'],
  daysPerWeek: ['Dager i uka', 'Dagar i veka'],
  positionKind: ['Ansettelse', 'Tilsetjing'],
  purpose: ['Formål', 'Formål'],
  goals: ['Mål', 'Mål'],
  monthlyWage: ['Månedslønn', 'Månadsløn'],
  holidayPayRate: ['Feriepenger', 'Feriepengar'],
  pensionRate: ['Pensjon (OTP)', 'Pensjon (OTP)'],
  employerTaxRate: ['Arbeidsgiveravgift', 'Arbeidsgivaravgift'],
  accountNumber: ['Kontonummer', 'Kontonummer'],
  paymentReference: ['KID', 'KID'],
  mentorFirstName: ['Mentors fornavn', 'Førenamnet til mentor'],
  mentorLastName: ['Mentors etternavn', 'Etternamnet til mentor'],
  mentorTasks: ['Mentors oppgaver', 'Oppgåvene til mentor'],
  mentorHoursPerMonth: ['Mentortimer per måned', 'Mentortimar per månad'],
  followUp: ['Oppfølging', 'Oppfølging'],
  adaptation: ['Tilrettelegging', 'Tilrettelegging'],
  expenses: ['Utgifter', 'Utgifter'],
  expensesReason: ['Begrunnelse', 'Grunngiving'],
  familyTie: ['Familie mellom deltaker og bedrift', 'Familie mellom deltakar og bedrift'],
  familyTieExplanation: ['Forklaring', 'Forklaring'],
} as const satisfies Partial<Record<keyof MeasureContent, Both>>;

const declared = {
  declaresNoLayOffs: [
    'Ingen i samme arbeid er permittert eller sagt opp de siste tolv månedene',
    'Ingen i same arbeid er permitterte eller sagde opp dei siste tolv månadene',
  ],
  declaresNoDisplacement: [
    'Plassen kommer i tillegg til ordinær bemanning',
    'Plassen kjem i tillegg til ordinær bemanning',
  ],
  declaresConsultation: [
    'Tillitsvalgte er rådspurt, eller finnes ikke',
    'Tillitsvalde er rådspurde, eller finst ikkje',
  ],
  otherStateAid: ['Annen offentlig støtte til samme kostnader', 'Annan offentleg støtte til same kostnader'],
} as const satisfies Partial<Record<keyof MeasureContent, Both>>;

const choices: Readonly<Record<string, Both>> = {
  PERMANENT: ['Fast', 'Fast'],
  TEMPORARY: ['Midlertidig', 'Mellombels'],
  GET_WORK: ['Skaffe arbeid', 'Skaffe arbeid'],
  KEEP_WORK: ['Beholde arbeid', 'Behalde arbeid'],
};
const dates: ReadonlySet<string> = new Set(['start', 'end']);
const amounts: ReadonlySet<string> = new Set(['monthlyWage']);
const rates: ReadonlySet<string> = new Set(['holidayPayRate', 'pensionRate', 'employerTaxRate']);

const pick = ([nb, nn]: Both, form: WrittenForm): string => (form === 'NN' ? nn : nb);
type Row = readonly [name: string, value: string];

const rowsOf = (
  fields: Readonly<Partial<Record<keyof MeasureContent, Both>>>,
  content: MeasureContent,
  form: WrittenForm,
): readonly Row[] =>
  Object.entries(fields).flatMap(([field, label]) => {
    const value = valueOf(field, Reflect.get(content, field), form);
    return value === '' ? [] : [[pick(label, form), value] as const];
  });

/** What is agreed, field by field; what nobody has filled in is left out. */
export const agreedRows = (content: MeasureContent, form: WrittenForm): readonly Row[] => rowsOf(labels, content, form);

/** What the employer has declared. */
export const declaredRows = (content: MeasureContent, form: WrittenForm): readonly Row[] =>
  rowsOf(declared, content, form);

function valueOf(field: string, value: unknown, form: WrittenForm): string {
  if (typeof value === 'boolean') return value ? words[form].yes : words[form].no;
  if (typeof value === 'number') return numberText(field, value);
  if (Array.isArray(value)) return value.map(partsText).join('\n');
  if (typeof value !== 'string') return '';
  const choice = choices[value];
  if (choice) return pick(choice, form);
  return dates.has(field) ? dateText(value) : value;
}

function numberText(field: string, value: number): string {
  if (amounts.has(field)) return `${kroner(value)} kr`;
  const shown = rates.has(field) ? Math.round(value * 10_000) / 100 : value;
  return `${String(shown).replace('.', ',')}${rates.has(field) || field === 'positionPercent' ? ' %' : ''}`;
}

/** A goal's words, or an expense's amount. */
function partsText(part: unknown): string {
  if (typeof part !== 'object' || part === null) return '';
  const words = Reflect.get(part, 'text');
  if (typeof words === 'string' && words) return words;
  const amount: unknown = Reflect.get(part, 'amount');
  return typeof amount === 'number' ? `${kroner(amount)} kr` : '';
}
