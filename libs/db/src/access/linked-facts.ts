import type { AgreementContent, Agreement } from '@fotfeste/placement';
import type { LocalDate } from '@fotfeste/kernel';
import type { Reader } from '../database.js';

/** What links may be about, with its owners: as much as says whether somebody may be asked for the act. */
export interface LinkSubject {
  readonly municipality: string;
  readonly organisation: string;
  readonly participantId: string | null;
  /** A protected person's things are never sent anywhere. */
  readonly isHidden: boolean;
}

/** An agreement to be signed by link. */
export interface LinkedAgreement extends LinkSubject {
  readonly title: string;
  readonly employer: string;
  readonly participantName: string;
  readonly version: number;
  readonly content: AgreementContent;
  readonly signatures: Agreement['signatures'];
  readonly bindingAt: Agreement['bindingAt'];
  readonly annulledAt: Agreement['annulledAt'];
}

const one = async <Row>(reader: Reader, sql: string, id: string): Promise<Row | undefined> =>
  (await reader.query<Row>(sql, [id]))[0];

/** The agreement, as the viewer may see it. */
export const linkedAgreement = (reader: Reader, id: string): Promise<LinkedAgreement | undefined> =>
  one(
    reader,
    `select a.municipality, a.organisation, a.participant_id as "participantId", a.hidden as "isHidden", s.title,
            e.name as employer, a.participant_name as "participantName", a.version, a.content, a.signatures,
            a.binding_at as "bindingAt", a.annulled_at as "annulledAt"
       from placement_agreement a join employer e on e.organisation_number = a.organisation
       left join slot s on s.id = a.slot_id where a.id = $1`,
    id,
  );

/** A slot to be confirmed by link. */
export interface LinkedSlot extends LinkSubject {
  readonly title: string;
  readonly employer: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly weeklyHours: number;
  readonly capacity: number;
  readonly tasks: readonly string[];
  readonly supervisorName: string | null;
  readonly confirmedAt: string | null;
}

/** The slot, as the viewer may see it. */
export const linkedSlot = (reader: Reader, id: string): Promise<LinkedSlot | undefined> =>
  one(
    reader,
    `select s.municipality, s.organisation, null as "participantId", false as "isHidden", s.title, e.name as employer,
            s.from_date as "from", s.to_date as "to", s.weekly_hours as "weeklyHours", s.capacity,
            array(select task ->> 'title' from jsonb_array_elements(s.tasks) task) as tasks,
            s.supervisor_name as "supervisorName", s.confirmed_at as "confirmedAt"
       from slot s join employer e on e.organisation_number = s.organisation where s.id = $1`,
    id,
  );

/** A day at work that nobody has confirmed. */
export interface LinkedDay {
  readonly on: LocalDate;
  readonly hours: number;
  readonly kind: string;
}

/** A placement whose attendance is to be confirmed by link. */
export interface LinkedPlacement extends LinkSubject {
  readonly title: string;
  readonly employer: string;
  readonly participantName: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly weeklyHours: number;
  readonly days: readonly LinkedDay[];
}

/** The placement with its unconfirmed days, as the viewer may see it. */
export const linkedPlacement = (reader: Reader, id: string): Promise<LinkedPlacement | undefined> =>
  one(
    reader,
    `select l.municipality, l.organisation, l.participant_id as "participantId", l.hidden as "isHidden",
            l.slot_title as title, e.name as employer, a.participant_name as "participantName", l.from_date as "from",
            l.to_date as "to", l.weekly_hours as "weeklyHours",
            coalesce((select jsonb_agg(jsonb_build_object('on', d.on_date, 'hours', d.hours, 'kind', d.kind) order by d.on_date)
                        from attendance d where d.placement_id = l.id and d.confirmed_at is null), '[]') as days
       from placement l join employer e on e.organisation_number = l.organisation
       join placement_agreement a on a.id = l.agreement_id where l.id = $1`,
    id,
  );

/** Where a participant is reached, for a link; the viewer is of the person's municipality. */
export interface ParticipantAddress {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
}

/** The participant's own addresses. */
export const participantAddress = (reader: Reader, id: string): Promise<ParticipantAddress | undefined> =>
  one(reader, `select given_name || ' ' || family_name as name, email, phone from participant where id = $1`, id);

/** Whether an address is that of somebody who works for the municipality: nobody signs for the other side by a link to oneself. */
export async function isStaffAddress(reader: Reader, email: string): Promise<boolean> {
  const rows = await reader.query(
    `select 1 from app_user u join role_grant g on g.user_id = u.id
      where lower(u.email) = lower($1) and g.municipality is not null limit 1`,
    [email],
  );
  return rows.length > 0;
}
