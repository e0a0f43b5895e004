import { v7 } from 'uuid';
import { viewerOf, type Clearance, type Role, type TeamPurpose, type Viewer } from '@fotfeste/access';
import type { Reader, Transaction } from '../database.js';

interface GrantRow {
  readonly user_id: string;
  readonly person_id: string;
  readonly name: string;
  readonly language: 'nb' | 'nn' | 'en';
  readonly role: Role;
  readonly municipality: string | null;
  readonly organisation: string | null;
  readonly nav_office: string | null;
  readonly participant_id: string | null;
  readonly clearance: Clearance;
  readonly minors: boolean;
  readonly purpose: TeamPurpose | null;
}

const grants = `
  select u.id as user_id, u.person_id, u.name, u.language, g.role, g.municipality, g.organisation, g.nav_office,
         g.participant_id, g.clearance, g.minors, g.purpose
    from app_user u
    join role_grant g on g.user_id = u.id and g.valid_from <= app.today() and (g.valid_to is null or g.valid_to >= app.today())
      and g.ended_at is null
   where u.disabled_at is null`;

const viewerFrom = (rows: readonly GrantRow[]): Viewer | undefined =>
  rows[0] &&
  viewerOf(
    { userId: rows[0].user_id, personId: rows[0].person_id, name: rows[0].name, language: rows[0].language },
    rows.map((row) => ({
      role: row.role,
      municipality: row.municipality,
      organisation: row.organisation,
      navOffice: row.nav_office,
      participantId: row.participant_id,
      clearance: row.clearance,
      minors: row.minors,
      purpose: row.purpose,
    })),
  );

/** The viewer behind an account, with the grants in force at this moment; undefined if there are none. */
export async function viewerByUser(reader: Reader, userId: string): Promise<Viewer | undefined> {
  return viewerFrom(await reader.query<GrantRow>(`${grants} and u.id = $1 order by g.valid_from, g.id`, [userId]));
}

/** The viewer behind a subject that an issuer vouches for. */
export async function viewerBySubject(reader: Reader, issuer: string, subject: string): Promise<Viewer | undefined> {
  return viewerFrom(
    await reader.query<GrantRow>(`${grants} and u.issuer = $1 and u.subject = $2 order by g.valid_from, g.id`, [
      issuer,
      subject,
    ]),
  );
}

/**
 * The viewer of a running session, and marks it as used; undefined when it has ended, been idle too long or lost its
 * last grant. Nothing is remembered between requests: a role taken away is gone at the next one.
 */
export async function viewerBySession(
  transaction: Transaction,
  tokenHash: string,
  idleMinutes: number,
): Promise<Viewer | undefined> {
  const rows = await transaction.query<GrantRow>(
    `${grants} and u.id = (select user_id from session where token_hash = $1 and ended_at is null and expires_at > now()
        and last_seen_at > now() - make_interval(mins => $2)) order by g.valid_from, g.id`,
    [tokenHash, idleMinutes],
  );
  if (rows.length > 0)
    await transaction.query(
      `update session set last_seen_at = now() where token_hash = $1 and last_seen_at < now() - interval '1 minute'`,
      [tokenHash],
    );
  return viewerFrom(rows);
}

/** What an issuer said about who signed in. */
export interface SignedInSubject {
  readonly issuer: string;
  readonly subject: string;
}

/**
 * Opens a session for a known account.
 * @returns false if the account is unknown or has no grant: sign-in alone opens nothing
 */
export async function openSession(
  transaction: Transaction,
  who: SignedInSubject,
  session: { readonly tokenHash: string; readonly maxHours: number },
): Promise<boolean> {
  const viewer = await viewerBySubject(transaction, who.issuer, who.subject);
  if (!viewer) return false;
  await transaction.query(
    `insert into session (token_hash, user_id, expires_at) values ($1, $2, now() + make_interval(hours => $3))`,
    [session.tokenHash, viewer.userId, session.maxHours],
  );
  return true;
}

/** Ends one session. */
export async function endSession(transaction: Transaction, tokenHash: string): Promise<void> {
  await transaction.query(`update session set ended_at = now() where token_hash = $1 and ended_at is null`, [
    tokenHash,
  ]);
}

/** Ends every session of the account that the session belongs to. */
export async function endAllSessions(transaction: Transaction, tokenHash: string): Promise<void> {
  await transaction.query(
    `update session set ended_at = now() where ended_at is null and user_id = (select user_id from session where token_hash = $1)`,
    [tokenHash],
  );
}

/** What is remembered while somebody is at the issuer. */
export interface SignInAttempt {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly returnTo: string;
}

/** Remembers a sign-in that has left for the issuer, and forgets those that never came back. */
export async function rememberAttempt(transaction: Transaction, attempt: SignInAttempt): Promise<void> {
  await transaction.query(`delete from sign_in_attempt where created_at < now() - interval '1 hour'`);
  await transaction.query(
    `insert into sign_in_attempt (state, nonce, code_verifier, return_to) values ($1, $2, $3, $4)`,
    [attempt.state, attempt.nonce, attempt.codeVerifier, attempt.returnTo],
  );
}

/** Takes the attempt that comes back; each can be taken once, within ten minutes. */
export async function takeAttempt(transaction: Transaction, state: string): Promise<SignInAttempt | undefined> {
  const [taken] = await transaction.query<SignInAttempt>(
    `with taken as (delete from sign_in_attempt where state = $1 and created_at > now() - interval '10 minutes'
                    returning state, nonce, code_verifier, return_to)
     select state, nonce, code_verifier as "codeVerifier", return_to as "returnTo" from taken`,
    [state],
  );
  return taken;
}

/** An account with its grants, as an administrator or the demo enters it. */
export interface NewAccount {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  readonly email?: string | undefined;
  readonly personId?: string | undefined;
  readonly grants: readonly {
    readonly role: Role;
    readonly municipality?: string | undefined;
    readonly organisation?: string | undefined;
    readonly navOffice?: string | undefined;
    readonly participantId?: string | undefined;
    readonly clearance?: Clearance | undefined;
    readonly minors?: boolean | undefined;
    readonly purpose?: TeamPurpose | undefined;
  }[];
}

/** Enters an account and its grants unless the issuer's subject is already known. Returns the account's id. */
export async function addAccount(transaction: Transaction, account: NewAccount): Promise<string> {
  const [known] = await transaction.query<{ id: string }>(
    `select id from app_user where issuer = $1 and subject = $2`,
    [account.issuer, account.subject],
  );
  if (known) return known.id;
  const id = v7();
  await transaction.query(
    `insert into app_user (id, person_id, issuer, subject, name, email) values ($1, $2, $3, $4, $5, $6)`,
    [id, account.personId ?? v7(), account.issuer, account.subject, account.name, account.email ?? null],
  );
  for (const grant of account.grants)
    await transaction.query(
      `insert into role_grant (id, user_id, role, municipality, organisation, nav_office, participant_id, clearance, minors, purpose)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        v7(),
        id,
        grant.role,
        grant.municipality ?? null,
        grant.organisation ?? null,
        grant.navOffice ?? null,
        grant.participantId ?? null,
        grant.clearance ?? 0,
        grant.minors ?? false,
        grant.purpose ?? null,
      ],
    );
  return id;
}
