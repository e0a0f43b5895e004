import { Loader } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';

/** Something is on its way. */
export function Waiting() {
  const { t } = useTranslation('common', { useSuspense: false });
  return <Loader size="xlarge" title={t('waiting')} />;
}
