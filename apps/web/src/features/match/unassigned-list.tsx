import { UnassignedDocument, type UnassignedQuery } from '@fotfeste/contract';
import { List } from '@navikt/ds-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { AppLink } from '../../ui/app-link.js';
import { CefrBars } from '../../ui/cefr-bars.js';
import { type Column, PagedTable } from '../../ui/paged-table.js';
import { PersonLink } from '../../ui/person-link.js';
import { QueryView } from '../../ui/query-view.js';
import { useUrlValue } from '../../url/use-url-value.js';

type Unassigned = UnassignedQuery['unassigned']['nodes'][number];
type Row = Unassigned & { readonly id: string };

/** The people without a suggestion, and which rules stood in the way how often. */
export function UnassignedList() {
  const { t } = useTranslation('match');
  const [after] = useUrlValue('after');
  const [result, again] = useQuery({ query: UnassignedDocument, variables: { after: after ?? null } });
  const columns = useUnassignedColumns();
  return (
    <QueryView result={result} again={again}>
      {({ unassigned }) => (
        <PagedTable
          caption={t('unassigned.caption')}
          columns={columns}
          page={{ ...unassigned, nodes: unassigned.nodes.map((node) => ({ ...node, id: node.participant.id })) }}
          empty={t('unassigned.empty')}
        />
      )}
    </QueryView>
  );
}

function useUnassignedColumns(): readonly Column<Row>[] {
  const { t } = useTranslation('match');
  return useMemo(
    () => [
      { key: 'person', header: t('column.person'), cell: (row) => <PersonLink person={row.participant} /> },
      { key: 'level', header: t('column.norwegian'), cell: (row) => <CefrBars levels={row.participant.level} /> },
      { key: 'rules', header: t('unassigned.rules'), cell: (row) => <Binding rules={row.bindingRules} /> },
      {
        key: 'missing',
        header: t('unassigned.missing'),
        align: 'right',
        cell: (row) => (
          <AppLink to={`/participants/${row.participant.id}`}>
            {t('unassigned.facts', { count: row.participant.missingFacts.length })}
          </AppLink>
        ),
      },
      {
        key: 'all',
        header: t('unassigned.slots'),
        cell: (row) => <AppLink to={`/match?participantId=${row.participant.id}`}>{t('unassigned.see')}</AppLink>,
      },
    ],
    [t],
  );
}

function Binding({ rules }: { readonly rules: Unassigned['bindingRules'] }) {
  const { t } = useTranslation('match');
  if (rules.length === 0) return t('unassigned.taken');
  return (
    <List size="small">
      {rules.map((rule) => (
        <List.Item key={rule.code}>
          {t('unassigned.rule', { text: rule.text, count: rule.slots, outOf: rule.outOf })}
        </List.Item>
      ))}
    </List>
  );
}
