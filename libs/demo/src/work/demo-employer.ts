import type { OrganisationNumber } from '@fotfeste/kernel';
import type { EmployerIntake } from '@fotfeste/placement';
import { inventedName } from '../people/invented-names.js';
import type { DemoPlace } from '../places/demo-place.js';
import type { Random } from '../random.js';
import { sectorProfiles, type SectorProfile } from './sectors.js';

/** A workplace of the demo with what its slots are drawn from. */
export interface DemoWorkplace {
  readonly employer: EmployerIntake;
  readonly profile: SectorProfile;
  readonly place: DemoPlace;
}

/** What the workplaces of one municipality are drawn from. */
export interface EmployerSeed {
  readonly random: Random;
  readonly place: DemoPlace;
  readonly count: number;
  readonly nextNumber: () => OrganisationNumber;
}

const firstParts = [
  'Bjørke',
  'Brekke',
  'Eike',
  'Elve',
  'Fjell',
  'Furu',
  'Gran',
  'Hegge',
  'Lind',
  'Lyng',
  'Mølle',
  'Sol',
  'Stein',
  'Tun',
  'Vass',
  'Øst',
];
const lastParts = [
  'bakken',
  'berget',
  'engen',
  'gløtten',
  'haugen',
  'kroken',
  'lia',
  'moen',
  'sletta',
  'stua',
  'svingen',
  'tunet',
  'vika',
  'åsen',
];

/** The workplaces of a municipality: private ones with an owner each or shared, municipal ones under the municipality. */
export function demoWorkplaces(seed: EmployerSeed): readonly DemoWorkplace[] {
  const municipal = { number: seed.nextNumber(), name: `${seed.place.name} kommune (demo)` };
  return Array.from({ length: seed.count }, (_, index) => {
    const random = seed.random.branch(`workplace-${index}`);
    const profile = profileOf(random, index);
    const name = `${random.pick(firstParts)}${random.pick(lastParts)} ${random.pick(profile.nouns)}`;
    const owner = profile.municipal ? municipal : { number: seed.nextNumber(), name: `${name} AS` };
    const workplace = seed.place.workplaces[index] ?? seed.nextNumber();
    return {
      employer: employerOf({ random, profile, place: seed.place, name, owner, workplace }),
      profile,
      place: seed.place,
    };
  });
}

const profileOf = (random: Random, index: number): SectorProfile =>
  sectorProfiles[index] ?? random.weighted(sectorProfiles.map((profile) => [profile, profile.share] as const));

interface Drawn {
  readonly random: Random;
  readonly profile: SectorProfile;
  readonly place: DemoPlace;
  readonly name: string;
  readonly owner: { readonly number: OrganisationNumber; readonly name: string };
  readonly workplace: OrganisationNumber;
}

function employerOf({ random, profile, place, name, owner, workplace }: Drawn): EmployerIntake {
  const [given, family] = inventedName(random.branch('contact'));
  return {
    workplace,
    workplaceName: name,
    organisation: owner.number,
    organisationName: owner.name,
    postcode: place.postcodes.length > 0 ? random.branch('postcode').pick(place.postcodes) : undefined,
    municipality: place.municipality,
    industryCode: profile.industryCode,
    sector: profile.sector,
    employees: random.chance(0.85) ? random.integer(4, 90) : undefined,
    contact: {
      name: `${given} ${family}`,
      role: random.pick(['daglig leder', 'avdelingsleder', 'styrer']),
      email: `kontakt@${workplace}.demo`,
      ward: profile.sector === 'HEALTH_AND_CARE' ? random.pick(['1. etasje', '2. etasje', 'kjøkkenet']) : undefined,
    },
  };
}
