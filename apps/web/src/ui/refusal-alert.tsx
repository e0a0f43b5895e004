import type { RefusalFieldsFragment } from '@fotfeste/contract';
import { ErrorSummary, LocalAlert, VStack } from '@navikt/ds-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId } from './field-id.js';

type Refusal = Pick<RefusalFieldsFragment, 'code' | 'field' | 'message' | 'wayOut'>;

interface Props {
  readonly refusals: readonly Refusal[];
}

/**
 * What the rules said no to, and what to do about it. Refusals that name a field link to it (see `fieldId`). The
 * reading moves here when a refusal comes.
 */
export function RefusalAlert({ refusals }: Props) {
  const { t } = useTranslation('common');
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusals.length > 0) top.current?.focus();
  }, [refusals]);
  if (refusals.length === 0) return null;
  const distinct = [...new Map(refusals.map((refusal) => [keyOf(refusal), refusal])).values()];
  const ofFields = distinct.filter((refusal) => refusal.field !== null);
  const ofAll = distinct.filter((refusal) => refusal.field === null);
  return (
    <VStack gap="space-12" ref={top} tabIndex={-1} role="group" aria-label={t('refused.label')}>
      {ofFields.length > 0 && (
        <ErrorSummary heading={t('refused.fields')} size="small">
          {ofFields.map((refusal) => (
            <ErrorSummary.Item key={keyOf(refusal)} href={`#${fieldId(refusal.field ?? '')}`}>
              {t('refused.sentence', { message: refusal.message, wayOut: refusal.wayOut })}
            </ErrorSummary.Item>
          ))}
        </ErrorSummary>
      )}
      {ofAll.map((refusal) => (
        <LocalAlert key={keyOf(refusal)} status="warning" data-code={refusal.code} role="alert">
          <LocalAlert.Header>
            <LocalAlert.Title>{refusal.message}</LocalAlert.Title>
          </LocalAlert.Header>
          {refusal.wayOut !== '' && <LocalAlert.Content>{refusal.wayOut}</LocalAlert.Content>}
        </LocalAlert>
      ))}
    </VStack>
  );
}

/** The same refusal twice is said once. */
function keyOf({ code, field, message }: Refusal): string {
  return [code, field, message].join(' ');
}
