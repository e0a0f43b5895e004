import { ProposalCountsDocument, type ProposalStage } from '@fotfeste/contract';
import { Chips, HStack, ToggleGroup } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type ProposalsChoice, proposalStages } from './proposals-filter.js';

const ALL = 'ALL';

interface Props {
  readonly stage: ProposalStage | undefined;
  readonly overdue: boolean;
  readonly onChange: (changes: ProposalsChoice) => void;
}

/** The stages with how many proposals stand in each, and the switch for those past their deadline. */
export function StageTabs({ stage, overdue, onChange }: Props) {
  const { t } = useTranslation(['proposals', 'enums']);
  const [{ data }] = useQuery({ query: ProposalCountsDocument });
  const all = proposalStages.reduce((sum, name) => sum + (data?.[name].totalCount ?? 0), 0);
  return (
    <HStack gap="space-24" align="end">
      <div className="wide-toggle">
        <ToggleGroup
          size="small"
          label={t('proposals:stages')}
          value={stage ?? ALL}
          onChange={(chosen) => onChange({ stage: proposalStages.find((name) => name === chosen) })}
        >
          <ToggleGroup.Item
            value={ALL}
            label={t('proposals:stageCount', { stage: t('proposals:allStages'), count: all })}
          />
          {proposalStages.map((name) => (
            <ToggleGroup.Item
              key={name}
              value={name}
              label={t('proposals:stageCount', {
                stage: t(`enums:ProposalStage.${name}`),
                count: data?.[name].totalCount ?? 0,
              })}
            />
          ))}
        </ToggleGroup>
      </div>
      <Chips aria-label={t('proposals:only')}>
        <Chips.Toggle selected={overdue} onClick={() => onChange({ overdue: overdue ? undefined : true })}>
          {t('proposals:overdue')}
        </Chips.Toggle>
      </Chips>
    </HStack>
  );
}
