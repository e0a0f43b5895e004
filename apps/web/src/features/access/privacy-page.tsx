import { BodyLong, List, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/session-context.js';
import { Page } from '../../ui/page.js';
import { Section } from '../../ui/section.js';
import { noticeFor } from './notice-for.js';
import { OpenAccessSection } from './open-access-section.js';
import { OwnRights } from './own-rights.js';

const parts = ['what', 'why', 'who', 'long'] as const;
const caseRoles = ['CONSULTANT', 'CONTACT_PERSON', 'PROGRAMME_LEADER'] as const;

/** What is kept about the reader, why, who sees it and for how long, in the words of their role; and their rights. */
export function PrivacyPage() {
  const { t } = useTranslation('privacy');
  const { viewer } = useSession();
  const roles = viewer?.roles ?? [];
  const notice = noticeFor(roles);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <VStack gap="space-24" maxWidth="46rem">
        {parts.map((part) => (
          <Section key={part} title={t(`part.${part}`)}>
            <BodyLong>{t(`${notice}.${part}`)}</BodyLong>
          </Section>
        ))}
        <Section title={t('rights.title')}>
          <List>
            {(['see', 'correct', 'erase', 'object', 'complain'] as const).map((right) => (
              <List.Item key={right}>{t(`rights.${right}`)}</List.Item>
            ))}
          </List>
        </Section>
        {notice === 'participant' && <OwnRights />}
        {roles.some((role) => caseRoles.some((each) => each === role)) && <OpenAccessSection />}
      </VStack>
    </Page>
  );
}
