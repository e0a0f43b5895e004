import { z } from 'zod';
import { DEMO_USERS, type DemoUser } from '../../demo-users.js';
import type { Instance } from '../../instance-file.js';
import { isRegister, type ImportRequest } from './arguments.js';

const answer = z.object({ access_token: z.string() });

/** The demo user who may import it: an administrator for registers, else a consultant of the municipality. */
export function importerFor({ kind, municipality }: ImportRequest): DemoUser | undefined {
  const role = isRegister(kind) ? 'ADMINISTRATOR' : 'CONSULTANT';
  return DEMO_USERS.find(({ grants }) =>
    grants.some((grant) => grant.role === role && (isRegister(kind) || grant.municipality === municipality)),
  );
}

/** An access token of the running instance; undefined when it gives none. */
export async function tokenFor(instance: Instance, username: string, secret: string): Promise<string | undefined> {
  try {
    const response = await fetch(`${instance.url}/oidc/machine-token`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}` },
      body: new URLSearchParams({ username }),
    });
    return answer.safeParse(await response.json()).data?.access_token;
  } catch {
    return undefined;
  }
}
