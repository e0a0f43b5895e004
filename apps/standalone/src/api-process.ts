import { createLogger, startApi } from '@fotfeste/api';
import { describeProblems, readConfig, type Config } from '@fotfeste/config';
import { openDatabase } from '@fotfeste/db';
import { DEMO_USERS } from './demo-users.js';
import { mountLocalIssuer, type IssuerListener } from './issuer/index.js';

/**
 * The API as `npm start` runs it: the same as anywhere, with the local issuer mounted below `/oidc`. The issuer is
 * put in from here, so that the API in production does not even contain it.
 */
const config = readConfig(process.env);
if (!config.ok) {
  process.stderr.write(`${describeProblems(config.refusal)}\n`);
  process.exit(78);
}
const { database: settings, http } = config.value;
const logger = createLogger(config.value, 'api');
const database = await openDatabase(settings.url.reveal(), {
  poolSize: settings.poolSize,
  statementTimeout: settings.statementTimeoutMs,
});
const localIssuer = await issuerOf(config.value);
const api = await startApi({ config: config.value, database, logger, localIssuer }, http.port);

const stop = async (): Promise<void> => {
  await api.close();
  await database.close();
  process.exit(0);
};
process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());

async function issuerOf({ issuers, http: { publicUrl }, dataDir }: Config): Promise<IssuerListener | undefined> {
  const { local } = issuers;
  if (!local) return undefined;
  const clientSecret = local.clientSecret.reveal();
  return mountLocalIssuer({
    ...{ publicUrl, dataDir, users: DEMO_USERS },
    clients: [
      {
        clientId: local.clientId,
        clientSecret,
        redirectUris: [`${publicUrl}/callback`],
        postLogoutRedirectUris: [publicUrl, `${publicUrl}/`],
      },
    ],
    machine: { secret: clientSecret, audience: local.audience },
    onFault: (fault) => logger.error({ fault: fault instanceof Error ? fault.stack : String(fault) }, 'issuer fault'),
  });
}
