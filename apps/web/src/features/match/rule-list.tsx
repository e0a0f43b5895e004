import type { SuggestionDetailQuery } from '@fotfeste/contract';
import { BodyShort, Detail, Heading, ReadMore, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { VerdictTag } from './verdict-tag.js';

type Suggestion = NonNullable<SuggestionDetailQuery['suggestion']>;
type Rule = Suggestion['rules'][number];

interface Props {
  readonly rules: readonly Rule[];
  /** The risks say in words what the rules' smallest changes name by code. */
  readonly risks: Suggestion['risks'];
}

/** What each rule says of the pair, with its source; the ones that ask for something come first. */
export function RuleList({ rules, risks }: Props) {
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
        <RuleRow key={rule.code} rule={rule} change={changeInWords(rule, risks)} />
      ))}
      {met.length > 0 && (
        <ReadMore size="small" header={t('rules.met', { count: met.length })}>
          <VStack gap="space-8">
            {met.map((rule) => (
              <RuleRow key={rule.code} rule={rule} change={changeInWords(rule, risks)} />
            ))}
          </VStack>
        </ReadMore>
      )}
    </VStack>
  );
}

function changeInWords({ smallestChange }: Rule, risks: Props['risks']): string | undefined {
  const isCode = smallestChange === null || /^[A-Z_]+$/.test(smallestChange);
  return isCode ? risks.find((risk) => risk.code === smallestChange)?.text : smallestChange;
}

interface RowProps {
  readonly rule: Rule;
  readonly change: string | undefined;
}

function RuleRow({ rule, change }: RowProps) {
  const { t } = useTranslation('match');
  return (
    <VStack gap="space-2" align="start">
      <VerdictTag verdict={rule.verdict} />
      <BodyShort size="small">{rule.text}</BodyShort>
      {change !== undefined && <BodyShort size="small">{t('rules.change', { change })}</BodyShort>}
      <Detail>
        {t('rules.source', { source: rule.source })} {!rule.verified && t('rules.unverified')}
      </Detail>
    </VStack>
  );
}
