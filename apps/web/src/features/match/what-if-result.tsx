import { WhatIfDocument, type WhatIfInput, type WhatIfQuery } from '@fotfeste/contract';
import { BodyLong, VStack } from '@navikt/ds-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { AppLink } from '../../ui/app-link.js';
import { QueryView } from '../../ui/query-view.js';
import { usePersonName } from '../../ui/use-person-name.js';

/** What a change would do to the distribution, and whom it would move. Nothing is stored. */
export function WhatIfResult({ input }: { readonly input: WhatIfInput }) {
  const { t } = useTranslation('match');
  const variables = useMemo(() => ({ input }), [input]);
  const [result, again] = useQuery({ query: WhatIfDocument, variables });
  return (
    <QueryView result={result} again={again}>
      {({ whatIf }) => (
        <VStack gap="space-8" aria-live="polite">
          <BodyLong weight="semibold">
            {t('whatIf.assigned', { count: whatIf.assignedAfter - whatIf.assignedBefore, after: whatIf.assignedAfter })}
          </BodyLong>
          <BodyLong size="small">{t('whatIf.points', { count: whatIf.after - whatIf.before })}</BodyLong>
          <Moves moves={whatIf.moves} />
        </VStack>
      )}
    </QueryView>
  );
}

function Moves({ moves }: { readonly moves: WhatIfQuery['whatIf']['moves'] }) {
  const { t } = useTranslation('match');
  const name = usePersonName();
  return (
    <ul className="link-rows">
      {moves.map(({ participant, from, to, gain }) => (
        <li key={participant.id}>
          <AppLink to={`/match?participantId=${participant.id}`}>{name(participant)}</AppLink>{' '}
          {t('whatIf.move', {
            from: from?.title ?? t('whatIf.noSlot'),
            to: to?.title ?? t(gain > 0 ? 'whatIf.newSlot' : 'whatIf.noSlot'),
          })}
        </li>
      ))}
    </ul>
  );
}
