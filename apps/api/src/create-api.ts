import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Config } from '@fotfeste/config';
import type { Database } from '@fotfeste/db';
import { myDataRoutes } from './access/my-data.routes.js';
import { Operation } from './common/operation.js';
import { scalars } from './common/scalars.js';
import { resolvers } from './composition.js';
import { maskErrors, refusedToken } from './edges/errors.js';
import { healthRoutes } from './edges/health.js';
import { knownDocuments } from './edges/known-documents.js';
import { statusOfUnread } from './edges/http-status.js';
import { documentLimits } from './edges/limits.js';
import { operationLifecycle } from './edges/operation-plugin.js';
import { rateLimits } from './edges/rate-limits.js';
import { refuseUnstorable } from './edges/unstorable.js';
import { signedInFirst } from './edges/signed-in.js';
import { webRoutes } from './edges/web.js';
import { uploadRoutes } from './imports/upload.routes.js';
import { authenticator, TokenRefused, type Authenticate } from './sign-in/authenticate.js';
import { SignInRefused } from './sign-in/issuers.js';
import { signInRoutes } from './sign-in/sign-in.routes.js';

/** A handler for raw requests, as the local issuer is. */
export type RawHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** What the API is made of; tests hand in their own database and clock. */
export interface ApiParts {
  readonly config: Config;
  readonly database: Database;
  readonly logger: Logger;
  readonly now?: () => number;
  /** Standalone's own issuer, answering below `/oidc`. */
  readonly localIssuer?: RawHandler | undefined;
}

/** A running API. */
export interface Api {
  readonly url: string;
  /** Stops taking work, finishes what is under way, and returns. The database stays open. */
  close(): Promise<void>;
}

/** Nest would put its own error handler, made for its controllers, in the place of ours; there are no controllers here. */
class ApiAdapter extends FastifyAdapter {
  override setErrorHandler(): FastifyInstance {
    return this.getInstance();
  }
}

@Module({})
class ApiModule {
  static with(parts: ApiParts, authenticate: Authenticate): DynamicModule {
    return { module: ApiModule, imports: [graphql(parts, authenticate)], providers: [...resolvers] };
  }
}

function graphql(parts: ApiParts, authenticate: Authenticate): DynamicModule {
  const { config, database, logger } = parts;
  const armor = new ApolloArmor({
    maxDepth: { n: documentLimits.depth },
    costLimit: { maxCost: documentLimits.cost, objectCost: 2, scalarCost: 1, depthCostFactor: 1.3 },
    maxAliases: { n: documentLimits.aliases },
    maxDirectives: { n: documentLimits.directives },
    // the parser counts tokens itself, and answers as it does for any text it cannot read
    maxTokens: { enabled: false },
    blockFieldSuggestion: { enabled: true },
  }).protect();
  return GraphQLModule.forRoot<ApolloDriverConfig>({
    driver: ApolloDriver,
    path: '/graphql',
    typePaths: [fileURLToPath(new URL('./**/*.graphql', import.meta.url))],
    resolvers: scalars,
    graphiql: false,
    introspection: config.standalone,
    csrfPrevention: { requestHeaders: ['x-fotfeste', 'x-apollo-operation-name', 'apollo-require-preflight'] },
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !config.standalone,
    formatError: maskErrors(logger),
    validationRules: armor.validationRules,
    parseOptions: { maxTokens: documentLimits.tokens },
    // The package's types name the CommonJS twin of the same Apollo Server.
    plugins: [
      ...(armor.plugins as unknown as ApolloServerPlugin[]),
      statusOfUnread,
      signedInFirst as ApolloServerPlugin,
      operationLifecycle as ApolloServerPlugin,
    ],
    context: async (request: FastifyRequest, reply: FastifyReply) => {
      refuseUnstorable(request);
      const operation = new Operation({
        database,
        viewer: await authenticate(request).catch(refusedToken),
        now: parts.now ?? Date.now,
        standalone: config.standalone,
        correlationId: request.id,
        publicUrl: config.http.publicUrl,
      });
      return { operation, reply };
    },
  });
}

/** Builds the API and listens on `port` (0 finds a free one). */
export async function startApi(parts: ApiParts, port: number): Promise<Api> {
  const { config, database, logger } = parts;
  const authenticate = authenticator(config, database);
  const adapter = new ApiAdapter({
    loggerInstance: logger,
    disableRequestLogging: true,
    genReqId: () => randomUUID(),
    bodyLimit: documentLimits.bodyBytes,
    requestTimeout: 60_000,
    trustProxy: (_address, hop) => hop < config.http.trustedProxies,
    routerOptions: { maxParamLength: 200 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(parts, authenticate), adapter, {
    logger: false,
    abortOnError: false,
  });
  const server: FastifyInstance = adapter.getInstance();
  let draining = false;
  await edges(server, parts, () => draining);
  signInRoutes(server, config, database);
  uploadRoutes(server, config, { database, authenticate });
  myDataRoutes(server, { database, authenticate, now: parts.now ?? Date.now });
  await webRoutes(server, config.http.webDir);
  await app.listen(port, config.http.host);
  const address = server.server.address();
  const actualPort = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${actualPort}`,
    async close() {
      draining = true;
      await app.close();
    },
  };
}

async function edges(server: FastifyInstance, parts: ApiParts, isDraining: () => boolean): Promise<void> {
  await rateLimits(server, parts.config.http.rates);
  knownDocuments(server, { closed: !parts.config.standalone });
  await server.register(fastifyCookie);
  await server.register(fastifyHelmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Aksel and the charts set widths and colours on elements; no stylesheet comes from elsewhere.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
      },
    },
    strictTransportSecurity: parts.config.http.secure,
  });
  if (parts.localIssuer) mountIssuer(server, parts.localIssuer);
  healthRoutes(server, parts.database, isDraining);
  server.addHook('onResponse', (request, reply, done) => {
    parts.logger.info(
      {
        method: request.method,
        route: request.routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        correlationId: request.id,
      },
      'request',
    );
    done();
  });
  server.setErrorHandler((error, request, reply) => answerError(error, request, { reply, logger: parts.logger }));
}

/** The issuer reads the body itself, so its requests never reach Fastify's parsers. */
function mountIssuer(server: FastifyInstance, issuer: RawHandler): void {
  server.addHook('onRequest', (request, reply, done) => {
    if (!/^\/oidc(\/|\?|$)/.test(request.url)) return done();
    reply.hijack();
    issuer(request.raw, reply.raw);
  });
}

/** Errors outside GraphQL's own answers: always JSON, never a stack. */
function answerError(
  error: unknown,
  request: FastifyRequest,
  { reply, logger }: { readonly reply: FastifyReply; readonly logger: Logger },
): FastifyReply {
  if (error instanceof TokenRefused) return reply.code(401).send(problem('UNAUTHENTICATED', 'The token was refused.'));
  if (error instanceof SignInRefused) return reply.code(403).send(problem(error.code, 'The sign-in was refused.'));
  const status = typeof error === 'object' && error && 'statusCode' in error ? Number(error.statusCode) : 500;
  if (status >= 400 && status < 500)
    return reply.code(status).send(problem('BAD_REQUEST', 'The request could not be read.'));
  logger.error(
    { fault: error instanceof Error ? { name: error.name, stack: error.stack } : {}, correlationId: request.id },
    'fault',
  );
  return reply.code(500).send(problem('INTERNAL', 'Something went wrong on our side.'));
}

const problem = (code: string, message: string): object => ({ errors: [{ message, extensions: { code } }] });
