import type { PublishedFigure } from './published-figure.js';

type CountyRow = readonly [area: string, percent: number, ended: number, toWork: number, toEducation: number];

const imdi2016: readonly CountyRow[] = [
  ['Aust-Agder', 58, 93, 9, 45],
  ['Finnmark', 56, 115, 32, 32],
  ['Sør-Trøndelag', 54, 286, 93, 61],
  ['Nord-Trøndelag', 53, 212, 49, 64],
  ['Akershus', 53, 314, 97, 69],
  ['Hedmark', 52, 121, 29, 34],
  ['Østfold', 50, 129, 26, 39],
  ['Møre og Romsdal', 50, 266, 41, 91],
  ['Oslo', 47, 413, 151, 44],
  ['Sogn og Fjordane', 47, 116, 27, 27],
  ['Buskerud', 45, 191, 48, 38],
  ['Nordland', 44, 307, 60, 75],
  ['Rogaland', 43, 352, 81, 71],
  ['Hordaland', 42, 475, 116, 85],
  ['Troms', 41, 241, 71, 29],
  ['Vestfold', 41, 125, 28, 23],
  ['Oppland', 40, 183, 39, 34],
  ['Vest-Agder', 36, 242, 39, 48],
  ['Telemark', 33, 252, 39, 43],
];

const ntb2019: readonly (readonly [area: string, percent: number])[] = [
  ['Oslo', 64],
  ['Vest-Agder', 62],
  ['Finnmark', 41],
];

const slug = (area: string): string => area.toLowerCase().replaceAll(' ', '-');

/** Published figures of the counties as they were until 2019. */
export const countyFigures: readonly PublishedFigure[] = [
  ...imdi2016.map(([area, percent, denominator, toWork, toEducation]): PublishedFigure => ({
    id: `${slug(area)}-2016-imdi-2016`,
    area,
    level: 'COUNTY',
    firstYear: 2016,
    lastYear: 2016,
    yearMeans: 'EXIT_YEAR',
    definition: 'DIRECT',
    source: 'IMDI_2016',
    percent: { value: percent, decimals: 0 },
    counts: { denominator, numerator: toWork + toEducation, toWork, toEducation },
  })),
  ...ntb2019.map(([area, percent]): PublishedFigure => ({
    id: `${slug(area)}-2018-ntb-2019`,
    area,
    level: 'COUNTY',
    firstYear: 2018,
    lastYear: 2018,
    yearMeans: 'EXIT_YEAR',
    definition: 'DIRECT',
    source: 'NTB_2019',
    percent: { value: percent, decimals: 0 },
  })),
];
