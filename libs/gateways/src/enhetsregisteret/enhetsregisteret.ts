import type { MunicipalityNumber, OrganisationNumber } from '@fotfeste/kernel';
import type { z } from 'zod';
import { registerChanges, registerUnit, registerWorkplaceList } from './register-schema.js';
import { registeredUnit, type RegisteredUnit } from './registered-unit.js';

/** What to look for among workplaces. */
export interface WorkplaceSearch {
  readonly name?: string;
  readonly municipality?: MunicipalityNumber;
  /** From 0. */
  readonly page?: number;
  /** At most 100. */
  readonly size?: number;
}

/** One page of workplaces. */
export interface WorkplacePage {
  readonly workplaces: readonly RegisteredUnit[];
  readonly total: number;
}

/** A unit that changed; look it up to see how. */
export interface RegisterChange {
  readonly id: number;
  readonly number: OrganisationNumber;
}

/** Enhetsregisteret, the national register of organisations and their workplaces. */
export interface Enhetsregisteret {
  /** The workplace with a number; undefined where the register has none. A deleted one is returned with its date. */
  workplace(number: OrganisationNumber): Promise<RegisteredUnit | undefined>;
  /** The organisation with a number; undefined where the register has none. */
  organisation(number: OrganisationNumber): Promise<RegisteredUnit | undefined>;
  /** Workplaces by name or municipality. The register shows the first 10 000 hits only. */
  search(search: WorkplaceSearch): Promise<WorkplacePage>;
  /** Workplaces that changed after a change id, oldest first. */
  workplaceChanges(after: number): Promise<readonly RegisterChange[]>;
}

/** The register could not be asked, or answered with something else than it documents. */
export class EnhetsregisteretFault extends Error {
  readonly code: 'REGISTER_UNREACHABLE' | 'REGISTER_BUSY' | 'REGISTER_ANSWER_UNKNOWN';

  constructor(code: EnhetsregisteretFault['code'], cause?: unknown) {
    super(`Enhetsregisteret: ${code}`, { cause });
    this.name = 'EnhetsregisteretFault';
    this.code = code;
  }
}

/** How to reach the register. */
export interface EnhetsregisteretSettings {
  /** `https://data.brreg.no/enhetsregisteret/api` where nothing else is said. */
  readonly baseUrl?: string;
  readonly timeoutMs?: number;
  /** Stands in for the network in tests. */
  readonly fetch?: typeof fetch;
}

const officialUrl = 'https://data.brreg.no/enhetsregisteret/api';
const largestPage = 100;

/**
 * The register over HTTP. Open data (NLOD), no key.
 * @throws EnhetsregisteretFault from every method when the register cannot be reached or answers in another shape
 */
export function enhetsregisteret(settings: EnhetsregisteretSettings = {}): Enhetsregisteret {
  const ask = asking(settings);
  const unit = async (path: string): Promise<RegisteredUnit | undefined> => {
    const found = await ask(path, registerUnit);
    return found && registeredUnit(found);
  };
  return {
    workplace: (number) => unit(`/underenheter/${number}`),
    organisation: (number) => unit(`/enheter/${number}`),
    search: async (search) => {
      const list = await ask(`/underenheter?${searchParameters(search)}`, registerWorkplaceList);
      const workplaces = (list?._embedded?.underenheter ?? []).map(registeredUnit);
      return { workplaces, total: list?.page.totalElements ?? 0 };
    },
    workplaceChanges: async (after) => {
      const changes = await ask(`/oppdateringer/underenheter?oppdateringsid=${after + 1}&size=1000`, registerChanges);
      return (changes?._embedded?.oppdaterteUnderenheter ?? []).map(({ oppdateringsid, organisasjonsnummer }) => ({
        id: oppdateringsid,
        number: organisasjonsnummer as OrganisationNumber,
      }));
    },
  };
}

function searchParameters({ name, municipality, page = 0, size = 20 }: WorkplaceSearch): URLSearchParams {
  const parameters = new URLSearchParams({ page: String(page), size: String(Math.min(size, largestPage)) });
  if (name !== undefined) parameters.set('navn', name);
  if (municipality !== undefined) parameters.set('kommunenummer', municipality);
  return parameters;
}

type Ask = <Shape extends z.ZodType>(path: string, shape: Shape) => Promise<z.output<Shape> | undefined>;

/** 404 is an answer: the register has no such unit. 410 is one too: the unit is gone, and the body says since when. */
const answers = new Set([200, 410]);

function asking(settings: EnhetsregisteretSettings): Ask {
  const { baseUrl = officialUrl, timeoutMs = 5000, fetch: request = fetch } = settings;
  return async (path, shape) => {
    const response = await request(`${baseUrl}${path}`, {
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(timeoutMs),
    }).catch((error: unknown) => {
      throw new EnhetsregisteretFault('REGISTER_UNREACHABLE', error);
    });
    if (response.status === 404) return undefined;
    if (!answers.has(response.status)) throw faultOf(response);
    const body: unknown = await response.json().catch(() => undefined);
    const read = shape.safeParse(body);
    if (!read.success) throw new EnhetsregisteretFault('REGISTER_ANSWER_UNKNOWN', read.error);
    return read.data;
  };
}

const faultOf = ({ status }: Response): EnhetsregisteretFault =>
  new EnhetsregisteretFault(status === 429 || status === 503 ? 'REGISTER_BUSY' : 'REGISTER_UNREACHABLE');
