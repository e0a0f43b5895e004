import { CaseloadPreviewDocument, type CaseloadRowFragment } from '@fotfeste/contract';
import { BodyShort, Button, HStack, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { CefrBars } from '../../ui/cefr-bars.js';
import { MissingFacts } from '../../ui/missing-facts.js';
import { QueryView } from '../../ui/query-view.js';
import { SidePanel } from '../../ui/side-panel.js';
import { StepText } from '../../ui/step-text.js';
import { usePersonName } from '../../ui/use-person-name.js';
import { PreviewFacts } from './preview-facts.js';

interface Props {
  readonly row: CaseloadRowFragment;
  readonly onClose: () => void;
}

/** One case beside the grid: enough to act on, with the ways on to act. */
export function CaseloadPreview({ row, onClose }: Props) {
  const { t } = useTranslation('caseload');
  const name = usePersonName();
  const [result, again] = useQuery({ query: CaseloadPreviewDocument, variables: { id: row.id } });
  return (
    <SidePanel title={name(row)} onClose={onClose}>
      <HStack gap="space-12">
        <Button as={Link} size="small" to={`/participants/${row.id}`}>
          {t('preview.open')}
        </Button>
        <Button as={Link} size="small" variant="secondary" to={`/match?participantId=${row.id}`}>
          {t('preview.match')}
        </Button>
      </HStack>
      <StepText step={row.nextStep} />
      <CefrBars levels={row.level} />
      <QueryView result={result} again={again}>
        {({ participant }) =>
          participant === null ? (
            <BodyShort>{t('preview.gone')}</BodyShort>
          ) : (
            <VStack gap="space-16">
              <PreviewFacts person={participant} />
              <MissingFacts facts={participant.missingFacts} />
            </VStack>
          )
        }
      </QueryView>
    </SidePanel>
  );
}
