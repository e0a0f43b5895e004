import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { geographySourceOf, slotReferences } from '@fotfeste/db';
import { buildGeography, type Geography } from '@fotfeste/geography';
import type { SlotId } from '@fotfeste/kernel';
import { countFits, standardRules, rulesOn, standardWeights, type FitCount, type SlotFacts } from '@fotfeste/matching';
import { refusalText } from '../common/refusals/texts.js';
import type { Operation } from '../common/operation.js';
import { coded } from '../edges/errors.js';
import type { QuerySlotReachArgs, SlotInput } from '../generated/resolvers.js';
import { taxonomyInForce } from '../matching/naming.js';
import { changeText } from './reach-texts.js';
import { knownTasksOf, municipalityFor } from './slot-context.js';
import { readSlotInput } from './slot-input.js';

/** The count as the schema has it. */
export interface SlotReachView {
  readonly now: number;
  readonly fewerThanFive: boolean;
  readonly without: readonly { readonly change: string; readonly text: string; readonly people: number }[];
}

const fewest = 5;
const keptFor = 300_000;
let kept: { readonly geography: Promise<Geography>; readonly until: number } | undefined;

/** Places change only with an import, so they are read at most every five minutes. */
function geographyInForce(operation: Operation): Promise<Geography> {
  const now = Date.parse(operation.now);
  if (kept && kept.until > now) return kept.geography;
  const geography = geographySourceOf(operation).then(buildGeography);
  kept = { geography, until: now + keptFor };
  geography.catch(() => (kept = undefined));
  return geography;
}

/** How many people a slot reaches while it is being written. */
@Resolver()
export class ReachResolver {
  @Query()
  async slotReach(
    @Args() { input }: QuerySlotReachArgs,
    @Context('operation') operation: Operation,
  ): Promise<SlotReachView> {
    const { viewer } = operation;
    const isEmployer = viewer.kind === 'EMPLOYER';
    operation.require(
      'slot.create',
      isEmployer ? { organisation: input.organisationNumber } : { municipality: viewer.municipalities[0] },
    );
    const slot = await slotOf(input, operation);
    const municipalities = [slot.municipality, ...(slot.sharedWith ?? [])];
    const seen = isEmployer
      ? municipalities
      : municipalities.filter((number) => viewer.municipalities.includes(number));
    const counted = countFits(slot, {
      participants: await operation.program.matchable(seen),
      taxonomy: await taxonomyInForce(operation),
      geography: await geographyInForce(operation),
      rules: rulesOn(standardRules, operation.today),
      weights: standardWeights,
      on: operation.today,
    });
    const view = viewOf(counted, slot, viewer.language === 'en' ? 'en' : 'nb');
    return isEmployer ? masked(view) : view;
  }
}

async function slotOf(input: SlotInput, operation: Operation): Promise<SlotFacts> {
  const references = await slotReferences(operation, {
    organisationNumber: input.organisationNumber,
    postcode: input.postcode.trim(),
    occupation: input.occupation,
    skills: input.skills.map(({ skill }) => skill),
    municipalities: input.sharedWith ?? [],
  });
  const read = readSlotInput(input, {
    today: operation.today,
    references,
    municipality: municipalityFor(operation.viewer, references.municipality),
    knownTasks: knownTasksOf(input.occupation),
  });
  if (read.ok) return { ...read.value.facts, id: '' as SlotId };
  const said = read.refusal.map((refusal) => refusalText(refusal, operation.viewer.language).message);
  throw coded('BAD_USER_INPUT', said.join(' '));
}

function viewOf(counted: FitCount | undefined, slot: SlotFacts, language: 'nb' | 'en'): SlotReachView {
  const without = (counted?.without ?? []).map(({ dropped, fit }) => ({
    change: dropped.kind === 'TASK' ? `TASK:${dropped.task}` : `REQUIREMENT:${dropped.requirement}`,
    text: changeText(dropped, slot, language),
    people: fit,
  }));
  return { now: counted?.fit ?? 0, fewerThanFive: (counted?.fit ?? 0) < fewest, without };
}

/** An employer learns no count under five: it could be somebody. */
const masked = ({ now, fewerThanFive, without }: SlotReachView): SlotReachView => ({
  now: fewerThanFive ? 0 : now,
  fewerThanFive,
  without: without.filter(({ people }) => people >= fewest),
});
