import { BodyShort, Detail, Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from './format.js';
import { useLocale } from './use-locale.js';

interface Props {
  readonly hours: {
    readonly required: number;
    readonly planned: number;
    readonly attended: number;
    readonly gap: number;
    readonly dutyFrom: string | null;
  };
}

/** Work-directed hours a week: planned and attended against what the law asks for. */
export function HoursText({ hours }: Props) {
  const { t } = useTranslation('common');
  const locale = useLocale();
  const write = (value: number) => formatNumber(value, locale);
  return (
    <div>
      <BodyShort size="small">
        {t('hours.planned', { planned: write(hours.planned), required: write(hours.required) })}
      </BodyShort>
      <Detail>{t('hours.attended', { attended: write(hours.attended) })}</Detail>
      {hours.gap > 0 && (
        <Tag size="xsmall" variant="moderate" data-color="warning">
          {t('hours.gap', { gap: write(hours.gap) })}
        </Tag>
      )}
    </div>
  );
}
