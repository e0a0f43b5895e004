import type { AskBoardQuery } from '@fotfeste/contract';
import { BodyShort, LocalAlert } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../ui/date-text.js';

/** What the last night found: that nothing stands without a state, or how much does. */
export function NightCheck({ checks }: { readonly checks: AskBoardQuery['askBoard']['checks'] }) {
  const { t } = useTranslation('asks');
  const [last] = checks;
  if (last === undefined) return <BodyShort>{t('night.none')}</BodyShort>;
  const { silent, open, reminded, escalated } = last;
  return (
    <LocalAlert status={silent === 0 ? 'success' : 'error'}>
      <LocalAlert.Header>
        <LocalAlert.Title>{silent === 0 ? t('night.clean') : t('night.silent', { count: silent })}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <DateText value={last.on} />: {t('night.counts', { open, reminded, escalated })}
      </LocalAlert.Content>
    </LocalAlert>
  );
}
