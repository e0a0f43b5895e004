import type { OutcomesQuery } from '@fotfeste/contract';
import { Table, Tag } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section.js';

type Report = OutcomesQuery['outcomes'];

/** Three years together by gender and schooling, weighted by people. */
export function PooledSection({ lines }: { readonly lines: Report['pooled'] }) {
  const { t } = useTranslation(['outcomes', 'enums']);
  if (lines.length === 0) return null;
  // where nobody ended there is no share, and nothing is hidden
  const percentText = ({ exits, percent }: Pick<Report['pooled'][number], 'exits' | 'percent'>) =>
    percent !== null ? t('outcomes:percent', { percent }) : exits.value === 0 ? '–' : t('outcomes:hidden');
  return (
    <Section title={t('outcomes:pooled.title', { period: lines[0]?.period })}>
      <PlainTable
        caption={t('outcomes:pooled.caption')}
        headers={[
          t('outcomes:pooled.group'),
          t('outcomes:measure.EXITS'),
          t('outcomes:years.percent'),
          t('outcomes:published.percent'),
        ]}
        rows={lines.map(({ group, exits, toWorkOrEducation, percent }) => [
          t(`enums:OutcomeGroup.${group}`),
          exits.value ?? t('outcomes:hidden'),
          toWorkOrEducation.value ?? t('outcomes:hidden'),
          percentText({ exits, percent }),
        ])}
      />
    </Section>
  );
}

/** Published figures that do not say the same, side by side with what each means. */
export function DisagreementSection({ groups }: { readonly groups: Report['disagreements'] }) {
  const { t } = useTranslation(['outcomes', 'enums']);
  return (
    <Section title={t('outcomes:disagreements.title')}>
      <PlainTable
        caption={t('outcomes:disagreements.title')}
        headers={(['area', 'year', 'percent', 'definition', 'source'] as const).map((column) =>
          t(`outcomes:published.${column}`),
        )}
        rows={groups.flatMap(({ area, years, figures }) =>
          figures.map(({ percent, definition, source }) => [
            ...[area, years, t('outcomes:percent', { percent }), t(`enums:OutcomeDefinition.${definition}`), source],
          ]),
        )}
      />
    </Section>
  );
}

/** Places by share, each with the ranks that chance allows it. */
export function RankSection({ ranks }: { readonly ranks: Report['ranks'] }) {
  const { t } = useTranslation('outcomes');
  return (
    <Section title={t('ranks.title')}>
      <PlainTable
        caption={t('ranks.title')}
        headers={[
          t('published.area'),
          t('published.percent'),
          t('ranks.interval'),
          t('ranks.rank'),
          t('ranks.possible'),
        ]}
        rows={ranks.map(({ area, percent, low, high, rank, bestRank, worstRank, own }) => [
          ...[
            own ? (
              <Tag key={area} size="small" variant="moderate" data-color="info">
                {t('funnel.own', { area })}
              </Tag>
            ) : (
              area
            ),
          ],
          ...[t('percent', { percent }), `${low}–${high}`, rank, `${bestRank}–${worstRank}`],
        ])}
      />
    </Section>
  );
}

interface TableProps {
  readonly caption: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
}

function PlainTable({ caption, headers, rows }: TableProps) {
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={caption}>
      <Table size="small">
        <caption className="aksel-sr-only">{caption}</caption>
        <Table.Header>
          <Table.Row>
            {headers.map((header) => (
              <Table.HeaderCell key={header} scope="col">
                {header}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map((cells, row) => (
            <Table.Row key={row}>
              {cells.map((cell, column) => (
                <Table.DataCell key={column}>{cell}</Table.DataCell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
