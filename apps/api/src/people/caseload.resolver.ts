import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import {
  cases,
  searchOccupations,
  searchSkills,
  type CaseRow,
  type OccupationRow,
  type ParticipantRow,
  type SkillRow,
} from '@fotfeste/db';
import { addDays, type LocalDate } from '@fotfeste/kernel';
import { effectiveLevel, languageSkills, reaches, type CefrLevel, type LanguageSkill } from '@fotfeste/language';
import type { Operation } from '../common/operation.js';
import type { CaseloadFilter, QueryCaseloadArgs } from '../generated/resolvers.js';
import { connection, pageOf, type Connection } from '../placement/connection.js';
import { caseView, nextStepView, type CaseView } from './case-view.js';
import { hoursView } from './hours.js';
import { peopleLoaders } from './loaders.js';

const endingWithinDays = 60;
const longestList = 100;

/** The consultant's lists of people. */
@Resolver()
export class CaseloadResolver {
  @Query()
  async caseload(
    @Args() args: QueryCaseloadArgs,
    @Context('operation') operation: Operation,
  ): Promise<Connection<CaseRow>> {
    operation.require('caseload.read');
    const views = await filtered(operation, args.filter ?? {});
    const sorted = views.sort(orders[args.order ?? 'NEXT_STEP']).map(({ row }) => row);
    const page = pageOf({ first: args.first ?? 40, after: args.after ?? null });
    const start = page.after ? sorted.findIndex(({ id }) => id === page.after) + 1 : 0;
    const rows = sorted.slice(start, start + page.first + 1);
    return connection(page, Promise.resolve({ rows, totalCount: sorted.length }), ({ id }) => id);
  }

  @Query()
  async myDay(@Context('operation') operation: Operation): Promise<object> {
    operation.require('caseload.read');
    const own = await casesOf(operation, { mine: true });
    const { today } = operation;
    const steps = own.filter(({ step }) => step.overdue || step.code === 'PROPOSE_A_PLACE' || step.due === today);
    const proposals = own.flatMap(({ row }) => row.facts.proposals);
    const waiting = proposals.filter(({ awaits }) => awaits === 'EMPLOYER_ANSWER');
    return {
      participants: own.length,
      overdueSteps: own.filter(({ step }) => step.overdue).length,
      waitingForEmployers: waiting.length,
      pastEmployerClock: waiting.filter(({ due }) => due !== null && due < today).length,
      waitingForConsent: proposals.filter(({ awaits }) => awaits === 'CONSENT').length,
      behindOnHours: (await behind(operation, own)).length,
      endingSoon: own.filter(({ row }) => endsSoon(row, today)).length,
      steps: steps
        .sort(orders.NEXT_STEP)
        .slice(0, longestList)
        .map((view) => ({ participant: view.row, step: nextStepView(view, operation.viewer.language) })),
    };
  }

  @Query()
  async participant(
    @Args('id') id: string,
    @Context('operation') operation: Operation,
  ): Promise<ParticipantRow | null> {
    const person = await operation.loaders.participant.load(id);
    if (!person) return null;
    const thing = { municipality: person.municipalityNumber, participantId: person.id };
    if (!operation.may('participant.read', thing)) return null;
    operation.shown(person.id, person.municipalityNumber, 'participant.read');
    return person;
  }

  @Query()
  occupations(
    @Args() args: { search?: string | null; first?: number | null },
    @Context('operation') operation: Operation,
  ): Promise<OccupationRow[]> {
    operation.require('reference.read');
    return searchOccupations(operation, args.search ?? '', Math.min(args.first ?? 20, longestList));
  }

  @Query()
  skills(
    @Args() args: { search?: string | null; occupation?: string | null; first?: number | null },
    @Context('operation') operation: Operation,
  ): Promise<SkillRow[]> {
    operation.require('reference.read');
    const first = Math.min(args.first ?? 20, longestList);
    return searchSkills(operation, args.search ?? '', args.occupation ?? undefined, first);
  }
}

type Order = (a: CaseView, b: CaseView) => number;
const name = ({ row }: CaseView): string => `${row.familyName} ${row.givenName} ${row.id}`;
const byName: Order = (a, b) => name(a).localeCompare(name(b), 'nb');
const last = '9999-12-31';
const byDate =
  (dateOf: (view: CaseView) => string | null): Order =>
  (a, b) =>
    (dateOf(a) ?? last) < (dateOf(b) ?? last) ? -1 : (dateOf(a) ?? last) > (dateOf(b) ?? last) ? 1 : byName(a, b);

const orders: Readonly<Record<'NEXT_STEP' | 'NAME' | 'PROGRAMME_END' | 'LAST_CONTACT', Order>> = {
  NEXT_STEP: byDate(({ step }) => step.due),
  NAME: byName,
  PROGRAMME_END: byDate(({ row }) => row.programmeEnd),
  // Whoever was never spoken to comes first.
  LAST_CONTACT: byDate(({ row }) => row.lastContactOn ?? '0000-01-01'),
};

const endsSoon = ({ programmeEnd }: CaseRow, today: LocalDate): boolean =>
  programmeEnd !== null && programmeEnd >= today && programmeEnd <= addDays(today, endingWithinDays);

async function casesOf(operation: Operation, filter: CaseloadFilter): Promise<CaseView[]> {
  const rows = await cases(operation, {
    municipalities: operation.viewer.municipalities,
    consultantId: filter.mine ? operation.viewer.userId : undefined,
    search: filter.search?.trim() || undefined,
    withExited: filter.stage === 'EXITED',
  });
  for (const row of rows) peopleLoaders(operation).case.prime(row.id, row);
  const { settings } = peopleLoaders(operation);
  return Promise.all(
    rows.map(async (row) => caseView(row, await settings.load(row.municipalityNumber), operation.today)),
  );
}

async function filtered(operation: Operation, filter: CaseloadFilter): Promise<CaseView[]> {
  const all = (await casesOf(operation, filter)).filter(
    (view) =>
      (!filter.stage || view.stage === filter.stage) &&
      (!filter.withoutProposal || view.row.openProposals === 0) &&
      (!filter.overdue || view.step.overdue) &&
      (!filter.minimumLevel || hasLevel(view.row, filter, operation.today)),
  );
  return filter.behindOnHours ? behind(operation, all) : all;
}

function hasLevel(row: CaseRow, filter: CaseloadFilter, today: LocalDate): boolean {
  const level = filter.minimumLevel as CefrLevel;
  const parts: readonly LanguageSkill[] = filter.skill ? [filter.skill] : languageSkills;
  return parts.every((skill) => {
    const have = effectiveLevel(row.norwegian ?? [], skill, today)?.level;
    return have !== undefined && reaches(have, level);
  });
}

async function behind(operation: Operation, views: readonly CaseView[]): Promise<CaseView[]> {
  const loaders = peopleLoaders(operation);
  const ids = views.map(({ row }) => row.id);
  const [plan, placements, attended] = await Promise.all([
    loaders.plan.loadMany(ids),
    loaders.placements.loadMany(ids),
    loaders.attended.loadMany(ids),
  ]);
  const rows = <Row>(loaded: readonly Row[] | Error | undefined): readonly Row[] =>
    Array.isArray(loaded) ? loaded : [];
  return views.filter(({ row }, index) => {
    const meter = hoursView(row, {
      plan: rows(plan[index]),
      placements: rows(placements[index]),
      attended: rows(attended[index]),
      today: operation.today,
    });
    return meter.dutyFrom !== null && meter.dutyFrom <= operation.today && meter.gap > 0;
  });
}
