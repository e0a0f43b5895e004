import { join } from 'node:path';
import type { Adapter, AdapterPayload } from 'oidc-provider';
import { z } from 'zod';
import { readJson, writeJson } from '../json-file.js';

const entry = z.object({ payload: z.record(z.string(), z.unknown()), expiresAt: z.number() });
const storeFile = z.record(z.string(), entry);

type Entry = z.infer<typeof entry>;

const FOREVER_SECONDS = 400 * 24 * 3600;

/**
 * What the issuer has to remember between starts (sign-ins under way, codes, grants), in one small file. Good for the
 * one process and the few dozen people of a demo, and for nothing more.
 */
export class GrantStore {
  readonly #file: string;
  readonly #entries: Map<string, Entry>;

  constructor(dataDir: string) {
    this.#file = join(dataDir, 'oidc', 'grants.json');
    const kept = storeFile.safeParse(readJson(this.#file));
    this.#entries = new Map(kept.success ? Object.entries(kept.data) : []);
  }

  /** The view that oidc-provider has of the entries of one kind. */
  adapterFor(kind: string): Adapter {
    const key = (id: string): string => `${kind}:${id}`;
    return {
      upsert: async (id, payload, expiresIn) => this.#put(key(id), payload, expiresIn ?? FOREVER_SECONDS),
      find: async (id) => this.#get(key(id)),
      findByUid: async (uid) => this.#search(kind, 'uid', uid),
      findByUserCode: async (userCode) => this.#search(kind, 'userCode', userCode),
      consume: async (id) => this.#consume(key(id)),
      destroy: async (id) => this.#forget((name) => name === key(id)),
      revokeByGrantId: async (grantId) => this.#forget((_name, { payload }) => payload['grantId'] === grantId),
    };
  }

  #put(key: string, payload: AdapterPayload, expiresInSeconds: number): void {
    this.#entries.set(key, { payload: { ...payload }, expiresAt: Date.now() + expiresInSeconds * 1000 });
    this.#save();
  }

  #get(key: string): AdapterPayload | undefined {
    const found = this.#entries.get(key);
    return found && found.expiresAt > Date.now() ? found.payload : undefined;
  }

  #search(kind: string, field: string, value: string): AdapterPayload | undefined {
    for (const [key, { payload }] of this.#entries) {
      if (key.startsWith(`${kind}:`) && payload[field] === value) return this.#get(key);
    }
    return undefined;
  }

  #consume(key: string): void {
    const found = this.#entries.get(key);
    if (found) found.payload['consumed'] = Math.floor(Date.now() / 1000);
    this.#save();
  }

  #forget(which: (key: string, entry: Entry) => boolean): void {
    for (const [key, value] of this.#entries) if (which(key, value)) this.#entries.delete(key);
    this.#save();
  }

  #save(): void {
    const now = Date.now();
    for (const [key, { expiresAt }] of this.#entries) if (expiresAt <= now) this.#entries.delete(key);
    writeJson(this.#file, Object.fromEntries(this.#entries));
  }
}
