import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** The parts of a name. */
export interface PersonName {
  readonly givenName: string;
  readonly familyName: string;
}

/** Writes a person's name the way the reader's language does. */
export function usePersonName(): (person: PersonName) => string {
  const { t } = useTranslation('common');
  return useCallback((person) => t('personName', { given: person.givenName, family: person.familyName }), [t]);
}
