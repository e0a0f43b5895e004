import { StartMatchRunDocument, type StartMatchRunMutation } from '@fotfeste/contract';
import { ArrowsCirclepathIcon } from '@navikt/aksel-icons';
import { VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { ActionAlert } from '../../ui/action-alert.js';
import { SubmitButton } from '../../ui/submit-button.js';

const pick = (data: StartMatchRunMutation) => data.startMatchRun;

interface Props {
  /** A run is under way already. */
  readonly busy: boolean;
  readonly onStarted: () => void;
}

/** Starts a match run for the people and slots of the viewer's municipality. */
export function StartRun({ busy, onStarted }: Props) {
  const { t } = useTranslation('match');
  const start = useAction(StartMatchRunDocument, pick);
  const submit = async () => {
    const run = await start.run({});
    if (run !== undefined) onStarted();
  };
  return (
    <VStack gap="space-8">
      <SubmitButton
        type="button"
        size="small"
        icon={<ArrowsCirclepathIcon aria-hidden />}
        busy={start.busy || busy}
        onClick={submit}
      >
        {t('run.start')}
      </SubmitButton>
      <ActionAlert action={start} />
    </VStack>
  );
}
