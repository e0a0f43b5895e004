import type { RefusalFieldsFragment } from '@fotfeste/contract';
import { Button, HStack, VStack } from '@navikt/ds-react';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from '../api/fault.js';
import { ActionAlert } from './action-alert.js';
import { focusFirstError } from './focus-first-error.js';
import { SubmitButton } from './submit-button.js';

interface Props {
  /** The act that the form sends, as `useAction` gave it. */
  readonly action: {
    readonly busy: boolean;
    readonly fault: Fault | undefined;
    readonly refusals: readonly RefusalFieldsFragment[];
  };
  readonly onSubmit: () => void;
  readonly onCancel?: () => void;
  readonly submitLabel?: string;
  readonly children: ReactNode;
}

/** Fields that are sent together: what was refused above them, the buttons below. */
export function ActionForm({ action, onSubmit, onCancel, submitLabel, children }: Props) {
  const { t } = useTranslation('common');
  const form = useRef<HTMLFormElement>(null);
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
        focusFirstError(form.current);
      }}
    >
      <VStack gap="space-16">
        <ActionAlert action={action} />
        {children}
        <HStack gap="space-12">
          <SubmitButton size="small" busy={action.busy}>
            {submitLabel ?? t('save')}
          </SubmitButton>
          {onCancel !== undefined && (
            <Button type="button" size="small" variant="secondary" onClick={onCancel}>
              {t('cancel')}
            </Button>
          )}
        </HStack>
      </VStack>
    </form>
  );
}
