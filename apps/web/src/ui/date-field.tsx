import { DatePicker, useDatepicker } from '@navikt/ds-react';
import { dateFromLocal, localFromDate } from './local-date.js';
import { fieldId } from './field-id.js';

interface Props {
  readonly label: string;
  /** The input field this control fills, for refusals that point here. */
  readonly field: string;
  /** A calendar date, `YYYY-MM-DD`. */
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly error?: string | undefined;
  readonly description?: string;
  readonly earliest?: string;
  readonly latest?: string;
  readonly size?: 'small' | 'medium';
}

/** A calendar date, written as 31.12.2027 or chosen in a calendar. */
export function DateField({ label, field, value, onChange, error, description, earliest, latest, size }: Props) {
  const { datepickerProps, inputProps } = useDatepicker({
    ...(value === undefined ? {} : { defaultSelected: dateFromLocal(value) }),
    ...(earliest === undefined ? {} : { fromDate: dateFromLocal(earliest) }),
    ...(latest === undefined ? {} : { toDate: dateFromLocal(latest) }),
    onDateChange: (date) => onChange(date === undefined ? undefined : localFromDate(date)),
  });
  return (
    <DatePicker {...datepickerProps} dropdownCaption={earliest !== undefined && latest !== undefined}>
      <DatePicker.Input
        {...inputProps}
        id={fieldId(field)}
        label={label}
        description={description}
        error={error}
        {...(size === undefined ? {} : { size })}
      />
    </DatePicker>
  );
}
