import { demoPostcodes, starterMunicipalities } from '@fotfeste/demo';
import { buildGeography } from '@fotfeste/geography';
import type { MunicipalityNumber } from '@fotfeste/kernel';
import type { MatchInput } from '@fotfeste/matching';
import { municipality, participantId, slotId } from '@fotfeste/matching/testing';

/**
 * The same market so many times over, far apart on the map: more people at the same size of region. Municipalities and
 * postcodes of a copy are the first one's with the copy's number.
 */
export function copies(input: MatchInput, count: number): MatchInput {
  const numbers = Array.from({ length: count }, (_, copy) => copy);
  const named = (copy: number, text: string): string => `${copy}/${text}`;
  const town = (copy: number, number: MunicipalityNumber): MunicipalityNumber => municipality(named(copy, number));
  const away = (copy: number): { readonly north: number; readonly east: number } => ({
    north: (copy % 9) * 1.5 - 3,
    east: Math.floor(copy / 9) * 3,
  });
  return {
    ...input,
    participants: numbers.flatMap((copy) =>
      input.participants.map((person) => ({
        ...person,
        id: participantId(named(copy, person.id)),
        municipality: town(copy, person.municipality),
        ...(person.homePostcode ? { homePostcode: named(copy, person.homePostcode) } : {}),
      })),
    ),
    slots: numbers.flatMap((copy) =>
      input.slots.map((slot) => ({
        ...slot,
        id: slotId(named(copy, slot.id)),
        municipality: town(copy, slot.municipality),
        ...(slot.postcode ? { postcode: named(copy, slot.postcode) } : {}),
        ...(slot.sharedWith ? { sharedWith: slot.sharedWith.map((other) => town(copy, other)) } : {}),
      })),
    ),
    geography: buildGeography({
      municipalities: numbers.flatMap((copy) =>
        starterMunicipalities.map((row) => ({
          ...row,
          number: town(copy, row.number),
          latitude: row.latitude + away(copy).north,
          longitude: row.longitude + away(copy).east,
        })),
      ),
      postcodes: numbers.flatMap((copy) =>
        demoPostcodes.map((row) => ({
          postcode: named(copy, row.postcode),
          municipality: town(copy, row.municipality),
          latitude: row.latitude + away(copy).north,
          longitude: row.longitude + away(copy).east,
        })),
      ),
    }),
  };
}
