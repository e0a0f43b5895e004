import type { EmployerAnswer, ProposalStage } from '@fotfeste/contract';
import { Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly card: { readonly stage: ProposalStage; readonly employerAnswer: EmployerAnswer | null };
}

/** What a card waits for, as the employer sees it. */
export function CardState({ card }: Props) {
  const { t } = useTranslation(['employer', 'enums']);
  const waits = card.stage === 'SENT' && card.employerAnswer === null;
  const said = card.employerAnswer !== null && (card.stage === 'SENT' || card.stage === 'MEETING');
  return (
    <Tag size="small" variant="moderate" data-color={waits ? 'warning' : 'info'}>
      {waits
        ? t('employer:waitsForYou')
        : said && card.employerAnswer !== null
          ? t(`enums:EmployerAnswer.${card.employerAnswer}`)
          : t(`enums:ProposalStage.${card.stage}`)}
    </Tag>
  );
}
