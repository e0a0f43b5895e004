import { SuggestionDetailDocument } from '@fotfeste/contract';
import { BodyShort, Heading, HStack, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { FaultAlert } from '../../ui/fault-alert.js';
import { QueryView } from '../../ui/query-view.js';
import { ReasonList } from '../../ui/reason-list.js';
import { ScoreBand } from '../../ui/score-band.js';
import { SidePanel } from '../../ui/side-panel.js';
import { usePersonName } from '../../ui/use-person-name.js';
import { DecidePair } from './decide-pair.js';
import { PlanReason } from './plan-reason.js';
import { ProposeForm } from './propose-form.js';
import { RuleList } from './rule-list.js';
import { RunnersUp } from './runners-up.js';
import { ScoreParts } from './score-parts.js';

interface Props {
  readonly id: string;
  readonly numbers: boolean;
  readonly onClose: () => void;
}

/** Why one person and one slot were put together, what speaks against it, and the way to propose it. */
export function SuggestionPanel({ id, numbers, onClose }: Props) {
  const { t } = useTranslation('match');
  const name = usePersonName();
  const [result, again] = useQuery({ query: SuggestionDetailDocument, variables: { id } });
  const suggestion = result.data?.suggestion;
  const title = suggestion
    ? t('pair', { name: name(suggestion.participant), slot: suggestion.slot.title })
    : t('detail');
  return (
    <SidePanel title={title} onClose={onClose}>
      <QueryView result={result} again={again}>
        {({ suggestion: found }) =>
          found === null ? (
            <FaultAlert fault="NOT_FOUND" />
          ) : (
            <VStack gap="space-20" key={found.id}>
              <HStack gap="space-12" align="center">
                <ScoreBand band={found.band} score={found.score} withNumber={numbers} />
                <BodyShort size="small">{t('certainty', { percent: found.certainty })}</BodyShort>
              </HStack>
              <VStack gap="space-4">
                <Heading level="3" size="xsmall">
                  {t('reasons')}
                </Heading>
                <ReasonList reasons={found.reasons} kind="REASON" />
              </VStack>
              <VStack gap="space-4">
                <Heading level="3" size="xsmall">
                  {t('risks')}
                </Heading>
                <ReasonList reasons={found.risks} kind="RISK" />
              </VStack>
              {found.repair !== null && (
                <BodyShort size="small">{t('mended.suggestion', { text: found.repair.text.toLowerCase() })}</BodyShort>
              )}
              <ProposeForm suggestion={found} />
              <VStack gap="space-4">
                <Heading level="3" size="xsmall">
                  {t('decide.title')}
                </Heading>
                <DecidePair participantId={found.participant.id} slotId={found.slot.id} />
              </VStack>
              <RuleList rules={found.rules} />
              <ScoreParts parts={found.parts} score={found.score} />
              <RunnersUp suggestion={found} />
              <PlanReason suggestionId={found.id} />
            </VStack>
          )
        }
      </QueryView>
    </SidePanel>
  );
}
