import { starterMunicipalities, type DemoPopulation } from '@fotfeste/demo';
import type { GeographySource } from '@fotfeste/geography';
import type { MunicipalityNumber } from '@fotfeste/kernel';
import type { ParticipantFacts, SlotFacts } from '@fotfeste/matching';
import { participantId, slotId } from '@fotfeste/matching/testing';

/** The two sides of a market and the map they are on. */
export interface MarketFacts {
  readonly participants: readonly ParticipantFacts[];
  readonly slots: readonly SlotFacts[];
  readonly geography: GeographySource;
}

/** Neighbourhoods a municipality is divided into, so that not everybody lives in its middle. */
const neighbourhoods = 12;
/** About eight kilometres from the middle at most. */
const spread = 0.07;

const neighbourhoodOf = (municipality: MunicipalityNumber, number: number): string =>
  `${municipality}-${number % neighbourhoods}`;

/**
 * A population as facts for matching, with ids. The population knows most homes and workplaces by municipality only;
 * here they are spread over neighbourhoods around the point where people live.
 */
export const nationalFacts = ({ participants, slots }: DemoPopulation): MarketFacts => ({
  participants: participants.map(({ facts }, number) => ({
    ...facts,
    id: participantId(`p${String(number).padStart(6, '0')}`),
    homePostcode: neighbourhoodOf(facts.municipality, number),
  })),
  slots: slots.map(({ facts }, number) => ({
    ...facts,
    id: slotId(`s${String(number).padStart(6, '0')}`),
    postcode: neighbourhoodOf(facts.municipality, number * 7),
  })),
  geography: {
    municipalities: starterMunicipalities,
    postcodes: starterMunicipalities.flatMap(({ number, latitude, longitude }) =>
      Array.from({ length: neighbourhoods }, (_, hood) => {
        const turn = (2 * Math.PI * hood) / neighbourhoods;
        const out = spread * (0.3 + 0.7 * ((hood % 4) / 3));
        return {
          postcode: neighbourhoodOf(number, hood),
          municipality: number,
          latitude: latitude + out * Math.sin(turn),
          longitude: longitude + 2 * out * Math.cos(turn),
        };
      }),
    ),
  },
});
