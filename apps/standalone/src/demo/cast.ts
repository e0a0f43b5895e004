import { v7 } from 'uuid';
import { viewerOf, type Viewer } from '@fotfeste/access';
import { viewerBySubject } from '@fotfeste/db';
import { instantFromMilliseconds, osloDate, startOfOsloDay, millisecondsOf, type LocalDate } from '@fotfeste/kernel';
import type { Act, ParticipantIntake } from '@fotfeste/placement';
import { fullName } from './accounts.js';
import { personId, type DemoParts } from './demo-seed.js';
import { NAV_OFFICES } from './nav-offices.js';

/** Who acts in the stories of the demo: those who can sign in as themselves, the others as if they had used a link. */
export interface Cast {
  consultant(municipality: string): Viewer;
  adviser(municipality: string): Viewer;
  decider(municipality: string): Viewer;
  participant(person: ParticipantIntake): Viewer;
  employer(workplace: string): Viewer;
}

const HOUR_MS = 3_600_000;

/** Something that somebody did on a day, at an hour when people work. */
export function actOn(viewer: Viewer, day: LocalDate, hour = 10): Act {
  const at = millisecondsOf(startOfOsloDay(day)) + hour * HOUR_MS;
  const now = instantFromMilliseconds(at);
  return { viewer, now, today: osloDate(now), newId: () => v7({ msecs: at }) };
}

/** The cast of the demo region, once its accounts have been entered. */
export async function castOf(parts: DemoParts): Promise<Cast> {
  const accounts = new Map<string, Viewer>();
  for (const { username } of parts.users) {
    const viewer = await viewerBySubject(parts.transaction, 'local', username);
    if (viewer) accounts.set(username, viewer);
  }
  const signedIn = [...accounts.values()];
  const someone = (holds: (viewer: Viewer) => boolean, otherwise: () => Viewer): Viewer =>
    signedIn.find(holds) ?? otherwise();
  return {
    consultant: (municipality) =>
      someone(
        ({ roles, municipalities }) =>
          roles.includes('CONSULTANT') && municipalities.some((own) => own === municipality),
        nobody,
      ),
    adviser: (municipality) => nav('NAV_ADVISER', municipality),
    decider: (municipality) => nav('NAV_DECIDER', municipality),
    participant: (person) =>
      someone(
        ({ participantId }) => participantId === personId(parts, person.reference),
        () => participantOf(parts, person),
      ),
    employer: (workplace) =>
      someone(
        ({ organisations }) => organisations.some((own) => own === workplace),
        () => employerOf(parts, workplace),
      ),
  };

  function nav(role: 'NAV_ADVISER' | 'NAV_DECIDER', municipality: string): Viewer {
    const office = NAV_OFFICES.find((each) => each.municipality === municipality)?.number ?? '';
    return someone(
      ({ roles, navOffices }) => roles.includes(role) && navOffices.some((own) => own === office),
      () => made(parts, `${role} ${office}`, { name: 'Siv Vangen', grant: { role, navOffice: office } }),
    );
  }
}

function nobody(): never {
  throw new RangeError('the demo has no such account');
}

const participantOf = (parts: DemoParts, person: ParticipantIntake): Viewer =>
  made(parts, `participant ${person.reference}`, {
    name: fullName(person),
    grant: {
      role: 'PARTICIPANT',
      municipality: person.facts.municipality,
      participantId: personId(parts, person.reference),
    },
  });

function employerOf(parts: DemoParts, workplace: string): Viewer {
  const contact = parts.population.employers.find((employer) => employer.workplace === workplace)?.contact;
  return made(parts, `employer ${workplace}`, {
    name: contact?.name ?? 'Daglig leder',
    grant: { role: 'EMPLOYER_CONTACT', organisation: workplace },
  });
}

interface Made {
  readonly name: string;
  readonly grant: Omit<Parameters<typeof viewerOf>[1][number], 'clearance'>;
}

function made({ idOf }: DemoParts, key: string, { name, grant }: Made): Viewer {
  const account = { userId: idOf(`viewer ${key}`), personId: idOf(`human ${key}`), name, language: 'nb' as const };
  return viewerOf(account, [{ ...grant, clearance: 0 }]) ?? nobody();
}
