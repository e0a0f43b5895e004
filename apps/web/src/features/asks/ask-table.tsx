import type { AskBoardQuery, AskState } from '@fotfeste/contract';
import { BodyShort, Table, Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../ui/app-link.js';
import { DateText } from '../../ui/date-text.js';

type Ask = AskBoardQuery['askBoard']['asks'][number];

const colours = {
  IN_TIME: 'neutral',
  REMINDED: 'warning',
  ESCALATED: 'danger',
  SILENT: 'danger',
} as const satisfies Record<AskState, string>;

/** One row for each ask, the oldest day first. */
export function AskTable({ asks }: { readonly asks: readonly Ask[] }) {
  const { t } = useTranslation(['asks', 'enums']);
  if (asks.length === 0) return <BodyShort>{t('asks:none')}</BodyShort>;
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={t('asks:title')}>
      <Table size="small">
        <caption className="aksel-sr-only">{t('asks:title')}</caption>
        <Table.Header>
          <Table.Row>
            {(['kind', 'about', 'waitsFor', 'due', 'state', 'owner'] as const).map((column) => (
              <Table.HeaderCell key={column} scope="col">
                {t(`asks:column.${column}`)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {asks.map((ask) => (
            <AskRow key={`${ask.kind} ${ask.subjectId}`} ask={ask} />
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

function AskRow({ ask }: { readonly ask: Ask }) {
  const { t } = useTranslation(['asks', 'enums']);
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">{t(`enums:AskKind.${ask.kind}`)}</Table.HeaderCell>
      <Table.DataCell>
        {ask.participantId === null || ask.participantName === null ? null : (
          <AppLink to={`/participants/${ask.participantId}`}>{ask.participantName}</AppLink>
        )}
        {ask.employerName === null ? null : <BodyShort size="small">{ask.employerName}</BodyShort>}
      </Table.DataCell>
      <Table.DataCell>{t(`enums:AskedParty.${ask.waitsFor}`)}</Table.DataCell>
      <Table.DataCell>
        <DateText value={ask.due} />
      </Table.DataCell>
      <Table.DataCell>
        <Tag size="small" variant="moderate" data-color={colours[ask.state]}>
          {t(`enums:AskState.${ask.state}`)}
        </Tag>
      </Table.DataCell>
      <Table.DataCell>{ask.escalatedTo ?? ask.owner ?? t('asks:nobody')}</Table.DataCell>
    </Table.Row>
  );
}
