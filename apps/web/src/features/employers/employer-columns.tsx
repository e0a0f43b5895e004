import { Detail, Tag } from '@navikt/ds-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../ui/paged-table.js';
import { useLocale } from '../../ui/use-locale.js';
import type { EmployerRow } from './employers-page.js';

/** What the list shows of each employer. */
export function useEmployerColumns(): readonly Column<EmployerRow>[] {
  const { t } = useTranslation(['employers', 'common']);
  const locale = useLocale();
  return useMemo(() => {
    const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
    return [
      {
        key: 'name',
        header: t('employers:column.name'),
        cell: (row) => (
          <>
            {row.name}
            <Detail as="p">{row.organisationNumber}</Detail>
            {row.warning !== null && (
              <Tag size="xsmall" variant="strong" data-color="danger">
                {row.warning}
              </Tag>
            )}
          </>
        ),
      },
      {
        key: 'place',
        header: t('employers:column.place'),
        cell: (row) => row.municipality?.name ?? t('common:unknown'),
      },
      { key: 'industry', header: t('employers:column.industry'), cell: (row) => row.industry ?? t('common:unknown') },
      {
        key: 'employees',
        header: t('employers:column.employees'),
        align: 'right',
        cell: (row) => row.employees ?? t('common:unknown'),
      },
      {
        key: 'answered',
        header: t('employers:column.answered'),
        align: 'right',
        cell: (row) => (row.answeredShare === null ? t('employers:notAsked') : percent.format(row.answeredShare)),
      },
      {
        key: 'placements',
        header: t('employers:column.placements'),
        align: 'right',
        cell: (row) => row.placementsStarted,
      },
      { key: 'hires', header: t('employers:column.hires'), align: 'right', cell: (row) => row.permanentHires },
    ];
  }, [t, locale]);
}
