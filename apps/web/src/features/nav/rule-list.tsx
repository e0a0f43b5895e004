import type { MeasureFieldsFragment } from '@fotfeste/contract';
import { List, Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../ui/date-text.js';
import { Section } from '../../ui/section.js';

/** The rules that the decision rests on, each with its section, since when it has held, and whether it has been read. */
export function RuleList({ rules }: { readonly rules: MeasureFieldsFragment['rules'] }) {
  const { t } = useTranslation('nav');
  if (rules.length === 0) return null;
  return (
    <Section title={t('rules.title')}>
      <List size="small">
        {rules.map(({ act, section, validFrom, verified }) => (
          <List.Item key={`${act} ${section}`}>
            {act} {section}, {t('rules.since')} <DateText value={validFrom} />{' '}
            {!verified && (
              <Tag size="xsmall" variant="warning">
                {t('rules.unverified')}
              </Tag>
            )}
          </List.Item>
        ))}
      </List>
    </Section>
  );
}
