import { CheckHireDocument, type CheckHireMutation } from '@fotfeste/contract';
import { Button, Modal, Radio, RadioGroup } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../api/use-action.js';
import { useViewer } from '../../session/session-context.js';
import { ActionForm } from '../../ui/action-form.js';
import { DateField } from '../../ui/date-field.js';
import { TextInput } from '../../ui/text-input.js';
import { useFieldError } from '../../ui/use-field-error.js';

const pick = (data: CheckHireMutation) => data.checkHire;

interface Props {
  readonly hireId: string;
  readonly onChanged: () => void;
}

/** Records whether somebody is still in the job; one who has left ends it on that day. */
export function CheckHire({ hireId, onChanged }: Props) {
  const { t } = useTranslation('participants');
  const { today } = useViewer();
  const [open, setOpen] = useState(false);
  const [on, setOn] = useState<string | undefined>(today);
  const [still, setStill] = useState(true);
  const [note, setNote] = useState('');
  const check = useAction(CheckHireDocument, pick);
  const refused = useFieldError(check.refusals);
  const close = () => setOpen(false);
  const submit = async () => {
    if (on === undefined) return;
    if ((await check.run({ id: hireId, on, stillEmployed: still, note: note.trim() || null })) === undefined) return;
    close();
    onChanged();
  };
  return (
    <>
      <Button size="xsmall" variant="tertiary" onClick={() => setOpen(true)}>
        {t('hires.check')}
      </Button>
      <Modal open={open} onClose={close} header={{ heading: t('hires.checkTitle') }}>
        <Modal.Body>
          <ActionForm action={check} onSubmit={submit} onCancel={close} submitLabel={t('hires.checkSubmit')}>
            <RadioGroup size="small" legend={t('hires.still')} value={still} onChange={setStill}>
              <Radio value={true}>{t('hires.stillYes')}</Radio>
              <Radio value={false}>{t('hires.stillNo')}</Radio>
            </RadioGroup>
            <DateField
              label={t('hires.checkedOn')}
              field="on"
              value={on}
              onChange={setOn}
              latest={today}
              error={refused('on')}
            />
            <TextInput
              label={t('hires.note')}
              field="note"
              htmlSize={40}
              value={note}
              onChange={setNote}
              error={refused('note')}
            />
          </ActionForm>
        </Modal.Body>
      </Modal>
    </>
  );
}
