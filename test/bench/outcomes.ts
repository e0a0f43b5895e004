import { Client } from 'pg';
import { aConsultant, startTestApp } from '../support/app.js';
import startDatabase from '../support/start-database.js';
import stopDatabase from '../support/stop-database.js';
import { quantile } from './support-table.js';

/**
 * `npm run bench -- outcomes`: the outcome page of a municipality with 35 000 participants over ten years, asked for
 * through HTTP as the screen does. Flags: `--participants 35000`, `--times 21`.
 */
const flag = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const [participants, times] = [flag('participants', 35_000), flag('times', 21)];
const limitMs = 300;

const page = `query ($from: Int!, $to: Int!) { outcomes(municipality: "3203", fromYear: $from, toYear: $to) {
  targetPercent years { year percent settled { ...C } exits { ...C } toWork { ...C } toEducation { ...C } permanentHires { ...C } hiresAfterPlacement { ...C } }
  published { area year percent numerator denominator definition source }
  funnel { area denominator percent lower95 upper95 lower99 upper99 own } } }
fragment C on OutcomeCell { value suppressed }`;

await startDatabase();
try {
  const app = await startTestApp();
  try {
    await fill(app.urls.adminUrl);
    const consultant = await app.as(aConsultant());
    const toYear = new Date().getFullYear();
    for (const years of [5, 10]) {
      const took: number[] = [];
      for (let turn = 0; turn <= times; turn += 1) {
        const started = performance.now();
        await consultant.ask(page, { from: toYear - years + 1, to: toYear }).catch((error: unknown) => {
          throw new Error(`${String(error)} ${app.log()}`);
        });
        // the first one reads the disk
        if (turn > 0) took.push(performance.now() - started);
      }
      const [median, slow] = [quantile(took, 0.5), quantile(took, 0.95)];
      process.stdout.write(
        `${participants} participants, ${years} years: median ${median.toFixed(0)} ms, 95 % within ${slow.toFixed(0)} ms` +
          ` (at most ${limitMs} ms: ${median <= limitMs ? 'met' : 'MISSED'})\n`,
      );
      if (median > limitMs) process.exitCode = 1;
    }
  } finally {
    await app.close();
  }
} finally {
  await stopDatabase();
}

/** Everybody settled over ten years, four of five ended, half placed, a third hired, some of them checked. */
async function fill(adminUrl: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(`set session_replication_role = replica`);
  const statements = [
    `insert into municipality (number, name, valid_from) values ('3203', 'Asker', '2024-01-01') on conflict do nothing`,
    `insert into occupation (code, name_nb, name_en, source) values ('5223', 'Butikkmedarbeider', 'Shop assistant', 'bench') on conflict do nothing`,
    `insert into employer (organisation_number, name) select (300000000 + n)::text, 'Bedrift ' || n from generate_series(1, 400) n`,
    `create temp table person as select gen_random_uuid() as id, n, current_date - (random() * 3650)::int as settled_on,
       random() as luck from generate_series(1, ${participants}) n`,
    `insert into participant (id, municipality, given_name, family_name, gender, schooling, settled_on, settlement_basis, programme_start, protection)
     select id, '3203', 'Person', 'Nummer ' || n, case when n % 2 = 0 then 'MAN' else 'WOMAN' end,
            (array['NONE', 'PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY', 'HIGHER'])[1 + n % 5], settled_on,
            case when n % 4 = 0 then 'FAMILY_REUNIFICATION' else 'SETTLED' end, settled_on + 60, case when n % 500 = 0 then 2 else 0 end from person`,
    `insert into programme_exit (id, participant_id, municipality, exit_on, kind, recorded_by, recorded_by_name)
     select gen_random_uuid(), id, '3203', settled_on + 700, (array['WORK', 'WORK', 'UPPER_SECONDARY', 'OTHER_EDUCATION', 'MOVED', 'BROKE_OFF', 'UNKNOWN'])[1 + n % 7], id, 'bench'
       from person where luck < 0.8 and settled_on + 700 <= current_date`,
    `insert into placement (id, agreement_id, participant_id, municipality, organisation, slot_id, slot_title, occupation, from_date, to_date, weekly_hours)
     select gen_random_uuid(), id, id, '3203', (300000001 + n % 400)::text, id, 'Plass', '5223', settled_on + 300, settled_on + 400, 22.5
       from person where luck < 0.5 and settled_on + 300 <= current_date`,
    `insert into hire (id, participant_id, municipality, organisation, occupation, kind, percent, start_on, placement_id, recorded_by, recorded_by_name)
     select gen_random_uuid(), p.id, '3203', (300000001 + n % 400)::text, '5223', (array['PERMANENT', 'TEMPORARY', 'ON_CALL'])[1 + n % 3], 100,
            p.settled_on + 420, l.id, p.id, 'bench' from person p left join placement l on l.participant_id = p.id where luck < 0.35 and p.settled_on + 420 <= current_date`,
    `insert into hire_check (id, hire_id, participant_id, municipality, on_date, still_employed, recorded_by_name, recorded_at)
     select gen_random_uuid(), id, participant_id, '3203', start_on + 190, true, 'bench', now() from hire where start_on + 190 <= current_date`,
    `analyze`,
  ];
  for (const statement of statements) await client.query(statement);
  await client.end();
}
process.exit();
