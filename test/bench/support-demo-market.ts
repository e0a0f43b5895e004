import { demoPopulation, demoPostcodes, starterMunicipalities } from '@fotfeste/demo';
import { buildGeography } from '@fotfeste/geography';
import { localDate } from '@fotfeste/kernel';
import { standardRules, standardWeights, type MatchInput } from '@fotfeste/matching';
import { participantId, slotId } from '@fotfeste/matching/testing';
import { buildTaxonomy, starterSource } from '@fotfeste/occupation';

/** The demo region as a run's input. */
export function demoMarket(seed = 7): MatchInput {
  const on = localDate('2026-11-23');
  const { participants, slots } = demoPopulation({ seed, today: on, historyYears: 0 });
  const number = (index: number): string => String(index).padStart(4, '0');
  return {
    participants: participants.map(({ facts }, i) => ({ ...facts, id: participantId(`p${number(i)}`) })),
    slots: slots.map(({ facts }, i) => ({ ...facts, id: slotId(`s${number(i)}`) })),
    taxonomy: buildTaxonomy(starterSource()),
    geography: buildGeography({ municipalities: starterMunicipalities, postcodes: demoPostcodes }),
    rules: standardRules,
    weights: standardWeights,
    on,
  };
}
