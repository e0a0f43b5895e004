import type { CaseloadRowFragment } from '@fotfeste/contract';
import { BodyShort, Detail } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../ui/app-link.js';
import { daysBetween } from '../../ui/format.js';

interface Props {
  readonly placements: CaseloadRowFragment['placements'];
  readonly today: string;
}

/** The placement a person is in: with whom, and which day of how many. */
export function PlacementNow({ placements, today }: Props) {
  const { t } = useTranslation('caseload');
  const now = placements.find((placement) => placement.status === 'RUNNING');
  if (now === undefined) return <Detail>{t('noPlacement')}</Detail>;
  const day = daysBetween(now.from, today) + 1;
  return (
    <BodyShort size="small">
      <AppLink to={`/placements/${now.id}`}>{now.employer.name}</AppLink>
      <br />
      <Detail as="span">{t('dayOf', { day, days: daysBetween(now.from, now.to) })}</Detail>
    </BodyShort>
  );
}
