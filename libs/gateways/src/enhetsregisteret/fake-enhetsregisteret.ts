import type { OrganisationNumber } from '@fotfeste/kernel';
import type { Enhetsregisteret } from './enhetsregisteret.js';
import type { RegisteredUnit } from './registered-unit.js';

/**
 * Enhetsregisteret in memory, for tests and for the standalone product without internet: it knows the units it is given,
 * and the synthetic ones among them are no more real than the rest.
 */
export function fakeEnhetsregisteret(units: readonly RegisteredUnit[]): Enhetsregisteret {
  const find = (number: OrganisationNumber, kind: RegisteredUnit['kind']): Promise<RegisteredUnit | undefined> =>
    Promise.resolve(units.find((unit) => unit.number === number && unit.kind === kind));
  return {
    workplace: (number) => find(number, 'WORKPLACE'),
    organisation: (number) => find(number, 'ORGANISATION'),
    search: ({ name = '', municipality, page = 0, size = 20 }) => {
      const hits = units.filter(
        (unit) =>
          unit.kind === 'WORKPLACE' &&
          unit.deletedOn === undefined &&
          unit.name.toLowerCase().includes(name.toLowerCase()) &&
          (municipality === undefined || unit.municipality === municipality),
      );
      return Promise.resolve({ workplaces: hits.slice(page * size, (page + 1) * size), total: hits.length });
    },
    workplaceChanges: (after) =>
      Promise.resolve(
        units
          .filter(({ kind }) => kind === 'WORKPLACE')
          .map(({ number }, index) => ({ id: index + 1, number }))
          .filter(({ id }) => id > after),
      ),
  };
}
