import { hirePort, placementPort } from '@fotfeste/db';
import { addDays, daysBetween, earlier, weekdayOf, type LocalDate } from '@fotfeste/kernel';
import {
  confirmAttendance,
  evaluatePlacement,
  isWorkingDay,
  recordAttendance,
  recordFollowUp,
  recordHire,
  type AttendanceEntry,
} from '@fotfeste/placement';
import { mondayOf } from './pairs.js';
import { doing, done, partsIn, quietly, workingDaysBefore, type Telling } from './story-teller.js';

/** A placement of the story. */
export interface TellingPlacement extends Telling {
  readonly placementId: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The talks of a placement: how many days after its start, of what kind, and what was said. */
const talks = [
  {
    after: 3,
    kind: 'PHONE',
    note: 'Ringte første uke. Kommer presis, har fått nøkkelkort og arbeidstøy.',
    next: 'Besøk',
  },
  {
    after: 8,
    kind: 'VISIT',
    note: 'Besøk. Fadderen viser oppgavene på nytt hver morgen. Øver på ordene for utstyret.',
    next: 'Ring veilederen',
  },
  {
    after: 15,
    kind: 'PHONE',
    note: 'Veilederen er fornøyd. Vil prøve å ta imot varer alene fra neste uke.',
    next: 'Besøk',
  },
  {
    after: 22,
    kind: 'VISIT',
    note: 'Snakker mer norsk med de andre nå. Ønsker flere timer når kurset slutter.',
    next: 'Samtale om veien videre',
  },
  {
    after: 36,
    kind: 'MEETING',
    note: 'Trepartssamtale. Arbeidsgiver vurderer en fast stilling etter jul.',
    next: 'Avklar lønnstilskudd',
  },
  {
    after: 50,
    kind: 'VISIT',
    note: 'Jobber selvstendig. Har lært opp en ny praksisdeltaker.',
    next: 'Avtale om stilling',
  },
  {
    after: 64,
    kind: 'PHONE',
    note: 'Siste del av praksisen. Arbeidsgiver bekrefter at det er bruk for flere.',
    next: 'Evaluering',
  },
] as const;

/** What has happened since a placement began: the days, the talks, and how it ended. */
export async function tellPlacement(telling: TellingPlacement): Promise<void> {
  await tellAttendance(telling);
  await tellFollowUps(telling);
  if (telling.story.stage === 'HIRED') await tellHire(telling);
}

/** The employer records each day that there was a shift, and confirms the weeks that are over. */
async function tellAttendance(telling: TellingPlacement): Promise<void> {
  const { parts, placementId, from, to, pair } = telling;
  const { employer } = partsIn(telling);
  const yesterday = workingDaysBefore(parts.today, 1);
  const days: AttendanceEntry[] = [];
  for (let day = from; day <= earlier(to, yesterday); day = addDays(day, 1)) {
    const shifts = (pair.slot.facts.shifts ?? []).filter(({ weekday }) => weekday === weekdayOf(day));
    const minutes = shifts.reduce((sum, { fromMinute, toMinute }) => sum + toMinute - fromMinute, 0);
    if (minutes > 0 && isWorkingDay(day)) days.push({ on: day, hours: minutes / 60, kind: kindOn(from, day) });
  }
  if (days.length === 0) return;
  const port = quietly(parts.transaction, placementPort(parts.transaction, employer));
  await done(recordAttendance(port, doing(employer, yesterday), { placementId, days }));
  const confirmed = addDays(mondayOf(parts.today), -1);
  if (days.some(({ on }) => on <= confirmed))
    await done(confirmAttendance(port, doing(employer, parts.today), { placementId, upTo: confirmed }));
}

/** One day in thirteen away: ill, or a child at home. */
const kindOn = (from: LocalDate, day: LocalDate): AttendanceEntry['kind'] =>
  daysBetween(from, day) % 13 === 9 ? 'ILL' : daysBetween(from, day) % 29 === 17 ? 'LEAVE' : 'PRESENT';

async function tellFollowUps(telling: TellingPlacement): Promise<void> {
  const { parts, placementId, from, to } = telling;
  const { consultant } = partsIn(telling);
  const port = quietly(parts.transaction, placementPort(parts.transaction, consultant));
  const until = earlier(to, workingDaysBefore(parts.today, 1));
  for (const { after, kind, note, next } of talks) {
    const on = addDays(from, after);
    if (on > until) return;
    const nextDue = addDays(on, after < 22 ? 7 : 14);
    await done(recordFollowUp(port, doing(consultant, on), { placementId, on, kind, note, nextStep: next, nextDue }));
  }
}

/** Both say that it went well, and a permanent job began the Monday after. */
async function tellHire(telling: TellingPlacement): Promise<void> {
  const { parts, placementId, to, pair } = telling;
  const { consultant, employer, participantId } = partsIn(telling);
  const judged = {
    placementId,
    outcome: 'COMPLETED',
    learned: 'Arbeidet fra vareinntak til kunde',
    reason: '',
    endedOn: null,
  } as const;
  for (const viewer of [employer, consultant])
    await done(
      evaluatePlacement(
        quietly(parts.transaction, placementPort(parts.transaction, viewer)),
        doing(viewer, addDays(to, 3)),
        {
          ...judged,
          wouldHire: viewer === employer ? true : null,
        },
      ),
    );
  const { organisation, occupation } = pair.slot.facts;
  await done(
    recordHire(quietly(parts.transaction, hirePort(parts.transaction, consultant)), doing(consultant, addDays(to, 4)), {
      ...{ participantId, organisation, occupation, placementId },
      ...{ kind: 'PERMANENT', percent: 80, start: addDays(to, 3), withSubsidy: false },
      ...{ monthlyWage: 30_400, advertReference: '', source: 'CONSULTANT' },
    }),
  );
}
