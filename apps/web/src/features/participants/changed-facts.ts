import type { EndGoal, ParticipantInput, Schooling, SettlementBasis } from '@fotfeste/contract';
import { numberForField, writtenNumber } from '../../ui/written-number.js';

/** The facts that the form writes, as the API holds them. */
export interface StoredFacts {
  readonly givenName: string;
  readonly familyName: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly contactLanguage: string | null;
  readonly interpreterNeeded: boolean | null;
  readonly settledOn: string | null;
  readonly settlementBasis: SettlementBasis | null;
  readonly programmeStart: string | null;
  readonly programmeEnd: string | null;
  readonly endGoal: EndGoal | null;
  readonly schooling: Schooling | null;
  readonly postcode: string | null;
  readonly maxCommuteMinutes: number | null;
}

/** The same facts while they are written: text is never absent, a choice or date may be. */
export interface WrittenFacts {
  readonly givenName: string;
  readonly familyName: string;
  readonly phone: string;
  readonly email: string;
  readonly contactLanguage: string | undefined;
  readonly postcode: string;
  readonly maxCommuteMinutes: string;
  readonly interpreterNeeded: boolean | null;
  readonly settledOn: string | undefined;
  readonly programmeStart: string | undefined;
  readonly programmeEnd: string | undefined;
  readonly settlementBasis: SettlementBasis | undefined;
  readonly endGoal: EndGoal | undefined;
  readonly schooling: Schooling | undefined;
}

/** What the form starts with. */
export function factsOf(person: StoredFacts): WrittenFacts {
  return {
    givenName: person.givenName,
    familyName: person.familyName,
    phone: person.phone ?? '',
    email: person.email ?? '',
    contactLanguage: person.contactLanguage ?? undefined,
    postcode: person.postcode ?? '',
    maxCommuteMinutes: numberForField(person.maxCommuteMinutes),
    interpreterNeeded: person.interpreterNeeded,
    settledOn: person.settledOn ?? undefined,
    programmeStart: person.programmeStart ?? undefined,
    programmeEnd: person.programmeEnd ?? undefined,
    settlementBasis: person.settlementBasis ?? undefined,
    endGoal: person.endGoal ?? undefined,
    schooling: person.schooling ?? undefined,
  };
}

/** Only what differs from what was read: an emptied field is sent as `null`, which means no longer known. */
export function changedFacts(person: StoredFacts, written: WrittenFacts): ParticipantInput {
  const commute = writtenNumber(written.maxCommuteMinutes);
  const wanted: StoredFacts = {
    givenName: written.givenName.trim(),
    familyName: written.familyName.trim(),
    phone: orNull(written.phone),
    email: orNull(written.email),
    contactLanguage: written.contactLanguage ?? null,
    postcode: orNull(written.postcode),
    maxCommuteMinutes: commute === undefined ? person.maxCommuteMinutes : commute,
    interpreterNeeded: written.interpreterNeeded,
    settledOn: written.settledOn ?? null,
    programmeStart: written.programmeStart ?? null,
    programmeEnd: written.programmeEnd ?? null,
    settlementBasis: written.settlementBasis ?? null,
    endGoal: written.endGoal ?? null,
    schooling: written.schooling ?? null,
  };
  const before = new Map<string, unknown>(Object.entries(person));
  return Object.fromEntries(Object.entries(wanted).filter(([name, value]) => before.get(name) !== value));
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
