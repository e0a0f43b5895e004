import type { PlacementFieldsFragment } from '@fotfeste/contract';
import { Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../ui/date-text.js';
import { FactList } from '../../ui/fact-list.js';
import { formatNumber } from '../../ui/format.js';
import { PersonLink } from '../../ui/person-link.js';
import { Section } from '../../ui/section.js';
import { useLocale } from '../../ui/use-locale.js';
import { useNamed } from '../../ui/use-named.js';

/** Who, where, when and how much. */
export function PlacementFacts({ placement }: { readonly placement: PlacementFieldsFragment }) {
  const { t } = useTranslation(['placements', 'enums']);
  const named = useNamed();
  const locale = useLocale();
  const { participant } = placement;
  const facts = [
    {
      name: t('placements:fact.participant'),
      value: participant === null ? placement.participantName : <PersonLink person={participant} />,
    },
    { name: t('placements:fact.employer'), value: placement.employer.name },
    { name: t('placements:fact.occupation'), value: named(placement.occupation.name) },
    { name: t('placements:fact.weeklyHours'), value: formatNumber(placement.weeklyHours, locale) },
    {
      name: t('placements:fact.period'),
      value: (
        <>
          <DateText value={placement.from} /> – <DateText value={placement.to} />
        </>
      ),
    },
    {
      name: t('placements:fact.nextFollowUp'),
      value:
        placement.nextFollowUpDue === null ? t('placements:fact.none') : <DateText value={placement.nextFollowUpDue} />,
    },
  ];
  const tag = (
    <Tag size="small" variant="moderate" data-color={placement.status === 'RUNNING' ? 'success' : 'neutral'}>
      {t(`enums:PlacementStatus.${placement.status}`)}
    </Tag>
  );
  return (
    <Section title={t('placements:fact.title')} actions={tag}>
      <FactList facts={facts} />
    </Section>
  );
}
