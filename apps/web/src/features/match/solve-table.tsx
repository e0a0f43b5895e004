import type { SuggestionRowFragment } from '@fotfeste/contract';
import { Button, Checkbox, Detail, HStack, Table } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../ui/app-link.js';
import { PersonLink } from '../../ui/person-link.js';
import { ScoreBand } from '../../ui/score-band.js';
import { usePersonName } from '../../ui/use-person-name.js';
import { DecidePair } from './decide-pair.js';
import { PairState } from './pair-state.js';

interface Props {
  readonly rows: readonly SuggestionRowFragment[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** The pairs of the assignment, each to be chosen, pinned or vetoed; every act has a button of its own. */
export function SolveTable({ rows, chosen, onChoose }: Props) {
  const { t } = useTranslation('match');
  const isAll = rows.length > 0 && rows.every(({ id }) => chosen.has(id));
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={t('solve.caption')}>
      <Table size="small">
        <caption className="aksel-sr-only">{t('solve.caption')}</caption>
        <Table.Header>
          <Table.Row>
            <Table.DataCell>
              <Checkbox
                size="small"
                hideLabel
                checked={isAll}
                onChange={() => onChoose(new Set(isAll ? [] : rows.map(({ id }) => id)))}
              >
                {t('solve.all')}
              </Checkbox>
            </Table.DataCell>
            <Table.HeaderCell scope="col">{t('column.person')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('column.slot')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('column.fit')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('column.state')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('decide.title')}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map((row) => (
            <PairRow
              key={row.id}
              row={row}
              isChosen={chosen.has(row.id)}
              onToggle={() => onChoose(toggled(chosen, row.id))}
            />
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}

interface RowProps {
  readonly row: SuggestionRowFragment;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

function PairRow({ row, isChosen, onToggle }: RowProps) {
  const { t } = useTranslation('match');
  const name = usePersonName()(row.participant);
  const [deciding, setDeciding] = useState<'PIN' | 'VETO'>();
  const [decided, setDecided] = useState(false);
  return (
    <Table.Row selected={isChosen}>
      <Table.DataCell>
        <Checkbox size="small" hideLabel checked={isChosen} onChange={onToggle}>
          {t('solve.choose', { name })}
        </Checkbox>
      </Table.DataCell>
      <Table.HeaderCell scope="row">
        <PersonLink person={row.participant} />
      </Table.HeaderCell>
      <Table.DataCell>
        <AppLink to={`/slots/${row.slot.id}`}>{row.slot.title}</AppLink>
        <Detail as="p">{row.slot.employer.name}</Detail>
      </Table.DataCell>
      <Table.DataCell>
        <ScoreBand band={row.band} score={row.score} withNumber={false} />
      </Table.DataCell>
      <Table.DataCell>
        <PairState row={row} />
      </Table.DataCell>
      <Table.DataCell>
        {deciding === undefined ? (
          <HStack gap="space-8">
            <Button
              size="xsmall"
              variant="secondary"
              aria-label={t('solve.pinFor', { name })}
              onClick={() => setDeciding('PIN')}
            >
              {t('decide.pin')}
            </Button>
            <Button
              size="xsmall"
              variant="secondary"
              aria-label={t('solve.vetoFor', { name })}
              onClick={() => setDeciding('VETO')}
            >
              {t('decide.veto')}
            </Button>
          </HStack>
        ) : (
          <>
            <DecidePair
              participantId={row.participant.id}
              slotId={row.slot.id}
              kind={deciding}
              onDone={() => setDecided(true)}
            />
            {!decided && (
              <Button size="xsmall" variant="tertiary" onClick={() => setDeciding(undefined)}>
                {t('solve.cancel')}
              </Button>
            )}
          </>
        )}
      </Table.DataCell>
    </Table.Row>
  );
}
