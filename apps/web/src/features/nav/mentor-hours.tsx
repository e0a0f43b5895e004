import {
  ConfirmMentorHoursDocument,
  type AfterApprovalFieldsFragment,
  type ConfirmMentorHoursMutation,
  LogMentorHoursDocument,
  type LogMentorHoursMutation,
} from '@fotfeste/contract';
import { HGrid, Table } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { ActionForm } from '../../ui/action-form.js';
import { DateField } from '../../ui/date-field.js';
import { DateText } from '../../ui/date-text.js';
import { Section } from '../../ui/section.js';
import { TextInput } from '../../ui/text-input.js';
import { useFieldError } from '../../ui/use-field-error.js';
import { writtenNumber } from '../../ui/written-number.js';

const logged = (data: LogMentorHoursMutation) => data.logMentorHours;
const confirmed = (data: ConfirmMentorHoursMutation) => data.confirmMentorHours;

interface Props {
  readonly measure: AfterApprovalFieldsFragment;
  readonly onChanged: () => void;
}

/** The mentor's hours: written down at the workplace, confirmed by somebody else, and only then paid for. */
export function MentorHoursSection({ measure, onChanged }: Props) {
  const { t } = useTranslation('nav');
  if (!measure.mayLogHours && measure.mentorHours.length === 0) return null;
  return (
    <Section title={t('hours.title')}>
      {measure.mentorHours.length > 0 && <HoursTable hours={measure.mentorHours} />}
      {measure.mayConfirmHours && <ConfirmHours id={measure.id} onChanged={onChanged} />}
      {measure.mayLogHours && <LogHours id={measure.id} onChanged={onChanged} />}
    </Section>
  );
}

function HoursTable({ hours }: { readonly hours: AfterApprovalFieldsFragment['mentorHours'] }) {
  const { t } = useTranslation('nav');
  return (
    <Table size="small">
      <caption className="aksel-sr-only">{t('hours.title')}</caption>
      <Table.Header>
        <Table.Row>
          {(['on', 'hours', 'loggedBy', 'confirmedBy'] as const).map((column) => (
            <Table.HeaderCell key={column} scope="col">
              {t(`hours.${column}`)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {hours.map((entry) => (
          <Table.Row key={entry.id}>
            <Table.HeaderCell scope="row">
              <DateText value={entry.on} />
            </Table.HeaderCell>
            <Table.DataCell>{String(entry.hours).replace('.', ',')}</Table.DataCell>
            <Table.DataCell>{entry.loggedBy}</Table.DataCell>
            <Table.DataCell>{entry.confirmedBy ?? t('hours.unconfirmed')}</Table.DataCell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

function ConfirmHours({ id, onChanged }: { readonly id: string; readonly onChanged: () => void }) {
  const { t } = useTranslation('nav');
  const confirm = useAction(ConfirmMentorHoursDocument, confirmed);
  return (
    <ActionForm
      action={confirm}
      submitLabel={t('hours.confirm')}
      onSubmit={() => void confirm.run({ id }).then((done) => done && onChanged())}
    >
      {t('hours.confirmLead')}
    </ActionForm>
  );
}

function LogHours({ id, onChanged }: { readonly id: string; readonly onChanged: () => void }) {
  const { t } = useTranslation('nav');
  const log = useAction(LogMentorHoursDocument, logged);
  const refused = useFieldError(log.refusals);
  const [on, setOn] = useState<string>();
  const [written, write] = useState('');
  const submit = async () => {
    const hours = writtenNumber(written);
    if (on === undefined || typeof hours !== 'number') return;
    if (await log.run({ id, on, hours })) {
      write('');
      onChanged();
    }
  };
  return (
    <ActionForm action={log} submitLabel={t('hours.log')} onSubmit={() => void submit()}>
      <HGrid gap="space-12" columns={{ xs: 1, sm: 2 }}>
        <DateField size="small" label={t('hours.on')} field="on" value={on} onChange={setOn} error={refused('on')} />
        <TextInput
          size="small"
          inputMode="decimal"
          label={t('hours.hours')}
          field="hours"
          value={written}
          onChange={write}
          error={refused('hours')}
          htmlSize={6}
        />
      </HGrid>
    </ActionForm>
  );
}
