import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isEnumType } from 'graphql';

const here = import.meta.dirname;
const schema = buildSchema(readFileSync(join(here, '../../../../libs/contract/schema.graphql'), 'utf8'));

/** Enums whose members are never written on the screen. */
const unwritten = new Set(['CaseloadOrder', 'CefrLevel']);

function catalogue(language: string, file: string): unknown {
  return JSON.parse(readFileSync(join(here, language, file), 'utf8'));
}

/** The keys of a catalogue, plural forms taken together: languages differ in which forms they have. */
function keysOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path.replace(/_(zero|one|two|few|many|other)$/, '')];
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, path === '' ? key : `${path}.${key}`));
}

describe('the catalogues of texts', () => {
  const files = readdirSync(join(here, 'nb'));

  it.each(files)('%s says the same things in bokmål and English', (file) => {
    expect([...new Set(keysOf(catalogue('en', file)))].toSorted()).toEqual(
      [...new Set(keysOf(catalogue('nb', file)))].toSorted(),
    );
  });

  it('has the same files in every language', () => {
    expect(readdirSync(join(here, 'en')).toSorted()).toEqual(files.toSorted());
  });

  it('names every member of every enum of the schema', () => {
    const named = new Set(keysOf(catalogue('nb', 'enums.json')));
    const members = Object.values(schema.getTypeMap())
      .filter(isEnumType)
      .filter((type) => !type.name.startsWith('__') && !unwritten.has(type.name))
      .flatMap((type) => type.getValues().map((member) => `${type.name}.${member.name}`));

    expect(members.filter((member) => !named.has(member))).toEqual([]);
  });
});
