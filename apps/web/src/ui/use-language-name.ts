import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { languageName } from './spoken-languages.js';

/** Names a language in the language of the screens. */
export function useLanguageName(): (code: string) => string {
  const { i18n } = useTranslation();
  return useCallback((code) => languageName(code, i18n.language), [i18n.language]);
}
