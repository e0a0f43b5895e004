import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

const parties = ['PARTICIPANT', 'EMPLOYER', 'CONSULTANT'] as const;

/** Names a party that something waits for; what is no party is a name already. */
export function usePartyName(): (party: string) => string {
  const { t } = useTranslation('enums');
  return useCallback(
    (party) => {
      const known = parties.find((name) => name === party);
      return known === undefined ? party : t(`Party.${known}`);
    },
    [t],
  );
}
