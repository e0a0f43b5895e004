import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

const fields = ['from', 'to', 'weeklyHours', 'goals', 'tasks', 'followUp', 'adaptation', 'supervisorName'] as const;

/** The name of a field of the agreement; one that has no name here is shown as it came. */
export function useAgreementField(): (field: string) => string {
  const { t } = useTranslation('agreements');
  return useCallback(
    (field) => {
      const known = fields.find((name) => name === field);
      return known === undefined ? field : t(`field.${known}`);
    },
    [t],
  );
}
