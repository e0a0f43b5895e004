import {
  PlanReasonDocument,
  type PlanReasonFieldsFragment,
  SavePlanReasonDocument,
  type SavePlanReasonMutation,
} from '@fotfeste/contract';
import { BodyLong, BodyShort, Button, CopyButton, Detail, HStack, ReadMore, Textarea, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useAction } from '../../api/use-action.js';
import { ActionForm } from '../../ui/action-form.js';
import { fieldId } from '../../ui/field-id.js';
import { QueryView } from '../../ui/query-view.js';
import { useFieldError } from '../../ui/use-field-error.js';

const pick = (data: SavePlanReasonMutation) => data.savePlanReason;

/** The reason that the plan must give, drafted from the same facts; a person edits it, and every version is kept. */
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
  const [result, again] = useQuery({ query: PlanReasonDocument, variables: { suggestionId } });
  return (
    <QueryView result={result} again={again}>
      {({ planReason }) =>
        planReason && <ReasonForm key={planReason.versions.length} suggestionId={suggestionId} known={planReason} />
      }
    </QueryView>
  );
}

interface FormProps {
  readonly suggestionId: string;
  readonly known: PlanReasonFieldsFragment;
}

function ReasonForm({ suggestionId, known }: FormProps) {
  const { t } = useTranslation('match');
  const [newest, ...earlier] = known.versions;
  const [text, setText] = useState(newest?.text ?? known.draft);
  const save = useAction(SavePlanReasonDocument, pick);
  const refused = useFieldError(save.refusals);
  const submit = async () => {
    await save.run({ suggestionId, text, basedOn: newest?.version ?? 0 });
  };
  return (
    <VStack gap="space-12">
      <ActionForm action={save} onSubmit={submit} submitLabel={t('planReason.save')}>
        <Textarea
          id={fieldId('text')}
          size="small"
          label={t('planReason.edit')}
          minRows={5}
          maxLength={4_000}
          value={text}
          onChange={(event) => setText(event.target.value)}
          error={refused('text')}
        />
      </ActionForm>
      <HStack gap="space-8">
        <CopyButton size="small" copyText={text} text={t('planReason.copy')} />
        {text !== known.draft && (
          <Button type="button" size="small" variant="tertiary" onClick={() => setText(known.draft)}>
            {t('planReason.fromDraft')}
          </Button>
        )}
      </HStack>
      {newest !== undefined && (
        <BodyShort size="small" role="status">
          {t('planReason.saved', { version: newest.version })}
        </BodyShort>
      )}
      {earlier.length > 0 && (
        <ReadMore size="small" header={t('planReason.versions')}>
          {earlier.map((version) => (
            <VStack key={version.id} gap="space-4">
              <Detail>{t('planReason.version', { version: version.version, name: version.writtenBy })}</Detail>
              <BodyLong size="small">{version.text}</BodyLong>
            </VStack>
          ))}
        </ReadMore>
      )}
    </VStack>
  );
}
