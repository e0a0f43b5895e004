import type { ExpenseKind } from '@fotfeste/contract';
import { Fieldset, HGrid } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextInput } from '../../ui/text-input.js';
import { numberForField, writtenNumber } from '../../ui/written-number.js';
import type { ContentParts } from './content-change.js';

const kinds = [
  'ADAPTATION',
  'PLACE',
  'EQUIPMENT',
  'SOFTWARE',
  'WORK_AIDS',
  'TRAINING',
  'INSURANCE_LICENCE_CERTIFICATE',
] as const satisfies readonly ExpenseKind[];

/** What an inclusion grant is to pay for, and why. */
export function ExpenseFields({ stored, changed, change, refused }: ContentParts) {
  const { t } = useTranslation(['nav', 'enums']);
  const [written, write] = useState<Partial<Record<ExpenseKind, string>>>({});
  const amountOf = (kind: ExpenseKind) => stored.expenses.find((expense) => expense.kind === kind)?.amount;
  const textOf = (kind: ExpenseKind) => written[kind] ?? numberForField(amountOf(kind));
  const set = (kind: ExpenseKind, text: string) => {
    const all = { ...written, [kind]: text };
    write(all);
    const expenses = kinds.flatMap((each) => {
      const amount = writtenNumber(all[each] ?? numberForField(amountOf(each)));
      return typeof amount === 'number' && amount > 0 ? [{ kind: each, amount }] : [];
    });
    change({ expenses });
  };
  return (
    <Fieldset legend={t('nav:field.expenses')} size="small" error={refused('expenses')}>
      <HGrid gap="space-12" columns={{ xs: 1, md: 2 }}>
        {kinds.map((kind) => (
          <TextInput
            key={kind}
            size="small"
            inputMode="decimal"
            label={t('nav:expense.amount', { kind: t(`enums:ExpenseKind.${kind}`) })}
            field={`expenses.${kind}`}
            value={textOf(kind)}
            onChange={(text) => set(kind, text)}
            error={writtenNumber(textOf(kind)) === undefined ? t('nav:form.notANumber') : undefined}
          />
        ))}
      </HGrid>
      <TextInput
        size="small"
        label={t('nav:field.expensesReason')}
        field="expensesReason"
        value={changed.expensesReason ?? stored.expensesReason ?? ''}
        onChange={(expensesReason) => change({ expensesReason })}
        error={refused('expensesReason')}
      />
    </Fieldset>
  );
}
