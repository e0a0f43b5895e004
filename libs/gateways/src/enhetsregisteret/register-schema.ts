import { z } from 'zod';

/*
 * The shape of data.brreg.no/enhetsregisteret/api, only the fields that are used. Flags are absent as often as false;
 * a unit that was deleted answers with little more than its number and the date.
 */

const flag = z.boolean().nullish();
const text = z.string().nullish();
const industry = z.object({ kode: z.string(), beskrivelse: text }).nullish();

const address = z
  .object({
    adresse: z.array(z.string().nullable()).nullish(),
    postnummer: text,
    poststed: text,
    kommune: text,
    kommunenummer: text,
    landkode: text,
  })
  .nullish();

/** An organisation (enhet) or a workplace (underenhet). */
export const registerUnit = z.object({
  organisasjonsnummer: z.string(),
  navn: text,
  organisasjonsform: z.object({ kode: z.string() }).nullish(),
  overordnetEnhet: text,
  forretningsadresse: address,
  beliggenhetsadresse: address,
  naeringskode1: industry,
  harRegistrertAntallAnsatte: flag,
  antallAnsatte: z.number().int().nullish(),
  konkurs: flag,
  underAvvikling: flag,
  underTvangsavviklingEllerTvangsopplosning: flag,
  slettedato: text,
  nedleggelsesdato: text,
  hjemmeside: text,
  epostadresse: text,
  telefon: text,
  mobil: text,
});

export type RegisterUnit = z.output<typeof registerUnit>;

const page = z.object({ totalElements: z.number(), totalPages: z.number(), number: z.number() });

/** A list of workplaces; without a hit `_embedded` is missing altogether. */
export const registerWorkplaceList = z.object({
  _embedded: z.object({ underenheter: z.array(registerUnit) }).optional(),
  page,
});

/** The change feed of organisations or workplaces. */
const change = z.object({
  oppdateringsid: z.number(),
  dato: z.string(),
  organisasjonsnummer: z.string(),
  endringstype: z.string(),
});

export const registerChanges = z.object({
  _embedded: z
    .object({ oppdaterteEnheter: z.array(change).optional(), oppdaterteUnderenheter: z.array(change).optional() })
    .optional(),
  page,
});
