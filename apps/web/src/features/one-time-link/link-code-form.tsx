import {
  type LinkedActFieldsFragment,
  OpenOneTimeLinkDocument,
  type OpenOneTimeLinkMutation,
  SendLinkCodeDocument,
  type SendLinkCodeMutation,
} from '@fotfeste/contract';
import { BodyLong, BodyShort, Button, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionAlert } from '../../ui/action-alert.js';
import { ActionForm } from '../../ui/action-form.js';
import { Section } from '../../ui/section.js';
import { TextInput } from '../../ui/text-input.js';
import { useFieldError } from '../../ui/use-field-error.js';
import { useAsk } from './use-ask.js';

const pickSent = (data: SendLinkCodeMutation) => data.sendLinkCode;
const pickOpened = (data: OpenOneTimeLinkMutation) => data.openOneTimeLink;

interface Props {
  readonly secret: string;
  readonly onOpened: (code: string, act: LinkedActFieldsFragment) => void;
}

/** Asks for the code by the other channel, and opens the link with it. */
export function LinkCodeForm({ secret, onOpened }: Props) {
  const { t, i18n } = useTranslation('link');
  const [code, setCode] = useState('');
  const sending = useAsk(SendLinkCodeDocument, pickSent);
  const opening = useAsk(OpenOneTimeLinkDocument, pickOpened);
  const refused = useFieldError(opening.refusals);
  const language = i18n.language;
  const sent = sending.done;
  const ask = () => sending.run({ secret, language });
  if (sent === undefined)
    return (
      <Section title={t('code.title')}>
        <VStack gap="space-16" align="start">
          <ActionAlert action={sending} />
          <BodyLong>{t('code.why')}</BodyLong>
          <Button onClick={ask} loading={sending.busy}>
            {t('code.ask')}
          </Button>
        </VStack>
      </Section>
    );
  const open = async () => {
    const act = await opening.run({ secret, code, language });
    if (act !== undefined) onOpened(code, act);
  };
  return (
    <Section title={t('code.title')}>
      <VStack gap="space-16" align="start">
        <BodyShort role="status">
          {t(sent.channel === 'SMS' ? 'code.sentSms' : 'code.sentEmail', { to: sent.to, minutes: sent.minutes })}
        </BodyShort>
        <ActionForm action={opening} onSubmit={open} submitLabel={t('code.open')}>
          <TextInput
            label={t('code.label')}
            field="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            htmlSize={8}
            value={code}
            onChange={setCode}
            error={refused('code')}
          />
        </ActionForm>
        <Button size="small" variant="tertiary" onClick={ask} loading={sending.busy}>
          {t('code.again')}
        </Button>
      </VStack>
    </Section>
  );
}
