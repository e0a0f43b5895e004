import { z } from 'zod';

/*
 * Ads come in three spellings: the NAV feed's entries with `json`, the same with `ad_content`, and the ads employers send
 * to NAV's import. One shape is made of them; every field may be missing, null or empty.
 */

const text = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => (value === null || value === undefined ? '' : String(value).trim()));

const list = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? []);

const location = z.object({ city: text, postalCode: text, municipal: text, county: text, country: text });
const contact = z.object({ name: text, title: text, email: text, phone: text });
const category = z.object({ categoryType: text, code: text, name: text });

const content = z.object({
  uuid: text,
  title: text,
  jobtitle: text,
  description: text,
  published: text,
  expires: text,
  link: text,
  sourceurl: text,
  applicationDue: text,
  starttime: text,
  extent: text,
  engagementtype: text,
  sector: text,
  positioncount: text,
  employer: z
    .object({ name: text, orgnr: text })
    .nullish()
    .transform((employer) => employer ?? { name: '', orgnr: '' }),
  workLocations: list(location),
  contactList: list(contact),
  categoryList: list(category),
});

/** The fields of an ad that are read, the same for all spellings. */
export type AdContent = z.output<typeof content>;

/** One entry: an ad to take, or the word that it was withdrawn and must be removed. */
export type AdEntry =
  | { readonly kind: 'ACTIVE'; readonly uuid: string; readonly content: AdContent }
  | { readonly kind: 'INACTIVE'; readonly uuid: string };

const feedEntry = z.object({
  uuid: z.string().min(1),
  status: z.string().nullish(),
  json: z.unknown().optional(),
  ad_content: z.unknown().optional(),
});

const sentAd = z.object({
  reference: text,
  title: text,
  adText: text,
  published: text,
  expires: text,
  positions: text,
  locationList: list(location),
  contactList: list(contact),
  categoryList: list(category),
  employer: z.object({ businessName: text, orgnr: text }),
  properties: z.object({ applicationdue: text, starttime: text, extent: text, engagementtype: text, sector: text }),
});

/** Reads one entry; undefined if it has none of the known shapes. */
export function readAdEntry(value: unknown): AdEntry | undefined {
  const entry = feedEntry.safeParse(value);
  if (!entry.success) return readSentAd(value);
  const { uuid, status } = entry.data;
  if (status !== null && status !== undefined && status.toUpperCase() !== 'ACTIVE') return { kind: 'INACTIVE', uuid };
  const ad = content.safeParse(entry.data.ad_content ?? entry.data.json);
  return ad.success ? { kind: 'ACTIVE', uuid, content: ad.data } : undefined;
}

function readSentAd(value: unknown): AdEntry | undefined {
  const sent = sentAd.safeParse(value);
  if (!sent.success || sent.data.reference === '') return undefined;
  const { reference, adText, positions, locationList, employer, properties, ...same } = sent.data;
  const ad = content.parse({
    ...same,
    ...properties,
    applicationDue: properties.applicationdue,
    description: adText,
    positioncount: positions,
    workLocations: locationList,
    employer: { name: employer.businessName, orgnr: employer.orgnr },
  });
  return { kind: 'ACTIVE', uuid: reference, content: ad };
}
