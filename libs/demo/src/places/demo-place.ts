import type { MunicipalityRow } from '@fotfeste/geography';
import type { MunicipalityNumber, OrganisationNumber } from '@fotfeste/kernel';
import { demoPostcodeRows } from './demo-postcode-rows.js';
import { municipalityRows } from './municipality-rows.js';

/** A postcode people of the demo live in. */
export interface DemoPostcode {
  readonly postcode: string;
  readonly place: string;
  readonly municipality: MunicipalityNumber;
  readonly latitude: number;
  readonly longitude: number;
}

/** A municipality of a demo and who lives there. */
export interface DemoPlace {
  readonly municipality: MunicipalityNumber;
  readonly name: string;
  readonly participants: number;
  /** Without postcodes, people and workplaces are known by their municipality only. */
  readonly postcodes: readonly string[];
  /** E-mail of the consultants, who share the participants evenly. */
  readonly consultants: readonly string[];
  /** Names the first participants bear, because somebody signs in as them. */
  readonly named: readonly (readonly [given: string, family: string])[];
  /** Numbers of the first workplaces, because somebody signs in for them. */
  readonly workplaces: readonly OrganisationNumber[];
  /** Neighbours slots are shared with. */
  readonly neighbours: readonly MunicipalityNumber[];
}

/** Norway's municipalities of 2024 with the point where people live: what a new installation starts from. */
export const starterMunicipalities: readonly MunicipalityRow[] = municipalityRows.map(
  ([number, name, latitude, longitude]) => ({
    number: number as MunicipalityNumber,
    names: name.split(' - '),
    latitude,
    longitude,
  }),
);

/** The street postcodes of the demo region. */
export const demoPostcodes: readonly DemoPostcode[] = Object.entries(demoPostcodeRows).flatMap(([municipality, rows]) =>
  rows.map(([postcode, place, latitude, longitude]) => ({
    postcode,
    place,
    municipality: municipality as MunicipalityNumber,
    latitude,
    longitude,
  })),
);

const numbers = (...texts: readonly string[]): readonly MunicipalityNumber[] =>
  texts.map((text) => text as MunicipalityNumber);

const [asker, baerum, lier] = ['3203', '3201', '3312'] as const;

type RegionRow = Omit<DemoPlace, 'municipality' | 'postcodes'> & {
  readonly municipality: keyof typeof demoPostcodeRows;
};

const region: readonly RegionRow[] = [
  {
    municipality: asker,
    name: 'Asker',
    participants: 185,
    consultants: ['kari@asker.demo', 'jonas@asker.demo'],
    named: [
      ['Yusuf', 'Karam'],
      ['Olena', 'Marchuk'],
    ],
    workplaces: ['310000019' as OrganisationNumber, '310000027' as OrganisationNumber],
    neighbours: numbers(baerum, lier),
  },
  {
    municipality: baerum,
    name: 'Bærum',
    participants: 185,
    consultants: ['ingrid@baerum.demo'],
    named: [['Selam', 'Tesfay']],
    workplaces: [],
    neighbours: numbers(asker, lier),
  },
  {
    municipality: lier,
    name: 'Lier',
    participants: 80,
    consultants: ['tore@lier.demo'],
    named: [],
    workplaces: [],
    neighbours: numbers(asker, baerum),
  },
  {
    municipality: '5503',
    name: 'Harstad',
    participants: 70,
    consultants: ['marit@harstad.demo'],
    named: [['Amina', 'Warsame']],
    workplaces: ['213456784' as OrganisationNumber],
    neighbours: [],
  },
];

/** The demo region: Asker, Bærum and Lier, which share slots, and Harstad far from them; 520 participants. */
export const demoRegion: readonly DemoPlace[] = region.map((row) => ({
  ...row,
  municipality: row.municipality as MunicipalityNumber,
  postcodes: demoPostcodeRows[row.municipality].map(([postcode]) => postcode),
}));

/**
 * The whole country: participants spread over its municipalities as refugees were settled in 2022-2024, which is close
 * to a Zipf distribution. Every municipality has somebody.
 */
export function nationalPlaces(participants: number): readonly DemoPlace[] {
  const total = municipalityRows.reduce((sum, [, , , , settledThere]) => sum + Math.max(settledThere, 1), 0);
  const shares = municipalityRows.map(([, , , , settledThere]) => (participants * Math.max(settledThere, 1)) / total);
  const counts = wholeShares(
    shares.map((share) => (share * (participants - shares.length)) / participants),
    Math.max(participants - shares.length, 0),
  );
  return municipalityRows.map(([number, name], index) => ({
    municipality: number as MunicipalityNumber,
    name: name.split(' - ')[0] ?? name,
    participants: (counts[index] ?? 0) + 1,
    postcodes: demoPostcodes.filter(({ municipality }) => municipality === number).map(({ postcode }) => postcode),
    consultants: [`radgiver@kommune-${number}.demo`],
    named: [],
    workplaces: [],
    neighbours: [],
  }));
}

/** Whole numbers that sum to the total, by largest remainder; the earlier of equals first. */
export function wholeShares(shares: readonly number[], total: number): readonly number[] {
  const floors = shares.map(Math.floor);
  const left = total - floors.reduce((sum, floor) => sum + floor, 0);
  const order = shares.map((share, index) => [share - Math.floor(share), index] as const);
  const raised = new Set(
    [...order]
      .sort((a, b) => b[0] - a[0] || a[1] - b[1])
      .slice(0, left)
      .map(([, index]) => index),
  );
  return floors.map((floor, index) => floor + (raised.has(index) ? 1 : 0));
}
