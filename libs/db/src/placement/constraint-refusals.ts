import type { PlacementRefusal, PlacementRefusalCode } from '@fotfeste/placement';

/** What the database itself refuses, whoever got past the use case: two at once, or a way round it. */
const refusals: Readonly<Record<string, PlacementRefusalCode>> = {
  slot_capacity: 'SLOT_FULL',
  proposal_cap: 'PROPOSAL_CAP_REACHED',
  one_open_proposal: 'PROPOSAL_ALREADY_OPEN',
  one_placement_at_a_time: 'PLACEMENT_OVERLAPS',
  placement_agreement_proposal_id_key: 'AGREEMENT_ALREADY_DRAFTED',
  placement_agreement_id_key: 'AGREEMENT_ALREADY_BINDING',
  evaluation_placement_id_by_party_key: 'EVALUATION_ALREADY_GIVEN',
  one_hire: 'HIRE_ALREADY_RECORDED',
  one_running_hire: 'HIRE_ALREADY_RECORDED',
};

/** The refusal that a database error stands for; undefined where it is a fault. */
export function refusalOfConstraint(error: unknown): PlacementRefusal | undefined {
  if (typeof error !== 'object' || error === null || !('constraint' in error)) return undefined;
  const code = refusals[String(error.constraint)];
  return code && { code };
}
