import type { Content } from 'pdfmake/interfaces.js';
import { costOf, livePeriods, type Party, type Signature } from '@fotfeste/measures';
import { osloDate } from '@fotfeste/kernel';
import type { PrintedDocument } from '../../common/render-pdf.js';
import { estimateView, showsAmounts } from '../amounts.js';
import { kroner } from '../refusal-of.js';
import { agreedRows, declaredRows } from './agreement-fields.js';
import { amountTable, factTable, heading, partiesOf, rulesOf, stepRows, type LetterFacts } from './letter-parts.js';
import { dateText, filled, kindName, partyName, words } from './letter-words.js';

/**
 * The agreement on paper, the same for everyone who may see it: what is agreed, what the employer declares, a month's cost
 * line by line, the periods once they can be told, and who has signed. Until the agreement is concluded it says no more of
 * the amount than the ordinary range, whoever asks, so that it never tells what NAV has assessed.
 */
export function agreementLetter(facts: LetterFacts): PrintedDocument {
  const { view, form } = facts;
  const said = words[form];
  const title = filled(said.agreement, { kind: kindName(view.kind, form) });
  const on = view.concludedAt === null ? (view.content.start ?? osloDate(view.changedAt)) : osloDate(view.concludedAt);
  return {
    title,
    language: form === 'NN' ? 'nn-NO' : 'nb-NO',
    madeAt: new Date(`${on}T00:00:00Z`),
    foot: `${said.number} ${view.number}`,
    content: [
      { text: title, style: 'title' },
      heading(said.parties),
      partiesOf(facts),
      heading(said.contents),
      factTable(agreedRows(view.content, form)),
      ...declarationsOf(facts),
      ...costsOf(facts),
      heading(said.periods),
      ...periodsOf(facts),
      heading(said.rules),
      rulesOf(facts, on, ['MEASURE']),
      heading(said.signatures),
      factTable(signatureRows(facts)),
    ],
  };
}

function declarationsOf({ view, form }: LetterFacts): readonly Content[] {
  const rows = declaredRows(view.content, form);
  return rows.length === 0 ? [] : [heading(words[form].declarations), factTable(rows)];
}

function costsOf({ view, form }: LetterFacts): readonly Content[] {
  const cost = costOf(view.agreement, view.rules);
  const rows = cost.ok ? stepRows(cost.value.steps, form) : [];
  if (rows.length === 0) return [];
  return [heading(words[form].perMonth), amountTable([words[form].line, '', words[form].amount], rows)];
}

function periodsOf({ view, form }: LetterFacts): readonly Content[] {
  const said = words[form];
  const range = estimateView(view);
  const periods = showsAmounts(view, false) ? livePeriods(view.agreement.periods) : [];
  if (periods.length === 0)
    return [
      range ? filled(said.range, { lowest: kroner(range.lowest), highest: kroner(range.highest) }) : said.afterDecision,
    ];
  const rows = periods.map(({ from, to, percent, amount }) => [
    `${dateText(from)}–${dateText(to)}`,
    percent === undefined ? '–' : `${percent} %`,
    amount === undefined ? '–' : kroner(amount),
  ]);
  return [amountTable([said.period, said.percent, said.amount], rows)];
}

function signatureRows({ view, form }: LetterFacts): readonly (readonly [string, string])[] {
  const { participant, employer, mentorSecrecy, adviser } = view.signatures;
  const signed: readonly (readonly [Party, Signature | undefined])[] = [
    ['PARTICIPANT', participant],
    ['EMPLOYER', employer],
    ...(view.kind === 'MENTOR' ? [['MENTOR', mentorSecrecy] as const] : []),
    ['ADVISER', adviser],
  ];
  return signed.map(([party, signature]) => [partyName(party, form), signatureText(signature, { form, party })]);
}

function signatureText(
  signature: Signature | undefined,
  { form, party }: Pick<LetterFacts, 'form'> & { party: Party },
): string {
  const said = words[form];
  if (!signature) return said.unsigned;
  const behalf = signature.onBehalf ? ` (${said.onBehalf} ${partyName(party, form).toLowerCase()})` : '';
  return `${signature.name ?? ''}, ${dateText(osloDate(signature.at))}${behalf}`;
}
