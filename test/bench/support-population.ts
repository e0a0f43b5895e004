import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nationalPopulation } from '@fotfeste/demo';
import { localDate } from '@fotfeste/kernel';
import { nationalFacts } from './support-national-facts.js';

const [folder = '.', on = '', participants = '', slots = ''] = process.argv.slice(2);
const facts = nationalFacts(
  nationalPopulation({ seed: 7, today: localDate(on), participants: Number(participants), slots: Number(slots) }),
);
const lines = (rows: readonly unknown[]): string => rows.map((row) => JSON.stringify(row)).join('\n');
writeFileSync(join(folder, 'participants.ndjson'), lines(facts.participants));
writeFileSync(join(folder, 'slots.ndjson'), lines(facts.slots));
writeFileSync(join(folder, 'geography.json'), JSON.stringify(facts.geography));
