import { pino } from 'pino';
import { describeProblems, readConfig } from '@fotfeste/config';
import { openDatabase } from '@fotfeste/db';
import { startWorker } from './start-worker.js';

const config = readConfig(process.env);
if (!config.ok) {
  process.stderr.write(`${describeProblems(config.refusal)}\n`);
  process.exit(78);
}
const { database: settings, logLevel } = config.value;
const logger = pino({ name: 'worker', level: logLevel });
const database = await openDatabase(settings.url.reveal(), { poolSize: settings.poolSize, statementTimeout: 120_000 });
const worker = await startWorker({ config: config.value, database, logger });
logger.info('worker started');

const stop = async (): Promise<void> => {
  await worker.close();
  await database.close();
  process.exit(0);
};
process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());
