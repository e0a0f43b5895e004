import type { FastifyInstance } from 'fastify';
import type { Config } from '@fotfeste/config';
import type { Database } from '@fotfeste/db';
import type { Authenticate } from '../sign-in/authenticate.js';

/** `POST /uploads` takes one file for an import. */
export function uploadRoutes(
  _server: FastifyInstance,
  _config: Config,
  _parts: { readonly database: Database; readonly authenticate: Authenticate },
): void {}
