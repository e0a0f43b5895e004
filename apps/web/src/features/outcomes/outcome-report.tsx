import { OutcomesDocument } from '@fotfeste/contract';
import { BodyShort, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useViewer } from '../../session/session-context.js';
import { DateText } from '../../ui/date-text.js';
import { QueryView } from '../../ui/query-view.js';
import { Section } from '../../ui/section.js';
import { FileButtons } from './file-buttons.js';
import { FunnelSection } from './funnel-section.js';
import { PeopleSection } from './people-section.js';
import { DisagreementSection, PooledSection, RankSection } from './pooled-section.js';
import { PublishedTable } from './published-table.js';
import { YearTable } from './year-table.js';

const seesPeople = new Set(['CONSULTANT', 'CONTACT_PERSON', 'PROGRAMME_LEADER', 'TEAM_MEMBER']);

/** The municipality's own years, the people behind a number, the published figures and the funnel. */
export function OutcomeReport({ municipality }: { readonly municipality: string }) {
  const { t } = useTranslation('outcomes');
  const maySeePeople = useViewer().roles.some((role) => seesPeople.has(role));
  const [result, again] = useQuery({ query: OutcomesDocument, variables: { municipality } });
  return (
    <QueryView result={result} again={again}>
      {({ outcomes: report }) => (
        <VStack gap="space-24">
          <Section
            title={t('years.title', { name: report.municipality.name })}
            actions={<FileButtons municipality={municipality} />}
          >
            <BodyShort>
              {t('years.target', { percent: report.targetPercent })} {t('years.asOf')} <DateText value={report.asOf} />
            </BodyShort>
            <YearTable years={report.years} target={report.targetPercent} maySeePeople={maySeePeople} />
          </Section>
          {maySeePeople && <PeopleSection municipality={municipality} />}
          <PooledSection lines={report.pooled} />
          <Section title={t('published.title')}>
            <PublishedTable report={report} />
          </Section>
          <DisagreementSection groups={report.disagreements} />
          <FunnelSection points={report.funnel} />
          <RankSection ranks={report.ranks} />
        </VStack>
      )}
    </QueryView>
  );
}
