import { audit } from '../audit.js';
import { systemViewer } from '@fotfeste/access';
import type { Transaction } from '../database.js';

/**
 * How somebody is erased. DELETE takes what is not archived: the profile, drafts, suggestions. PSEUDONYMISE takes away who
 * it was and leaves what is counted. RESTRICT keeps an archived case out of everybody's work.
 */
export type ErasureKind = 'DELETE' | 'PSEUDONYMISE' | 'RESTRICT';

/** One line of the list that is applied again after a restore: ids and dates, nothing about anybody. */
export interface Erasure {
  readonly participantId: string;
  readonly kind: ErasureKind;
  readonly reason: string;
  readonly askedOn: string;
}

const nobody = 'Slettet person';

const statements: Readonly<Record<ErasureKind, readonly string[]>> = {
  DELETE: [
    `delete from suggestion where participant_id = $1`,
    `delete from unassigned where participant_id = $1`,
    `delete from override where participant_id = $1`,
    `delete from one_time_link where participant_id = $1`,
    `update proposal set card = case when consented_at is null then null else '{}'::jsonb end, explanation = null, reason = null
      where participant_id = $1`,
    `update participant set skills = null, unknown_skills = null, own_words = null, other_languages = null, work_history = null,
       wishes = null, refused_occupations = null, certificates = null, driving_licences = null, availability = null,
       school_blocks = null, childcare_hours = null, adaptations = null, norwegian = null, max_commute_minutes = null,
       travel_mode = null where id = $1`,
  ],
  PSEUDONYMISE: [
    `delete from participant_identity where participant_id = $1`,
    `update app_user set name = '${nobody}', email = null, disabled_at = coalesce(disabled_at, now()), subject = 'erased ' || id
      where id in (select user_id from role_grant where participant_id = $1 and role = 'PARTICIPANT')`,
    `update placement_agreement set participant_name = '${nobody}' where participant_id = $1`,
    `update proposal set first_name = null, card = case when consented_at is null then null else '{}'::jsonb end,
       reason = null, explanation = null where participant_id = $1`,
    `update follow_up set note = '', next_step = null where participant_id = $1`,
    `update evaluation set learned = null, reason = null where participant_id = $1`,
    `update participant set given_name = 'Slettet', family_name = 'person', birth_date = null, phone = null, email = null,
       postcode = null, contact_language = null, own_words = null, unknown_skills = null, import_key = null where id = $1`,
  ],
  RESTRICT: [`update participant set restricted_on = coalesce(restricted_on, app.today()) where id = $1`],
};

/**
 * Erases somebody in one of the three ways, as the program; doing it again changes nothing. The line on the list and the
 * line in the log are written in the same transaction.
 *
 * @returns false where there is no such person, as before a backup from earlier is put back
 */
export async function erase(transaction: Transaction, erasure: Erasure): Promise<boolean> {
  const { participantId, kind, reason, askedOn } = erasure;
  await transaction.query(
    `insert into erasure (participant_id, kind, reason, asked_on) values ($1, $2, $3, $4)
     on conflict (participant_id, kind) do update set applied_at = now()`,
    [participantId, kind, reason, askedOn],
  );
  const [person] = await transaction.query<{ municipality: string }>(
    `select municipality from participant where id = $1 for update`,
    [participantId],
  );
  if (!person) return false;
  for (const statement of statements[kind]) await transaction.query(statement, [participantId]);
  await audit(transaction, systemViewer, {
    ...{ chain: person.municipality, action: `erasure.${kind}`, decision: 'PERMIT', subjectId: participantId },
  });
  return true;
}

/** The list as it stands, to be kept outside the database as well. */
export const erasures = (transaction: Transaction): Promise<Erasure[]> =>
  transaction.query(
    `select participant_id as "participantId", kind, reason, asked_on as "askedOn" from erasure order by applied_at`,
  );
