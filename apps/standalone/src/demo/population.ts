import { insertEmployers, insertParticipants, insertRows, insertSlots, type SavingPeople } from '@fotfeste/db';
import type { FormerParticipant } from '@fotfeste/demo';
import type { EmployerIntake } from '@fotfeste/placement';
import { consultantIn, type DemoActors } from './accounts.js';
import { personId, type DemoParts } from './demo-seed.js';

/** Enters the workplaces, the slots their employers have confirmed, and the people in the programme. */
export async function enterPopulation(parts: DemoParts, actors: DemoActors, saving: SavingPeople): Promise<void> {
  const { transaction, population, idOf, today } = parts;
  const employers = population.employers.map((employer) => ({ ...employer, ...contactOf(parts, employer) }));
  await insertEmployers(transaction, employers, idOf);
  const people = population.participants.map((intake) => ({ id: personId(parts, intake.reference), intake }));
  await insertParticipants(transaction, people, saving);
  const slots = population.slots.map((intake) => {
    const { id: userId, name: userName } = consultantIn(parts, actors, intake.facts.municipality);
    const entry = { userId, userName, confirmedAt: `${today}T00:00:00Z` };
    return { id: idOf(`slot ${intake.reference}`), intake, entry };
  });
  await insertSlots(transaction, slots);
}

/** Whoever signs in for a workplace is the one to call there. */
function contactOf({ users }: DemoParts, { workplace, contact }: EmployerIntake): Pick<EmployerIntake, 'contact'> {
  const user = users.find(({ grants }) => grants.some(({ organisation }) => organisation === workplace));
  return user ? { contact: { ...contact, name: user.name, email: user.username } } : { contact };
}

/** Enters those whose programme has ended, with their exits and hires: years gone by are counted from the same facts. */
export async function enterFormer(parts: DemoParts, actors: DemoActors, saving: SavingPeople): Promise<void> {
  const { transaction, population } = parts;
  const people = population.former.map(({ person }) => ({ id: personId(parts, person.reference), intake: person }));
  await insertParticipants(transaction, people, saving);
  const exits = population.former.map((former) => exitRow(parts, actors, former));
  await insertRows(transaction, 'programme_exit', exits);
  const hires = population.former.flatMap((former) => hireRows(parts, actors, former));
  await insertRows(transaction, 'hire', hires);
}

function exitRow(parts: DemoParts, actors: DemoActors, { person, exit }: FormerParticipant): object {
  const { municipality } = person.facts;
  const { id, name } = consultantIn(parts, actors, municipality);
  return {
    id: parts.idOf(`exit ${person.reference}`),
    participant_id: personId(parts, person.reference),
    municipality,
    exit_on: exit.on,
    kind: exit.kind,
    break_off_reason: exit.kind === 'BROKE_OFF' ? 'OTHER' : null,
    recorded_by: id,
    recorded_by_name: name,
    recorded_at: `${exit.on}T12:00:00Z`,
  };
}

function hireRows(parts: DemoParts, actors: DemoActors, { person, hire }: FormerParticipant): readonly object[] {
  if (!hire) return [];
  const { municipality } = person.facts;
  const { id, name } = consultantIn(parts, actors, municipality);
  return [
    {
      id: parts.idOf(`hire ${person.reference}`),
      participant_id: personId(parts, person.reference),
      municipality,
      organisation: hire.workplace,
      occupation: hire.occupation,
      kind: hire.kind,
      percent: hire.percent,
      start_on: hire.on,
      with_subsidy: false,
      recorded_by: id,
      recorded_by_name: name,
      recorded_at: `${hire.on}T12:00:00Z`,
    },
  ];
}
