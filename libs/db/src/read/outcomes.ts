import type { LocalDate, MunicipalityNumber, OrganisationNumber } from '@fotfeste/kernel';
import type {
  CountedOutcomes,
  Gender,
  HireFact,
  HireKind,
  Observation,
  PersonFacts,
  SchoolingClass,
} from '@fotfeste/outcomes';
import type { Reader } from '../database.js';
import type { PageOf, RowPage } from './page.js';
import { participantColumns, type ParticipantRow } from './people.js';

/** Which years of a municipality are counted, and on which day. */
export interface OutcomeScope {
  readonly municipality: MunicipalityNumber;
  readonly fromYear: number;
  readonly toYear: number;
  readonly asOf: LocalDate;
}

interface CountRow extends Observation {
  readonly family: 'SETTLED' | 'EXITS' | 'PLACEMENTS';
}

type HireCells = readonly [
  id: string,
  participantId: string,
  employer: OrganisationNumber,
  kind: HireKind,
  from: LocalDate,
  to: LocalDate | null,
  placementId: string | null,
  source: HireFact['reportedBy'],
  gender: Gender,
  schooling: string | null,
];

interface HiredRow {
  readonly hires: readonly HireCells[] | null;
  readonly placements: readonly (readonly [id: string, participantId: string, from: LocalDate, to: LocalDate])[] | null;
  readonly checks: readonly (readonly [hireId: string, on: LocalDate, stillEmployed: boolean])[] | null;
}

/**
 * A municipality's outcomes, counted by the database as far as counting goes. A hire of the year before the first is
 * read too, since a contract of that year may have become permanent in it.
 */
export async function countedOutcomes(
  reader: Reader,
  { municipality, fromYear, toYear, asOf }: OutcomeScope,
): Promise<CountedOutcomes> {
  const [first, last] = [`${fromYear}-01-01`, `${toYear}-12-31`];
  const counts = await reader.query<CountRow>(`select * from app.outcome_counts($1, $2, $3, $4)`, [
    ...[municipality, first, last, asOf],
  ]);
  const [hired] = await reader.query<HiredRow>(`select * from app.outcome_hires($1, $2, $3)`, [
    ...[municipality, `${fromYear - 1}-01-01`, asOf],
  ]);
  if (!hired) throw new Error('the statement of the hires gave no row');
  const of = (family: CountRow['family']): readonly Observation[] => counts.filter((row) => row.family === family);
  return {
    settled: of('SETTLED'),
    exits: of('EXITS'),
    placementsWithoutHire: of('PLACEMENTS'),
    hired: hiredFacts(hired, municipality),
    workHours: [],
  };
}

function hiredFacts(
  { hires, placements, checks }: HiredRow,
  municipality: MunicipalityNumber,
): CountedOutcomes['hired'] {
  return {
    people: (hires ?? []).map(personOf),
    hires: (hires ?? []).map((cells) => hireOf(cells, municipality)),
    placements: (placements ?? []).map(([placementId, participantId, from, to]) => ({
      ...{ placementId, participantId, municipality, from, to },
    })),
    checks: (checks ?? []).map(([hireId, on, stillEmployed]) => ({ hireId, on, stillEmployed })),
  };
}

const personOf = ([, participantId, , , , , , , gender, schooling]: HireCells): PersonFacts => ({
  ...{ participantId, gender, shielded: false },
  schooling: schoolingClass(schooling),
});

const hireOf = (cells: HireCells, municipality: MunicipalityNumber): HireFact => {
  const [hireId, participantId, employer, kind, from, to, placementId, reportedBy] = cells;
  return {
    ...{ hireId, participantId, municipality, employer, kind, from, reportedBy },
    ...(to && { to }),
    ...(placementId && { placementId }),
  };
};

const schoolingClass = (schooling: string | null): SchoolingClass => {
  if (schooling === null) return 'NOT_RECORDED';
  return ['UPPER_SECONDARY', 'VOCATIONAL', 'HIGHER'].includes(schooling) ? 'UPPER_SECONDARY_OR_MORE' : 'LESS';
};

/** The numbers of the outcome page that have people behind them. */
export const peopleMeasures = [
  'SETTLED',
  'EXITS',
  'TO_WORK',
  'TO_EDUCATION',
  'PERMANENT_HIRES',
  'HIRES_AFTER_PLACEMENT',
] as const;
export type PeopleMeasure = (typeof peopleMeasures)[number];

const exitIn = `exists (select 1 from programme_exit x where x.participant_id = p.id and x.superseded_at is null
  and extract(year from x.exit_on) = $2 and x.exit_on <= app.today()`;
const hireIn = `exists (select 1 from hire h where h.participant_id = p.id and h.superseded_at is null and h.kind = 'PERMANENT'
  and extract(year from h.start_on) = $2 and h.start_on <= app.today()`;

const condition: Readonly<Record<PeopleMeasure, string>> = {
  SETTLED: `extract(year from p.settled_on) = $2 and p.settled_on <= app.today()`,
  EXITS: `${exitIn})`,
  TO_WORK: `${exitIn} and x.kind = 'WORK')`,
  TO_EDUCATION: `${exitIn} and x.kind in ('UPPER_SECONDARY', 'OTHER_EDUCATION'))`,
  PERMANENT_HIRES: `${hireIn})`,
  HIRES_AFTER_PLACEMENT: `${hireIn} and h.placement_id is not null)`,
};

/**
 * The people behind a number, by name, as far as the viewer may see them. Shielded identities are in no number below the
 * national level, so they stand in no list behind one either.
 */
export async function outcomePeople(
  reader: Reader,
  what: { readonly municipality: string; readonly year: number; readonly measure: PeopleMeasure },
  page: PageOf,
): Promise<RowPage<ParticipantRow>> {
  const where = `p.municipality = $1 and p.protection = 0 and ${condition[what.measure]}`;
  const parameters = [what.municipality, what.year];
  const rows = await reader.query<ParticipantRow>(
    `with listed as (select ${participantColumns}, row_number() over (order by p.family_name, p.given_name, p.id) as place
        from participant p left join app_user c on c.id = p.consultant_id where ${where})
     select * from listed where place > coalesce((select place from listed where id = $3), 0) order by place limit $4`,
    [...parameters, page.after ?? null, page.first + 1],
  );
  const [counted] = await reader.query<{ count: number }>(
    `select count(*)::int as count from participant p where ${where}`,
    parameters,
  );
  return { rows, totalCount: counted?.count ?? 0 };
}
