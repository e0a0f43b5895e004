import { DraftAgreementDocument, type DraftAgreementMutation } from '@fotfeste/contract';
import { BodyShort, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAction } from '../../api/use-action.js';
import { ActionAlert } from '../../ui/action-alert.js';
import { SubmitButton } from '../../ui/submit-button.js';

const pick = (data: DraftAgreementMutation) => data.draftAgreement;

/** Drafts the agreement from the match and opens it. */
export function DraftAgreement({ proposalId }: { readonly proposalId: string }) {
  const { t } = useTranslation('proposals');
  const navigate = useNavigate();
  const draft = useAction(DraftAgreementDocument, pick);
  const submit = async () => {
    const agreement = await draft.run({ proposalId });
    if (agreement !== undefined) await navigate(`/agreements/${agreement.id}`);
  };
  return (
    <VStack gap="space-12" align="start">
      <ActionAlert action={draft} />
      <BodyShort>{t('agreement.lead')}</BodyShort>
      <SubmitButton type="button" size="small" busy={draft.busy} onClick={submit}>
        {t('agreement.draft')}
      </SubmitButton>
    </VStack>
  );
}
