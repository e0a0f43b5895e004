import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ExitRow, ParticipantRow, PlanElementRow } from '@fotfeste/db';
import { localDate, yearsBetween } from '@fotfeste/kernel';
import { effectiveLevel, languageSkills, type LanguageResult } from '@fotfeste/language';
import type { Operation } from '../common/operation.js';
import { caseView, nextStepView, type CaseView, type NextStepView } from './case-view.js';
import { hoursView, isWorkDirected, type HoursView } from './hours.js';
import { peopleLoaders } from './loaders.js';

const startingFacts: readonly (readonly [string, (person: ParticipantRow) => boolean])[] = [
  ['CONTACT', (person) => Boolean(person.phone ?? person.email)],
  ['SETTLED_ON', (person) => Boolean(person.settledOn)],
  ['PROGRAMME_START', (person) => Boolean(person.programmeStart)],
  ['END_GOAL', (person) => Boolean(person.endGoal)],
  ['SPOKEN_NORWEGIAN', (person) => person.norwegian?.some(({ skill }) => skill === 'SPEAKING') ?? false],
  ['WISH_OR_EXPERIENCE', (person) => Boolean(person.wishes?.length ?? person.workHistory?.length)],
];

/** A participant's fields that are not columns. */
@Resolver('Participant')
export class ParticipantResolver {
  @ResolveField()
  municipality(@Parent() person: ParticipantRow, @Context('operation') operation: Operation): Promise<unknown> {
    return operation.loaders.municipality.load(person.municipalityNumber);
  }

  @ResolveField()
  age(@Parent() { birthDate }: ParticipantRow, @Context('operation') operation: Operation): number | null {
    return birthDate ? yearsBetween(localDate(birthDate), operation.today) : null;
  }

  @ResolveField()
  consultant(@Parent() { consultantId, consultantName }: ParticipantRow): object | null {
    return consultantId && consultantName ? { id: consultantId, name: consultantName } : null;
  }

  @ResolveField()
  async stage(@Parent() person: ParticipantRow, @Context('operation') operation: Operation): Promise<string> {
    return (await viewOf(person, operation))?.stage ?? 'READY';
  }

  @ResolveField()
  async nextStep(@Parent() person: ParticipantRow, @Context('operation') operation: Operation): Promise<NextStepView> {
    const view = await viewOf(person, operation);
    if (!view) return { code: 'NOTHING_DUE', text: '', due: null, owner: null, overdue: false };
    return nextStepView(view, operation.viewer.language);
  }

  @ResolveField()
  async openProposals(@Parent() person: ParticipantRow, @Context('operation') operation: Operation): Promise<number> {
    return (await peopleLoaders(operation).case.load(person.id))?.openProposals ?? 0;
  }

  @ResolveField()
  norwegian(@Parent() person: ParticipantRow): readonly LanguageResult[] {
    return person.norwegian ?? [];
  }

  @ResolveField()
  level(@Parent() person: ParticipantRow, @Context('operation') operation: Operation): object[] {
    return languageSkills.flatMap((skill) => effectiveLevel(person.norwegian ?? [], skill, operation.today) ?? []);
  }

  @ResolveField()
  otherLanguages(@Parent() person: ParticipantRow): string[] {
    return (person.otherLanguages ?? []).map(({ language }) => language);
  }

  @ResolveField()
  async skills(@Parent() person: ParticipantRow, @Context('operation') operation: Operation): Promise<object[]> {
    const held = person.skills ?? [];
    const skills = await Promise.all(held.map(({ skill }) => operation.loaders.skill.load(skill)));
    return held.flatMap(({ evidence }, index) => (skills[index] ? [{ skill: skills[index], evidence }] : []));
  }

  @ResolveField()
  experience(@Parent() person: ParticipantRow, @Context('operation') operation: Operation): Promise<object[]> {
    return withOccupation(person.workHistory ?? [], operation);
  }

  @ResolveField()
  wishes(@Parent() person: ParticipantRow, @Context('operation') operation: Operation): Promise<object[]> {
    return withOccupation(
      [...(person.wishes ?? [])].sort((a, b) => a.rank - b.rank),
      operation,
    );
  }

  @ResolveField()
  certificates(@Parent() person: ParticipantRow): readonly object[] {
    return person.certificates ?? [];
  }

  @ResolveField()
  missingFacts(@Parent() person: ParticipantRow): string[] {
    return startingFacts.filter(([, isKnown]) => !isKnown(person)).map(([fact]) => fact);
  }

  @ResolveField()
  async hours(@Parent() person: ParticipantRow, @Context('operation') operation: Operation): Promise<HoursView> {
    const loaders = peopleLoaders(operation);
    const [plan, placements, attended] = await Promise.all([
      loaders.plan.load(person.id),
      loaders.placements.load(person.id),
      loaders.attended.load(person.id),
    ]);
    return hoursView(person, { plan, placements, attended, today: operation.today });
  }

  @ResolveField()
  plan(
    @Parent() person: ParticipantRow,
    @Context('operation') operation: Operation,
  ): Promise<readonly PlanElementRow[]> {
    return peopleLoaders(operation).plan.load(person.id);
  }

  @ResolveField()
  exit(@Parent() person: ParticipantRow, @Context('operation') operation: Operation): Promise<ExitRow | undefined> {
    return peopleLoaders(operation).exit.load(person.id);
  }
}

/** A plan element's field that follows from the law. */
@Resolver('PlanElement')
export class PlanElementResolver {
  @ResolveField()
  workDirected(@Parent() element: PlanElementRow): boolean {
    return isWorkDirected(element);
  }
}

async function viewOf(person: ParticipantRow, operation: Operation): Promise<CaseView | undefined> {
  const loaders = peopleLoaders(operation);
  const [row, settings] = await Promise.all([
    loaders.case.load(person.id),
    loaders.settings.load(person.municipalityNumber),
  ]);
  return row && caseView(row, settings, operation.today);
}

async function withOccupation<Entry extends { readonly occupation: string }>(
  entries: readonly Entry[],
  operation: Operation,
): Promise<object[]> {
  const occupations = await Promise.all(entries.map(({ occupation }) => operation.loaders.occupation.load(occupation)));
  return entries.flatMap((entry, index) => (occupations[index] ? [{ ...entry, occupation: occupations[index] }] : []));
}
