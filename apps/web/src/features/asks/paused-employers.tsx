import { type AskBoardQuery, ReopenEmployerDocument, type ReopenEmployerMutation } from '@fotfeste/contract';
import { BodyShort, Button, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { ActionAlert } from '../../ui/action-alert.js';
import { LinkRows } from '../../ui/link-rows.js';

const pick = (data: ReopenEmployerMutation) => data.reopenEmployer;

interface Props {
  readonly employers: AskBoardQuery['askBoard']['pausedEmployers'];
  readonly onChanged: () => void;
}

/** Employers whose places are paused for not answering, each to be opened after a talk. */
export function PausedEmployers({ employers, onChanged }: Props) {
  const { t } = useTranslation('asks');
  const reopen = useAction(ReopenEmployerDocument, pick);
  const open = async (organisationNumber: string) => {
    if ((await reopen.run({ organisationNumber })) !== undefined) onChanged();
  };
  const rows = employers.map(({ organisationNumber, name, answeredShare }) => ({
    id: organisationNumber,
    text: answeredShare === null ? name : t('paused.row', { name, percent: Math.round(answeredShare * 100) }),
    aside: (
      <Button size="small" variant="secondary" disabled={reopen.busy} onClick={() => void open(organisationNumber)}>
        {t('paused.reopen')}
      </Button>
    ),
  }));
  return (
    <VStack gap="space-12">
      <BodyShort>{t('paused.lead')}</BodyShort>
      <ActionAlert action={reopen} />
      <LinkRows rows={rows} empty={t('paused.none')} />
    </VStack>
  );
}
