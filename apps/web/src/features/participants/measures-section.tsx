import { Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { LinkRows } from '../../ui/link-rows.js';
import { Section } from '../../ui/section.js';
import type { PersonCase } from './person-case.js';

/** NAV's measures in the case. */
export function MeasuresSection({ person }: { readonly person: PersonCase }) {
  const { t } = useTranslation(['participants', 'enums']);
  const rows = person.measures.map((measure) => ({
    id: measure.id,
    text: t('participants:measures.row', {
      kind: t(`enums:MeasureKind.${measure.kind}`),
      employer: measure.employer.name,
      number: measure.number,
    }),
    to: `/measures/${measure.id}`,
    aside: (
      <Tag size="small" variant="moderate">
        {t(`enums:MeasureStatus.${measure.status}`)}
      </Tag>
    ),
  }));
  return (
    <Section title={t('participants:measures.title')}>
      <LinkRows rows={rows} empty={t('participants:measures.none')} />
    </Section>
  );
}
