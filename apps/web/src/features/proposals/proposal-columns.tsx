import type { ProposalRowFragment } from '@fotfeste/contract';
import { Detail, HStack, Tag } from '@navikt/ds-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../ui/app-link.js';
import { DateText } from '../../ui/date-text.js';
import type { Column } from '../../ui/paged-table.js';
import { PersonLink } from '../../ui/person-link.js';
import { usePartyName } from '../../ui/use-party-name.js';

/** What the pipeline shows of each proposal. */
export function useProposalColumns(): readonly Column<ProposalRowFragment>[] {
  const { t } = useTranslation(['proposals', 'enums']);
  const partyName = usePartyName();
  return useMemo(
    () => [
      { key: 'person', header: t('proposals:column.person'), cell: (row) => <PersonLink person={row.participant} /> },
      {
        key: 'slot',
        header: t('proposals:column.slot'),
        cell: (row) => (
          <>
            <AppLink to={`/slots/${row.slot.id}`}>{row.slot.title}</AppLink>
            <Detail as="p">{row.slot.employer.name}</Detail>
          </>
        ),
      },
      { key: 'stage', header: t('proposals:column.stage'), cell: (row) => t(`enums:ProposalStage.${row.stage}`) },
      {
        key: 'waiting',
        header: t('proposals:column.waiting'),
        cell: (row) =>
          row.closedReason === null
            ? partyName(row.waitingFor ?? t('proposals:nobody'))
            : t(`enums:ClosedReason.${row.closedReason}`),
      },
      { key: 'due', header: t('proposals:column.due'), cell: (row) => <Due row={row} /> },
      { key: 'proposed', header: t('proposals:column.proposed'), cell: (row) => <DateText value={row.proposedAt} /> },
      { key: 'by', header: t('proposals:column.by'), cell: (row) => row.proposedBy },
    ],
    [t, partyName],
  );
}

function Due({ row }: { readonly row: ProposalRowFragment }) {
  const { t } = useTranslation('common');
  if (row.due === null) return null;
  return (
    <HStack gap="space-8" align="center">
      <DateText value={row.due} />
      {row.overdue && (
        <Tag size="xsmall" variant="strong" data-color="danger">
          {t('step.overdue')}
        </Tag>
      )}
    </HStack>
  );
}
