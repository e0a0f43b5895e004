import { CancelMatchRunDocument, type CancelMatchRunMutation, type MatchRunFieldsFragment } from '@fotfeste/contract';
import { Button, HStack, LocalAlert, ProgressBar, Tag, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { ActionAlert } from '../../ui/action-alert.js';
import { DateText } from '../../ui/date-text.js';
import { Section } from '../../ui/section.js';
import { RunNumbers } from './run-numbers.js';
import { isUnderWay } from './use-progress.js';

const pick = (data: CancelMatchRunMutation) => data.cancelMatchRun;

interface Props {
  readonly run: MatchRunFieldsFragment;
  /** Leaves the numbers out, where the screen shows one person or slot. */
  readonly compact: boolean;
}

/** The latest run: how far it has come, or what it gave. */
export function RunPanel({ run, compact }: Props) {
  const { t } = useTranslation(['match', 'enums']);
  const cancel = useAction(CancelMatchRunDocument, pick);
  const status = (
    <HStack gap="space-12" align="center">
      {run.finishedAt !== null && <DateText value={run.finishedAt} />}
      <Tag size="small" variant="moderate" data-color={run.status === 'COMPLETED' ? 'success' : 'info'}>
        {t(`enums:MatchRunStatus.${run.status}`)}
      </Tag>
    </HStack>
  );
  return (
    <Section title={t('match:run.title')} actions={status}>
      <VStack gap="space-12" aria-live="polite">
        <ActionAlert action={cancel} />
        {isUnderWay(run) && (
          <HStack gap="space-16" align="center" wrap={false}>
            <ProgressBar aria-label={t('match:run.progress')} value={run.progress} valueMax={100} />
            <span className="number">{t('match:run.percent', { percent: run.progress })}</span>
            <Button size="small" variant="tertiary" loading={cancel.busy} onClick={() => cancel.run({ id: run.id })}>
              {t('match:run.cancel')}
            </Button>
          </HStack>
        )}
        {run.failure !== null && (
          <LocalAlert status="error">
            <LocalAlert.Header>
              <LocalAlert.Title as="h3">{run.failure}</LocalAlert.Title>
            </LocalAlert.Header>
            <LocalAlert.Content>{t('match:run.failed')}</LocalAlert.Content>
          </LocalAlert>
        )}
        {run.status === 'COMPLETED' && !compact && <RunNumbers run={run} />}
      </VStack>
    </Section>
  );
}
