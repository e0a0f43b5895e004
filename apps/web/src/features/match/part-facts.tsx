import { Detail } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useCodeName } from '../../ui/use-code-name.js';
import { factGroups, type NamedFact } from './fact-groups.js';

/** What a part of the points rests on. */
export function PartFacts({ facts }: { readonly facts: readonly NamedFact[] }) {
  const { t, i18n } = useTranslation(['match', 'common']);
  const code = useCodeName();
  const list = new Intl.ListFormat(i18n.language, { type: 'unit' });
  const read = (value: string) => {
    if (value === 'true') return t('common:yes');
    if (value === 'false') return t('common:no');
    const [skill = '', level] = value.split(' ');
    return level === undefined
      ? code('Outlook', value)
      : t('common:cefr.part', { part: code('LanguageSkill', skill), level });
  };
  return factGroups(facts).map(({ name, values, count }) => (
    <Detail as="p" key={name}>
      {values.length === 0
        ? t('match:parts.items', { name: code('FactPath', name), count })
        : t('match:parts.fact', { name: code('FactPath', name), value: list.format(values.map(read)) })}
    </Detail>
  ));
}
