import { type SlotInput, SlotReachDocument } from '@fotfeste/contract';
import { BodyShort, Heading, List, VStack } from '@navikt/ds-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Section } from '../../ui/section.js';
import { usePaused } from '../../ui/use-paused.js';
import type { SlotDraft } from './slot-draft.js';
import { slotInput, slotProblems } from './slot-input.js';

/** How many people the slot reaches as it is written, and what dropping one demand would change. */
export function ReachPanel({ draft }: { readonly draft: SlotDraft }) {
  const { t } = useTranslation('slots');
  const paused = usePaused(draft);
  const input = useMemo(() => slotInput(paused), [paused]);
  const missing = slotProblems(draft);
  return (
    <Section title={t('reach.title')}>
      <VStack gap="space-12" aria-live="polite">
        {input === undefined ? (
          <>
            <BodyShort size="small">{t('reach.notYet')}</BodyShort>
            <List size="small">
              {missing.map((problem) => (
                <List.Item key={problem.code}>{t(`problem.${problem.code}`)}</List.Item>
              ))}
            </List>
          </>
        ) : (
          <Reach input={input} />
        )}
      </VStack>
    </Section>
  );
}

function Reach({ input }: { readonly input: SlotInput }) {
  const { t } = useTranslation('slots');
  const [{ data }] = useQuery({ query: SlotReachDocument, variables: { input } });
  const reach = data?.slotReach;
  if (reach === undefined) return <BodyShort size="small">{t('reach.counting')}</BodyShort>;
  return (
    <>
      <Heading level="3" size="medium">
        {reach.fewerThanFive ? t('reach.few') : t('reach.now', { count: reach.now })}
      </Heading>
      {reach.without.length > 0 && (
        <List size="small">
          {reach.without.map((change) => (
            <List.Item key={change.change}>
              {t('reach.without', { count: change.people, change: change.text })}
            </List.Item>
          ))}
        </List>
      )}
    </>
  );
}
