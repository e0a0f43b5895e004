import type { HomeFieldsFragment } from '@fotfeste/contract';
import { BodyShort } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../ui/app-link.js';
import { DateText } from '../../ui/date-text.js';
import { Section } from '../../ui/section.js';

interface Props {
  readonly placement: NonNullable<HomeFieldsFragment['placement']>;
}

/** Where the participant works now, next or last. */
export function PlacementSection({ placement }: Props) {
  const { t } = useTranslation(['participant', 'enums']);
  return (
    <Section title={t('participant:placement.title')}>
      <BodyShort weight="semibold">
        {t('participant:placement.at', { slot: placement.slotTitle, employer: placement.employer.name })}
      </BodyShort>
      <BodyShort>
        <DateText value={placement.from} /> – <DateText value={placement.to} /> (
        {t(`enums:PlacementStatus.${placement.status}`)})
      </BodyShort>
      <AppLink to={`/placements/${placement.id}`}>{t('participant:placement.open')}</AppLink>
    </Section>
  );
}
