import type { InboxRowFragment } from '@fotfeste/contract';
import { BodyShort, HStack, Tag } from '@navikt/ds-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../ui/app-link.js';
import { CefrBars } from '../../ui/cefr-bars.js';
import { DateText } from '../../ui/date-text.js';
import type { Column } from '../../ui/paged-table.js';
import { CardState } from './card-state.js';

/** The columns of the inbox: who it is for, what the employer has said, and by when an answer is due. */
export function useInboxColumns(): readonly Column<InboxRowFragment>[] {
  const { t } = useTranslation('employer');
  return useMemo(
    () => [
      {
        key: 'candidate',
        header: t('column.candidate'),
        cell: (card) => (
          <AppLink to={`/cards/${card.id}`}>
            {t('candidateFor', { name: card.firstName ?? t('anonymous'), slot: card.slot.title })}
          </AppLink>
        ),
      },
      { key: 'norwegian', header: t('column.norwegian'), cell: (card) => <CefrBars levels={card.norwegian} /> },
      { key: 'state', header: t('column.state'), cell: (card) => <CardState card={card} /> },
      { key: 'due', header: t('column.due'), cell: (card) => <DueCell card={card} /> },
    ],
    [t],
  );
}

function DueCell({ card }: { readonly card: InboxRowFragment }) {
  const { t } = useTranslation(['employer', 'common']);
  if (card.meetingAt !== null)
    return (
      <BodyShort size="small">
        {t('employer:meetingAt')} <DateText value={card.meetingAt} />
      </BodyShort>
    );
  if (card.stage !== 'SENT') return <>–</>;
  return (
    <HStack gap="space-8" align="center">
      <DateText value={card.answerBy} />
      {card.overdue && (
        <Tag size="xsmall" variant="strong" data-color="danger">
          {t('common:step.overdue')}
        </Tag>
      )}
    </HStack>
  );
}
