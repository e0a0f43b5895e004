import { Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** Whole percent; null where there is too little to count. */
  readonly percent: number | null;
  readonly target: number;
}

/** A percent and whether it reaches the aim. */
export function PercentTag({ percent, target }: Props) {
  const { t } = useTranslation('outcomes');
  if (percent === null) return <>–</>;
  const reached = percent >= target;
  return (
    <Tag size="small" variant="moderate" data-color={reached ? 'success' : 'warning'}>
      {t(reached ? 'years.reached' : 'years.notReached', { percent })}
    </Tag>
  );
}
