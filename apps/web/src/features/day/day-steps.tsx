import type { MyDayQuery } from '@fotfeste/contract';
import { BodyShort, Table } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { PersonLink } from '../../ui/person-link.js';
import { StageTag } from '../../ui/stage-tag.js';
import { StepText } from '../../ui/step-text.js';

interface Props {
  /** In the order they are due, as the API gives them. */
  readonly steps: MyDayQuery['myDay']['steps'];
}

/** One queue of next steps, the latest first. */
export function DaySteps({ steps }: Props) {
  const { t } = useTranslation('day');
  if (steps.length === 0) return <BodyShort>{t('steps.none')}</BodyShort>;
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={t('steps.title')}>
      <Table size="small">
        <caption className="aksel-sr-only">{t('steps.title')}</caption>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('steps.participant')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('steps.stage')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('steps.step')}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {steps.map(({ participant, step }) => (
            <Table.Row key={`${participant.id} ${step.code}`}>
              <Table.HeaderCell scope="row">
                <PersonLink person={participant} />
              </Table.HeaderCell>
              <Table.DataCell>
                <StageTag stage={participant.stage} />
              </Table.DataCell>
              <Table.DataCell>
                <StepText step={step} />
              </Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
