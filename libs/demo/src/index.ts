export { demoPopulation, nationalPopulation, type DemoOptions, type DemoPopulation } from './demo-population.js';
export type { DemoHire, FormerParticipant } from './people/former-participant.js';
export {
  demoPostcodes,
  demoRegion,
  starterMunicipalities,
  type DemoPlace,
  type DemoPostcode,
} from './places/demo-place.js';
export * as publishedFigures from './facts/published-figures.js';
export * as assumptions from './facts/assumptions.js';
export { randomFrom, type Random } from './random.js';
