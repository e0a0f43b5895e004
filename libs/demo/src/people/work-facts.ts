import type { OccupationCode, SkillId } from '@fotfeste/kernel';
import type { HeldSkill, OccupationWish, ParticipantFacts, Schooling } from '@fotfeste/matching';
import type { Taxonomy } from '@fotfeste/occupation';
import { evidences } from '../facts/assumptions.js';
import { employedByOccupation } from '../facts/published-figures.js';
import type { Random, Weighted } from '../random.js';

/** The occupations of a demo with how often they are met, and the skills they use. */
export interface Trades {
  readonly taxonomy: Taxonomy;
  readonly all: readonly Weighted<OccupationCode>[];
  /** Occupations that usually take higher education. */
  readonly professional: readonly Weighted<OccupationCode>[];
}

const professionalGroups = ['2', '3'];

/** The occupations both employed in numbers and known to the taxonomy. */
export function tradesOf(taxonomy: Taxonomy): Trades {
  const all = employedByOccupation.rows.flatMap(([code, people]): readonly Weighted<OccupationCode>[] => {
    const known = taxonomy.occupations.get(code as OccupationCode);
    return known ? [[known.code, people]] : [];
  });
  const isProfessional = ([code]: Weighted<OccupationCode>): boolean =>
    professionalGroups.includes(code.slice(0, 1)) || ['4311', '4110', '7411'].includes(code);
  return { taxonomy, all: all.filter((row) => !isProfessional(row)), professional: all.filter(isProfessional) };
}

type WorkFacts = Pick<ParticipantFacts, 'workHistory' | 'wishes' | 'refusedOccupations' | 'skills'>;

/**
 * Work done before, skills that come of it, and wishes. Half of those with higher education have worked in it; most wish
 * for something they have done. Assumption: nobody has published participants' earlier occupations.
 */
export function workFacts(random: Random, trades: Trades, schooling: Schooling): WorkFacts {
  const fromProfession = schooling === 'HIGHER' && random.chance(0.5);
  const first = random.weighted(fromProfession ? trades.professional : trades.all);
  const second = random.weighted(trades.all);
  const worked = random.chance(0.85);
  const occupations = worked ? [...new Set(random.chance(0.4) ? [first, second] : [first])] : [];
  const wishes = wishesOf(random, trades, occupations);
  const refused = random.weighted(trades.all);
  return {
    workHistory: occupations.map((occupation) => ({
      occupation,
      years: random.integer(1, 14),
      paid: random.chance(0.9),
    })),
    wishes,
    refusedOccupations:
      random.chance(0.15) && !wishes.some(({ occupation }) => occupation === refused) ? [refused] : undefined,
    skills: skillsOf(random, trades.taxonomy, occupations.length > 0 ? occupations : [second]),
  };
}

function wishesOf(random: Random, trades: Trades, done: readonly OccupationCode[]): readonly OccupationWish[] {
  const familiar = done.filter(() => random.chance(0.65));
  const others = Array.from({ length: random.integer(1, 3) }, () => random.weighted(trades.all));
  const distinct = [...new Set([...familiar, ...others])].slice(0, 3);
  return distinct.map((occupation, index) => ({ occupation, rank: index + 1 }));
}

/** Most of an occupation's essential skills and a few of its optional ones, each with how it is known. */
function skillsOf(random: Random, taxonomy: Taxonomy, occupations: readonly OccupationCode[]): readonly HeldSkill[] {
  const held = new Set<SkillId>();
  for (const code of occupations) {
    const occupation = taxonomy.occupations.get(code);
    if (!occupation) continue;
    const { essential, optional } = occupation;
    for (const skill of random.some(essential, Math.ceil(essential.length * 0.7))) held.add(skill);
    for (const skill of random.some(optional, random.integer(0, 3))) held.add(skill);
  }
  return [...held].map((skill) => ({ skill, evidence: random.weighted(evidences) }));
}
