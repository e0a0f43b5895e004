import type { LocalDate, MunicipalityNumber, OrganisationNumber } from '@fotfeste/kernel';
import type { HireKind, LeaverStatus, OutcomeEvents } from '@fotfeste/outcomes';
import type { Reader } from '../database.js';
import type { PageOf, RowPage } from './page.js';
import { participantColumns, type ParticipantRow } from './people.js';

interface StoredEvents {
  readonly people: readonly { readonly id: string; readonly schooling: string | null; readonly shielded: boolean }[];
  readonly settled: readonly { readonly id: string; readonly on: LocalDate; readonly familyReunified: boolean }[];
  readonly starts: readonly { readonly id: string; readonly on: LocalDate }[];
  readonly exits: readonly { readonly id: string; readonly on: LocalDate; readonly kind: LeaverStatus }[];
  readonly placements: readonly {
    readonly placementId: string;
    readonly id: string;
    readonly from: LocalDate;
    readonly to: LocalDate;
  }[];
  readonly hires: readonly {
    readonly hireId: string;
    readonly id: string;
    readonly employer: OrganisationNumber;
    readonly kind: HireKind;
    readonly from: LocalDate;
    readonly to: LocalDate | null;
    readonly placementId: string | null;
  }[];
}

const aggregate = (columns: string, from: string): string =>
  `coalesce((select jsonb_agg(jsonb_build_object(${columns})) from ${from}), '[]')`;

/** Every fact that a municipality's outcomes are recomputed from, in one statement. */
export async function outcomeEvents(reader: Reader, municipality: MunicipalityNumber): Promise<OutcomeEvents> {
  const [stored] = await reader.query<StoredEvents>(
    `select ${aggregate(`'id', id, 'schooling', schooling, 'shielded', protection > 0`, 'participant where municipality = $1')} as people,
       ${aggregate(`'id', id, 'on', settled_on, 'familyReunified', settlement_basis = 'FAMILY_REUNIFICATION'`, 'participant where municipality = $1 and settled_on is not null')} as settled,
       ${aggregate(`'id', id, 'on', programme_start`, 'participant where municipality = $1 and programme_start is not null')} as starts,
       ${aggregate(`'id', participant_id, 'on', exit_on, 'kind', kind`, 'programme_exit where municipality = $1 and superseded_at is null')} as exits,
       ${aggregate(`'placementId', id, 'id', participant_id, 'from', from_date, 'to', coalesce(stopped_on, to_date)`, 'placement where municipality = $1')} as placements,
       ${aggregate(`'hireId', id, 'id', participant_id, 'employer', organisation, 'kind', kind, 'from', start_on, 'to', ended_on, 'placementId', placement_id`, 'hire where municipality = $1 and superseded_at is null')} as hires`,
    [municipality],
  );
  if (!stored) throw new Error('the statement of the outcome events gave no row');
  return {
    people: stored.people.map(({ id, schooling, shielded }) => ({
      participantId: id,
      gender: 'NOT_RECORDED',
      schooling: schoolingClass(schooling),
      shielded,
    })),
    settled: stored.settled.map(({ id, on, familyReunified }) => ({
      participantId: id,
      municipality,
      on,
      familyReunified: familyReunified ?? false,
    })),
    starts: stored.starts.map(({ id, on }) => ({ participantId: id, municipality, on })),
    exits: stored.exits.map(({ id, on, kind }) => ({ participantId: id, municipality, on, kind })),
    placements: stored.placements.map(({ id, ...placement }) => ({ ...placement, participantId: id, municipality })),
    hires: stored.hires.map(({ hireId, id, employer, kind, from, to, placementId }) => ({
      hireId,
      participantId: id,
      municipality,
      employer,
      kind,
      from,
      ...(to && { to }),
      ...(placementId && { placementId }),
      reportedBy: 'CONSULTANT',
    })),
    checks: [],
    november: [],
    workHours: [],
  };
}

const schoolingClass = (schooling: string | null): 'UPPER_SECONDARY_OR_MORE' | 'LESS' | 'NOT_RECORDED' => {
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
  and extract(year from x.exit_on) = $2`;
const hireIn = `exists (select 1 from hire h where h.participant_id = p.id and h.superseded_at is null and h.kind = 'PERMANENT'
  and extract(year from h.start_on) = $2`;

const condition: Readonly<Record<PeopleMeasure, string>> = {
  SETTLED: `extract(year from p.settled_on) = $2`,
  EXITS: `${exitIn})`,
  TO_WORK: `${exitIn} and x.kind = 'WORK')`,
  TO_EDUCATION: `${exitIn} and x.kind in ('UPPER_SECONDARY', 'OTHER_EDUCATION'))`,
  PERMANENT_HIRES: `${hireIn})`,
  HIRES_AFTER_PLACEMENT: `${hireIn} and h.placement_id is not null)`,
};

/** The people behind a number, by name, as far as the viewer may see them. */
export async function outcomePeople(
  reader: Reader,
  what: { readonly municipality: string; readonly year: number; readonly measure: PeopleMeasure },
  page: PageOf,
): Promise<RowPage<ParticipantRow>> {
  const where = `p.municipality = $1 and ${condition[what.measure]}`;
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
