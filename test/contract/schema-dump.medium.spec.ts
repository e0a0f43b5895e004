import { readFileSync, writeFileSync } from 'node:fs';
import { dumpSchema } from '@fotfeste/db';
import { aDatabase } from '../support/database.js';

const committed = new URL('../../migrations/schema.sql', import.meta.url);

describe('the schema that the migrations make', () => {
  it('is the one that is committed for reviewers (UPDATE_SCHEMA=1 writes it anew)', async () => {
    const database = await aDatabase();
    try {
      const schema = await dumpSchema(database.ownerUrl);
      if (process.env['UPDATE_SCHEMA']) writeFileSync(committed, schema);
      expect(schema).toBe(readFileSync(committed, 'utf8'));
    } finally {
      await database.drop();
    }
  });
});
