import { HStack, Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../ui/date-text.js';
import { LinkRows } from '../../ui/link-rows.js';
import { Section } from '../../ui/section.js';
import type { PersonCase } from './person-case.js';

/** The placements a person has been in. */
export function PlacementsSection({ person }: { readonly person: PersonCase }) {
  const { t } = useTranslation(['participants', 'enums']);
  const rows = person.placements.map((placement) => ({
    id: placement.id,
    text: t('participants:proposals.row', { slot: placement.slotTitle, employer: placement.employer.name }),
    to: `/placements/${placement.id}`,
    aside: (
      <HStack gap="space-8" align="center">
        <span>
          <DateText value={placement.from} /> – <DateText value={placement.to} />
        </span>
        <Tag size="small" variant="moderate">
          {t(`enums:PlacementStatus.${placement.status}`)}
        </Tag>
      </HStack>
    ),
  }));
  return (
    <Section title={t('participants:placements.title')}>
      <LinkRows rows={rows} empty={t('participants:placements.none')} />
    </Section>
  );
}
