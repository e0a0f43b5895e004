import { EndHireDocument, type EndHireMutation } from '@fotfeste/contract';
import { Button, Modal } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { useViewer } from '../../session/session-context.js';
import { ActionForm } from '../../ui/action-form.js';
import { DateField } from '../../ui/date-field.js';

const pick = (data: EndHireMutation) => data.endHire;

/** Says that a job ended, and when. */
export function EndHire({ hireId }: { readonly hireId: string }) {
  const { t } = useTranslation('participants');
  const { today } = useViewer();
  const [open, setOpen] = useState(false);
  const [on, setOn] = useState<string | undefined>(today);
  const end = useAction(EndHireDocument, pick);
  const close = () => setOpen(false);
  const submit = async () => {
    if (on === undefined) return;
    const ended = await end.run({ id: hireId, on });
    if (ended !== undefined) close();
  };
  return (
    <>
      <Button size="xsmall" variant="tertiary" onClick={() => setOpen(true)}>
        {t('hires.end')}
      </Button>
      <Modal open={open} onClose={close} header={{ heading: t('hires.endTitle') }}>
        <Modal.Body>
          <ActionForm action={end} onSubmit={submit} onCancel={close} submitLabel={t('hires.endSubmit')}>
            <DateField label={t('hires.endedOn')} field="on" value={on} onChange={setOn} />
          </ActionForm>
        </Modal.Body>
      </Modal>
    </>
  );
}
