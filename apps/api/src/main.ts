import { describeProblems, readConfig } from '@fotfeste/config';
import { openDatabase } from '@fotfeste/db';
import { startApi } from './create-api.js';
import { createLogger } from './edges/logger.js';

const config = readConfig(process.env);
if (!config.ok) {
  process.stderr.write(`${describeProblems(config.refusal)}\n`);
  process.exit(78);
}
const logger = createLogger(config.value, 'api');
const { database: settings, http } = config.value;
const database = await openDatabase(settings.url.reveal(), {
  poolSize: settings.poolSize,
  statementTimeout: settings.statementTimeoutMs,
});
const api = await startApi({ config: config.value, database, logger }, http.port);

const stop = async (): Promise<void> => {
  await api.close();
  await database.close();
  process.exit(0);
};
process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());
