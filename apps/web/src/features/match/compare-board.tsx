import { SuggestionCardsDocument, type SuggestionCardsQuery } from '@fotfeste/contract';
import { BodyShort, HGrid, HStack, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { QueryView } from '../../ui/query-view.js';
import { ReasonList } from '../../ui/reason-list.js';
import { ScoreBand } from '../../ui/score-band.js';
import { Section } from '../../ui/section.js';
import { usePersonName } from '../../ui/use-person-name.js';
import { VerdictTag } from './verdict-tag.js';

interface Props {
  readonly participantId: string | undefined;
  readonly slotId: string | undefined;
}

type Card = SuggestionCardsQuery['suggestions']['nodes'][number];

/** The best four side by side: a person's slots, or a slot's people. */
export function CompareBoard({ participantId, slotId }: Props) {
  const [result, again] = useQuery({
    query: SuggestionCardsDocument,
    variables: { participantId: participantId ?? null, slotId: slotId ?? null },
  });
  return (
    <QueryView result={result} again={again}>
      {({ suggestions }) => (
        <HGrid gap="space-16" columns={{ xs: 1, md: 2, xl: 4 }}>
          {suggestions.nodes.map((card) => (
            <CompareCard key={card.id} card={card} ofPerson={participantId !== undefined} />
          ))}
        </HGrid>
      )}
    </QueryView>
  );
}

function CompareCard({ card, ofPerson }: { readonly card: Card; readonly ofPerson: boolean }) {
  const { t } = useTranslation(['match', 'common']);
  const name = usePersonName();
  const minutes =
    card.commuteMinutes === null ? t('common:unknown') : t('match:minutes', { count: card.commuteMinutes });
  return (
    <Section title={ofPerson ? card.slot.title : name(card.participant)}>
      <VStack gap="space-8">
        {ofPerson && <BodyShort size="small">{card.slot.employer.name}</BodyShort>}
        <ScoreBand band={card.band} score={card.score} withNumber />
        <HStack>
          <VerdictTag verdict={card.verdict} />
        </HStack>
        <BodyShort size="small">
          {t('match:column.commute')}: {minutes}
        </BodyShort>
        <BodyShort size="small">{t('match:compare.price', { count: card.price })}</BodyShort>
        <ReasonList reasons={card.reasons} kind="REASON" />
        <ReasonList reasons={card.risks.slice(0, 2)} kind="RISK" />
      </VStack>
    </Section>
  );
}
