import {
  ok,
  refuse,
  type LocalDate,
  type MunicipalityNumber,
  type OccupationCode,
  type OrganisationNumber,
} from '@fotfeste/kernel';
import { parseOccupationCode, styrkFromIsco } from '@fotfeste/occupation';
import { farAhead, presentMunicipalityName, readDate, readOrganisationNumber, readPostcode } from '@fotfeste/placement';
import { unpacked, type ByteSource } from '../files/byte-source.js';
import { caseFileLimits, inspectFile, type FileLimits, type TextEncoding } from '../files/inspect-file.js';
import { fileOutcome, type RowOutcome, type RowOutcomes } from '../files/read-rows.js';
import { readAdEntry, type AdContent, type AdEntry } from './ad-entry.js';
import { plainText, withoutContacts } from './plain-text.js';

/** A date as an ad gives it: a day, «Snarest», «Etter avtale», or anything else. */
export interface AdDate {
  readonly kind: 'DATE' | 'AS_SOON_AS_POSSIBLE' | 'BY_AGREEMENT' | 'UNCLEAR' | 'NOT_GIVEN';
  readonly on?: LocalDate;
  readonly text: string;
}

/** What an employer must still say before a draft is a slot. */
export type MissingFromDraft = 'WORKPLACE' | 'OCCUPATION' | 'MUNICIPALITY' | 'START';

/**
 * A slot made from an ad, waiting for the employer: an ad is no offer of a placement. Contact persons are kept apart from
 * the text, and are dropped with the ad.
 */
export interface SlotDraft {
  readonly uuid: string;
  readonly title: string;
  readonly description: string;
  /** Sentences that mention Norwegian: requirements stand there as prose and are for a person to judge. */
  readonly languageSentences: readonly string[];
  readonly employerName: string;
  /** May be the organisation and not the workplace; the register tells. */
  readonly organisation?: OrganisationNumber;
  readonly occupation?: OccupationCode;
  readonly escoOccupation?: string;
  readonly municipality?: MunicipalityNumber;
  readonly postcode?: string;
  readonly places: number;
  readonly fullTime?: boolean;
  readonly engagement: string;
  readonly starts: AdDate;
  readonly applyBy: AdDate;
  readonly publishedOn?: LocalDate;
  readonly expiresOn?: LocalDate;
  readonly expired: boolean;
  readonly link: string;
  readonly contacts: AdContent['contactList'];
  readonly missing: readonly MissingFromDraft[];
}

/** What an entry asks for: a draft to keep up to date, or one to remove with everything taken from it. */
export type AdOutcome =
  { readonly kind: 'DRAFT'; readonly draft: SlotDraft } | { readonly kind: 'REMOVE'; readonly uuid: string };

/** What reading ads needs to know. */
export interface AdContext {
  readonly today: LocalDate;
  readonly allowSyntheticIds: boolean;
  /** Finds today's municipality by name, in any case. Former names have been replaced before it is asked. */
  readonly findMunicipality: (name: string) => MunicipalityNumber | undefined;
}

/**
 * Reads ads from JSON: a page or list of the NAV feed's entries, one entry, or ads as employers send them to NAV.
 * Withdrawn ads come as `REMOVE`, which the feed's terms require. `line` is the entry's number in the file.
 */
export async function* readAds(
  source: ByteSource,
  context: AdContext,
  limits: FileLimits = caseFileLimits,
): RowOutcomes<AdOutcome> {
  const inspection = await inspectFile(source, limits);
  if (!inspection.ok) return yield fileOutcome([inspection.refusal]);
  const entries = entriesOf(await allText(source, inspection.value.encoding));
  if (entries === undefined) return yield notDocumented(0);
  let line = 0;
  for (const value of entries) {
    line += 1;
    const entry = readAdEntry(value);
    yield entry === undefined ? notDocumented(line) : { line, result: ok(outcomeOf(entry, context)) };
  }
}

const notDocumented = (line: number): RowOutcome<never> => ({
  line,
  result: refuse([{ line, field: '', code: 'NOT_AS_DOCUMENTED', accepted: 'pam-stilling-feed' }]),
});

async function allText(source: ByteSource, encoding: TextEncoding): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of unpacked(source)) pieces.push(piece);
  return new TextDecoder(encoding).decode(Buffer.concat(pieces));
}

function entriesOf(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return value;
    const items = typeof value === 'object' && value !== null && 'items' in value ? value.items : undefined;
    return Array.isArray(items) ? items : [value];
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const outcomeOf = (entry: AdEntry, context: AdContext): AdOutcome =>
  entry.kind === 'INACTIVE'
    ? { kind: 'REMOVE', uuid: entry.uuid }
    : { kind: 'DRAFT', draft: draftOf(entry.uuid, entry.content, context) };

function draftOf(uuid: string, content: AdContent, context: AdContext): SlotDraft {
  const description = withoutContacts(plainText(content.description));
  const expires = readAdDate(content.expires, context.today).on;
  const known = {
    ...placeOf(content, context),
    ...occupationOf(content),
    organisation: organisationOf(content, context),
  };
  const starts = readAdDate(content.starttime, context.today);
  return {
    uuid,
    title: plainText(content.title) || plainText(content.jobtitle),
    description,
    languageSentences: languageSentences(description),
    employerName: plainText(content.employer.name),
    ...known,
    places: Math.min(Math.max(Number.parseInt(content.positioncount, 10) || 1, 1), 100),
    fullTime: content.extent === '' ? undefined : content.extent.toLowerCase() === 'heltid',
    engagement: content.engagementtype,
    starts,
    applyBy: readAdDate(content.applicationDue, context.today),
    publishedOn: readAdDate(content.published, context.today).on,
    expiresOn: expires,
    expired: expires !== undefined && expires < context.today,
    link: content.link || content.sourceurl,
    contacts: content.contactList,
    missing: missingFrom({ ...known, starts }),
  };
}

type KnownOfDraft = Pick<SlotDraft, 'organisation' | 'occupation' | 'municipality' | 'starts'>;

function missingFrom({ organisation, occupation, municipality, starts }: KnownOfDraft): readonly MissingFromDraft[] {
  const missing: Readonly<Record<MissingFromDraft, boolean>> = {
    WORKPLACE: organisation === undefined,
    OCCUPATION: occupation === undefined,
    MUNICIPALITY: municipality === undefined,
    START: starts.on === undefined,
  };
  return (['WORKPLACE', 'OCCUPATION', 'MUNICIPALITY', 'START'] as const).filter((fact) => missing[fact]);
}

function placeOf({ workLocations }: AdContent, { findMunicipality }: AdContext): Partial<SlotDraft> {
  const [place] = workLocations;
  if (!place) return {};
  const postcode = readPostcode(place.postalCode);
  const named = [place.municipal, place.city].filter((name) => name !== '').map(presentMunicipalityName);
  const municipality = named.map(findMunicipality).find((found) => found !== undefined);
  return { municipality, postcode: postcode.ok ? postcode.value : undefined };
}

/** NAV's six digits (`5120.03`, or `512003`) begin with the four of STYRK-08; ESCO codes bring their ISCO group along. */
function occupationOf({ categoryList }: AdContent): Pick<SlotDraft, 'occupation' | 'escoOccupation'> {
  const styrk = categoryList
    .filter(({ categoryType }) => categoryType.startsWith('STYRK08'))
    .map(({ code }) => parseOccupationCode(/^\d{6}$/.test(code) ? code.slice(0, 4) : code))
    .find((code) => code !== undefined);
  const esco = categoryList.find(({ categoryType }) => categoryType === 'ESCO')?.code;
  const isco = /\/isco\/C(\d{4})$/.exec(esco ?? '')?.[1];
  return { occupation: styrk ?? (isco ? styrkFromIsco(isco)[0] : undefined), escoOccupation: isco ? undefined : esco };
}

function organisationOf({ employer }: AdContent, { allowSyntheticIds }: AdContext): OrganisationNumber | undefined {
  const read = readOrganisationNumber(allowSyntheticIds)(employer.orgnr);
  return read.ok ? read.value : undefined;
}

/** Reads a date out of an ad, where «Snarest», «Etter avtale» and free text stand beside real dates. */
export function readAdDate(text: string, today: LocalDate): AdDate {
  if (text === '') return { kind: 'NOT_GIVEN', text };
  const date = readDate(text, farAhead(today));
  if (date.ok) return { kind: 'DATE', on: date.value, text };
  if (/snarest|straks|asap|omgående/i.test(text)) return { kind: 'AS_SOON_AS_POSSIBLE', text };
  return { kind: /avtale|agreement/i.test(text) ? 'BY_AGREEMENT' : 'UNCLEAR', text };
}

const languageSentences = (description: string): readonly string[] =>
  description
    .split(/\n|(?<=[.!?])\s+/)
    .map((sentence) => sentence.replace(/^- /, '').trim())
    .filter((sentence) => /\bnorsk(?!e?\s+(?:selskap|bedrift))|\bnorwegian\b|språk/i.test(sentence));
