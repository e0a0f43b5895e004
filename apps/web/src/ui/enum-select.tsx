import { Select } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { fieldId } from './field-id.js';

interface Props<Member extends string> {
  readonly label: string;
  /** The input field this control fills, for refusals that point here. */
  readonly field?: string;
  readonly members: readonly Member[];
  readonly name: (member: Member) => string;
  readonly value: Member | undefined;
  readonly onChange: (value: Member | undefined) => void;
  /** What no choice is called; without it there must be a choice. */
  readonly none?: string;
  readonly error?: string | undefined;
  readonly description?: string;
  readonly size?: 'small' | 'medium';
  readonly hideLabel?: boolean;
}

/** A choice among the members of a closed list. */
export function EnumSelect<Member extends string>(props: Props<Member>) {
  const { t } = useTranslation('common');
  const { members, name, value, onChange, none, field, ...rest } = props;
  return (
    <Select
      {...rest}
      {...(field === undefined ? {} : { id: fieldId(field) })}
      value={value ?? ''}
      onChange={(event) => onChange(members.find((member) => member === event.target.value))}
    >
      {(none !== undefined || value === undefined) && <option value="">{none ?? t('choose')}</option>}
      {members.map((member) => (
        <option key={member} value={member}>
          {name(member)}
        </option>
      ))}
    </Select>
  );
}
