import type { OwnProposalFragment } from '@fotfeste/contract';
import { BodyShort, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section.js';
import { ShownTo } from './shown-to.js';

interface Props {
  readonly proposals: readonly OwnProposalFragment[];
  readonly onChanged: () => void;
}

/** The employers who see the participant now, each of which can be stopped. */
export function ShownSection({ proposals, onChanged }: Props) {
  const { t } = useTranslation('participant');
  const shown = proposals.filter(
    ({ stage, consentedAt }) => consentedAt !== null && stage !== 'CLOSED' && stage !== 'PLACED',
  );
  return (
    <Section title={t('shown.title')}>
      {shown.length === 0 ? (
        <BodyShort>{t('shown.none')}</BodyShort>
      ) : (
        <VStack as="ul" gap="space-16" className="link-rows">
          {shown.map((proposal) => (
            <ShownTo key={proposal.id} proposal={proposal} onChanged={onChanged} />
          ))}
        </VStack>
      )}
    </Section>
  );
}
