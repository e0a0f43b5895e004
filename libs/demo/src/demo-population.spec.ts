import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { localDate, monthsAndDaysBetween, yearOf } from '@fotfeste/kernel';
import { starterSource } from '@fotfeste/occupation';
import { missingStartingFacts, readIdentityNumber, readOrganisationNumber } from '@fotfeste/placement';
import {
  assumptions,
  demoPopulation,
  demoPostcodes,
  demoRegion,
  nationalPopulation,
  publishedFigures,
  starterMunicipalities,
} from './index.js';
import { nationalPlaces } from './places/demo-place.js';
import { randomFrom } from './random.js';

const today = localDate('2026-11-23');
const region = demoPopulation({ seed: 7, today });
/** Populations are compared as text: a deep comparison of a thousand people takes seconds. */
const textOf = (value: unknown): string => JSON.stringify(value);
const share = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number =>
  items.filter(holds).length / items.length;

describe('the demo region', () => {
  it('has the size of its municipalities', () => {
    expect(region.participants).toHaveLength(520);
    expect(region.slots).toHaveLength(260);
    expect(region.employers).toHaveLength(90);
    expect(demoRegion.map(({ municipality, participants }) => [municipality, participants])).toEqual([
      ['3203', 185],
      ['3201', 185],
      ['3312', 80],
      ['5503', 70],
    ]);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(textOf(demoPopulation({ seed: 7, today }))).toBe(textOf(region));
    expect(textOf(demoPopulation({ seed: 8, today }).participants)).not.toBe(textOf(region.participants));
  });

  it('keeps its people when only the slots change', () => {
    const fewer = demoPopulation({ seed: 7, today, slots: 10, historyYears: 0 });
    expect(textOf(fewer.participants)).toBe(textOf(region.participants));
  });

  it('has synthetic identity numbers only, none twice', () => {
    const people = [...region.participants, ...region.former.map(({ person }) => person)];
    const numbers = people.flatMap(({ identityNumbers }) => identityNumbers);
    expect(new Set(numbers.map(({ number }) => number)).size).toBe(people.length * 2);
    const passes = (number: string, allowSynthetic: boolean): boolean =>
      readIdentityNumber(number, { today, allowSynthetic }).ok;
    expect(numbers.every(({ number }) => passes(number, true))).toBe(true);
    expect(numbers.some(({ kind, number }) => kind !== 'DUF_NUMBER' && passes(number, false))).toBe(false);
  });

  it('has synthetic organisation numbers only, none twice, those of the demo users among them', () => {
    const numbers = region.employers.map(({ workplace }) => workplace);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const number of numbers) expect(readOrganisationNumber(false)(number).ok).toBe(false);
    for (const reserved of ['310000019', '310000027', '213456784']) {
      expect(region.slots.some(({ facts }) => facts.organisation === reserved)).toBe(true);
    }
  });
});

describe('the people of the demo region', () => {
  it('have programmes under way, begun within three months of settlement for nearly all', () => {
    expect(region.participants.every(({ facts }) => (facts.programme?.endsOn ?? '') > today)).toBe(true);
    const inTime = share(region.participants, ({ settledOn, facts }) => {
      if (!settledOn || !facts.programme) return false;
      return monthsAndDaysBetween(settledOn, facts.programme.startsOn).months < 3;
    });
    expect(inTime).toBeGreaterThan(0.9);
  });

  it('are at protected addresses and colleagues in a few cases, without a way to find them', () => {
    const shielded = region.participants.filter(({ facts }) => facts.protection !== 'NONE');
    expect(shielded.map(({ facts }) => facts.protection)).toEqual(
      expect.arrayContaining(['CONFIDENTIAL', 'STRICTLY_CONFIDENTIAL']),
    );
    for (const { email, phone, facts } of shielded)
      expect([email, phone, facts.homePostcode]).toEqual([undefined, undefined, undefined]);
    expect(region.participants.some(({ facts }) => facts.ownStaff)).toBe(true);
  });

  it('have intakes that are not complete, but enough to start', () => {
    const bare = share(region.participants, ({ facts }) => facts.workHistory === undefined);
    expect(bare).toBeGreaterThan(0.05);
    for (const person of region.participants.filter(({ facts }) => facts.protection === 'NONE')) {
      expect(missingStartingFacts(person)).toEqual([]);
    }
  });

  it('speak Norwegian as assumed, in four parts that differ', () => {
    const spoken = region.participants.flatMap(
      ({ facts }) => facts.norwegian?.find(({ skill }) => skill === 'SPEAKING')?.level ?? [],
    );
    expect(share(spoken, (level) => level === 'A0' || level === 'A1')).toBeCloseTo(0.35, 1);
    const parts = region.participants.map(({ facts }) => new Set(facts.norwegian?.map(({ level }) => level)).size);
    expect(parts.some((levels) => levels > 1)).toBe(true);
  });
});

describe('the slots of the demo region', () => {
  it('have tasks and skills of the taxonomy, and end after they begin', () => {
    const skills = new Set(starterSource().skills.map(({ id }) => id));
    for (const { facts, from, to } of region.slots) {
      expect(facts.tasks?.length).toBeGreaterThan(0);
      expect(facts.skills?.every(({ skill }) => skills.has(skill))).toBe(true);
      expect(to !== undefined && to > from).toBe(true);
      expect(facts.postcode).toBeDefined();
      expect(facts.weeklyHours).toBeGreaterThan(0);
    }
  });

  it('of Harstad are for Harstad', () => {
    const far = region.slots.filter(({ facts }) => facts.municipality === '5503');
    expect(far.length).toBeGreaterThan(20);
    expect(far.every(({ facts }) => facts.sharedWith?.length === 0)).toBe(true);
  });
});

describe('the years before', () => {
  it('end in work and education about as often as published', () => {
    const kinds = region.former.map(({ exit }) => exit.kind);
    expect(share(kinds, (kind) => kind === 'WORK')).toBeCloseTo(publishedFigures.directlyAfter.work, 1);
    expect(share(kinds, (kind) => kind === 'UPPER_SECONDARY' || kind === 'OTHER_EDUCATION')).toBeCloseTo(0.08, 1);
    expect(new Set(region.former.map(({ exit }) => yearOf(exit.on)))).toEqual(
      new Set([2021, 2022, 2023, 2024, 2025, 2026]),
    );
  });

  it('have hires for those who left to work, in their own municipality, not all permanent', () => {
    const workplaces = new Map(region.employers.map(({ workplace, municipality }) => [workplace, municipality]));
    for (const { person, exit, hire } of region.former) {
      expect(hire !== undefined).toBe(exit.kind === 'WORK');
      if (hire) expect(workplaces.get(hire.workplace)).toBe(person.facts.municipality);
      expect(exit.on <= today && (person.facts.programme?.startsOn ?? exit.on) <= exit.on).toBe(true);
    }
    const hires = region.former.flatMap(({ hire }) => hire ?? []);
    expect(share(hires, ({ kind }) => kind === 'PERMANENT')).toBeCloseTo(0.48, 0);
  });
});

describe('the whole country', () => {
  it('has every municipality, most people where most were settled', () => {
    const places = nationalPlaces(34_578);
    expect(places).toHaveLength(357);
    expect(places.reduce((sum, { participants }) => sum + participants, 0)).toBe(34_578);
    expect(places[0]).toMatchObject({ name: 'Oslo' });
    expect(Math.min(...places.map(({ participants }) => participants))).toBeGreaterThan(0);
  });

  it('is made at any scale', () => {
    const country = nationalPopulation({ seed: 1, today, participants: 1000, slots: 500 });
    expect([country.participants.length, country.slots.length, country.former.length]).toEqual([1000, 500, 0]);
    expect(new Set(country.participants.map(({ identityNumbers }) => identityNumbers[1]?.number)).size).toBe(1000);
  });
});

describe('facts and assumptions', () => {
  it('name their sources', () => {
    for (const { source } of [
      publishedFigures.ages,
      publishedFigures.countriesOfBirth,
      publishedFigures.employedByOccupation,
    ]) {
      expect(source).not.toBe('');
    }
    expect(Object.keys(assumptions).length).toBeGreaterThan(10);
  });

  it('place every postcode of the region in its municipality, near its settlement', () => {
    for (const { municipality, latitude, longitude } of demoPostcodes) {
      const centre = starterMunicipalities.find(({ number }) => number === municipality);
      expect(Math.abs((centre?.latitude ?? 0) - latitude)).toBeLessThan(0.3);
      expect(Math.abs((centre?.longitude ?? 0) - longitude)).toBeLessThan(0.3);
    }
  });

  it('draw evenly from a seed', () => {
    const random = randomFrom(3);
    const draws = Array.from({ length: 4000 }, () => random.next());
    expect(share(draws, (draw) => draw < 0.25)).toBeCloseTo(0.25, 1);
    expect(random.branch('a').next()).not.toBe(random.branch('b').next());
  });
});

const figures = fileURLToPath(new URL('../../../../shared/data/stats/intro_programme_figures.json', import.meta.url));
/** The collected figures are not part of the product. */
const withFigures = existsSync(figures) ? describe : describe.skip;

withFigures('the typed figures (skipped where the collection does not lie beside the product)', () => {
  it('are those of the collection', () => {
    const text = readFileSync(figures, 'utf8');
    const flat = text.replace(/\s/g, '');
    for (const [country, count] of publishedFigures.countriesOfBirth.rows)
      expect(flat).toContain(`"${country}":[${count},`);
    for (const [, count] of publishedFigures.ages.rows) expect(flat).toContain(`[${count},`);
  });
});
