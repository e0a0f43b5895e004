import { AfterApprovalDocument, type AfterApprovalFieldsFragment } from '@fotfeste/contract';
import { Alert, Table, Tag } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { DateText } from '../../ui/date-text.js';
import { Kroner } from '../../ui/kroner.js';
import { Section } from '../../ui/section.js';
import { ClaimForm } from './claim-form.js';
import { MentorHoursSection } from './mentor-hours.js';
import { NoticeList } from './notice-list.js';

type Claim = AfterApprovalFieldsFragment['claims'][number];

/** What follows an approval: what is due, the mentor's hours, and the calendar of refund claims. */
export function AfterApproval({ id, version }: { readonly id: string; readonly version: number }) {
  const [result, again] = useQuery({ query: AfterApprovalDocument, variables: { id } });
  const measure = result.data?.measureAgreement;
  if (!measure) return null;
  const refresh = () => again({ requestPolicy: 'network-only' });
  return (
    <>
      <NoticeList notices={measure.notices} />
      <MentorHoursSection key={`hours ${version}`} measure={measure} onChanged={refresh} />
      <ClaimCalendar claims={measure.claims} onChanged={refresh} />
    </>
  );
}

function ClaimCalendar({ claims, onChanged }: { readonly claims: readonly Claim[]; readonly onChanged: () => void }) {
  const { t } = useTranslation(['nav', 'enums']);
  const [chosen, choose] = useState<string>();
  if (claims.length === 0) return null;
  const open = claims.find(({ periodId }) => periodId === chosen) ?? claims.find(({ maySend }) => maySend);
  return (
    <Section title={t('nav:claims.title')}>
      <div className="table-scroll" tabIndex={0} role="group" aria-label={t('nav:claims.title')}>
        <Table size="small">
          <caption className="aksel-sr-only">{t('nav:claims.title')}</caption>
          <Table.Header>
            <Table.Row>
              {(['month', 'status', 'deadline', 'missing', 'agreed', 'refund'] as const).map((column) => (
                <Table.HeaderCell key={column} scope="col">
                  {t(`nav:claims.${column}`)}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {claims.map((claim) => (
              <ClaimRow key={claim.periodId} claim={claim} onChoose={() => choose(claim.periodId)} />
            ))}
          </Table.Body>
        </Table>
      </div>
      {open?.maySend && <ClaimForm key={open.periodId} claim={open} onSent={onChanged} />}
      {open !== undefined && open.steps.length > 0 && <ClaimSteps claim={open} />}
    </Section>
  );
}

function ClaimRow({ claim, onChoose }: { readonly claim: Claim; readonly onChoose: () => void }) {
  const { t } = useTranslation(['nav', 'enums']);
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <button type="button" className="aksel-link" onClick={onChoose}>
          <DateText value={claim.from} /> – <DateText value={claim.to} />
        </button>
      </Table.HeaderCell>
      <Table.DataCell>
        <Tag
          size="small"
          variant={claim.status === 'READY' ? 'warning' : claim.status === 'EXPIRED' ? 'error' : 'neutral'}
        >
          {t(`enums:ClaimStatus.${claim.status}`)}
        </Tag>
      </Table.DataCell>
      <Table.DataCell>
        <DateText value={claim.deadline} />
      </Table.DataCell>
      <Table.DataCell>{claim.missing.map((gap) => t(`enums:ClaimGap.${gap}`)).join(', ')}</Table.DataCell>
      <Table.DataCell align="right">
        <Kroner amount={claim.agreedAmount} />
      </Table.DataCell>
      <Table.DataCell align="right">
        <Kroner amount={claim.amount} />
      </Table.DataCell>
    </Table.Row>
  );
}

function ClaimSteps({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation('nav');
  return (
    <>
      <Table size="small">
        <caption className="aksel-sr-only">{t('claims.steps')}</caption>
        <Table.Body>
          {claim.steps.map((step, index) => (
            <Table.Row key={`${index} ${step.code}`}>
              <Table.HeaderCell scope="row">{step.text}</Table.HeaderCell>
              <Table.DataCell align="right">
                <Kroner amount={step.amount} />
              </Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {claim.overAgreedAmount && (
        <Alert variant="info" size="small" inline>
          {t('claims.overAgreed')}
        </Alert>
      )}
      {claim.overYearlyCeiling && (
        <Alert variant="info" size="small" inline>
          {t('claims.overCeiling')}
        </Alert>
      )}
    </>
  );
}
