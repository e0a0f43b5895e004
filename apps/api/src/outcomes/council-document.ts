import type { Content, TableCell } from 'pdfmake/interfaces.js';
import {
  councilReport,
  hiddenMark,
  settledAndResultTable,
  toCsv,
  type OutcomeReport,
  type PlainTable,
} from '@fotfeste/outcomes';
import type { PrintedDocument } from '../common/render-pdf.js';
import { councilWords, type CouncilLanguage, type CouncilWords } from './council-words.js';
import { pooledGroups } from './read-report.js';

/** A report to be printed: whose, and made when. */
export interface CouncilPaper {
  readonly report: OutcomeReport;
  readonly municipality: string;
  readonly madeAt: Date;
  readonly language: CouncilLanguage;
}

interface TitledTable extends PlainTable {
  readonly title: string;
}

/** The council's tables, each from cells that may be shown: what is hidden on the screen is hidden here. */
function councilTables({ report, language }: CouncilPaper): readonly TitledTable[] {
  const words = councilWords[language];
  const council = councilReport(report);
  const comparisons = council.comparisons.map(({ years, source, places }) => ({
    title: `${words.compared} ${years} (${source})`,
    headings: [words.area, words.result],
    rows: places.map(({ area, percent }) => [area, percent.value]),
  }));
  return [
    { title: words.settledAndResult, ...inWords(settledAndResultTable(council, words), words) },
    pooledTable(report, words),
    ...comparisons,
  ];
}

const inWords = ({ headings, rows }: PlainTable, { own }: CouncilWords): PlainTable => ({
  headings,
  rows: rows.map((row) => row.map((cell) => (cell === 'OWN_EVENTS' ? own : cell))),
});

const pooledTable = (report: OutcomeReport, words: CouncilWords): TitledTable => ({
  title: words.pooled,
  headings: [words.year, words.group, words.exits, words.toWorkOrEducation, words.result],
  rows: pooledGroups(report).map(({ period, group, exits, toWorkOrEducation, percent }) => [
    ...[period, words.groups[group], exits.value ?? hiddenMark, toWorkOrEducation.value ?? hiddenMark],
    percent ?? (exits.value === 0 ? undefined : hiddenMark),
  ]),
});

/** All tables as one file for a spreadsheet, each under its title. */
export const councilCsv = (paper: CouncilPaper): string =>
  councilTables(paper)
    .map(({ title, headings, rows }, index) => {
      const text = toCsv({ headings: [title], rows: [headings, ...rows] });
      return index === 0 ? text : text.replace('\uFEFF', '');
    })
    .join('\r\n');

/** The council's report on paper. */
export function councilDocument(paper: CouncilPaper): PrintedDocument {
  const { report, municipality, madeAt, language } = paper;
  const words = councilWords[language];
  const open = report.openYears.length > 0 ? `${words.open} ${report.openYears.join(', ')}.` : '';
  return {
    title: `${words.title} ${municipality}`,
    language: language === 'EN' ? 'en' : 'nb',
    madeAt,
    foot: `${municipality} · ${words.title}`,
    content: [
      { text: `${words.title} ${municipality}`, style: 'title' },
      { text: `${words.target} ${report.target.percent} %. ${words.hidden} ${open}` },
      ...councilTables(paper).flatMap(printed),
      { text: words.definitions, style: 'small', margin: [0, 12, 0, 0] },
    ],
  };
}

const printed = ({ title, headings, rows }: TitledTable): Content[] => [
  { text: title, style: 'heading' },
  {
    table: {
      headerRows: 1,
      widths: headings.map((_, index) => (index === headings.length - 1 ? '*' : 'auto')),
      body: [
        headings.map((text): TableCell => ({ text, bold: true })),
        ...rows.map((row) => row.map((cell): TableCell => String(cell ?? ''))),
      ],
    },
    layout: 'lightHorizontalLines',
  },
];
