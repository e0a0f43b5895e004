import type { Weighted } from '../random.js';

/** A distribution somebody published, with where. */
export interface PublishedDistribution<Value> {
  readonly source: string;
  readonly year: number;
  readonly rows: readonly Weighted<Value>[];
}

/** Ages of participants in the introduction programme. The oldest class is open; 56-60 stands for it. */
export const ages: PublishedDistribution<readonly [from: number, to: number]> = {
  source: 'Statistics Norway, introinnv: participants in the introduction programme',
  year: 2024,
  rows: [
    [[18, 25], 5894],
    [[26, 35], 10353],
    [[36, 45], 11573],
    [[46, 55], 5729],
    [[56, 60], 1029],
  ],
};

/** Participants in the whole country. */
export const participantsInNorway = { source: ages.source, year: 2024, count: 34_578 } as const;

/**
 * Countries of birth. Used for one thing: which language a person is written to in. It stands in no record, and names,
 * skills and wishes are drawn without it.
 */
export const countriesOfBirth: PublishedDistribution<string> = {
  source: 'Statistics Norway, introinnv: participants by country of birth',
  year: 2024,
  rows: [
    ['UA', 24178],
    ['SY', 4202],
    ['CD', 1060],
    ['RU', 891],
    ['ER', 890],
    ['AF', 759],
    ['TR', 314],
    ['SD', 272],
    ['MD', 163],
    ['ET', 139],
    ['IR', 137],
    ['SS', 114],
    ['SO', 72],
  ],
};

/** What participants went to directly when they left the programme: shares of all who left. */
export const directlyAfter = {
  source: 'IMDi, key figures 2023 (national register of introduction)',
  year: 2023,
  work: 0.41,
  education: 0.08,
} as const;

/** Shares of Ukrainians with higher education, and of their jobs that are temporary. */
export const higherEducationShare = { source: 'NIBR for IMDi, January 2024', year: 2024, share: 0.59 } as const;
export const temporaryShare = { source: 'NAV, employment of Ukrainians, June 2024', year: 2024, share: 0.4 } as const;

/** Refugees settled by municipality: of the demo region, 2022-2024 (to mid November). */
export const settled: Readonly<Record<string, PublishedDistribution<number>>> = {
  '3203': settledRows(300, 356, 195),
  '3201': settledRows(276, 356, 298),
  '3312': settledRows(193, 152, 86),
  '5503': settledRows(186, 222, 114),
};

function settledRows(in2022: number, in2023: number, in2024: number): PublishedDistribution<number> {
  const source = 'IMDi, settled per municipality, 2022 to mid November 2024; counts below five taken as none';
  return {
    source,
    year: 2024,
    rows: [
      [2022, in2022],
      [2023, in2023],
      [2024, in2024],
    ],
  };
}

/** People employed in occupations (STYRK-08): how often an occupation is met, for wishes, experience and slots. */
export const employedByOccupation: PublishedDistribution<string> = {
  source: 'Statistics Norway, register-based employment, November 2024, a selection',
  year: 2024,
  rows: [
    ['9112', 52607],
    ['5120', 19365],
    ['9412', 14767],
    ['5131', 17141],
    ['5246', 8571],
    ['5223', 119642],
    ['4321', 34495],
    ['9333', 4336],
    ['8344', 697],
    ['5311', 84832],
    ['5312', 12410],
    ['5321', 91678],
    ['5329', 60069],
    ['5153', 20101],
    ['8160', 23382],
    ['8157', 2383],
    ['9329', 6623],
    ['9313', 4994],
    ['7115', 38907],
    ['7131', 6746],
    ['7231', 19580],
    ['7212', 5005],
    ['7512', 1527],
    ['8322', 13959],
    ['9621', 2059],
    ['6113', 4748],
    ['9214', 1179],
    ['5141', 8457],
    ['4110', 53121],
    ['4311', 16267],
    ['2223', 59748],
    ['2341', 81218],
    ['2342', 34492],
    ['2512', 7668],
    ['3512', 4573],
    ['2166', 4905],
    ['7411', 29187],
    ['3313', 18847],
  ],
};
