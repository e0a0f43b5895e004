import type { ImportJobQuery } from '@fotfeste/contract';
import { Table } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly problems: NonNullable<ImportJobQuery['importJob']>['problems'];
}

const columns = ['line', 'field', 'value', 'problem', 'wayOut'] as const;

/** What is wrong with which row, and what to do about it. */
export function ProblemTable({ problems }: Props) {
  const { t } = useTranslation('imports');
  if (problems.length === 0) return null;
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={t('problem.caption')}>
      <Table size="small">
        <caption className="aksel-sr-only">{t('problem.caption')}</caption>
        <Table.Header>
          <Table.Row>
            {columns.map((column) => (
              <Table.HeaderCell key={column} scope="col">
                {t(`problem.${column}`)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {problems.map((problem, index) => (
            <Table.Row key={`${index} ${problem.line} ${problem.field} ${problem.code}`}>
              <Table.HeaderCell scope="row">
                {problem.line === 0 ? t('problem.wholeFile') : problem.line}
              </Table.HeaderCell>
              <Table.DataCell>{problem.field === '' ? t('problem.wholeRow') : problem.field}</Table.DataCell>
              <Table.DataCell>{problem.value ?? '–'}</Table.DataCell>
              <Table.DataCell>{problem.problem}</Table.DataCell>
              <Table.DataCell>{problem.wayOut}</Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
