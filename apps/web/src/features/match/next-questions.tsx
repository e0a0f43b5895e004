import { type NextQuestionsQuery, NextQuestionsDocument, NextSlotQuestionsDocument } from '@fotfeste/contract';
import { BodyShort, Detail, List } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { QueryView } from '../../ui/query-view.js';
import { Section } from '../../ui/section.js';

/** What to ask a participant next: only questions whose answer changes the three best places. */
export function PersonQuestions({ participantId }: { readonly participantId: string }) {
  const { t } = useTranslation('match');
  const [result, again] = useQuery({ query: NextQuestionsDocument, variables: { participantId } });
  return (
    <Section title={t('ask.person')}>
      <QueryView result={result} again={again}>
        {({ nextQuestions }) => <Questions questions={nextQuestions} />}
      </QueryView>
    </Section>
  );
}

/** What to ask an employer next about a slot. */
export function SlotQuestions({ slotId }: { readonly slotId: string }) {
  const { t } = useTranslation('match');
  const [result, again] = useQuery({ query: NextSlotQuestionsDocument, variables: { slotId } });
  return (
    <Section title={t('ask.slot')}>
      <QueryView result={result} again={again}>
        {({ nextSlotQuestions }) => <Questions questions={nextSlotQuestions} />}
      </QueryView>
    </Section>
  );
}

function Questions({ questions }: { readonly questions: NextQuestionsQuery['nextQuestions'] }) {
  const { t } = useTranslation('match');
  if (questions.length === 0) return <BodyShort size="small">{t('ask.none')}</BodyShort>;
  return (
    <List size="small">
      {questions.map(({ text, changesInTop, opens }) => (
        <List.Item key={text}>
          {text} <Detail as="span">{t('ask.opens', { count: opens, changes: changesInTop })}</Detail>
        </List.Item>
      ))}
    </List>
  );
}
