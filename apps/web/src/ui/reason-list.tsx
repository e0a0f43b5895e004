import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { BodyShort, List } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly reasons: readonly { readonly code: string; readonly text: string }[];
  /** Reasons speak for a match, risks are to be handled. */
  readonly kind: 'REASON' | 'RISK';
}

/** Sentences that the API made from stored facts. */
export function ReasonList({ reasons, kind }: Props) {
  const { t } = useTranslation('common');
  if (reasons.length === 0) return <BodyShort>{t(`reasons.none.${kind}`)}</BodyShort>;
  const icon =
    kind === 'REASON' ? (
      <CheckmarkCircleIcon title={t('reasons.reason')} />
    ) : (
      <ExclamationmarkTriangleIcon title={t('reasons.risk')} />
    );
  return (
    <List size="small">
      {reasons.map((reason) => (
        <List.Item key={reason.code} icon={icon}>
          {reason.text}
        </List.Item>
      ))}
    </List>
  );
}
