import {
  AnswerProposalDocument,
  type AnswerProposalMutation,
  type CardFieldsFragment,
  type EmployerAnswer,
} from '@fotfeste/contract';
import { Radio, RadioGroup, Textarea } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { ActionForm } from '../../ui/action-form.js';
import { fieldId } from '../../ui/field-id.js';
import { Section } from '../../ui/section.js';
import { useFieldError } from '../../ui/use-field-error.js';

const answers = ['MEET', 'NOT_NOW', 'CALL_ME'] as const satisfies readonly EmployerAnswer[];
const pick = (data: AnswerProposalMutation) => data.answerProposal;

/** The employer's answer. It can be changed until the meeting has been held. */
export function AnswerSection({ card }: { readonly card: CardFieldsFragment }) {
  const { t } = useTranslation(['employer', 'common']);
  const [answer, setAnswer] = useState<EmployerAnswer>();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const send = useAction(AnswerProposalDocument, pick);
  const refused = useFieldError(send.refusals);
  const missing = (absent: boolean) => (tried && absent ? t('common:required') : undefined);
  if (card.stage !== 'SENT' && card.stage !== 'MEETING') return null;
  const needsReason = answer === 'NOT_NOW';
  const submit = async () => {
    setTried(true);
    if (answer === undefined || (needsReason && reason.trim() === '')) return;
    await send.run({ proposalId: card.proposalId, answer, reason: reason.trim() || null });
  };
  return (
    <Section title={card.employerAnswer === null ? t('employer:answer.title') : t('employer:answer.change')}>
      <ActionForm action={send} onSubmit={submit} submitLabel={t('employer:answer.submit')}>
        <RadioGroup
          id={fieldId('answer')}
          tabIndex={-1}
          legend={t('employer:answer.legend')}
          value={answer ?? null}
          onChange={setAnswer}
          error={missing(answer === undefined) ?? refused('answer')}
        >
          {answers.map((member) => (
            <Radio key={member} value={member} description={t(`employer:answer.means.${member}`)}>
              {t(`employer:answer.is.${member}`)}
            </Radio>
          ))}
        </RadioGroup>
        {needsReason && (
          <Textarea
            id={fieldId('reason')}
            label={t('employer:answer.reason')}
            description={t('employer:answer.reasonHelp')}
            minRows={2}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            error={missing(reason.trim() === '') ?? refused('reason')}
          />
        )}
      </ActionForm>
    </Section>
  );
}
