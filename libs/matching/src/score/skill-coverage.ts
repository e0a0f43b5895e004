import type { SkillId } from '@fotfeste/kernel';
import type { Taxonomy } from '@fotfeste/occupation';
import type { ParticipantFacts, SlotFacts, SlotSkill } from '../facts.js';
import { whole, type Share } from './share.js';
import type { SkillCredits } from './weights.js';

/** The skills a slot uses; the occupation's usual ones stand in where the slot names none. */
export interface SlotSkills {
  readonly skills: readonly SlotSkill[];
  readonly assumed: boolean;
}

/** Optional skills of an occupation that stand in when a slot names none: the most telling few. */
const usualOptional = 8;

/** Slots read lately: an explanation asks about the same slot many times. */
const slotsRead = new WeakMap<SlotFacts, { readonly taxonomy: Taxonomy; readonly skills: SlotSkills }>();

/** Reads what a slot uses: its own skills and those of its tasks, or the occupation's. */
export function slotSkills(slot: SlotFacts, taxonomy: Taxonomy): SlotSkills {
  const known = slotsRead.get(slot);
  if (known?.taxonomy === taxonomy) return known.skills;
  const skills = readSkills(slot, taxonomy);
  slotsRead.set(slot, { taxonomy, skills });
  return skills;
}

function readSkills(slot: SlotFacts, taxonomy: Taxonomy): SlotSkills {
  const named = [...(slot.skills ?? []), ...(slot.tasks ?? []).flatMap(({ skills }) => (skills ?? []).map(useful))];
  if (named.length > 0) return { skills: strongestOf(named), assumed: false };
  const occupation = taxonomy.occupations.get(slot.occupation);
  const usual = [
    ...(occupation?.essential ?? []).map((skill) => ({ skill, essential: true })),
    ...(occupation?.optional ?? []).slice(0, usualOptional).map(useful),
  ];
  return { skills: usual, assumed: true };
}

const useful = (skill: SkillId): SlotSkill => ({ skill, essential: false });

function strongestOf(skills: readonly SlotSkill[]): readonly SlotSkill[] {
  const essential = new Map<SkillId, boolean>();
  for (const entry of skills) essential.set(entry.skill, (essential.get(entry.skill) ?? false) || entry.essential);
  return [...essential].map(([skill, isEssential]) => ({ skill, essential: isEssential }));
}

/** The skills some slots need, numbered, with each slot's needs in compressed rows: the inverted view of the slots. */
export interface SkillNeeds {
  readonly numbers: ReadonlyMap<SkillId, number>;
  readonly ptr: Int32Array;
  readonly skill: Int32Array;
  /** IDF, times more where essential. */
  readonly weight: Int32Array;
  /** The weight that earns everything, per slot. */
  readonly full: Float64Array;
}

/** Numbers the skills of all slots and weighs them. A skill the taxonomy does not know counts as the rarest. */
export function skillNeeds(slots: readonly SlotSkills[], taxonomy: Taxonomy, credits: SkillCredits): SkillNeeds {
  const numbers = new Map<SkillId, number>();
  const ptr = new Int32Array(slots.length + 1);
  const skill: number[] = [];
  const weight: number[] = [];
  const full = new Float64Array(slots.length);
  slots.forEach(({ skills }, slot) => {
    let sum = 0;
    for (const entry of skills) {
      const number = numbers.get(entry.skill) ?? numbers.size;
      numbers.set(entry.skill, number);
      const points = taxonomy.idf(entry.skill) * (entry.essential ? credits.essentialTimes : 1);
      skill.push(number);
      weight.push(points);
      sum += points;
    }
    full[slot] = sum * credits.fullAtPercent;
    ptr[slot + 1] = skill.length;
  });
  return { numbers, ptr, skill: Int32Array.from(skill), weight: Int32Array.from(weight), full };
}

/** Whether anything is known of what a person can do. */
export const areSkillsKnown = ({ skills, workHistory }: ParticipantFacts): boolean =>
  skills !== undefined || workHistory !== undefined;

/**
 * What a person brings towards any skill, in percent: the skill itself, what occupations worked in use, and near skills
 * through the hierarchy. The evidence behind a skill does not lower it; it lowers the certainty instead.
 */
export class SkillCredit {
  private readonly credit: Uint8Array;
  private touched: number[] = [];

  constructor(
    private readonly needs: SkillNeeds,
    private readonly taxonomy: Taxonomy,
    private readonly credits: SkillCredits,
  ) {
    this.credit = new Uint8Array(needs.numbers.size);
  }

  /** Forgets the person before and reads this one. */
  read(person: ParticipantFacts): void {
    for (const number of this.touched) this.credit[number] = 0;
    this.touched = [];
    for (const { skill } of person.skills ?? []) this.readHeld(skill);
    for (const { occupation } of person.workHistory ?? []) {
      const worked = this.taxonomy.occupations.get(occupation);
      for (const skill of worked?.essential ?? []) this.raise(skill, this.credits.workedEssential);
      for (const skill of worked?.optional ?? []) this.raise(skill, this.credits.workedOptional);
    }
  }

  /** Percent of credit towards one skill. */
  towards(skill: SkillId): number {
    const number = this.needs.numbers.get(skill);
    return number === undefined ? 0 : (this.credit[number] ?? 0);
  }

  /** Coverage of a slot's needs by weight; undefined for a slot that names none. */
  shareOf(slot: number): Share {
    const { ptr, skill, weight, full } = this.needs;
    const end = ptr[slot + 1]!;
    let covered = 0;
    for (let i = ptr[slot]!; i < end; i++) covered += weight[i]! * this.credit[skill[i]!]!;
    const all = full[slot]!;
    return all === 0 ? undefined : Math.min(whole, Math.floor((covered * whole) / all));
  }

  private readHeld(skill: SkillId): void {
    this.raise(skill, 100);
    for (const narrower of this.taxonomy.narrower(skill)) this.raise(narrower, this.credits.general);
    for (const broader of this.taxonomy.skills.get(skill)?.broader ?? []) {
      this.raise(broader, this.credits.special);
      const family = this.taxonomy.narrower(broader);
      if (family.length > this.credits.largestFamily) continue;
      for (const sibling of family) this.raise(sibling, this.credits.sibling);
    }
  }

  private raise(skill: SkillId, percent: number): void {
    const number = this.needs.numbers.get(skill);
    if (number === undefined || this.credit[number]! >= percent) return;
    if (this.credit[number] === 0) this.touched.push(number);
    this.credit[number] = percent;
  }
}
