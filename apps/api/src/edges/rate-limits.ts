import { createHash } from 'node:crypto';
import fastifyRateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Requests a minute; 0 means as many as come. */
export interface RateLimits {
  /** Of one session or token, or of one address where nobody is signed in. */
  readonly perActor: number;
  /** Of one address, whoever sits behind it: a town hall has one. */
  readonly perAddress: number;
  /** Of one address to sign in. The codes of one-time links are counted by the link itself. */
  readonly signIns: number;
}

/** Who asks, without reading what is secret: the same session is the same key, and the key is not the session. */
const actorOf = (request: FastifyRequest): string => {
  const secret = request.headers.authorization ?? request.headers.cookie;
  return secret === undefined ? request.ip : createHash('sha256').update(secret).digest('base64url');
};

const isSignIn = ({ url }: FastifyRequest): boolean => /^\/(login|callback|logout)(\/|\?|$)/.test(url);
const isQuiet = ({ url }: FastifyRequest): boolean => /^\/(health|metrics|assets)\//.test(url) || url === '/metrics';

/** Slows down who asks too much, each by itself: one address's storm does not lock the others out. */
export async function rateLimits(server: FastifyInstance, limits: RateLimits): Promise<void> {
  await server.register(fastifyRateLimit, { global: false });
  const guard = (max: number, keyGenerator: (request: FastifyRequest) => string) =>
    max === 0 ? undefined : server.createRateLimit({ max, timeWindow: '1 minute', keyGenerator });
  const byActor = guard(limits.perActor, actorOf);
  const byAddress = guard(limits.perAddress, ({ ip }) => ip);
  const bySignIn = guard(limits.signIns, ({ ip }) => `sign-in ${ip}`);
  server.addHook('onRequest', async (request, reply) => {
    if (isQuiet(request)) return;
    const guards = isSignIn(request) ? [bySignIn] : [byActor, byAddress];
    for (const check of guards) {
      const limit = await check?.(request);
      if (limit?.isAllowed === false && limit.isExceeded) {
        const seconds = limit.ttlInSeconds;
        return reply
          .code(429)
          .header('retry-after', seconds)
          .send({
            errors: [
              { message: `Too many requests. Try again in ${seconds} seconds.`, extensions: { code: 'TOO_MANY' } },
            ],
          });
      }
    }
  });
}
