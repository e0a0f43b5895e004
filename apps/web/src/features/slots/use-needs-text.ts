import type { CefrLevel, LanguageSkill } from '@fotfeste/contract';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

interface Need {
  readonly skill: LanguageSkill;
  readonly level: CefrLevel;
}

/** The Norwegian that a task takes, in words. */
export function useNeedsText(): (needs: readonly Need[]) => string {
  const { t, i18n } = useTranslation(['common', 'enums', 'slots']);
  return useCallback(
    (needs) => {
      if (needs.length === 0) return t('slots:noLanguage');
      const parts = needs.map(({ skill, level }) =>
        t('common:cefr.part', { part: t(`enums:LanguageSkill.${skill}`), level }),
      );
      return new Intl.ListFormat(i18n.language, { type: 'unit' }).format(parts);
    },
    [i18n, t],
  );
}
