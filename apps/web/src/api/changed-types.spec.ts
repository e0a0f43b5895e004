import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { typesThatActsChange } from './changed-types.js';

const schemaFile = join(import.meta.dirname, '../../../../libs/contract/schema.graphql');
const schema = buildSchema(readFileSync(schemaFile, 'utf8'));

describe('what is asked for again after an act', () => {
  it.each(typesThatActsChange)('%s is a type of the schema', (name) => {
    expect(schema.getType(name)).toBeDefined();
  });

  it('includes every list that has pages, except those that only a run or a search changes', () => {
    const pages = Object.keys(schema.getTypeMap()).filter((name) => name.endsWith('Connection'));
    const others = ['EmployerConnection', 'UnassignedConnection'];

    expect(pages.filter((name) => !typesThatActsChange.includes(name) && !others.includes(name))).toEqual([]);
  });
});
