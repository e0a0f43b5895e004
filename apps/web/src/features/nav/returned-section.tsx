import { type MeasureFieldsFragment, ResubmitMeasureDocument, type ResubmitMeasureMutation } from '@fotfeste/contract';
import { BodyShort, List } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { useViewer } from '../../session/session-context.js';
import { ActionAlert } from '../../ui/action-alert.js';
import { Section } from '../../ui/section.js';
import { SubmitButton } from '../../ui/submit-button.js';

const pick = (data: ResubmitMeasureMutation) => data.resubmitMeasure;

interface Props {
  readonly measure: MeasureFieldsFragment;
  readonly onChanged: () => void;
}

/** Why a decider returned the case, for the adviser who mends it or sends it back as it is. */
export function ReturnedSection({ measure, onChanged }: Props) {
  const { t } = useTranslation(['nav', 'enums']);
  const { roles } = useViewer();
  const resubmit = useAction(ResubmitMeasureDocument, pick);
  const returned = measure.periods.filter(({ status }) => status === 'RETURNED');
  if (!roles.includes('NAV_ADVISER') || returned.length === 0) return null;
  const submit = async () => {
    if (await resubmit.run({ id: measure.id, version: measure.version })) onChanged();
  };
  return (
    <Section title={t('nav:returned.title')}>
      <List size="small">
        {returned.map((period) => (
          <List.Item key={period.id}>
            {period.returnCodes.map((code) => t(`enums:ReturnCode.${code}`)).join(', ')}
            {period.returnText !== null && `: ${period.returnText}`}
          </List.Item>
        ))}
      </List>
      <BodyShort>{t('nav:returned.lead')}</BodyShort>
      <ActionAlert action={resubmit} />
      <div>
        <SubmitButton type="button" size="small" variant="secondary" busy={resubmit.busy} onClick={() => void submit()}>
          {t('nav:returned.resubmit')}
        </SubmitButton>
      </div>
    </Section>
  );
}
