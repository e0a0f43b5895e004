import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

const parties = ['PARTICIPANT', 'EMPLOYER', 'CONSULTANT'] as const;

/** Names the party that a proposal waits for. */
export function useWaitingFor(): (party: string | null) => string {
  const { t } = useTranslation(['proposals', 'enums']);
  return useCallback(
    (party) => {
      const known = parties.find((name) => name === party);
      return known === undefined ? (party ?? t('proposals:nobody')) : t(`enums:Party.${known}`);
    },
    [t],
  );
}
