import type { SlotRowFragment } from '@fotfeste/contract';
import { Detail } from '@navikt/ds-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../ui/app-link.js';
import { DateText } from '../../ui/date-text.js';
import { daysBetween } from '../../ui/format.js';
import type { Column } from '../../ui/paged-table.js';
import { useNamed } from '../../ui/use-named.js';
import { PlaceDots } from './place-dots.js';
import { SlotStatusTag } from './slot-status-tag.js';

interface View {
  readonly today: string;
  readonly isEmployer: boolean;
}

/** What the list shows of each slot. */
export function useSlotColumns({ today, isEmployer }: View): readonly Column<SlotRowFragment>[] {
  const { t } = useTranslation(['slots', 'enums', 'common']);
  const named = useNamed();
  return useMemo(
    () => [
      {
        key: 'title',
        header: t('slots:column.title'),
        cell: (row) => (
          <>
            <AppLink to={`/slots/${row.id}`}>{row.title}</AppLink>
            <Detail as="p">{named(row.occupation.name)}</Detail>
          </>
        ),
      },
      { key: 'employer', header: t('slots:column.employer'), cell: (row) => row.employer.name },
      { key: 'status', header: t('slots:column.status'), cell: (row) => <SlotStatusTag status={row.status} /> },
      {
        key: 'places',
        header: t('slots:column.places'),
        cell: (row) => <PlaceDots taken={row.taken} capacity={row.capacity} />,
      },
      {
        key: 'proposals',
        header: t('slots:column.proposals'),
        cell: (row) => (
          <AppLink to={isEmployer ? `/inbox?slotId=${row.id}` : `/proposals?slotId=${row.id}`}>
            {t('slots:proposals', { count: row.openProposals, cap: row.proposalCap })}
          </AppLink>
        ),
      },
      {
        key: 'period',
        header: t('slots:column.period'),
        cell: (row) => (
          <>
            <DateText value={row.from} /> – <DateText value={row.to} />
          </>
        ),
      },
      {
        key: 'supervisor',
        header: t('slots:column.supervisor'),
        cell: (row) => row.supervisorName ?? t('common:unknown'),
      },
      { key: 'outlook', header: t('slots:column.outlook'), cell: (row) => <OutlookCell row={row} today={today} /> },
    ],
    [t, named, today, isEmployer],
  );
}

function OutlookCell({ row, today }: { readonly row: SlotRowFragment; readonly today: string }) {
  const { t } = useTranslation(['slots', 'enums']);
  const days = row.outlookDecisionOn === null ? undefined : daysBetween(today, row.outlookDecisionOn);
  return (
    <>
      {t(`enums:Outlook.${row.outlook}`)}
      {days !== undefined && days >= 0 && <Detail as="p">{t('slots:decision', { count: days })}</Detail>}
    </>
  );
}
