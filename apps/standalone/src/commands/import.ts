import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readStandaloneConfig } from '@fotfeste/config';
import { runningInstance } from '../instance-file.js';
import { instanceKeys } from '../supervisor/data-dir.js';
import { isRegister, readArguments, USAGE, type ImportRequest } from './importing/arguments.js';
import { importerFor, tokenFor } from './importing/demo-token.js';
import { parcelsOf, UnreadablePath, type Parcel } from './importing/files.js';
import { ApiRefusal, ImportClient, type ImportJob, type Problem } from './importing/import-client.js';

const ENDING = { TAKEN: 0, REFUSED: 1, UNREADABLE: 2, NOTHING_RUNS: 3 } as const;

const folder = process.env['INIT_CWD'] ?? process.cwd();
process.exitCode = await run(readArguments(process.argv.slice(2), folder));

/** `npm run import`: sends files to the running Fotfeste and tells, row by row, what came of them. */
async function run(request: ImportRequest | undefined): Promise<number> {
  if (!request) return fail(USAGE, ENDING.UNREADABLE);
  const dataDir = dataDirOf();
  try {
    const parcels = parcelsOf(request.kind, request.paths);
    const client = await clientFor(request, dataDir);
    if (!client) return ENDING.NOTHING_RUNS;
    let ending: number = ENDING.TAKEN;
    for (const parcel of parcels) ending = Math.max(ending, await importParcel(client, parcel, { request, dataDir }));
    return ending;
  } catch (error) {
    if (error instanceof UnreadablePath) return fail(error.message, ENDING.UNREADABLE);
    throw error;
  }
}

async function clientFor(request: ImportRequest, dataDir: string): Promise<ImportClient | undefined> {
  const instance = runningInstance(dataDir);
  if (!instance) return complain(`Fotfeste does not run on ${dataDir}. Start it with "npm start" and try again.`);
  const user = importerFor(request);
  if (!user)
    return complain(
      `No demo user imports for ${request.municipality}; "npm run -s token -- --list" shows who there is.`,
    );
  const secret = process.env['LOCAL_CLIENT_SECRET'] || instanceKeys(dataDir).localClientSecret;
  const token = await tokenFor(instance, user.username, secret);
  if (!token) return complain(`Fotfeste at ${instance.url} gave no token. Its log is ${dataDir}/logs/api.log`);
  return new ImportClient(instance.url, token);
}

interface Setting {
  readonly request: ImportRequest;
  readonly dataDir: string;
}

async function importParcel(client: ImportClient, parcel: Parcel, { request, dataDir }: Setting): Promise<number> {
  try {
    let upload: string | undefined;
    for (const file of parcel.files) upload = await client.send(file, upload);
    const id = await client.start(upload ?? '', { ...request, municipality: municipalityOf(request) });
    const job = await client.ended(id, (progress) => process.stderr.write(`\r${parcel.title}: ${progress} %  `));
    process.stderr.write('\r');
    for await (const problem of client.problems(id)) print(lineOf(problem));
    print(`${parcel.title}: ${summaryOf(job, request)}`);
    if (job.status === 'FAILED') return fail(`${parcel.title}: ${job.failure ?? ''}`, ENDING.UNREADABLE);
    if (job.refusedFile) print(`Rows to mend: ${await keepRefused(client, job.refusedFile, { parcel, dataDir })}`);
    return job.refused > 0 ? ENDING.REFUSED : ENDING.TAKEN;
  } catch (error) {
    if (error instanceof ApiRefusal) return fail(`${parcel.title}: ${error.message}`, ENDING.UNREADABLE);
    throw error;
  }
}

/** Registers belong to no municipality: the administrator's own is where the import is noted. */
function municipalityOf(request: ImportRequest): string {
  const own = isRegister(request.kind) ? importerFor(request)?.grants[0]?.municipality : undefined;
  return own ?? request.municipality;
}

function lineOf({ line, field, value, problem, wayOut }: Problem): string {
  return [
    line > 0 ? `line ${line}` : undefined,
    field || undefined,
    value ? `«${value}»` : undefined,
    `${problem}. ${wayOut}.`,
  ]
    .filter((part) => part !== undefined)
    .join(': ');
}

function summaryOf({ rowsRead, created, changed, unchanged, refused }: ImportJob, { dryRun }: ImportRequest): string {
  const counts = `${rowsRead} read, ${created} new, ${changed} changed, ${unchanged} unchanged, ${refused} refused`;
  return dryRun ? `${counts} (dry run: nothing is stored)` : counts;
}

/** The file holds people: it is kept where the rest of the installation's data is, for its owner only. */
async function keepRefused(
  client: ImportClient,
  path: string,
  { parcel, dataDir }: { readonly parcel: Parcel; readonly dataDir: string },
): Promise<string> {
  const kept = join(dataDir, 'refused');
  mkdirSync(kept, { recursive: true, mode: 0o700 });
  const file = join(kept, `${parcel.title.replace(/\.\w+$/, '')}-refused.csv`);
  writeFileSync(file, await client.refusedFile(path), { mode: 0o600 });
  return file;
}

function dataDirOf(): string {
  const config = readStandaloneConfig(process.env);
  return resolve(config.ok ? config.value.dataDir : '.data');
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function complain(text: string): undefined {
  process.stderr.write(`${text}\n`);
  return undefined;
}

function fail(text: string, ending: number): number {
  complain(text);
  return ending;
}
