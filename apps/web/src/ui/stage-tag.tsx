import type { CaseStage } from '@fotfeste/contract';
import { Tag, type TagProps } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';

const colours: Readonly<Record<CaseStage, TagProps['data-color']>> = {
  READY: 'neutral',
  CONSENT: 'meta-purple',
  SENT: 'info',
  MEETING: 'info',
  AGREEMENT: 'accent',
  IN_PLACEMENT: 'success',
  EVALUATE: 'warning',
  HIRED: 'success',
  EXITED: 'neutral',
};

/** Where a case stands. The colour only repeats what the word says. */
export function StageTag({ stage }: { readonly stage: CaseStage }) {
  const { t } = useTranslation('enums');
  return (
    <Tag size="small" variant={stage === 'HIRED' ? 'strong' : 'moderate'} data-color={colours[stage]}>
      {t(`CaseStage.${stage}`)}
    </Tag>
  );
}
