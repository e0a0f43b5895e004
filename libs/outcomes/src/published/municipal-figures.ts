import type { MunicipalityNumber } from '@fotfeste/kernel';
import type { PublishedFigure } from './published-figure.js';

const numbered = (text: string): MunicipalityNumber => text as MunicipalityNumber;
const asker = { area: 'Asker', level: 'MUNICIPALITY', municipality: numbered('0220') } as const;

type AskerRow = readonly [year: number, percent: number, settled: number, familyReunified?: number];

/** Asker’s own table of people settled and results. */
const askerRows: readonly AskerRow[] = [
  [2010, 67, 46, 11],
  [2011, 65, 44, 15],
  [2012, 68, 40, 11],
  [2013, 67, 41, 7],
  [2014, 74, 56],
];

type PooledRow = readonly [area: string, municipality: string, percent: number, note?: string];

/** Three years together, directly to work or education, for Asker and those it compares itself with. */
const pooledRows: readonly PooledRow[] = [
  ['Oppegård', '0217', 47.7, 'Part of Nordre Follo since 2020.'],
  ['Bærum', '0219', 61.3],
  [
    'Asker',
    '0220',
    67,
    'The Asker of before 2020. The mean of its three yearly figures is 66.7: pooling weighs by people.',
  ],
  ['Aurskog-Høland', '0221', 20],
  ['Skedsmo', '0231', 46.2, 'Part of Lillestrøm since 2020.'],
  ['Øvre Eiker', '0624', 15.4],
  ['Nedre Eiker', '0625', 35.3, 'Part of Drammen since 2020.'],
  ['Lier', '0626', 37.7],
  ['Røyken', '0627', 41.2, 'Part of Asker since 2020.'],
  ['Drammen', '0602', 47.9, 'The Drammen of before 2020.'],
];

const slug = (area: string): string => area.toLowerCase().replaceAll(' ', '-');

/** Published figures of municipalities, under the numbers they had in those years. */
export const municipalFigures: readonly PublishedFigure[] = [
  ...askerRows.map(([year, percent, total, familyReunified]): PublishedFigure => ({
    ...asker,
    id: `asker-${year}-asker-settlement-page`,
    firstYear: year,
    lastYear: year,
    yearMeans: 'NOT_SAID',
    definition: 'UNSPEC',
    source: 'ASKER_SETTLEMENT_PAGE',
    percent: { value: percent, decimals: 0 },
    settled: { total, familyReunified, includesFamily: familyReunified === undefined },
  })),
  {
    ...asker,
    id: 'asker-2011-utrop-2012',
    firstYear: 2011,
    lastYear: 2011,
    yearMeans: 'NOT_SAID',
    definition: 'UNSPEC',
    source: 'UTROP_2012',
    percent: { value: 78, decimals: 0 },
    note: 'In work or in further studies at the end of 2011. Does not agree with the 65 % of Asker’s own page.',
  },
  {
    id: 'bærum-2011-utrop-2012',
    area: 'Bærum',
    level: 'MUNICIPALITY',
    municipality: numbered('0219'),
    firstYear: 2011,
    lastYear: 2011,
    yearMeans: 'NOT_SAID',
    definition: 'UNSPEC',
    source: 'UTROP_2012',
    percent: { value: 68, decimals: 0 },
    note: 'From the same sentence as Asker’s 78 %.',
  },
  ...pooledRows.map(([area, municipality, percent, note]): PublishedFigure => ({
    id: `${slug(area)}-2011-2013-asker-settlement-page`,
    area,
    level: 'MUNICIPALITY',
    municipality: numbered(municipality),
    firstYear: 2011,
    lastYear: 2013,
    yearMeans: 'EXIT_YEAR',
    definition: 'DIRECT_3Y',
    source: 'ASKER_SETTLEMENT_PAGE',
    percent: { value: percent, decimals: 1 },
    note,
  })),
  ...(
    [
      [2015, 80],
      [2016, 79],
    ] as const
  ).map(([year, percent]): PublishedFigure => ({
    ...asker,
    id: `asker-${year}-asker-visit-2020`,
    firstYear: year,
    lastYear: year,
    yearMeans: 'NOT_SAID',
    definition: 'ONE_YEAR_UNSPEC',
    source: 'ASKER_VISIT_2020',
    percent: { value: percent, decimals: 0 },
  })),
  {
    id: 'harstad-2021-2023-uit-harstad-2024',
    area: 'Harstad',
    level: 'MUNICIPALITY',
    municipality: numbered('5402'),
    firstYear: 2021,
    lastYear: 2023,
    yearMeans: 'NOT_SAID',
    definition: 'COMPLETERS_UNSPEC',
    source: 'UIT_HARSTAD_2024',
    range: { low: 50, high: 60 },
    note: 'Said of the last years, in 2024; the years are our reading.',
  },
];
