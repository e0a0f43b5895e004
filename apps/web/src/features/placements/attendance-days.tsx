import type { AttendanceKind } from '@fotfeste/contract';
import { Select, Table, Tag, TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../session/session-context.js';
import { formatWeekday } from '../../ui/format.js';
import { useLocale } from '../../ui/use-locale.js';
import type { WrittenDay } from './attendance-week.js';

const kinds = ['PRESENT', 'ILL', 'LEAVE', 'ABSENT'] as const satisfies readonly AttendanceKind[];

interface Props {
  readonly week: readonly WrittenDay[];
  readonly onChange: (week: readonly WrittenDay[]) => void;
}

/** The days of a week, each with how it went and the hours worked. */
export function AttendanceDays({ week, onChange }: Props) {
  const { t } = useTranslation('placements');
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={t('attendance.title')}>
      <Table size="small">
        <caption className="aksel-sr-only">{t('attendance.title')}</caption>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('attendance.day')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('attendance.kind')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('attendance.hours')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('attendance.confirmed')}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {week.map((day) => (
            <DayRow
              key={day.on}
              day={day}
              onChange={(change) => onChange(week.map((row) => (row.on === day.on ? { ...row, ...change } : row)))}
            />
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

interface DayRowProps {
  readonly day: WrittenDay;
  readonly onChange: (change: Partial<WrittenDay>) => void;
}

function DayRow({ day, onChange }: DayRowProps) {
  const { t } = useTranslation(['placements', 'enums']);
  const name = formatWeekday(day.on, useLocale());
  const closed = day.confirmed || day.on > useViewer().today;
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">{name}</Table.HeaderCell>
      <Table.DataCell>
        <Select
          size="small"
          hideLabel
          label={t('placements:attendance.kindOf', { day: name })}
          value={day.kind ?? ''}
          disabled={closed}
          style={{ minInlineSize: '9rem' }}
          onChange={(event) => onChange({ kind: kinds.find((kind) => kind === event.target.value) })}
        >
          <option value="">{t('placements:attendance.notRecorded')}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`enums:AttendanceKind.${kind}`)}
            </option>
          ))}
        </Select>
      </Table.DataCell>
      <Table.DataCell>
        <TextField
          size="small"
          hideLabel
          htmlSize={5}
          inputMode="decimal"
          label={t('placements:attendance.hoursOf', { day: name })}
          value={day.kind === 'PRESENT' ? day.hours : ''}
          disabled={closed || day.kind !== 'PRESENT'}
          onChange={(event) => onChange({ hours: event.target.value })}
        />
      </Table.DataCell>
      <Table.DataCell>
        {day.confirmed && (
          <Tag size="xsmall" variant="moderate" data-color="success">
            {t('placements:attendance.isConfirmed')}
          </Tag>
        )}
      </Table.DataCell>
    </Table.Row>
  );
}
