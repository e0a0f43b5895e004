import { claimDeadline, livePeriods, type SubsidyPeriod } from '@fotfeste/measures';
import type { LocalDate } from '@fotfeste/kernel';
import type { PrintedDocument } from '../../common/render-pdf.js';
import { kroner } from '../refusal-of.js';
import { amountTable, appealOf, heading, partiesOf, rulesOf, stepRows, type LetterFacts } from './letter-parts.js';
import { dateText, filled, kindName, words } from './letter-words.js';

interface Approved extends SubsidyPeriod {
  readonly approval: NonNullable<SubsidyPeriod['approval']>;
}

/** The approved periods in force; a letter exists from the first one on. */
const approvedPeriods = (facts: Pick<LetterFacts, 'view'>): readonly Approved[] =>
  livePeriods(facts.view.agreement.periods).flatMap((period) =>
    period.status === 'APPROVED' && period.approval ? [{ ...period, approval: period.approval }] : [],
  );

/**
 * The decision letter (vedtaksbrev): what is approved, how every sum was found from the steps that were stored with it, by
 * which rules, and how to appeal. Dated by its last decision. Undefined while nothing is approved.
 */
export function decisionLetter(facts: LetterFacts): PrintedDocument | undefined {
  const { view, form } = facts;
  const said = words[form];
  const periods = approvedPeriods(facts);
  const last = periods.reduce<LocalDate | undefined>(
    (latest, { approval }) => (latest === undefined || approval.on > latest ? approval.on : latest),
    undefined,
  );
  if (last === undefined) return undefined;
  const title = filled(said.decision, { kind: kindName(view.kind, form) });
  return {
    title,
    language: form === 'NN' ? 'nn-NO' : 'nb-NO',
    madeAt: new Date(`${last}T00:00:00Z`),
    foot: `${facts.office.name} · ${said.number} ${view.number}`,
    content: [
      {
        columns: [
          { text: facts.office.name, bold: true },
          { text: dateText(last), alignment: 'right' },
        ],
      },
      { text: title, style: 'title' },
      partiesOf(facts),
      { text: said.weHaveDecided, margin: [0, 10, 0, 0] },
      heading(said.granted),
      grantedTable(facts, periods),
      { text: said.later, margin: [0, 4, 0, 0], style: 'small' },
      heading(said.sums),
      { text: said.sumsLead, margin: [0, 0, 0, 4] },
      ...periods.map((period) => sumOf(facts, period)),
      heading(said.rules),
      rulesOf(facts, last, ['MEASURE', 'NEED_ASSESSMENT']),
      heading(said.duties),
      { ul: periods.map((period) => claimLine(facts, period)) },
      heading(said.appeal),
      appealOf(facts, last),
    ],
  };
}

const spanText = ({ from, to }: SubsidyPeriod): string => `${dateText(from)}–${dateText(to)}`;

function grantedTable({ view, form }: LetterFacts, periods: readonly Approved[]) {
  const said = words[form];
  const nameOf = (period: Approved): string => view.periods.find(({ id }) => id === period.id)?.decidedByName ?? '';
  const rows = periods.map((period) => [
    spanText(period),
    period.percent === undefined ? '–' : `${period.percent} %`,
    nameOf(period),
    dateText(period.approval.on),
    period.approval.costCentre,
    kroner(period.amount ?? 0),
  ]);
  const total = periods.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  return amountTable(
    [said.period, said.percent, said.decidedBy, said.decidedOn, said.costCentre, said.amount],
    [...rows, [said.inAll, '', '', '', '', kroner(total)]],
  );
}

const sumOf = ({ form }: LetterFacts, period: Approved) => ({
  stack: [
    {
      text: `${words[form].period} ${spanText(period)}`,
      bold: true,
      margin: [0, 6, 0, 2] as [number, number, number, number],
    },
    amountTable([words[form].line, '', words[form].amount], stepRows(period.steps, form)),
  ],
  unbreakable: true,
});

const claimLine = ({ view, form }: LetterFacts, period: Approved): string =>
  filled(words[form].claims, {
    period: spanText(period),
    deadline: dateText(claimDeadline({ periodEnd: period.to, approvedOn: period.approval.on }, view.rules)),
  });
