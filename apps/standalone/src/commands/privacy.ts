import { appendFile, readFile } from 'node:fs/promises';
import { retentionRules, systemViewer } from '@fotfeste/access';
import { describeProblems, readConfig } from '@fotfeste/config';
import { erase, openDatabase, runRetention, type Database, type Erasure } from '@fotfeste/db';
import { instantFromMilliseconds, osloDate } from '@fotfeste/kernel';
import { z } from 'zod';

const usage = `privacy retention [--do]              counts what is too old to keep; with --do it goes
privacy erase ID KIND REASON LIST     erases a person: DELETE, PSEUDONYMISE or RESTRICT, and writes the line to the file LIST
privacy reapply LIST                  erases again everybody on the file LIST, after a backup was put back
`;

const program = { ...systemViewer, clearance: 2 } as const;
const line = z.object({
  participantId: z.uuid(),
  kind: z.enum(['DELETE', 'PSEUDONYMISE', 'RESTRICT']),
  reason: z.string().min(1),
  askedOn: z.iso.date(),
});
const today = (): string => osloDate(instantFromMilliseconds(Date.now()));
const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function retention(database: Database, isDone: boolean): Promise<void> {
  const outcomes = await database.transaction(program, (transaction) =>
    runRetention(transaction, retentionRules(today()), { dryRun: !isDone }),
  );
  for (const { rule, rows } of outcomes)
    say(
      `${rule.kind.padEnd(18)} ${String(rule.days).padStart(5)} days ${String(rows).padStart(8)} rows  ${rule.source}`,
    );
  say(isDone ? 'They are gone.' : 'Nothing was changed. Say --do to let them go.');
}

async function eraseOne(database: Database, erasure: Erasure): Promise<void> {
  const found = await database.transaction(program, (transaction) => erase(transaction, erasure));
  say(`${erasure.participantId} ${erasure.kind}: ${found ? 'done' : 'nobody here'}`);
}

async function run(database: Database, [what, ...rest]: readonly string[]): Promise<boolean> {
  if (what === 'retention') {
    await retention(database, rest.includes('--do'));
    return true;
  }
  const [first, kind, reason, file] = rest;
  if (what === 'erase' && file !== undefined) {
    const erasure = line.parse({ participantId: first, kind, reason, askedOn: today() });
    // the list first: what is on it and was not done is done when it is applied again
    await appendFile(file, `${JSON.stringify(erasure)}\n`);
    await eraseOne(database, erasure);
    return true;
  }
  if (what === 'reapply' && first !== undefined) {
    const lines = (await readFile(first, 'utf8')).split('\n').filter((each) => each.trim() !== '');
    for (const each of lines) await eraseOne(database, line.parse(JSON.parse(each)));
    return true;
  }
  return false;
}

const config = readConfig(process.env);
if (config.ok) {
  const database = await openDatabase(config.value.database.url.reveal(), { poolSize: 2 });
  try {
    if (!(await run(database, process.argv.slice(2)))) {
      process.stderr.write(usage);
      process.exitCode = 2;
    }
  } finally {
    await database.close();
  }
} else {
  process.stderr.write(`${describeProblems(config.refusal)}\n`);
  process.exitCode = 78;
}
