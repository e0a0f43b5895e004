import {
  type AfterApprovalFieldsFragment,
  SendRefundClaimDocument,
  type SendRefundClaimMutation,
} from '@fotfeste/contract';
import { BodyShort, Checkbox, HGrid } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { ActionForm } from '../../ui/action-form.js';
import { formatKroner } from '../../ui/format.js';
import { TextInput } from '../../ui/text-input.js';
import { useFieldError } from '../../ui/use-field-error.js';
import { writtenNumber } from '../../ui/written-number.js';

const pick = (data: SendRefundClaimMutation) => data.sendRefundClaim;
const fields = ['wages', 'holidayDeduction', 'otherRefunds'] as const;
type Field = (typeof fields)[number] | 'statedGross';

interface Props {
  readonly claim: AfterApprovalFieldsFragment['claims'][number];
  readonly onSent: () => void;
}

/** The answers that a claim is computed from. A month of mentoring asks nothing but confirmed hours. */
export function ClaimForm({ claim, onSent }: Props) {
  const { t } = useTranslation('nav');
  const [written, write] = useState<Partial<Record<Field, string>>>({});
  const [isAll, setAll] = useState(true);
  const send = useAction(SendRefundClaimDocument, pick);
  const refused = useFieldError(send.refusals);
  const asksIncome = claim.missing.includes('INCOME');
  const numberOf = (field: Field): number | null => writtenNumber(written[field] ?? '') ?? null;
  const submit = async () => {
    const wages = numberOf('wages');
    if (asksIncome && wages === null) return;
    const answers = {
      incomes: wages === null ? [] : [wages],
      allFromMeasure: isAll,
      statedGross: isAll ? null : numberOf('statedGross'),
      holidayDeduction: numberOf('holidayDeduction'),
      otherRefunds: numberOf('otherRefunds'),
    };
    if (await send.run({ periodId: claim.periodId, claim: answers })) onSent();
  };
  const input = (field: Field) => (
    <TextInput
      key={field}
      size="small"
      inputMode="decimal"
      label={t(`claims.${field}`)}
      field={field === 'wages' ? 'incomes' : field}
      value={written[field] ?? ''}
      onChange={(value) => write({ ...written, [field]: value })}
      error={field === 'wages' ? refused('incomes') : undefined}
    />
  );
  return (
    <ActionForm action={send} submitLabel={t('claims.send')} onSubmit={() => void submit()}>
      <BodyShort>{t('claims.lead', { number: claim.number, amount: formatKroner(claim.agreedAmount) })}</BodyShort>
      {asksIncome && (
        <>
          <HGrid gap="space-12" columns={{ xs: 1, sm: 3 }}>
            {fields.map(input)}
          </HGrid>
          <Checkbox size="small" checked={isAll} onChange={() => setAll(!isAll)}>
            {t('claims.all')}
          </Checkbox>
          {!isAll && input('statedGross')}
        </>
      )}
    </ActionForm>
  );
}
