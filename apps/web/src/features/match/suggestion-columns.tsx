import type { SuggestionRowFragment } from '@fotfeste/contract';
import { BodyShort, Detail, Tag } from '@navikt/ds-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../ui/app-link.js';
import { CefrBars } from '../../ui/cefr-bars.js';
import type { Column } from '../../ui/paged-table.js';
import { PersonLink } from '../../ui/person-link.js';
import { ScoreBand } from '../../ui/score-band.js';
import { PairState } from './pair-state.js';
import { VerdictTag } from './verdict-tag.js';

interface View {
  readonly participantId: string | undefined;
  readonly slotId: string | undefined;
  readonly numbers: boolean;
}

/** The columns of a ranked list. The side that the list is about is left out. */
export function useSuggestionColumns(view: View): readonly Column<SuggestionRowFragment>[] {
  const { t } = useTranslation(['match', 'common']);
  const { participantId, slotId, numbers } = view;
  return useMemo(() => {
    const person: Column<SuggestionRowFragment>[] = [
      { key: 'person', header: t('match:column.person'), cell: (row) => <PersonLink person={row.participant} /> },
      { key: 'level', header: t('match:column.norwegian'), cell: (row) => <CefrBars levels={row.participant.level} /> },
    ];
    const slot: Column<SuggestionRowFragment>[] = [
      {
        key: 'slot',
        header: t('match:column.slot'),
        cell: (row) => (
          <>
            <AppLink to={`/slots/${row.slot.id}`}>{row.slot.title}</AppLink>
            <Detail as="p">{row.slot.employer.name}</Detail>
          </>
        ),
      },
    ];
    const common: Column<SuggestionRowFragment>[] = [
      {
        key: 'fit',
        header: t('match:column.fit'),
        cell: (row) => <ScoreBand band={row.band} score={row.score} withNumber={numbers} />,
      },
      {
        key: 'certainty',
        header: t('match:column.certainty'),
        align: 'right',
        cell: (row) => t('match:percent', { percent: row.certainty }),
      },
      {
        key: 'commute',
        header: t('match:column.commute'),
        align: 'right',
        cell: (row) =>
          row.commuteMinutes === null ? t('common:unknown') : t('match:minutes', { count: row.commuteMinutes }),
      },
      { key: 'verdict', header: t('match:column.verdict'), cell: (row) => <VerdictTag verdict={row.verdict} /> },
      { key: 'state', header: t('match:column.state'), cell: (row) => <PairState row={row} /> },
    ];
    const sides = participantId === undefined ? (slotId === undefined ? [...person, ...slot] : person) : slot;
    const assigned: Column<SuggestionRowFragment>[] =
      participantId === undefined && slotId === undefined
        ? []
        : [{ key: 'assigned', header: t('match:column.assigned'), cell: (row) => <Assigned row={row} /> }];
    return [...sides, ...common, ...assigned];
  }, [t, participantId, slotId, numbers]);
}

function Assigned({ row }: { readonly row: SuggestionRowFragment }) {
  const { t } = useTranslation('match');
  if (!row.assigned) return <BodyShort size="small">{t('rank', { rank: row.rank })}</BodyShort>;
  return (
    <Tag size="small" variant="moderate" data-color="success">
      {t('assigned')}
    </Tag>
  );
}
