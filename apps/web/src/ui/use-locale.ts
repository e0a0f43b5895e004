import { useTranslation } from 'react-i18next';
import { screenLanguage } from '../i18n/languages.js';

/** The locale that dates and numbers are written in, from the language of the screens. */
export function useLocale(): string {
  const { i18n } = useTranslation();
  return screenLanguage(i18n.language).dates;
}
