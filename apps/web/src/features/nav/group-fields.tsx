import type { PositionKind, SubsidyPurpose, WageType } from '@fotfeste/contract';
import { Fieldset, HGrid, Textarea } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EnumSelect } from '../../ui/enum-select.js';
import { fieldId } from '../../ui/field-id.js';
import { TextInput } from '../../ui/text-input.js';
import { numberForField, writtenNumber } from '../../ui/written-number.js';
import type { ContentParts } from './content-change.js';
import { type ChoiceName, type FieldGroup, heldNumber, type NumberName, shownNumber } from './measure-fields.js';

const positionKinds = ['PERMANENT', 'TEMPORARY'] as const satisfies readonly PositionKind[];
const purposes = ['GET_WORK', 'KEEP_WORK'] as const satisfies readonly SubsidyPurpose[];
const wageTypes = ['HOURLY', 'MONTHLY', 'YEARLY', 'WEEKLY', 'DAILY'] as const satisfies readonly WageType[];

/** Texts of several lines; a field of one line would run them together. */
const lines: ReadonlySet<string> = new Set(['tasks', 'mentorTasks', 'followUp', 'adaptation']);

interface Props extends ContentParts {
  readonly group: FieldGroup;
  /** The fields whose number cannot be read, and how to say so of one. */
  readonly unread: ReadonlySet<string>;
  readonly notRead: (field: string, isUnread: boolean) => void;
}

/** Some fields of a measure that are asked together. */
export function GroupFields({ group, unread, notRead, ...parts }: Props) {
  const { t } = useTranslation('nav');
  const { stored, changed, change, refused } = parts;
  const [written, write] = useState<Partial<Record<NumberName, string>>>({});
  const writeNumber = (field: NumberName, text: string) => {
    write({ ...written, [field]: text });
    const number = writtenNumber(text);
    notRead(field, number === undefined);
    if (number !== undefined) change({ [field]: heldNumber(field, number) });
  };
  return (
    <Fieldset legend={t(`group.${group.name}`)} size="small">
      <HGrid gap="space-12" columns={{ xs: 1, md: 2 }}>
        {group.texts.map((field) => {
          const common = { size: 'small', label: t(`field.${field}`), error: refused(field) } as const;
          const value = changed[field] ?? stored[field] ?? '';
          return lines.has(field) ? (
            <Textarea
              key={field}
              {...common}
              id={fieldId(field)}
              minRows={2}
              value={value}
              onChange={(event) => change({ [field]: event.target.value })}
            />
          ) : (
            <TextInput
              key={field}
              {...common}
              field={field}
              value={value}
              onChange={(text) => change({ [field]: text })}
            />
          );
        })}
        {group.choices.map((field) => (
          <ChoiceField key={field} field={field} {...parts} />
        ))}
        {group.numbers.map((field) => (
          <TextInput
            key={field}
            size="small"
            inputMode="decimal"
            label={t(`field.${field}`)}
            field={field}
            value={written[field] ?? numberForField(shownNumber(field, stored[field]))}
            onChange={(text) => writeNumber(field, text)}
            error={unread.has(field) ? t('form.notANumber') : refused(field)}
          />
        ))}
      </HGrid>
    </Fieldset>
  );
}

function ChoiceField({ field, stored, changed, change, refused }: ContentParts & { readonly field: ChoiceName }) {
  const { t } = useTranslation(['nav', 'enums']);
  const common = { size: 'small', label: t(`nav:field.${field}`), field, error: refused(field) } as const;
  switch (field) {
    case 'positionKind':
      return (
        <EnumSelect
          {...common}
          members={positionKinds}
          name={(member) => t(`enums:PositionKind.${member}`)}
          value={changed.positionKind ?? stored.positionKind ?? undefined}
          onChange={(positionKind) => change({ positionKind: positionKind ?? null })}
        />
      );
    case 'purpose':
      return (
        <EnumSelect
          {...common}
          members={purposes}
          name={(member) => t(`enums:SubsidyPurpose.${member}`)}
          value={changed.purpose ?? stored.purpose ?? undefined}
          onChange={(purpose) => change({ purpose: purpose ?? null })}
        />
      );
    case 'mentorWageType':
      return (
        <EnumSelect
          {...common}
          members={wageTypes}
          name={(member) => t(`enums:WageType.${member}`)}
          value={changed.mentorWageType ?? stored.mentorWageType ?? undefined}
          onChange={(mentorWageType) => change({ mentorWageType: mentorWageType ?? null })}
        />
      );
  }
}
