import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  audit,
  givenSignals,
  namesOfAsks,
  reopenEmployer,
  silenceChecks,
  silentEmployers,
  standingAsks,
  type SilenceCheckRow,
} from '@fotfeste/db';
import { ok, refuse } from '@fotfeste/kernel';
import { askState, signalsOf } from '@fotfeste/placement';
import type { MutationReopenEmployerArgs } from '../generated/resolvers.js';
import { notFound, type Operation } from '../common/operation.js';
import { placementLoaders } from './loaders.js';

const nights = 14;

/** Everything that somebody waits for, and what is done about it. */
@Resolver()
export class AskResolver {
  @Query()
  async askBoard(@Context('operation') operation: Operation): Promise<object> {
    operation.require('caseload.read');
    const { municipalities } = operation.viewer;
    const boards = await Promise.all(municipalities.map((municipality) => asksOf(operation, municipality)));
    const checks = await Promise.all(municipalities.map((number) => silenceChecks(operation, number, nights)));
    const paused = await silentEmployers(operation);
    return {
      asks: boards.flat().sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)),
      checks: addedByNight(checks.flat()),
      pausedEmployers: operation.loaders.employer.loadMany(paused),
    };
  }

  @Mutation()
  reopenEmployer(
    @Args() args: MutationReopenEmployerArgs,
    @Context('operation') operation: Operation,
  ): Promise<unknown> {
    operation.require('employer.add');
    return operation.change(
      { operation: 'reopenEmployer', arguments: args },
      async (transaction) => {
        if (!(await reopenEmployer(transaction, args.organisationNumber, operation.now)))
          return refuse([{ code: 'EMPLOYER_NOT_PAUSED', field: 'organisationNumber' }]);
        await audit(transaction, operation.viewer, {
          chain: operation.viewer.municipalities[0] ?? '-',
          action: 'employer.reopened',
          decision: 'PERMIT',
          detail: { organisation: args.organisationNumber },
        });
        return ok({ id: args.organisationNumber });
      },
      async (id) => {
        const employer = await operation.loaders.employer.clear(id).load(id);
        if (!employer) throw notFound();
        return { ...employer, __typename: 'Employer' };
      },
    );
  }
}

async function asksOf(operation: Operation, municipality: string) {
  const settings = await placementLoaders(operation).settings.load(municipality);
  const { today } = operation;
  const asks = await standingAsks(operation, municipality, { settings, today });
  const signals = signalsOf(await givenSignals(operation, municipality));
  const names = await namesOfAsks(operation, asks);
  return asks.map((ask) => {
    const given = signals(ask);
    const { ownerName, employerName, personName } = names(ask);
    return {
      ...ask,
      ...{ owner: ownerName, employerName, participantName: personName },
      state: askState(ask, { given, settings, today }),
      escalatedTo: given.find(({ signal }) => signal === 'ESCALATION')?.toName ?? null,
    };
  });
}

/** Somebody with two municipalities sees one line for each night. */
function addedByNight(rows: readonly SilenceCheckRow[]): readonly SilenceCheckRow[] {
  const byNight = new Map<string, SilenceCheckRow>();
  for (const row of rows) {
    const before = byNight.get(row.on);
    byNight.set(row.on, before ? added(before, row) : row);
  }
  return [...byNight.values()].sort((a, b) => (a.on < b.on ? 1 : -1)).slice(0, nights);
}

const added = (a: SilenceCheckRow, b: SilenceCheckRow): SilenceCheckRow => ({
  on: a.on,
  open: a.open + b.open,
  overdue: a.overdue + b.overdue,
  reminded: a.reminded + b.reminded,
  escalated: a.escalated + b.escalated,
  silent: a.silent + b.silent,
});
