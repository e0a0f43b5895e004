/** What the database itself refuses of measures, whoever got past the use case: two at once, or a way round it. */
const refusals: Readonly<Record<string, string>> = {
  four_eyes: 'OWN_CASE',
  budget_not_overspent: 'BUDGET_EXCEEDED',
  decided_once: 'ALREADY_DECIDED',
  one_active_period: 'ALREADY_DECIDED',
  signs_as_oneself: 'NOT_YOUR_SIGNATURE',
  version_moves_on: 'STALE_VERSION',
  edit_takes_signatures: 'STALE_VERSION',
  annulled_is_final: 'ANNULLED',
  annulled_has_no_approval: 'STALE_VERSION',
  approved_while_in_force: 'ANNULLED',
};

/** The refusal that a database error stands for; undefined where it is a fault. */
export function measureRefusalOfConstraint(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('constraint' in error)) return undefined;
  return refusals[String(error.constraint)];
}
