import type { OccupationCode, SkillId } from '@fotfeste/kernel';
import {
  buildTaxonomy,
  kinshipOf,
  occupationSimilarity,
  parseOccupationCode,
  starterSource,
  styrkFromIsco,
  withReadyTasks,
} from './index.js';

const code = (text: string): OccupationCode => text as OccupationCode;
const skill = (text: string): SkillId => text as SkillId;
const taxonomy = buildTaxonomy(starterSource());

describe('occupation codes', () => {
  it("are read in four digits or in NAV's six", () => {
    expect(parseOccupationCode(' 9112 ')).toBe('9112');
    expect(parseOccupationCode('5120.03')).toBe('5120');
    expect(parseOccupationCode('912')).toBeUndefined();
    expect(parseOccupationCode('kokk')).toBeUndefined();
  });

  it('are kin by the longest group they share', () => {
    expect(kinshipOf(code('9112'), code('9112'))).toBe('SAME');
    expect(kinshipOf(code('9112'), code('9111'))).toBe('MINOR_GROUP');
    expect(kinshipOf(code('9112'), code('9123'))).toBe('SUB_MAJOR_GROUP');
    expect(kinshipOf(code('9112'), code('9412'))).toBe('MAJOR_GROUP');
    expect(kinshipOf(code('9112'), code('5120'))).toBe('NONE');
  });

  it('come from ISCO-08 as they are, but for those Norway sorts otherwise', () => {
    expect(styrkFromIsco('9112')).toEqual(['9112']);
    expect(styrkFromIsco('2221')[0]).toBe('2223');
    expect(styrkFromIsco('1113')).toEqual([]);
  });
});

describe('the starter taxonomy', () => {
  it('holds at least 60 occupations and 240 skills, all named in bokmål and English', () => {
    expect(taxonomy.occupations.size).toBeGreaterThanOrEqual(60);
    expect(taxonomy.skills.size).toBeGreaterThanOrEqual(240);
    for (const { names } of [...taxonomy.skills.values(), ...taxonomy.occupations.values()]) {
      expect(names.nb).toBeTruthy();
      expect(names.en).toBeTruthy();
    }
  });

  it('links only to skills it has, and gives every occupation essential skills and a ready task', () => {
    for (const { essential, optional, tasks } of taxonomy.occupations.values()) {
      const linked = [...essential, ...optional, ...tasks.flatMap((task) => task.skills)];
      expect(linked.filter((id) => !taxonomy.skills.has(id))).toEqual([]);
      expect(essential.length).toBeGreaterThan(0);
      expect(tasks.length).toBeGreaterThan(0);
    }
  });

  it('has tasks with ids of their own', () => {
    const ids = [...taxonomy.occupations.values()].flatMap(({ tasks }) => tasks.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('counts a rare skill as more telling than a common one, and one it does not know as the rarest', () => {
    expect(taxonomy.idf(skill('nursing'))).toBeGreaterThan(taxonomy.idf(skill('customer-service')));
    expect(taxonomy.idf(skill('not-in-any-list'))).toBeGreaterThanOrEqual(taxonomy.idf(skill('nursing')));
  });
});

describe('similar occupations', () => {
  const similarity = (from: string, to: string) => occupationSimilarity(taxonomy, { from: code(from), to: code(to) });

  it('are the same before the same group before another field', () => {
    expect(similarity('9112', '9112')).toBe(100);
    expect(similarity('9112', '9111')).toBeGreaterThanOrEqual(60);
    expect(similarity('9112', '2512')).toBe(0);
  });

  it("share skills across the groups: a cook can do much of a kitchen assistant's work", () => {
    expect(similarity('5120', '9412')).toBeGreaterThan(20);
    expect(similarity('5321', '5329')).toBeGreaterThanOrEqual(60);
  });
});

describe('a taxonomy with several concepts per code', () => {
  const merged = buildTaxonomy({
    version: 'test',
    skills: ['a', 'b', 'c'].map((id) => ({ id: skill(id), names: { en: id }, broader: [] })),
    concepts: [
      { id: '1', code: code('5223'), names: { en: 'one' }, essential: [skill('a'), skill('b')], optional: [] },
      { id: '2', code: code('5223'), names: { en: 'two' }, essential: [skill('a')], optional: [skill('c')] },
      { id: '3', code: code('5223'), names: { en: 'three' }, essential: [skill('a')], optional: [] },
    ],
  });

  it('calls essential what at least half of them do, and optional the rest', () => {
    const shop = merged.occupations.get(code('5223'));
    expect(shop?.essential).toEqual(['a']);
    expect(shop?.optional).toEqual(['b', 'c']);
  });
});

describe('ESCO with ready tasks', () => {
  it('gets the tasks of the occupations both know, with the skills both know', () => {
    const uri = taxonomy.skills.get(skill('vacuum'))?.escoUri;
    const esco = buildTaxonomy(
      withReadyTasks({
        version: 'esco-test',
        skills: [{ id: skill('esco-vacuum'), names: { en: 'vacuum' }, escoUri: uri, broader: [] }],
        concepts: [
          { id: 'a', code: code('9112'), names: { en: 'cleaner' }, essential: [skill('esco-vacuum')], optional: [] },
          { id: 'b', code: code('1111'), names: { en: 'legislator' }, essential: [], optional: [] },
        ],
      }),
    );
    const offices = esco.occupations.get(code('9112'))?.tasks.find(({ id }) => id === 'clean-offices');
    expect(offices?.skills).toEqual(['esco-vacuum']);
    expect(esco.occupations.get(code('1111'))?.tasks).toEqual([]);
  });
});
