import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Kind, parse, print, visit } from 'graphql';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

const generated = fileURLToPath(
  new URL('../../../../libs/contract/src/generated/persisted-documents.json', import.meta.url),
);

/** The documents of the web app by their hash, as the code generator wrote them down. */
export function readKnownDocuments(file = generated): ReadonlyMap<string, string> {
  if (!existsSync(file)) return new Map();
  const documents = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
  return new Map(Object.entries(documents).map(([hash, text]) => [hash, withTypenames(text)]));
}

/** The web's cache asks every object for its type; the written documents leave that to it. */
const withTypenames = (text: string): string =>
  print(
    visit(parse(text), {
      SelectionSet: (node, _key, parent) => {
        const isRoot = typeof parent === 'object' && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION;
        if (isRoot || node.selections.some((each) => each.kind === Kind.FIELD && each.name.value === '__typename'))
          return undefined;
        const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
        return { ...node, selections: [...node.selections, typename] };
      },
    }),
  );

const body = z.looseObject({
  query: z.string().optional(),
  extensions: z.looseObject({ persistedQuery: z.looseObject({ sha256Hash: z.string() }).optional() }).nullish(),
});

/**
 * Puts a known document in the place of its hash. Outside standalone nothing else is carried out: a document that the web
 * app does not have is refused before it is read.
 */
export function knownDocuments(server: FastifyInstance, { closed }: { readonly closed: boolean }): void {
  const documents = readKnownDocuments();
  const texts = new Set([...documents.values()].map(digest));
  server.addHook('preHandler', (request, reply, done) => {
    if (request.routeOptions.url !== '/graphql' || request.method !== 'POST') return done();
    const read = body.safeParse(request.body);
    const hash = read.success ? read.data.extensions?.persistedQuery?.sha256Hash : undefined;
    const known = hash === undefined ? undefined : documents.get(hash);
    if (read.success && known !== undefined) {
      const { extensions: _replaced, ...rest } = read.data;
      request.body = { ...rest, query: known };
      return done();
    }
    const text = read.success ? read.data.query : undefined;
    const isOurs = text !== undefined && texts.has(digest(text));
    if (isOurs || (!closed && hash === undefined)) return done();
    void reply.code(400).send({
      errors: [
        { message: 'This document is not known here. Load the page again.', extensions: { code: 'DOCUMENT_UNKNOWN' } },
      ],
    });
  });
}

const digest = (text: string): string => createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex');
