import { AddParticipantDocument, type AddParticipantMutation } from '@fotfeste/contract';
import { PlusIcon } from '@navikt/aksel-icons';
import { Button, Modal, TextField, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAction } from '../../api/use-action.js';
import { useViewer } from '../../session/session-context.js';
import { ActionAlert } from '../../ui/action-alert.js';
import { EnumSelect } from '../../ui/enum-select.js';
import { fieldId } from '../../ui/field-id.js';
import { SubmitButton } from '../../ui/submit-button.js';
import { useFieldError } from '../../ui/use-field-error.js';

const pick = (data: AddParticipantMutation) => data.addParticipant;

/** Adds a person: a name and a municipality are enough, the other facts come on their page. */
export function AddParticipant() {
  const { t } = useTranslation(['caseload', 'common']);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" variant="secondary" icon={<PlusIcon aria-hidden />} onClick={() => setOpen(true)}>
        {t('caseload:add.open')}
      </Button>
      <Modal open={open} onClose={() => setOpen(false)} header={{ heading: t('caseload:add.title') }}>
        {open && <AddForm onCancel={() => setOpen(false)} />}
      </Modal>
    </>
  );
}

function AddForm({ onCancel }: { readonly onCancel: () => void }) {
  const { t } = useTranslation(['caseload', 'common']);
  const { municipalities } = useViewer();
  const navigate = useNavigate();
  const [givenName, setGivenName] = useState('');
  const [familyName, setFamilyName] = useState('');
  const [municipality, setMunicipality] = useState(municipalities[0]?.number);
  const add = useAction(AddParticipantDocument, pick);
  const error = useFieldError(add.refusals);
  const submit = async () => {
    const person = await add.run({ municipality: municipality ?? '', input: { givenName, familyName } });
    if (person !== undefined) await navigate(`/participants/${person.id}`);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Modal.Body>
        <VStack gap="space-16">
          <ActionAlert action={add} />
          <TextField
            id={fieldId('givenName')}
            label={t('caseload:add.givenName')}
            value={givenName}
            error={error('givenName')}
            onChange={(event) => setGivenName(event.target.value)}
          />
          <TextField
            id={fieldId('familyName')}
            label={t('caseload:add.familyName')}
            value={familyName}
            error={error('familyName')}
            onChange={(event) => setFamilyName(event.target.value)}
          />
          <EnumSelect
            field="municipality"
            label={t('caseload:add.municipality')}
            members={municipalities.map((row) => row.number)}
            name={(number) => municipalities.find((row) => row.number === number)?.name ?? number}
            value={municipality}
            error={error('municipality')}
            onChange={setMunicipality}
          />
        </VStack>
      </Modal.Body>
      <Modal.Footer>
        <SubmitButton busy={add.busy}>{t('caseload:add.submit')}</SubmitButton>
        <Button type="button" variant="secondary" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      </Modal.Footer>
    </form>
  );
}
