import type { SlotStatus } from '@fotfeste/contract';
import { Tag, type TagProps } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';

const colours: Readonly<Record<SlotStatus, TagProps['data-color']>> = {
  UNCONFIRMED: 'warning',
  OPEN: 'success',
  FULL: 'info',
  PAUSED: 'neutral',
  ENDED: 'neutral',
};

/** Where a slot stands. */
export function SlotStatusTag({ status }: { readonly status: SlotStatus }) {
  const { t } = useTranslation('enums');
  return (
    <Tag size="small" variant="moderate" data-color={colours[status]}>
      {t(`SlotStatus.${status}`)}
    </Tag>
  );
}
