import type { LocalDate } from '@fotfeste/kernel';
import type { MeasureAgreement, MeasureStatus } from './agreement.js';
import { missingFields } from './missing-fields.js';

/**
 * Where an agreement stands today, computed from its facts. The last day still runs. Fields required by a later rule never
 * pull a concluded agreement back.
 */
export function statusOf(
  agreement: Pick<MeasureAgreement, 'kind' | 'content' | 'annulment' | 'concludedAt' | 'signatures'>,
  today: LocalDate,
): MeasureStatus {
  const { content } = agreement;
  if (agreement.annulment) return 'ANNULLED';
  if (agreement.concludedAt === undefined) {
    if (agreement.signatures.adviser) return 'AWAITING_DECISION';
    return missingFields(agreement.kind, content).length === 0 ? 'AWAITING_SIGNATURES' : 'DRAFT';
  }
  if (content.end !== undefined && content.end < today) return 'ENDED';
  return content.start !== undefined && content.start <= today ? 'RUNNING' : 'READY_TO_START';
}
