import type { Sector, SlotRequirement, WeekBlock } from '@fotfeste/matching';
import { at, blocksOn, workdays } from '../people/weeks.js';
import type { Weighted } from '../random.js';

/** What workplaces of a sector are like in the demo. */
export interface SectorProfile {
  readonly sector: Sector;
  /** Share of workplaces. Of accommodation and food, health, business services, industry and retail the shares of
   * Ukrainians' jobs are published (NAV, April 2024: 16.6 %, and 10-14 % each); the rest is assumed. */
  readonly share: number;
  readonly industryCode: string;
  /** What workplaces are called after their invented name. */
  readonly nouns: readonly string[];
  readonly occupations: readonly Weighted<string>[];
  readonly shifts: readonly (readonly WeekBlock[])[];
  readonly requirements: readonly SlotRequirement[];
  /** Where the municipality runs them, they belong to its organisation. */
  readonly municipal: boolean;
}

const daytime = blocksOn(workdays, at(8), at(15.3));
const early = blocksOn(workdays, at(7), at(14.3));
const threeDays = blocksOn([1, 3, 5], at(8), at(15.3));
const otherDays = blocksOn([2, 4], at(8), at(15.3));
const police: SlotRequirement = { kind: 'POLICE_CERTIFICATE', duty: 'SHALL' };

/** The sectors of the demo's workplaces. */
export const sectorProfiles: readonly SectorProfile[] = [
  {
    sector: 'FOOD_AND_HOSPITALITY',
    share: 17,
    industryCode: '56.101',
    nouns: ['kafé', 'restaurant', 'hotell', 'kantine'],
    occupations: [
      ['9412', 30],
      ['5120', 20],
      ['5131', 20],
      ['5246', 20],
      ['9112', 10],
    ],
    shifts: [daytime, blocksOn([3, 4, 5, 6], at(10), at(17)), blocksOn([2, 3, 4, 5], at(12), at(19.3))],
    requirements: [{ kind: 'FOOD_HYGIENE', duty: 'MAY' }],
    municipal: false,
  },
  {
    sector: 'HEALTH_AND_CARE',
    share: 13,
    industryCode: '87.101',
    nouns: ['sykehjem', 'bofellesskap', 'dagsenter'],
    occupations: [
      ['5329', 45],
      ['5321', 30],
      ['9412', 15],
      ['8157', 10],
    ],
    shifts: [daytime, early, threeDays],
    requirements: [police],
    municipal: true,
  },
  {
    sector: 'CLEANING',
    share: 12,
    industryCode: '81.210',
    nouns: ['renhold'],
    occupations: [['9112', 1]],
    shifts: [early, blocksOn(workdays, at(6), at(11)), blocksOn([1, 3, 5], at(6.3), at(14))],
    requirements: [],
    municipal: false,
  },
  {
    sector: 'INDUSTRY',
    share: 11,
    industryCode: '10.890',
    nouns: ['industri', 'verksted', 'matfabrikk'],
    occupations: [
      ['8160', 45],
      ['9329', 35],
      ['7212', 10],
      ['7512', 10],
    ],
    shifts: [early, daytime],
    requirements: [],
    municipal: false,
  },
  {
    sector: 'RETAIL',
    share: 14,
    industryCode: '47.111',
    nouns: ['dagligvare', 'byggevare', 'bruktbutikk'],
    occupations: [
      ['5223', 85],
      ['9333', 15],
    ],
    shifts: [daytime, blocksOn([2, 3, 4, 5, 6], at(9), at(14)), otherDays],
    requirements: [],
    municipal: false,
  },
  {
    sector: 'KINDERGARTEN',
    share: 11,
    industryCode: '88.911',
    nouns: ['barnehage'],
    occupations: [
      ['5311', 90],
      ['9412', 10],
    ],
    shifts: [daytime, threeDays, blocksOn(workdays, at(9), at(14))],
    requirements: [police],
    municipal: true,
  },
  {
    sector: 'SCHOOL',
    share: 4,
    industryCode: '85.201',
    nouns: ['skole'],
    occupations: [
      ['5312', 45],
      ['5311', 25],
      ['5153', 30],
    ],
    shifts: [daytime, blocksOn(workdays, at(8), at(13))],
    requirements: [police],
    municipal: true,
  },
  {
    sector: 'TRANSPORT_AND_STORAGE',
    share: 7,
    industryCode: '52.100',
    nouns: ['lager', 'logistikk'],
    occupations: [
      ['4321', 75],
      ['9333', 15],
      ['8322', 10],
    ],
    shifts: [early, daytime],
    requirements: [{ kind: 'FORKLIFT', duty: 'MAY' }],
    municipal: false,
  },
  {
    sector: 'CONSTRUCTION',
    share: 5,
    industryCode: '41.200',
    nouns: ['bygg', 'malerservice'],
    occupations: [
      ['9313', 50],
      ['7115', 30],
      ['7131', 20],
    ],
    shifts: [early],
    requirements: [{ kind: 'CONSTRUCTION_SAFETY_CARD', duty: 'SHALL' }],
    municipal: false,
  },
  {
    sector: 'OFFICE',
    share: 3,
    industryCode: '69.201',
    nouns: ['regnskap', 'kontorservice'],
    occupations: [
      ['4110', 60],
      ['4311', 25],
      ['3512', 15],
    ],
    shifts: [daytime, threeDays],
    requirements: [],
    municipal: false,
  },
  {
    sector: 'AGRICULTURE_AND_NATURE',
    share: 2,
    industryCode: '01.190',
    nouns: ['gartneri'],
    occupations: [
      ['9214', 60],
      ['6113', 40],
    ],
    shifts: [early, threeDays],
    requirements: [],
    municipal: false,
  },
  {
    sector: 'OTHER',
    share: 1,
    industryCode: '96.020',
    nouns: ['frisør', 'bilverksted'],
    occupations: [
      ['5141', 50],
      ['7231', 50],
    ],
    shifts: [daytime, otherDays],
    requirements: [],
    municipal: false,
  },
];
