import { MeasureDocument } from '@fotfeste/contract';
import { HGrid, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { FaultAlert } from '../../ui/fault-alert.js';
import { Page } from '../../ui/page.js';
import { QueryView } from '../../ui/query-view.js';
import { AfterApproval } from './after-approval.js';
import { AmountSteps } from './amount-steps.js';
import { EmployerRates } from './employer-rates.js';
import { IncomeSection } from './income-section.js';
import { LetterLinks } from './letter-links.js';
import { MeasureFacts } from './measure-facts.js';
import { MeasurePreview } from './measure-preview.js';
import { MeasureForm } from './measure-form.js';
import { PeriodTable } from './period-table.js';
import { SignMeasure } from './sign-measure.js';

/** A measure as the municipality, the employer and the participant see it. */
export function MeasurePage() {
  const { t } = useTranslation(['nav', 'enums']);
  const { id = '' } = useParams();
  const [result, again] = useQuery({ query: MeasureDocument, variables: { id } });
  const refresh = () => again({ requestPolicy: 'network-only' });
  return (
    <QueryView result={result} again={again}>
      {({ measureAgreement: measure }) =>
        measure === null ? (
          <Page title={t('nav:measure.title')}>
            <FaultAlert fault="NOT_FOUND" />
          </Page>
        ) : (
          <Page
            title={t(`enums:MeasureKind.${measure.kind}`)}
            lead={t('nav:measure.lead', { name: measure.participantName, employer: measure.employer.name })}
          >
            <HGrid gap="space-24" columns={{ xs: 1, lg: 2 }}>
              <VStack gap="space-24">
                <MeasureFacts measure={measure} />
                <MeasureForm key={measure.version} measure={measure} onChanged={refresh} />
              </VStack>
              <VStack gap="space-24">
                <AmountSteps measure={measure} />
                <MeasurePreview measure={measure} />
                <IncomeSection id={measure.id} />
                <PeriodTable periods={measure.periods} />
                <AfterApproval id={measure.id} version={measure.version} />
                <LetterLinks measure={measure} />
                <EmployerRates organisationNumber={measure.employer.organisationNumber} />
                <SignMeasure measure={measure} onChanged={refresh} />
              </VStack>
            </HGrid>
          </Page>
        )
      }
    </QueryView>
  );
}
