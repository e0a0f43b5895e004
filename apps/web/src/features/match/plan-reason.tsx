import { PlanReasonDraftDocument } from '@fotfeste/contract';
import { BodyLong, CopyButton, ReadMore, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { QueryView } from '../../ui/query-view.js';

/** A draft of the reason that the plan must give, made from the same facts; a person edits it. */
export function PlanReason({ suggestionId }: { readonly suggestionId: string }) {
  const { t } = useTranslation('match');
  const [open, setOpen] = useState(false);
  return (
    <ReadMore size="small" header={t('planReason.title')} open={open} onOpenChange={setOpen}>
      {open && <Draft suggestionId={suggestionId} />}
    </ReadMore>
  );
}

function Draft({ suggestionId }: { readonly suggestionId: string }) {
  const { t } = useTranslation('match');
  const [result, again] = useQuery({ query: PlanReasonDraftDocument, variables: { suggestionId } });
  return (
    <QueryView result={result} again={again}>
      {({ planReasonDraft }) => (
        <VStack gap="space-8" align="start">
          <BodyLong size="small">{planReasonDraft}</BodyLong>
          <CopyButton size="small" copyText={planReasonDraft} text={t('planReason.copy')} />
        </VStack>
      )}
    </QueryView>
  );
}
