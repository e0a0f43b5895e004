import type { LocalDate, MunicipalityNumber, OrganisationNumber, Result } from '@fotfeste/kernel';
import type { Sector } from '@fotfeste/matching';
import { farAhead, readDate, readEmail, readPhone, readPostcode, readWholeNumber } from './cell-values.js';
import { readOneOf, sectorWords } from './enum-words.js';
import type { IntakeContext } from './intake-context.js';
import { readOrganisationNumber } from './organisation-number.js';
import type { RowProblem } from './row-problem.js';
import { readKnown, readText, RowReader, type Cells } from './row-reader.js';

/** A person to talk to at a workplace, for all of it or for one ward. */
export interface EmployerContactIntake {
  readonly name?: string;
  readonly role?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly ward?: string;
}

/** A workplace (underenhet, where placements happen) and the organisation it belongs to, as an imported row has them. */
export interface EmployerIntake {
  readonly workplace: OrganisationNumber;
  readonly workplaceName: string;
  /** The organisation (hovedenhet) above the workplace. */
  readonly organisation?: OrganisationNumber;
  readonly organisationName?: string;
  readonly address?: string;
  readonly postcode?: string;
  readonly municipality?: MunicipalityNumber;
  /** SN2007 code (`81.210`), as the register of entities writes it. */
  readonly industryCode?: string;
  readonly sector?: Sector;
  /** Absent is unknown: the register withholds small counts. */
  readonly employees?: number;
  readonly contact?: EmployerContactIntake;
  readonly pausedUntil?: LocalDate;
}

/** Reads one row of the employer file. Only the workplace's number and name must be there. */
export function readEmployerRow(cells: Cells, context: IntakeContext): Result<EmployerIntake, readonly RowProblem[]> {
  const row = new RowReader(cells, context.line);
  const organisationNumber = readOrganisationNumber(context.allowSyntheticIds);
  const workplace = row.required('workplace_number', organisationNumber);
  const workplaceName = row.required('workplace_name', readText(200));
  const rest: Omit<EmployerIntake, 'workplace' | 'workplaceName'> = {
    organisation: row.optional('organisation_number', organisationNumber),
    organisationName: row.optional('organisation_name', readText(200)),
    address: row.optional('address', readText(200)),
    postcode: row.optional('postcode', readPostcode),
    municipality: row.optional('municipality', readKnown(context.findMunicipality, 'UNKNOWN_MUNICIPALITY')),
    industryCode: row.optional('industry_code', readText(10)),
    sector: row.optional('sector', readOneOf(sectorWords)),
    employees: row.optional('employees', (text) => readWholeNumber(text, { min: 0, max: 500_000 })),
    contact: readContact(row),
    pausedUntil: row.optional('paused_until', (text) => readDate(text, farAhead(context.today))),
  };
  if (workplace === undefined || workplaceName === undefined) return row.refused();
  return row.result({ workplace, workplaceName, ...rest });
}

function readContact(row: RowReader): EmployerContactIntake | undefined {
  const contact: EmployerContactIntake = {
    name: row.optional('contact_name', readText(100)),
    role: row.optional('contact_role', readText(100)),
    email: row.optional('contact_email', readEmail),
    phone: row.optional('contact_phone', readPhone),
    ward: row.optional('ward', readText(100)),
  };
  return Object.values(contact).some((known) => known !== undefined) ? contact : undefined;
}
