import { parseLocalDate, type LocalDate, type MunicipalityNumber, type OrganisationNumber } from '@fotfeste/kernel';
import type { RegisterUnit } from './register-schema.js';

/** A unit of Enhetsregisteret: an organisation, or a workplace (underenhet), which is where placements happen. */
export interface RegisteredUnit {
  readonly number: OrganisationNumber;
  readonly name: string;
  readonly kind: 'ORGANISATION' | 'WORKPLACE';
  /** Organisation form code: AS, ENK, KOMM, BEDR (workplace), AAFY (workplace without trade) … */
  readonly form: string;
  /** The organisation a workplace belongs to. */
  readonly parent?: OrganisationNumber;
  readonly address?: string;
  readonly postcode?: string;
  readonly municipality?: MunicipalityNumber;
  /** SN2007: `81.210`. */
  readonly industryCode?: string;
  readonly industry?: string;
  /** Absent is unknown, not none: the register withholds small counts. */
  readonly employees?: number;
  readonly email?: string;
  readonly phone?: string;
  readonly website?: string;
  readonly bankrupt: boolean;
  readonly windingUp: boolean;
  readonly deletedOn?: LocalDate;
}

const workplaceForms = new Set(['BEDR', 'AAFY']);

/** The unit the register's answer describes. */
export function registeredUnit(unit: RegisterUnit): RegisteredUnit {
  const form = unit.organisasjonsform?.kode ?? '';
  const parent = filled(unit.overordnetEnhet);
  return {
    number: unit.organisasjonsnummer as OrganisationNumber,
    name: unit.navn ?? '',
    kind: workplaceForms.has(form) || parent !== undefined ? 'WORKPLACE' : 'ORGANISATION',
    form,
    parent: parent as OrganisationNumber | undefined,
    ...placeOf(unit),
    industryCode: unit.naeringskode1?.kode,
    industry: filled(unit.naeringskode1?.beskrivelse),
    employees: unit.harRegistrertAntallAnsatte === true ? (unit.antallAnsatte ?? undefined) : undefined,
    ...contactOf(unit),
    ...standingOf(unit),
  };
}

const filled = (text: string | null | undefined): string | undefined =>
  text === null || text === undefined || text.trim() === '' ? undefined : text.trim();

const contactOf = (unit: RegisterUnit): Pick<RegisteredUnit, 'email' | 'phone' | 'website'> => ({
  email: filled(unit.epostadresse),
  phone: filled(unit.telefon) ?? filled(unit.mobil),
  website: filled(unit.hjemmeside),
});

function placeOf(unit: RegisterUnit): Pick<RegisteredUnit, 'address' | 'postcode' | 'municipality'> {
  const place = unit.beliggenhetsadresse ?? unit.forretningsadresse;
  const lines = (place?.adresse ?? []).flatMap((line) => filled(line) ?? []);
  return {
    address: lines.length > 0 ? lines.join(', ') : undefined,
    postcode: filled(place?.postnummer),
    municipality: filled(place?.kommunenummer) as MunicipalityNumber | undefined,
  };
}

function standingOf(unit: RegisterUnit): Pick<RegisteredUnit, 'bankrupt' | 'windingUp' | 'deletedOn'> {
  const deleted = filled(unit.slettedato) ?? filled(unit.nedleggelsesdato);
  return {
    bankrupt: unit.konkurs === true,
    windingUp: unit.underAvvikling === true || unit.underTvangsavviklingEllerTvangsopplosning === true,
    deletedOn: deleted === undefined ? undefined : parseLocalDate(deleted.slice(0, 10)),
  };
}
