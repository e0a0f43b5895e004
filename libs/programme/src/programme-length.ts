import { addDays, addMonths, daysBetween, localDate, type LocalDate, type Period } from '@fotfeste/kernel';
import { inForce, type DatedRule } from './dated-rule.js';
import { hasUpperSecondary, type EndGoal, type Schooling } from './participant-facts.js';
import type { Regime } from './regimes.js';

/** How long a programme may last. Months are calendar months. */
export interface LengthLimit {
  readonly minimumMonths?: number;
  readonly maximumMonths: number;
  /** Months that a decision on extension (forlengelse) may add; 0 where the law allows none. */
  readonly extensionMonths: number;
}

interface LengthRow extends DatedRule<LengthLimit> {
  readonly regime: Regime;
  readonly schooling: 'UPPER_SECONDARY_OR_MORE' | 'LESS' | 'ANY';
  readonly goals: readonly EndGoal[] | 'ANY';
}

const actOf2026 = localDate('2026-01-01');
const actOf2021 = localDate('2021-01-01');

const lengthRows: readonly LengthRow[] = [
  {
    regime: 'INTEG_2026',
    schooling: 'UPPER_SECONDARY_OR_MORE',
    goals: 'ANY',
    value: { maximumMonths: 12, extensionMonths: 0 },
    validFrom: actOf2026,
    source: 'integreringsloven section 13',
    verified: true,
  },
  {
    regime: 'INTEG_2026',
    schooling: 'LESS',
    goals: ['UPPER_SECONDARY_PARTS'],
    value: { maximumMonths: 36, extensionMonths: 12 },
    validFrom: actOf2026,
    source: 'integreringsloven section 14(4)',
    verified: true,
  },
  {
    regime: 'INTEG_2026',
    schooling: 'LESS',
    goals: ['UPPER_SECONDARY_COMPLETED'],
    value: { maximumMonths: 48, extensionMonths: 12 },
    validFrom: actOf2026,
    source: 'integreringsloven section 14(4)',
    verified: true,
  },
  {
    regime: 'INTEG_2026',
    schooling: 'LESS',
    goals: ['VOCATIONAL'],
    value: { maximumMonths: 60, extensionMonths: 0 },
    validFrom: actOf2026,
    source: 'integreringsloven section 14(5)',
    verified: true,
  },
  {
    regime: 'INTEG_2026',
    schooling: 'LESS',
    goals: ['WORK'],
    value: { maximumMonths: 24, extensionMonths: 0 },
    validFrom: actOf2026,
    source: 'integreringsloven section 14(6)',
    verified: true,
  },
  {
    regime: 'INTEG_2021',
    schooling: 'UPPER_SECONDARY_OR_MORE',
    goals: 'ANY',
    value: { minimumMonths: 3, maximumMonths: 6, extensionMonths: 6 },
    validFrom: actOf2021,
    source: 'Prop. 81 L (2024-2025) section 6.1 on section 13(2) before the amendment',
    verified: true,
  },
  {
    regime: 'INTEG_2021',
    schooling: 'LESS',
    goals: ['UPPER_SECONDARY_COMPLETED', 'UPPER_SECONDARY_PARTS', 'VOCATIONAL'],
    value: { minimumMonths: 3, maximumMonths: 36, extensionMonths: 12 },
    validFrom: actOf2021,
    source: 'section 13 before the amendment, from general knowledge',
    verified: false,
  },
  {
    regime: 'INTEG_2021',
    schooling: 'LESS',
    goals: ['WORK', 'HIGHER_EDUCATION'],
    value: { minimumMonths: 3, maximumMonths: 24, extensionMonths: 12 },
    validFrom: actOf2021,
    source: 'section 13 before the amendment, from general knowledge',
    verified: false,
  },
  {
    regime: 'INTRO_2003',
    schooling: 'ANY',
    goals: 'ANY',
    value: { maximumMonths: 24, extensionMonths: 12 },
    validFrom: localDate('2003-09-01'),
    source: 'introduksjonsloven section 5, from general knowledge',
    verified: false,
  },
];

/** What the length of a programme is decided by. */
export interface LengthFacts {
  readonly regime: Regime;
  readonly startedOn: LocalDate;
  readonly schooling: Schooling;
  readonly endGoal: EndGoal;
  /** Months that a decision has added. */
  readonly extendedMonths?: number;
  /**
   * Approved leave (permisjon, section 17); each day of it moves the last possible day one day. Whether leave adds to
   * the length is left to the regulation (section 18 b), which was not read: a length with leave is marked not verified.
   */
  readonly leave?: readonly Period[];
}

/** The last day a programme can have, and the limits it comes from. */
export interface ProgrammeLength {
  readonly latestEnd: LocalDate;
  /** The last day if every extension the law allows were granted. */
  readonly latestEndExtended: LocalDate;
  readonly limit: LengthLimit;
  /** Months of extension asked for beyond what the law allows; 0 when all is well. They do not move `latestEnd`. */
  readonly excessMonths: number;
  readonly source: string;
  readonly verified: boolean;
}

/**
 * The longest a programme may last: from its first day, whole months, both ends included, plus approved leave.
 *
 * @returns undefined where the law has no such programme: under the 2026 rules a person without upper secondary
 *   cannot have preparation for higher education as end goal (section 14)
 * @source integreringsloven sections 13, 14 and 17
 */
export function programmeLength(facts: LengthFacts): ProgrammeLength | undefined {
  const row = inForce(
    lengthRows.filter((candidate) => fits(candidate, facts)),
    laterOfRegime(facts),
  );
  if (!row) return undefined;
  const asked = facts.extendedMonths ?? 0;
  const granted = Math.min(asked, row.value.extensionMonths);
  const lastDay = (months: number): LocalDate =>
    withLeave(addDays(addMonths(facts.startedOn, months), -1), facts.leave ?? []);
  return {
    latestEnd: lastDay(row.value.maximumMonths + granted),
    latestEndExtended: lastDay(row.value.maximumMonths + row.value.extensionMonths),
    limit: row.value,
    excessMonths: asked - granted,
    source: row.source,
    verified: row.verified && !facts.leave?.length,
  };
}

const fits = (row: LengthRow, { regime, schooling, endGoal }: LengthFacts): boolean =>
  row.regime === regime &&
  (row.schooling === 'ANY' || (row.schooling === 'UPPER_SECONDARY_OR_MORE') === hasUpperSecondary(schooling)) &&
  (row.goals === 'ANY' || row.goals.includes(endGoal));

/** A regime that staff chose for an earlier start still has its own rules. */
function laterOfRegime({ regime, startedOn }: LengthFacts): LocalDate {
  const first = lengthRows.find((row) => row.regime === regime)?.validFrom ?? startedOn;
  return startedOn < first ? first : startedOn;
}

/** Leave is walked in date order so that leave inside an earlier prolongation counts, and a day counts once. */
function withLeave(end: LocalDate, leave: readonly Period[]): LocalDate {
  const ordered = [...leave].sort((a, b) => (a.from < b.from ? -1 : 1));
  let last = end;
  let counted: LocalDate | undefined;
  for (const period of ordered) {
    let from = period.from;
    if (counted !== undefined && from <= counted) from = addDays(counted, 1);
    if (from > period.to || from > last) continue;
    last = addDays(last, daysBetween(from, period.to) + 1);
    counted = period.to;
  }
  return last;
}
