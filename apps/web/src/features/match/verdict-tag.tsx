import type { Verdict } from '@fotfeste/contract';
import { Tag, type TagProps } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';

const colours: Readonly<Record<Verdict, TagProps['data-color']>> = {
  ALLOWED: 'success',
  ALLOWED_WITH_ACTION: 'warning',
  NOT_ALLOWED: 'danger',
};

/** What the rules say of a pair, in words. */
export function VerdictTag({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useTranslation('enums');
  return (
    <Tag size="small" variant="moderate" data-color={colours[verdict]}>
      {t(`Verdict.${verdict}`)}
    </Tag>
  );
}
