import {
  type AgreementFieldsFragment,
  type OnBehalfReason,
  type Party,
  SignAgreementDocument,
  type SignAgreementMutation,
} from '@fotfeste/contract';
import { BodyShort, Checkbox, ErrorMessage, Radio, RadioGroup, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { ActionForm } from '../../ui/action-form.js';
import { EnumSelect } from '../../ui/enum-select.js';
import { fieldId } from '../../ui/field-id.js';
import { onBehalfReasons } from '../../ui/on-behalf-reasons.js';
import { Section } from '../../ui/section.js';
import { useFieldError } from '../../ui/use-field-error.js';
import { ownParty } from './own-party.js';
import { useViewer } from '../../session/session-context.js';

const pick = (data: SignAgreementMutation) => data.signAgreement;

/** Signs for a party: for oneself, or for another with the reason why they do not sign themselves. */
export function SignSection({ agreement }: { readonly agreement: AgreementFieldsFragment }) {
  const { t } = useTranslation(['agreements', 'enums', 'common']);
  const self = ownParty(useViewer().roles);
  const choices = agreement.maySignAs;
  const [party, setParty] = useState<Party | undefined>(choices.length === 1 ? choices[0] : undefined);
  const [reason, setReason] = useState<OnBehalfReason>();
  const [read, setRead] = useState(false);
  const [tried, setTried] = useState(false);
  const sign = useAction(SignAgreementDocument, pick);
  const refused = useFieldError(sign.refusals);
  if (choices.length === 0) return null;
  const onBehalf = party !== undefined && party !== self;
  const submit = async () => {
    setTried(true);
    if (party === undefined || !read || (onBehalf && reason === undefined)) return;
    const { id, version } = agreement;
    await sign.run({ id, version, party, onBehalfReason: onBehalf ? (reason ?? null) : null });
  };
  return (
    <Section title={t('agreements:sign.title')}>
      <ActionForm action={sign} onSubmit={submit} submitLabel={t('agreements:sign.submit')}>
        <VStack gap="space-12">
          {choices.length === 1 ? (
            <BodyShort>{t('agreements:sign.as', { party: t(`enums:Party.${choices[0] ?? self}`) })}</BodyShort>
          ) : (
            <RadioGroup
              id={fieldId('party')}
              tabIndex={-1}
              legend={t('agreements:sign.party')}
              value={party ?? null}
              onChange={setParty}
              error={tried && party === undefined ? t('common:required') : refused('party')}
            >
              {choices.map((choice) => (
                <Radio key={choice} value={choice}>
                  {t(`enums:Party.${choice}`)}
                </Radio>
              ))}
            </RadioGroup>
          )}
          {onBehalf && (
            <EnumSelect
              label={t('agreements:sign.reason')}
              field="onBehalfReason"
              members={onBehalfReasons}
              name={(member) => t(`enums:OnBehalfReason.${member}`)}
              value={reason}
              onChange={setReason}
              error={tried && reason === undefined ? t('common:required') : refused('onBehalfReason')}
            />
          )}
          <Checkbox checked={read} onChange={(event) => setRead(event.target.checked)}>
            {t(onBehalf ? 'agreements:sign.readAloud' : 'agreements:sign.read')}
          </Checkbox>
          {tried && !read && <ErrorMessage>{t('agreements:sign.mustRead')}</ErrorMessage>}
        </VStack>
      </ActionForm>
    </Section>
  );
}
