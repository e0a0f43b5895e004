import type { LocalDate } from '@fotfeste/kernel';
import { gapInSteps, languageProfile, combinedNeed, type LanguageNeed } from '@fotfeste/language';
import type { Geography } from '@fotfeste/geography';
import type { Taxonomy } from '@fotfeste/occupation';
import type { ParticipantFacts, SlotFacts } from '../facts.js';
import type { RuleTable } from '../rules/index.js';
import { weightsOn, type WeightTable } from '../score/weights.js';
import { openMarket } from './open-market.js';

/** The people a slot is counted against, and by what. */
export interface FitContext {
  readonly participants: readonly ParticipantFacts[];
  readonly taxonomy: Taxonomy;
  readonly geography: Geography;
  readonly rules: RuleTable;
  readonly weights: WeightTable;
  readonly on: LocalDate;
}

/** How many would fit if one thing were left out. */
export interface FitWithout {
  readonly dropped:
    { readonly kind: 'TASK'; readonly task: string } | { readonly kind: 'REQUIREMENT'; readonly requirement: string };
  readonly fit: number;
}

/** The count for a slot being written. Numbers only: nothing about anybody. */
export interface FitCount {
  readonly fit: number;
  /** Whoever could have the slot, however hard its language. */
  readonly inReach: number;
  /** Only what would raise the count, the most first. */
  readonly without: readonly FitWithout[];
}

/** Steps a person may be short of the ordinary tasks and still fit: an internship trains, a job is to be done. */
const stepsShort: { readonly [kind in SlotFacts['kind']]: number } = { INTERNSHIP: 1, JOB: 0 };

/**
 * "About nine people fit now; fourteen if the task «write reports» is left out": the count for whoever writes a slot,
 * while typing.
 *
 * A person fits when no rule says no, the place is in reach, and no daily or weekly task is more than one CEFR step (an
 * internship) or any step (a job) above what is known of their Norwegian. The slot counts as having a free place, since
 * it is being written. Undefined when there are no weights for the day.
 */
export function countFits(slot: SlotFacts, context: FitContext): FitCount | undefined {
  const weights = weightsOn(context.weights, context.on);
  if (!weights) return undefined;
  const variants = variantsOf(slot);
  const slots = variants.map((variant, index) => openFor({ ...variant.slot, id: slot.id }, context.on, index));
  const market = openMarket(context, weights, { participants: context.participants, slots });
  const needs = slots.map(ordinaryNeed);
  const fit = new Int32Array(slots.length);
  let inReach = 0;
  context.participants.forEach((person, participant) => {
    const profile = languageProfile(person.norwegian ?? [], context.on);
    market.visitAllowed(participant, (variant) => {
      if (variant === 0) inReach += 1;
      if (gapInSteps(profile, needs[variant] ?? {}) <= stepsShort[slot.kind]) fit[variant]!++;
    });
  });
  const now = fit[0] ?? 0;
  const without = variants
    .flatMap(({ dropped }, variant) => (dropped ? [{ dropped, fit: fit[variant] ?? 0 }] : []))
    .filter((variant) => variant.fit > now)
    .sort((a, b) => b.fit - a.fit);
  return { fit: now, inReach, without };
}

interface Variant {
  readonly slot: SlotFacts;
  readonly dropped?: FitWithout['dropped'];
}

function variantsOf(slot: SlotFacts): readonly Variant[] {
  const tasks = slot.tasks ?? [];
  const requirements = slot.requirements ?? [];
  const lessTasks = tasks.length < 2 ? [] : tasks;
  return [
    { slot },
    ...lessTasks.map((task): Variant => ({
      slot: { ...slot, tasks: tasks.filter(({ id }) => id !== task.id) },
      dropped: { kind: 'TASK', task: task.id },
    })),
    ...requirements.map((requirement): Variant => ({
      slot: { ...slot, requirements: requirements.filter((other) => other !== requirement) },
      dropped: { kind: 'REQUIREMENT', requirement: requirement.kind },
    })),
  ];
}

/** The variant as a slot of its own, with a place. */
const openFor = (slot: SlotFacts, on: LocalDate, index: number): SlotFacts => ({
  ...slot,
  id: index === 0 ? slot.id : (`${slot.id}-${index}` as SlotFacts['id']),
  capacity: [{ from: on, places: 1 }],
});

const ordinaryNeed = ({ tasks }: SlotFacts): LanguageNeed =>
  combinedNeed(
    (tasks ?? []).filter(({ frequency }) => frequency !== 'SOMETIMES').map(({ language }) => language ?? {}),
  );
