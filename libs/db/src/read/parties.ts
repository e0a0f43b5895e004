import type { Reader } from '../database.js';

/** What a message is about: who is concerned, and the few facts its text may name. */
export interface MessageSubject {
  readonly municipality: string;
  readonly organisation: string | null;
  readonly navOffice: string | null;
  readonly participantId: string | null;
  readonly consultantId: string | null;
  /** The contact of a slot that was entered on the employer's behalf; nobody else is asked then. */
  readonly contactEmail: string | null;
  readonly title: string;
  readonly employer: string;
  readonly due: string | null;
  readonly meetingAt: string | null;
  readonly meetingPlace: string | null;
  readonly from: string | null;
  readonly answer: string | null;
  readonly closedReason: string | null;
  readonly consented: boolean;
  /** The parties that have signed, by their names in capitals. */
  readonly signed: readonly string[];
}

/** The kinds of things that messages are about. */
export type SubjectKind = 'SLOT' | 'PROPOSAL' | 'AGREEMENT' | 'PLACEMENT' | 'MEASURE';

const signedBy = (signatures: string): string =>
  `array(select upper(key) from jsonb_each(${signatures}) where value <> 'null') as signed`;

const nothing = `
  null as "contactEmail", null as due, null as "meetingAt", null as "meetingPlace", null as answer, null as "closedReason",
  true as consented`;

const subjects: Readonly<Record<SubjectKind, string>> = {
  SLOT: `
    select s.municipality, s.organisation, null as "navOffice", null as "participantId", s.entered_by as "consultantId",
           s.on_behalf_email as "contactEmail", s.title, e.name as employer, null as due, null as "meetingAt",
           null as "meetingPlace", s.from_date as "from", null as answer, null as "closedReason", false as consented,
           '{}'::text[] as signed
      from slot s join employer e on e.organisation_number = s.organisation where s.id = $1`,
  PROPOSAL: `
    select pr.municipality, pr.organisation, null as "navOffice", pr.participant_id as "participantId",
           coalesce(p.consultant_id, pr.proposed_by) as "consultantId", null as "contactEmail", s.title, e.name as employer,
           pr.due, pr.meeting_at as "meetingAt", pr.meeting_place as "meetingPlace", s.from_date as "from",
           pr.employer_answer as answer, pr.closed_reason as "closedReason", pr.consented_at is not null as consented,
           '{}'::text[] as signed
      from proposal pr join participant p on p.id = pr.participant_id join slot s on s.id = pr.slot_id
      join employer e on e.organisation_number = pr.organisation where pr.id = $1`,
  AGREEMENT: `
    select a.municipality, a.organisation, null as "navOffice", a.participant_id as "participantId",
           coalesce(p.consultant_id, pr.proposed_by) as "consultantId", s.title, e.name as employer, l.from_date as "from", ${nothing},
           ${signedBy('a.signatures')}
      from placement_agreement a join proposal pr on pr.id = a.proposal_id
      join participant p on p.id = a.participant_id join slot s on s.id = a.slot_id
      join employer e on e.organisation_number = a.organisation left join placement l on l.agreement_id = a.id
     where a.id = $1 and not a.hidden`,
  PLACEMENT: `
    select l.municipality, l.organisation, null as "navOffice", l.participant_id as "participantId",
           p.consultant_id as "consultantId", l.slot_title as title, e.name as employer, l.from_date as "from", ${nothing},
           '{}'::text[] as signed
      from placement l join participant p on p.id = l.participant_id
      join employer e on e.organisation_number = l.organisation where l.id = $1 and not l.hidden`,
  MEASURE: `
    select m.municipality, m.organisation, m.nav_office as "navOffice", m.participant_id as "participantId",
           p.consultant_id as "consultantId", m.number::text as title, e.name as employer, null as "from", ${nothing},
           ${signedBy('m.signatures')}
      from measure_agreement m join participant p on p.id = m.participant_id
      join employer e on e.organisation_number = m.organisation where m.id = $1`,
};

/** What a message is about; undefined where the thing is gone, or its person is protected: about them nothing is sent. */
export async function messageSubject(
  reader: Reader,
  kind: SubjectKind,
  id: string,
): Promise<MessageSubject | undefined> {
  const [row] = await reader.query<MessageSubject>(subjects[kind], [id]);
  return row;
}

/** Somebody to write to. */
export interface MessageParty {
  readonly firstName: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly language: 'nb' | 'nn' | 'en';
}

const inForce = `g.valid_from <= app.today() and (g.valid_to is null or g.valid_to >= app.today()) and g.ended_at is null and u.disabled_at is null`;

/** The participant: in the account's language, else in English where that is the contact language, else in bokmål. */
export const participantParty = (reader: Reader, participantId: string): Promise<MessageParty[]> =>
  reader.query(
    `select p.given_name as "firstName", coalesce(p.email, u.email) as email, p.phone,
            coalesce(u.language, case when lower(p.contact_language) in ('en', 'eng', 'english', 'engelsk') then 'en' else 'nb' end)
              as language
       from participant p
       left join lateral (select u.email, u.language from role_grant g join app_user u on u.id = g.user_id
                           where g.participant_id = p.id and g.role = 'PARTICIPANT' and ${inForce} limit 1) u on true
      where p.id = $1`,
    [participantId],
  );

/** Everybody who answers for an organisation: its accounts, and the contacts that this municipality may use. */
export const employerParties = (reader: Reader, organisation: string, municipality: string): Promise<MessageParty[]> =>
  reader.query(
    `select distinct on (lower(email)) null as "firstName", email, null as phone, language from (
       select u.email, u.language, 1 as nearest from role_grant g join app_user u on u.id = g.user_id
        where g.organisation = $1 and g.role = 'EMPLOYER_CONTACT' and u.email is not null and ${inForce}
       union all
       select c.email, 'nb', 2 from employer_contact c
        where c.organisation = $1 and c.email is not null and (c.municipality is null or c.municipality = $2)) parties
      order by lower(email), nearest`,
    [organisation, municipality],
  );

/** One account. */
export const accountParty = (reader: Reader, userId: string): Promise<MessageParty[]> =>
  reader.query(
    `select null as "firstName", email, null as phone, language from app_user where id = $1 and disabled_at is null`,
    [userId],
  );

/** Everybody of a role at a NAV office. */
export const navParties = (
  reader: Reader,
  navOffice: string,
  role: 'NAV_ADVISER' | 'NAV_DECIDER',
): Promise<MessageParty[]> =>
  reader.query(
    `select null as "firstName", u.email, null as phone, u.language from role_grant g join app_user u on u.id = g.user_id
      where g.nav_office = $1 and g.role = $2 and ${inForce} order by u.id`,
    [navOffice, role],
  );

/** A message that waits to be sent. */
export interface WaitingMessage {
  readonly id: string;
  readonly channel: 'EMAIL' | 'SMS';
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
}

/** Takes a message that has not been sent, and holds it until the transaction ends; undefined where it has been. */
export async function takeMessage(reader: Reader, id: string): Promise<WaitingMessage | undefined> {
  const [row] = await reader.query<WaitingMessage>(
    `select id, channel, recipient, subject, body from message where id = $1 and sent_at is null for update`,
    [id],
  );
  return row;
}
