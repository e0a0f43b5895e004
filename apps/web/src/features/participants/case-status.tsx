import { BodyShort, HStack, LocalAlert, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../ui/date-text.js';
import { MissingFacts } from '../../ui/missing-facts.js';
import { Section } from '../../ui/section.js';
import { StageTag } from '../../ui/stage-tag.js';
import { StepText } from '../../ui/step-text.js';
import type { PersonCase } from './person-case.js';

/** The stage of the case, its next step, and what is not known yet. */
export function CaseStatus({ person }: { readonly person: PersonCase }) {
  const { t } = useTranslation(['participants', 'enums']);
  const { exit } = person;
  return (
    <Section title={t('participants:status.title')} actions={<StageTag stage={person.stage} />}>
      <VStack gap="space-12">
        {exit !== null && (
          <LocalAlert status="announcement">
            <LocalAlert.Header>
              <LocalAlert.Title as="h3">
                {t('participants:exit.recorded', { kind: t(`enums:ExitKind.${exit.kind}`) })}
              </LocalAlert.Title>
            </LocalAlert.Header>
            <LocalAlert.Content>
              <DateText value={exit.on} /> {t('participants:exit.by', { name: exit.recordedBy })}
            </LocalAlert.Content>
          </LocalAlert>
        )}
        <StepText step={person.nextStep} />
        <HStack gap="space-16">
          <BodyShort size="small">
            {t('participants:status.consultant')} {person.consultant?.name ?? t('participants:status.nobody')}
          </BodyShort>
          <BodyShort size="small">
            {t('participants:status.lastContact')} <DateText value={person.lastContactOn} />
          </BodyShort>
        </HStack>
        <MissingFacts facts={person.missingFacts} />
      </VStack>
    </Section>
  );
}
