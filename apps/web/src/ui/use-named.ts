import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Reads a name that the API gives in both languages of the case workers. */
export function useNamed(): (name: { readonly nb: string; readonly en: string }) => string {
  const { i18n } = useTranslation();
  const english = i18n.language === 'en';
  return useCallback((name) => (english ? name.en : name.nb), [english]);
}
