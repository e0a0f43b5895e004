import { type SlotRowFragment, SlotsDocument } from '@fotfeste/contract';
import { PlusIcon } from '@navikt/aksel-icons';
import { Button, HStack } from '@navikt/ds-react';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { useViewer } from '../../session/session-context.js';
import { EnumSelect } from '../../ui/enum-select.js';
import { PagedTable } from '../../ui/paged-table.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { SearchField } from '../../ui/search-field.js';
import { useUrlFilter } from '../../url/use-url-filter.js';
import { useUrlValue } from '../../url/use-url-value.js';
import { useSlotColumns } from './slot-columns.js';
import { slotsFilter, slotsShape, slotStatuses } from './slots-filter.js';
import { useIsEmployer } from './use-is-employer.js';

/** The internship slots: all of the municipality for its people, its own for an employer. */
export function SlotsPage() {
  const { t } = useTranslation(['slots', 'enums']);
  const { today, municipalities } = useViewer();
  const isEmployer = useIsEmployer();
  const navigate = useNavigate();
  const [choice, change] = useUrlFilter(slotsShape);
  const [after] = useUrlValue('after');
  const variables = useMemo(
    () => ({ filter: slotsFilter(choice, isEmployer), after: after ?? null }),
    [choice, isEmployer, after],
  );
  const [result, again] = useQuery({ query: SlotsDocument, variables });
  const columns = useSlotColumns({ today, isEmployer });
  const open = useCallback((row: SlotRowFragment) => void navigate(`/slots/${row.id}`), [navigate]);
  const add = (
    <Button as={Link} size="small" to="/slots/new" icon={<PlusIcon aria-hidden />}>
      {t('slots:new')}
    </Button>
  );
  return (
    <Page title={t('slots:title')} lead={isEmployer ? t('slots:leadEmployer') : t('slots:lead')} actions={add}>
      <HStack as="search" gap="space-16" align="end" aria-label={t('slots:filter.label')}>
        <SearchField label={t('slots:filter.search')} value={choice.search} onSearch={(search) => change({ search })} />
        <EnumSelect
          size="small"
          label={t('slots:filter.status')}
          members={slotStatuses}
          name={(status) => t(`enums:SlotStatus.${status}`)}
          none={t('slots:filter.all')}
          value={choice.status}
          onChange={(status) => change({ status })}
        />
        {municipalities.length > 1 && (
          <EnumSelect
            size="small"
            label={t('slots:filter.municipality')}
            members={municipalities.map((row) => row.number)}
            name={(number) => municipalities.find((row) => row.number === number)?.name ?? number}
            none={t('slots:filter.all')}
            value={choice.municipality}
            onChange={(municipality) => change({ municipality })}
          />
        )}
      </HStack>
      <QueryView result={result} again={again}>
        {({ slots }) => (
          <PagedTable
            caption={t('slots:caption')}
            columns={columns}
            page={slots}
            empty={t('slots:empty')}
            onOpen={open}
            openLabel={(row) => t('slots:openRow', { title: row.title })}
          />
        )}
      </QueryView>
    </Page>
  );
}
