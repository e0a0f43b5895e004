import {
  ApprovePeriodDocument,
  type ApprovePeriodMutation,
  type MeasureFieldsFragment,
  type ReturnCode,
  ReturnPeriodDocument,
  type ReturnPeriodMutation,
} from '@fotfeste/contract';
import { BodyShort } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { useViewer } from '../../session/session-context.js';
import { ActionForm } from '../../ui/action-form.js';
import { formatKroner } from '../../ui/format.js';
import { RefusalAlert } from '../../ui/refusal-alert.js';
import { Section } from '../../ui/section.js';
import { TextInput } from '../../ui/text-input.js';
import { ReturnFields } from './return-fields.js';

const approved = (data: ApprovePeriodMutation) => data.approvePeriod;
const returned = (data: ReturnPeriodMutation) => data.returnPeriod;

interface Props {
  readonly measure: MeasureFieldsFragment;
  readonly onChanged: () => void;
}

/** The decision on the next undecided month: approved against a cost centre, or returned with a reason. */
export function DecideSection({ measure, onChanged }: Props) {
  const { t } = useTranslation(['nav', 'enums']);
  const { roles } = useViewer();
  const [costCentre, setCostCentre] = useState(measure.navOffice.number);
  const [chosen, setChosen] = useState<readonly ReturnCode[]>([]);
  const [text, setText] = useState('');
  const approve = useAction(ApprovePeriodDocument, approved);
  const giveBack = useAction(ReturnPeriodDocument, returned);
  const period = measure.periods.find(({ status }) => status === 'UNDECIDED');
  if (!roles.includes('NAV_DECIDER') || period === undefined) return null;
  if (!measure.mayDecide)
    return (
      <Section title={t('nav:decide.title')}>
        <RefusalAlert refusals={measure.mayNotDecideBecause === null ? [] : [measure.mayNotDecideBecause]} />
      </Section>
    );
  return (
    <Section title={t('nav:decide.title')}>
      <BodyShort>
        {t('nav:decide.period', { number: period.number, amount: formatKroner(period.amount ?? 0) })}
      </BodyShort>
      <ActionForm
        action={approve}
        onSubmit={() => void approve.run({ periodId: period.id, costCentre }).then((done) => done && onChanged())}
        submitLabel={t('nav:decide.approve')}
      >
        <TextInput
          label={t('nav:decide.costCentre')}
          field="costCentre"
          value={costCentre}
          onChange={setCostCentre}
          inputMode="numeric"
          size="small"
          htmlSize={6}
        />
      </ActionForm>
      <ActionForm
        action={giveBack}
        onSubmit={() =>
          void giveBack.run({ periodId: period.id, codes: [...chosen], text }).then((done) => done && onChanged())
        }
        submitLabel={t('nav:decide.return')}
      >
        <ReturnFields codes={chosen} onCodes={setChosen} text={text} onText={setText} />
      </ActionForm>
    </Section>
  );
}
