import { MyDayDocument } from '@fotfeste/contract';
import { HGrid } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { NumberLink } from '../../ui/number-link.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { Section } from '../../ui/section.js';
import { ContactStrip } from './contact-strip.js';
import { DaySteps } from './day-steps.js';
import { dayNumbers } from './day-numbers.js';

/** What waits for the consultant today: numbers that open their lists, the steps in order, and who has not been seen. */
export function DayPage() {
  const { t } = useTranslation('day');
  const [result, again] = useQuery({ query: MyDayDocument });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <QueryView result={result} again={again}>
        {({ myDay }) => (
          <>
            <HGrid as="nav" aria-label={t('numbers.label')} gap="space-16" columns={{ xs: 1, sm: 2, md: 4, '2xl': 7 }}>
              {dayNumbers.map(({ name, to }) => (
                <NumberLink
                  key={name}
                  count={myDay[name]}
                  label={t(`numbers.${name}`, { count: myDay[name] })}
                  to={to}
                />
              ))}
            </HGrid>
            <Section title={t('steps.title')}>
              <DaySteps steps={myDay.steps} />
            </Section>
          </>
        )}
      </QueryView>
      <Section title={t('contact.title')}>
        <ContactStrip />
      </Section>
    </Page>
  );
}
