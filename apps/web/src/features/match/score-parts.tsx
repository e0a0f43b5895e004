import { MatchPartNamesDocument, type SuggestionDetailQuery } from '@fotfeste/contract';
import { ReadMore, Table } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useNamed } from '../../ui/use-named.js';
import { PartFacts } from './part-facts.js';

type Part = NonNullable<SuggestionDetailQuery['suggestion']>['parts'][number];

interface Props {
  readonly parts: readonly Part[];
  /** The sum of the parts. */
  readonly score: number;
}

const sides = ['EMPLOYER', 'PARTICIPANT'] as const;

/** How the points come about: each part with its facts, and their sum. */
export function ScoreParts({ parts, score }: Props) {
  const { t } = useTranslation(['match', 'enums']);
  return (
    <ReadMore size="small" header={t('match:parts.title', { count: score })}>
      <Table size="small">
        <caption className="aksel-sr-only">{t('match:parts.caption')}</caption>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('match:parts.part')}</Table.HeaderCell>
            <Table.HeaderCell scope="col" align="right">
              {t('match:parts.points')}
            </Table.HeaderCell>
            <Table.HeaderCell scope="col" align="right">
              {t('match:parts.maximum')}
            </Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        {sides.map((side) => (
          <Table.Body key={side}>
            <Table.Row>
              <Table.HeaderCell scope="rowgroup" colSpan={3}>
                {t(`enums:ScoreSide.${side}`)}
              </Table.HeaderCell>
            </Table.Row>
            {parts
              .filter((part) => part.side === side)
              .map((part) => (
                <PartRow key={part.code} part={part} />
              ))}
          </Table.Body>
        ))}
        <Table.Body>
          <Table.Row>
            <Table.HeaderCell scope="row">{t('match:parts.sum')}</Table.HeaderCell>
            <Table.DataCell align="right">{score}</Table.DataCell>
            <Table.DataCell align="right">{parts.reduce((sum, part) => sum + part.maximum, 0)}</Table.DataCell>
          </Table.Row>
        </Table.Body>
      </Table>
    </ReadMore>
  );
}

function PartRow({ part }: { readonly part: Part }) {
  const named = useNamed();
  const [{ data }] = useQuery({ query: MatchPartNamesDocument, requestPolicy: 'cache-first' });
  const weight = data?.matchingTransparency.weights.find((row) => row.code === part.code);
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        {weight === undefined ? part.code : named(weight.text)}
        <PartFacts facts={part.facts} />
      </Table.HeaderCell>
      <Table.DataCell align="right">{part.points}</Table.DataCell>
      <Table.DataCell align="right">{part.maximum}</Table.DataCell>
    </Table.Row>
  );
}
