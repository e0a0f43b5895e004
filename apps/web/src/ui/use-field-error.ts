import type { RefusalFieldsFragment } from '@fotfeste/contract';
import { useCallback } from 'react';
import { fieldId } from './field-id.js';

/** The message to show beside a control, from the refusals of the form's last answer. */
export function useFieldError(
  refusals: readonly Pick<RefusalFieldsFragment, 'field' | 'message'>[],
): (field: string) => string | undefined {
  return useCallback(
    (field) => refusals.find((row) => row.field !== null && fieldId(row.field) === fieldId(field))?.message,
    [refusals],
  );
}
