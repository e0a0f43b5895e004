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
import { DecideSection } from './decide-section.js';
import { LetterLinks } from './letter-links.js';
import { MeasureFacts } from './measure-facts.js';
import { MeasureForm } from './measure-form.js';
import { NavSystem } from './nav-system.js';
import { NeedGroupSection } from './need-group-section.js';
import { PeriodTable } from './period-table.js';
import { RuleList } from './rule-list.js';
import { ReturnedSection } from './returned-section.js';
import { SignMeasure } from './sign-measure.js';

/** A case as NAV sees it: the facts to the left, the money line by line to the right, the decision below. */
export function CasePage() {
  const { t } = useTranslation(['nav', 'enums']);
  const { id = '' } = useParams();
  const [result, again] = useQuery({ query: MeasureDocument, variables: { id } });
  const refresh = () => again({ requestPolicy: 'network-only' });
  return (
    <QueryView result={result} again={again}>
      {({ measureAgreement: measure }) =>
        measure === null ? (
          <Page title={t('nav:case.title')}>
            <FaultAlert fault="NOT_FOUND" />
          </Page>
        ) : (
          <Page
            title={t('nav:case.of', { number: measure.number, name: measure.participantName })}
            lead={t('nav:case.lead', { kind: t(`enums:MeasureKind.${measure.kind}`), employer: measure.employer.name })}
          >
            <HGrid gap="space-24" columns={{ xs: 1, lg: 2 }}>
              <VStack gap="space-24">
                <ReturnedSection measure={measure} onChanged={refresh} />
                <MeasureFacts measure={measure} />
                <NeedGroupSection measure={measure} onChanged={refresh} />
                <MeasureForm key={measure.version} measure={measure} onChanged={refresh} />
                <RuleList rules={measure.rules} />
                <AfterApproval id={measure.id} version={measure.version} />
                <NavSystem id={measure.id} />
              </VStack>
              <VStack gap="space-24">
                <AmountSteps measure={measure} />
                <SignMeasure measure={measure} onChanged={refresh} />
                <PeriodTable periods={measure.periods} />
                <LetterLinks measure={measure} />
                <DecideSection measure={measure} onChanged={refresh} />
              </VStack>
            </HGrid>
          </Page>
        )
      }
    </QueryView>
  );
}
