import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { legalBasisFor, type LegalMatter, type Step } from '@fotfeste/measures';
import type { LocalDate } from '@fotfeste/kernel';
import type { MeasureView } from '../measure-view.js';
import { kroner } from '../refusal-of.js';
import { howFound } from '../step-texts.js';
import { dateText, filled, kindName, lineName, words, type WrittenForm } from './letter-words.js';

export type { WrittenForm } from './letter-words.js';

/** What a letter needs beside the agreement itself. */
export interface LetterFacts {
  readonly view: MeasureView;
  readonly form: WrittenForm;
  readonly employerName: string;
  readonly office: { readonly number: string; readonly name: string };
  readonly nav: { readonly agreementNumber: string | null; readonly decisionReference: string | null } | undefined;
}

/** A heading. */
export const heading = (text: string): Content => ({ text, style: 'heading' });

/** Two columns of names and what stands beside them. */
export const factTable = (rows: readonly (readonly [name: string, value: string])[]): Content => ({
  table: { widths: [160, '*'], body: rows.map(([name, value]): TableCell[] => [{ text: name, bold: true }, value]) },
  layout: 'noBorders',
});

/** Rows under headings, amounts to the right. */
export function amountTable(head: readonly string[], rows: readonly (readonly string[])[]): Content {
  const cell = (text: string, index: number): TableCell => ({
    text,
    alignment: index === head.length - 1 ? 'right' : 'left',
  });
  return {
    table: {
      headerRows: 1,
      widths: head.map((_, index) => (index === 0 ? '*' : 'auto')),
      body: [
        head.map((text, index) => ({ ...Object(cell(text, index)), bold: true })),
        ...rows.map((row) => row.map(cell)),
      ],
    },
    layout: 'lightHorizontalLines',
  };
}

/** The lines of a sum: what each is, how it was found, what it came to. */
export const stepRows = (steps: readonly Step[], form: WrittenForm): readonly (readonly string[])[] =>
  steps.flatMap(({ key, inputs, amount }) => {
    const name = lineName(key, form);
    return name === undefined || amount === undefined ? [] : [[name, howFound(inputs) ?? '', kroner(amount)]];
  });

/** Who the case is about, and its numbers here and at NAV. */
export function partiesOf({ view, form, employerName, office, nav }: LetterFacts): Content {
  const said = words[form];
  return factTable([
    [said.about, kindName(view.kind, form)],
    [said.participant, view.participantName],
    [said.employer, `${employerName} (${view.organisation})`],
    [said.office, `${office.number} ${office.name}`],
    [said.number, String(view.number)],
    [said.navNumber, nav?.agreementNumber ?? said.notRegistered],
    [said.navDecision, nav?.decisionReference ?? said.notRegistered],
  ]);
}

/** The rules, each with its section and since when it has held. */
export function rulesOf({ view, form }: LetterFacts, on: LocalDate, matters: readonly LegalMatter[]): Content {
  const ul = matters.flatMap((matter) => {
    const basis = legalBasisFor(matter, view.kind, on);
    if (!basis) return [];
    return [`${basis.act} ${basis.section}, ${words[form].inForceSince} ${dateText(basis.validFrom)}`];
  });
  return { ul };
}

/** How and until when one may appeal. */
export function appealOf({ view, form, office }: LetterFacts, on: LocalDate): Content {
  const said = words[form];
  const sentence = (matter: LegalMatter, text: string): readonly string[] => {
    const basis = legalBasisFor(matter, view.kind, on);
    if (!basis) return [];
    return [filled(text, { weeks: basis.weeks ?? 0, act: basis.act, section: basis.section })];
  };
  return [
    {
      ul: [...sentence('APPEAL_PARTICIPANT', said.appealParticipant), ...sentence('APPEAL_OTHERS', said.appealOthers)],
    },
    { text: filled(said.appealHow, { office: `${office.name}` }), margin: [0, 4, 0, 0] },
  ];
}
