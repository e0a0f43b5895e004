import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Codes that the schema holds as plain text, with a group of names each in the catalogue of enums. */
export type CodeGroup = 'CertificateKind' | 'AdaptationNeed' | 'Fact' | 'FactPath' | 'LanguageSkill' | 'Outlook';

/** The name of a code; a code without a name (an older or imported one) is shown as it is. */
export function useCodeName(): (group: CodeGroup, code: string) => string {
  const { i18n } = useTranslation('enums');
  return useCallback(
    (group, code) => {
      const name: unknown = i18n.getResource(i18n.language, 'enums', `${group}.${code}`);
      return typeof name === 'string' ? name : code;
    },
    [i18n],
  );
}
