import { pino, type DestinationStream, type Logger } from 'pino';
import type { Config } from '@fotfeste/config';

/** The process's log, to its standard output unless told otherwise: one JSON line an event, no personal data. What could carry some is taken out by name. */
export const createLogger = (config: Pick<Config, 'logLevel'>, name: string, to?: DestinationStream): Logger =>
  pino(
    {
      name,
      level: config.logLevel,
      redact: {
        paths: [
          'req.headers',
          'req.url',
          'req.query',
          'req.body',
          'err.detail',
          'err.parameters',
          'err.query',
          'err.where',
          '*.detail',
          '*.parameters',
        ],
        remove: true,
      },
    },
    to ?? pino.destination(1),
  );
