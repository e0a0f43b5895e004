import '@fastify/cookie';
import { createHash, randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '@fotfeste/config';

/** The name tells browsers to accept it over TLS only, where there is TLS. */
const cookieName = (config: Config): string => (config.http.secure ? '__Host-fotfeste' : 'fotfeste');

/** A new session's secret, and what is stored of it. */
export function newSessionToken(): { readonly token: string; readonly tokenHash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, tokenHash: hashToken(token) };
}

const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** The hash of the session secret the browser sent; undefined without one. */
export function sessionHash(request: FastifyRequest, config: Config): string | undefined {
  const token = request.cookies[cookieName(config)];
  return token ? hashToken(token) : undefined;
}

/** Hands the browser its session: out of reach for scripts, never sent from another site's form. */
export function giveSession(reply: FastifyReply, config: Config, token: string): void {
  void reply.setCookie(cookieName(config), token, {
    httpOnly: true,
    sameSite: 'lax',
    secure: config.http.secure,
    path: '/',
    maxAge: config.session.maxHours * 3600,
  });
}

/** Takes the session back. */
export function takeSession(reply: FastifyReply, config: Config): void {
  void reply.clearCookie(cookieName(config), {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: config.http.secure,
  });
}
