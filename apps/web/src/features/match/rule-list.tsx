import type { SuggestionDetailQuery } from '@fotfeste/contract';
import { BodyShort, Detail, Heading, ReadMore, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { VerdictTag } from './verdict-tag.js';

type Suggestion = NonNullable<SuggestionDetailQuery['suggestion']>;
type Rule = Suggestion['rules'][number];

interface Props {
  readonly rules: readonly Rule[];
}

/** What each rule says of the pair, with its source; the ones that ask for something come first. */
export function RuleList({ rules }: Props) {
  const { t } = useTranslation('match');
  const open = rules.filter((rule) => rule.verdict !== 'ALLOWED');
  const met = rules.filter((rule) => rule.verdict === 'ALLOWED');
  return (
    <VStack gap="space-8">
      <Heading level="3" size="xsmall">
        {t('rules.title')}
      </Heading>
      {open.length === 0 && <BodyShort size="small">{t('rules.allMet')}</BodyShort>}
      {open.map((rule) => (
        <RuleRow key={rule.code} rule={rule} />
      ))}
      {met.length > 0 && (
        <ReadMore size="small" header={t('rules.met', { count: met.length })}>
          <VStack gap="space-8">
            {met.map((rule) => (
              <RuleRow key={rule.code} rule={rule} />
            ))}
          </VStack>
        </ReadMore>
      )}
    </VStack>
  );
}

interface RowProps {
  readonly rule: Rule;
}

function RuleRow({ rule }: RowProps) {
  const { t } = useTranslation('match');
  return (
    <VStack gap="space-2" align="start">
      <VerdictTag verdict={rule.verdict} />
      <BodyShort size="small">{rule.text}</BodyShort>
      {rule.smallestChange !== null && (
        <BodyShort size="small">{t('rules.change', { change: rule.smallestChange })}</BodyShort>
      )}
      <Detail>
        {t('rules.source', { source: rule.source })} {!rule.verified && t('rules.unverified')}
      </Detail>
    </VStack>
  );
}
