import { type LinkAct, type Party, SendOneTimeLinkDocument, type SendOneTimeLinkMutation } from '@fotfeste/contract';
import { BodyShort, Radio, RadioGroup } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { ActionForm } from '../../ui/action-form.js';
import { TextInput } from '../../ui/text-input.js';
import { useFieldError } from '../../ui/use-field-error.js';

const pick = (data: SendOneTimeLinkMutation) => data.sendOneTimeLink;
const inputModes = { name: 'text', email: 'email', phone: 'tel' } as const;
const lines = ['name', 'email', 'phone'] as const;

interface Props {
  readonly act: LinkAct;
  readonly subjectId: string;
  readonly parties: readonly Party[];
  readonly upTo?: string | undefined;
  readonly onClose: () => void;
}

/** Whom the link goes to. The participant is reached where the case says. */
export function SendLinkForm({ act, subjectId, parties, upTo, onClose }: Props) {
  const { t } = useTranslation(['link', 'enums']);
  const [party, setParty] = useState<Party>(parties.includes('EMPLOYER') ? 'EMPLOYER' : (parties[0] ?? 'EMPLOYER'));
  const [language, setLanguage] = useState('nb');
  const [recipient, setRecipient] = useState({ name: '', email: '', phone: '' });
  const sending = useAction(SendOneTimeLinkDocument, pick);
  const refused = useFieldError(sending.refusals);
  const submit = async () => {
    const to = party === 'EMPLOYER' ? recipient : null;
    const sent = await sending.run({ act, subjectId, party, recipient: to, language, upTo: upTo ?? null });
    if (sent !== undefined) onClose();
  };
  return (
    <ActionForm action={sending} onSubmit={submit} onCancel={onClose} submitLabel={t('link:send.submit')}>
      {parties.length > 1 && (
        <RadioGroup size="small" legend={t('link:send.party')} value={party} onChange={setParty}>
          {parties.map((each) => (
            <Radio key={each} value={each}>
              {t(`enums:Party.${each}`)}
            </Radio>
          ))}
        </RadioGroup>
      )}
      {party === 'EMPLOYER' ? (
        lines.map((field) => (
          <TextInput
            key={field}
            size="small"
            label={t(`link:send.${field}`)}
            field={field}
            inputMode={inputModes[field]}
            value={recipient[field]}
            onChange={(value) => setRecipient({ ...recipient, [field]: value })}
            error={refused(field)}
          />
        ))
      ) : (
        <BodyShort>{t('link:send.fromCase')}</BodyShort>
      )}
      <RadioGroup size="small" legend={t('link:send.language')} value={language} onChange={setLanguage}>
        <Radio value="nb">Norsk</Radio>
        <Radio value="en">English</Radio>
      </RadioGroup>
    </ActionForm>
  );
}
