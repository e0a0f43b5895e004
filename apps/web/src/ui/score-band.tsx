import type { Band } from '@fotfeste/contract';
import { Detail, HStack, Tag, type TagProps } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';

const colours: Readonly<Record<Band, TagProps['data-color']>> = {
  STRONG: 'success',
  GOOD: 'info',
  POSSIBLE: 'neutral',
  WEAK: 'warning',
};

interface Props {
  readonly band: Band;
  readonly score: number;
  /** The number is shown only when it was asked for: the band is what to act on. */
  readonly withNumber: boolean;
}

/** How well a pair fits, in words, with the number on demand. */
export function ScoreBand({ band, score, withNumber }: Props) {
  const { t } = useTranslation(['common', 'enums']);
  return (
    <HStack gap="space-8" align="center" wrap={false}>
      <Tag size="small" variant="moderate" data-color={colours[band]}>
        {t(`enums:Band.${band}`)}
      </Tag>
      {withNumber && <Detail>{t('common:points', { count: score })}</Detail>}
    </HStack>
  );
}
