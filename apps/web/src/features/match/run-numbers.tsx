import type { MatchRunFieldsFragment } from '@fotfeste/contract';
import { BodyLong, HGrid, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../ui/app-link.js';
import { NumberLink } from '../../ui/number-link.js';

/** What a run gave: who got a place, who did not, and how much better it is than first come, first served. */
export function RunNumbers({ run }: { readonly run: MatchRunFieldsFragment }) {
  const { t } = useTranslation('match');
  const left = Math.max(run.participants - run.assignedNow, 0);
  const gain = run.total - run.firstComeTotal;
  return (
    <VStack gap="space-12">
      <HGrid as="nav" aria-label={t('numbers.label')} gap="space-16" columns={{ xs: 1, sm: 2, lg: 4 }}>
        <NumberLink
          count={run.assignedNow}
          label={t('numbers.assigned', { count: run.assignedNow })}
          to="/match?view=ASSIGNED"
        />
        <NumberLink count={left} label={t('numbers.unassigned', { count: left })} to="/match?view=UNASSIGNED" />
        <NumberLink
          count={run.participants}
          label={t('numbers.participants', { count: run.participants })}
          to="/caseload"
        />
        <NumberLink
          count={run.placesOpen}
          label={t('numbers.places', { count: run.placesOpen, slots: run.slots })}
          to="/slots?status=OPEN"
        />
      </HGrid>
      <BodyLong>
        {t('numbers.gain', { count: gain, total: run.total, firstCome: run.firstComeTotal })}{' '}
        {t('numbers.greedy', { count: run.total - run.greedyTotal })} {t('numbers.proof', { count: run.dualityGap })}
      </BodyLong>
      {run.lastRepair !== null && (
        <BodyLong size="small">
          {t('mended.run', { count: run.repairs, text: run.lastRepair.text.toLowerCase() })}
        </BodyLong>
      )}
      <BodyLong size="small">
        {t('numbers.time', { seconds: Math.round((run.milliseconds ?? 0) / 100) / 10, weights: run.weightsVersion })}{' '}
        <AppLink to="/transparency">{t('numbers.how')}</AppLink>
      </BodyLong>
    </VStack>
  );
}
